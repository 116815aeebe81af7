package dev.dateline.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The evidence a token gives about its label, as hashes of what is seen: the word, its shape and
 * ends, its neighbours, the run of capitals it is in, its other uses in the article, and word
 * lists.
 *
 * <pre>{@code
 * List<int[][]> features = NameFeatures.of(List.of(List.of("Ann", "Smith", "resigned", ".")));
 * }</pre>
 *
 * Thread-safe.
 */
public final class NameFeatures {
  /** Number of bits of a feature. */
  public static final int BITS = 22;

  private static final int MASK = (1 << BITS) - 1;
  private static final String EDGE = "|";

  private final List<String> words;
  private final List<String> lower;
  private final List<String> shapes;
  private final List<CapitalRun> runs;
  private final List<WordClasses> classes;
  private final DocumentWords document;
  private final int sentence;
  private final boolean headline;
  private int[] found = new int[80];
  private int count;

  private NameFeatures(List<String> words, int sentence, DocumentWords document) {
    this.words = words;
    this.sentence = sentence;
    this.document = document;
    lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    shapes = words.stream().map(WordShape::of).toList();
    classes = words.stream().map(WordClasses::of).toList();
    runs = CapitalRun.of(words);
    headline = isHeadline(words);
  }

  /**
   * The features of every token of an article.
   *
   * @param sentences the words of each sentence; lines set in capitals are recased
   * @return for each sentence, for each token, numbers from 0 to below 2 to the power of {@link
   *     #BITS}
   */
  public static List<int[][]> of(List<List<String>> sentences) {
    List<List<String>> recased = sentences.stream().map(Recaser::recased).toList();
    DocumentWords document = new DocumentWords(recased);
    List<int[][]> features = new ArrayList<>();
    for (int s = 0; s < recased.size(); s++) {
      NameFeatures extractor = new NameFeatures(recased.get(s), s, document);
      int[][] rows = new int[recased.get(s).size()][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = extractor.at(i);
      }
      features.add(rows);
    }
    return features;
  }

  private int[] at(int i) {
    count = 0;
    add(0, "");
    addWord(i);
    addNeighbours(i);
    addRun(i);
    addDocument(i);
    addClasses(i);
    return Arrays.copyOf(found, count);
  }

  private void addWord(int i) {
    String word = lower.get(i);
    String shape = shapes.get(i);
    add(1, words.get(i));
    add(2, word);
    add(3, shape);
    add(4, i == 0 ? "first" : "", shape);
    add(5, headline ? "headline" : "", shape);
    for (int length = 1; length <= 4 && length < word.length(); length++) {
      add(5 + length, word.substring(0, length));
      add(9 + length, word.substring(word.length() - length));
      if (length > 1) {
        add(60 + length, word.substring(word.length() - length), shape);
      }
    }
  }

  private void addNeighbours(int i) {
    String before = at(lower, i - 1);
    String after = at(lower, i + 1);
    String shape = shapes.get(i);
    add(14, before);
    add(15, after);
    add(16, at(lower, i - 2));
    add(17, at(lower, i + 2));
    add(18, before, lower.get(i));
    add(19, lower.get(i), after);
    add(20, before, shape);
    add(21, after, shape);
    add(22, before, after, shape);
    add(23, at(shapes, i - 1), shape, at(shapes, i + 1));
    add(24, at(shapes, i - 2), at(shapes, i - 1), shape);
    add(25, at(lower, i - 2), before, shape);
    add(26, after, at(lower, i + 2), shape);
    String left = at(lower, i - 1);
    String right = at(lower, i + 1);
    add(27, suffix(left), shape);
    add(28, suffix(right), shape);
  }

  /** The run of capitals: its ends tell its kind, the words around it its use. */
  private void addRun(int i) {
    CapitalRun run = runs.get(i);
    if (run == null) {
      return;
    }
    String left = at(lower, run.start() - 1);
    String right = at(lower, run.end());
    String last = lower.get(run.end() - 1);
    String place = (i - run.start()) + "/" + Math.min(5, run.end() - run.start());
    add(29, place, i == 0 ? "first" : "");
    add(30, left, place);
    add(31, right, place);
    add(32, last, place);
    add(33, lower.get(run.start()), place);
    add(34, left, right);
    add(35, suffix(last), place);
    add(36, at(lower, run.start() - 2), left);
    add(37, right, at(lower, run.end() + 1));
  }

  private void addDocument(int i) {
    String word = words.get(i);
    if (runs.get(i) == null) {
      return;
    }
    List<DocumentWords.Use> uses = document.uses(word);
    boolean small = document.isSmall(word);
    add(38, uses.isEmpty() ? "" : "capital", small ? "small" : "", i == 0 ? "first" : "");
    for (DocumentWords.Use use : uses) {
      if (use.sentence() != sentence || use.token() != i) {
        add(39, use.before());
        add(40, use.after());
        add(41, use.first().equals(word) ? "" : use.first());
        add(42, use.last().equals(word) ? "" : use.last());
      }
    }
    String head = document.headOfInitials(word);
    if (head != null && word.length() > 1) {
      add(43, head);
      add(44, "initials");
    }
  }

  private void addClasses(int i) {
    for (int offset = -1; offset <= 1; offset++) {
      if (i + offset >= 0 && i + offset < words.size()) {
        for (String name : classes.get(i + offset).names()) {
          add(46 + offset, name);
          if (offset == 0) {
            add(48, name, shapes.get(i), i == 0 ? "first" : "");
          }
        }
      }
    }
    String around = at(classes, i - 1) + at(classes, i) + at(classes, i + 1);
    add(49, around);
  }

  private static String at(List<?> values, int i) {
    return i < 0 || i >= values.size() ? EDGE : values.get(i).toString();
  }

  private static String suffix(String word) {
    return word.length() < 4 ? word : word.substring(word.length() - 3);
  }

  private static boolean isHeadline(List<String> words) {
    int letters = 0;
    int capitals = 0;
    for (String word : words) {
      if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
        letters++;
        capitals += WordShape.isCapitalised(word) ? 1 : 0;
      }
    }
    return letters > 2 && capitals * 5 >= letters * 4;
  }

  private void add(int template, String... seen) {
    long hash = template * 0x9E3779B97F4A7C15L;
    for (String value : seen) {
      hash = (hash ^ value.hashCode()) * 0xBF58476D1CE4E5B9L;
      hash ^= hash >>> 29;
    }
    hash *= 0x94D049BB133111EBL;
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = (int) (hash >>> 32) & MASK;
  }
}
