package dev.dateline.text;

import dev.dateline.resource.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which words keep a full stop, and which of those may end a sentence all the same. */
final class Abbreviations {
  static final Abbreviations ENGLISH = new Abbreviations();

  private final Map<String, Boolean> endsSentence = new HashMap<>();
  private final Set<String> openers;

  private Abbreviations() {
    for (String[] row : ResourceTable.rows(Abbreviations.class, "abbreviations.tsv")) {
      endsSentence.put(row[0], row[1].equals("either"));
    }
    openers = new HashSet<>(ResourceTable.words(Abbreviations.class, "sentence-openers.txt"));
  }

  /** Whether a full stop after {@code word} belongs to it: "Mr", "U.S", "J". */
  boolean keepsFullStop(String word) {
    return endsSentence.containsKey(word) || isInitials(word);
  }

  /**
   * Whether a sentence goes on after {@code word} and its full stop.
   *
   * @param word the word before the full stop
   * @param next the word that follows, or an empty string
   */
  boolean sentenceGoesOn(String word, String next) {
    if (!keepsFullStop(word)) {
      return false;
    }
    boolean mayEnd = endsSentence.getOrDefault(word, word.length() > 1);
    return !mayEnd || !openers.contains(next);
  }

  /** Whether the word opens sentences so often that a full stop before it ends one. */
  boolean opensSentence(String word) {
    return openers.contains(word);
  }

  /** Single letters with full stops between them: "J", "U.S", "a.m". */
  private static boolean isInitials(String word) {
    if (word.length() % 2 == 0 || word.length() > 9) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return word.length() > 1 || (Character.isUpperCase(word.charAt(0)) && !word.equals("I"));
  }
}
