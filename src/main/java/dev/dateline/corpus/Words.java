package dev.dateline.corpus;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words of an article's story as numbers: lower case, without accents and punctuation, so that
 * typography makes no difference. Bylines, datelines, captions, credits and tags are left out, as
 * they change from paper to paper, unless there is nothing else.
 */
final class Words {
  /** So many words are kept; {@link #text} is of all. */
  static final int MOST = 4096;

  private static final Set<BlockKind> STORY =
      EnumSet.of(BlockKind.TITLE, BlockKind.DECK, BlockKind.HEADING, BlockKind.PARAGRAPH);
  private static final long PRIME = 0x100000001b3L; // FNV-1a
  private static final long BASIS = 0xcbf29ce484222325L;

  private long[] hashes = new long[512];
  private final BitSet figures = new BitSet();
  private long count;
  private long text = BASIS;
  private long word = BASIS;
  private int letters;
  private int digits;
  private int leadingDigits; // the number that the first two digits make

  private Words() {}

  static Words of(Article article) {
    Words words = new Words();
    for (Block block : article.blocks()) {
      if (STORY.contains(block.kind())) {
        words.add(block.span().of(article.text()));
      }
    }
    if (words.count == 0) {
      words.add(article.text());
    }
    return words;
  }

  private void add(String part) {
    String plain = Normalizer.normalize(part, Normalizer.Form.NFKD);
    int length = plain.length();
    for (int i = 0, next; i < length; i = next) {
      int c = plain.codePointAt(i);
      next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        addLetter(c);
      } else if (!isWithinWord(c, plain, i)) {
        endWord();
      }
    }
    endWord();
  }

  private void addLetter(int c) {
    boolean ideograph = Character.isIdeographic(c);
    if (ideograph) { // a script without spaces: each stands for a word
      endWord();
    }
    word = (word ^ Character.toLowerCase(c)) * PRIME;
    letters++;
    if (Character.isDigit(c)) {
      digits++;
      leadingDigits = digits <= 2 ? 10 * leadingDigits + Character.digit(c, 10) : leadingDigits;
    }
    if (ideograph) {
      endWord();
    }
  }

  /** Accents, soft hyphens and the marks in "29,000.5". */
  private boolean isWithinWord(int c, String plain, int at) {
    if (c == ',' || c == '.') {
      return digits > 0 && at + 1 < plain.length() && Character.isDigit(plain.charAt(at + 1));
    }
    return Character.getType(c) == Character.NON_SPACING_MARK
        || (Character.isIdentifierIgnorable(c) && !Character.isISOControl(c));
  }

  private void endWord() {
    if (letters == 0) {
      return;
    }
    if (count < MOST) {
      int at = (int) count;
      if (at == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * at);
      }
      hashes[at] = word;
      figures.set(at, digits >= 2 && !isYear());
    }
    count++;
    text = mix(text ^ word);
    word = BASIS;
    letters = 0;
    digits = 0;
    leadingDigits = 0;
  }

  private boolean isYear() {
    return digits == 4 && letters == 4 && (leadingDigits == 19 || leadingDigits == 20);
  }

  /** Spreads the bits (the finaliser of MurmurHash3). */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /** Number of words of the story, {@link #MOST} at most. */
  int kept() {
    return (int) Math.min(count, MOST);
  }

  /** Number of words of the story. */
  long count() {
    return count;
  }

  /** The words of the story and their order, as one number. */
  long text() {
    return text;
  }

  /** A word as a number, whatever it means. */
  long hash(int at) {
    return hashes[at];
  }

  /** Whether a word is a number of two digits and more and no year: others recur by chance. */
  boolean isFigure(int at) {
    return figures.get(at);
  }
}
