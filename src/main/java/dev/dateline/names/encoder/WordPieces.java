package dev.dateline.names.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a WordPiece vocabulary, longest match first (Wu et al. 2016,
 * section 4.1). Thread-safe.
 *
 * <p>A vocabulary is a text file, one piece a line, the line number from 0 being the piece's id;
 * pieces that continue a word begin with {@code ##}.
 */
public final class WordPieces {
  /** Longer words are one unknown piece, as in BERT's reference implementation. */
  private static final int MAX_WORD_LENGTH = 100;

  private final Map<String, Integer> ids;
  private final boolean cased;
  private final int unknown;
  final int classify;
  final int separate;
  final int pad;

  private WordPieces(Map<String, Integer> ids, boolean cased) {
    this.ids = ids;
    this.cased = cased;
    this.unknown = id("[UNK]");
    this.classify = id("[CLS]");
    this.separate = id("[SEP]");
    this.pad = id("[PAD]");
  }

  /**
   * Reads an uncased vocabulary: words are put in lower case and lose their accents.
   *
   * @param in UTF-8 text, not closed here
   * @throws IOException if it cannot be read or lacks one of BERT's special pieces
   */
  public static WordPieces read(InputStream in) throws IOException {
    return read(in, false);
  }

  /**
   * Reads a vocabulary.
   *
   * @param in UTF-8 text, not closed here
   * @param cased whether its pieces keep capitals and accents
   * @throws IOException if it cannot be read or lacks one of BERT's special pieces
   */
  public static WordPieces read(InputStream in, boolean cased) throws IOException {
    Map<String, Integer> ids = new HashMap<>(1 << 16);
    String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      ids.put(lines.substring(start, end), ids.size());
      start = end + 1;
    }
    if (start < lines.length()) {
      ids.put(lines.substring(start), ids.size());
    }
    for (String special : new String[] {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}) {
      if (!ids.containsKey(special)) {
        throw new IOException("not a WordPiece vocabulary: it lacks " + special);
      }
    }
    return new WordPieces(ids, cased);
  }

  /** Number of pieces. */
  public int size() {
    return ids.size();
  }

  private int id(String piece) {
    return ids.get(piece);
  }

  /**
   * The ids of a word's pieces, 1 or more; one unknown piece where the vocabulary cannot spell the
   * word.
   */
  int[] of(String word) {
    if (word.length() > MAX_WORD_LENGTH) {
      return new int[] {unknown};
    }
    String plain = cased ? word : fold(word);
    int[] pieces = new int[Math.max(1, plain.length())];
    int count = 0;
    int start = 0;
    while (start < plain.length()) {
      int end = plain.length();
      Integer id = null;
      while (end > start && id == null) {
        String piece = plain.substring(start, end);
        id = ids.get(start == 0 ? piece : "##" + piece);
        end -= id == null ? 1 : 0;
      }
      if (id == null) {
        return new int[] {unknown};
      }
      pieces[count++] = id;
      start = end;
    }
    return count == 0 ? new int[] {unknown} : Arrays.copyOf(pieces, count);
  }

  /** Lower case without accents, as the vocabulary was made. */
  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = true;
    for (int i = 0; i < lower.length() && ascii; i++) {
      ascii = lower.charAt(i) < 128;
    }
    if (ascii) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
