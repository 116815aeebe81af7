package dev.dateline.corpus;

import dev.dateline.article.Article;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What is kept of an article to know its story again: a quarter of its shingles (three words in a
 * row), chosen by their hashes alone, so that a copy of whatever part of the text chooses the same
 * ones (the sets of shingles {@code 0 mod m} of Broder 1997), in the order of the text. Eight of
 * them in a row, some 32 words, are a passage. Immutable; 4 bytes for each 4 words and for each
 * different figure.
 */
final class Sketch {
  /** Shorter texts have no shingles: of so few words, a template shares most with the next. */
  static final int FEWEST_WORDS = 30;

  private static final int SHINGLE_WORDS = 3;
  private static final int SAMPLING = 4;
  private static final int PASSAGE_SHINGLES = 8;
  private static final int KEYS_OF_PASSAGE = 2;
  private static final int MOST_FIGURES = 48;

  /** No story has more keys. */
  static final int MOST_KEYS = 1 + KEYS_OF_PASSAGE * Words.MOST / PASSAGE_SHINGLES;

  private final long text;
  private final int[] shingles;
  private final int[] figures;

  private Sketch(long text, int[] shingles, int[] figures) {
    this.text = text;
    this.shingles = shingles;
    this.figures = figures;
  }

  static Sketch of(Article article) {
    Words words = Words.of(article);
    long text = words.count() == 0 ? Words.mix(article.text().hashCode()) : words.text();
    IntPositions shingles = new IntPositions();
    IntPositions figures = new IntPositions();
    if (words.count() >= FEWEST_WORDS) {
      for (int i = 0; i < words.kept(); i++) {
        if (i + SHINGLE_WORDS <= words.kept()) {
          long shingle = shingle(words, i);
          if (shingle % SAMPLING == 0) {
            shingles.add((int) (shingle >>> 32));
          }
        }
        if (words.isFigure(i) && figures.size() < MOST_FIGURES) {
          figures.add((int) Words.mix(words.hash(i)));
        }
      }
    }
    return new Sketch(text, shingles.toArray(), figures.toArray());
  }

  private static long shingle(Words words, int start) {
    long hash = 0;
    for (int i = start; i < start + SHINGLE_WORDS; i++) {
      hash = Words.mix(hash + words.hash(i));
    }
    return hash;
  }

  /** Whether both have the same words in the same order. */
  boolean isOfSameText(Sketch other) {
    return text == other.text;
  }

  int size() {
    return shingles.length;
  }

  int shingle(int at) {
    return shingles[at];
  }

  IntPositions positions() {
    return IntPositions.of(shingles);
  }

  /** Number of passages, 0 if there are no shingles. */
  int passages() {
    return (shingles.length + PASSAGE_SHINGLES / 2) / PASSAGE_SHINGLES;
  }

  /** The first shingle of a passage; of the one after the last, the number of shingles. */
  int passageStart(int passage) {
    return (int) ((long) shingles.length * passage / passages());
  }

  int figures() {
    return figures.length;
  }

  int sharedFigures(Sketch other) {
    int shared = 0;
    for (int figure : figures) {
      for (int another : other.figures) {
        if (figure == another) {
          shared++;
          break;
        }
      }
    }
    return shared;
  }

  /** Under this a text of the same words is found. */
  int textKey() {
    return (int) Words.mix(text);
  }

  /** Under these a story is found: its text and the least shingles of each passage. */
  int[] keys() {
    int[] keys = new int[MOST_KEYS];
    int count = 0;
    keys[count++] = textKey();
    for (int i = 0; i < passages(); i++) {
      int[] passage = Arrays.copyOfRange(shingles, passageStart(i), passageStart(i + 1));
      Arrays.sort(passage);
      int least = Math.min(KEYS_OF_PASSAGE, passage.length);
      System.arraycopy(passage, 0, keys, count, least);
      count += least;
    }
    return Arrays.copyOf(keys, count);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(text);
    write(shingles, out);
    write(figures, out);
  }

  static Sketch readFrom(DataInput in) throws IOException {
    return new Sketch(in.readLong(), read(in, Words.MOST), read(in, MOST_FIGURES));
  }

  private static void write(int[] values, DataOutput out) throws IOException {
    out.writeShort(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static int[] read(DataInput in, int most) throws IOException {
    int length = in.readUnsignedShort();
    if (length > most) {
      throw new IOException("damaged: " + length + " values where there are at most " + most);
    }
    int[] values = new int[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }
}
