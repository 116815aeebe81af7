package dev.dateline.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an article as a whole tells about a word: how else it is written there, and beside which
 * words its other uses stand.
 */
final class DocumentWords {
  /** More uses of one word than this add cost but no evidence. */
  private static final int MOST_USES = 4;

  /** One use of a word: the words on both sides, and the ends of the run of capitals it is in. */
  record Use(int sentence, int token, String before, String after, String first, String last) {}

  private final Map<String, List<Use>> uses = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, String> initials = new HashMap<>();

  /** Reads the sentences of an article once. */
  DocumentWords(List<List<String>> sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      List<String> words = sentences.get(s);
      List<CapitalRun> runs = CapitalRun.of(words);
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        if (runs.get(i) == null) {
          small.add(word);
        } else if (i > 0) {
          addUse(s, i, words, runs.get(i));
        }
        if (runs.get(i) != null && runs.get(i).start() == i) {
          addInitials(words, runs.get(i));
        }
      }
    }
  }

  /** Uses of the capitalised {@code word} inside sentences, a few at most. */
  List<Use> uses(String word) {
    return uses.getOrDefault(word, List.of());
  }

  /** Whether the word is written small somewhere. */
  boolean isSmall(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The last word of a name in the article whose initials are {@code acronym}, or null. */
  String headOfInitials(String acronym) {
    return initials.get(acronym);
  }

  private void addUse(int sentence, int token, List<String> words, CapitalRun run) {
    List<Use> known = uses.computeIfAbsent(words.get(token), w -> new ArrayList<>());
    if (known.size() < MOST_USES) {
      known.add(
          new Use(
              sentence,
              token,
              words.get(token - 1).toLowerCase(Locale.ROOT),
              token + 1 < words.size() ? words.get(token + 1).toLowerCase(Locale.ROOT) : "",
              words.get(run.start()),
              words.get(run.end() - 1)));
    }
  }

  private void addInitials(List<String> words, CapitalRun run) {
    StringBuilder letters = new StringBuilder();
    for (int i = run.start(); i < run.end(); i++) {
      if (WordShape.isCapitalised(words.get(i))) {
        letters.append(words.get(i).charAt(0));
      }
    }
    if (letters.length() >= 2) {
      initials.putIfAbsent(letters.toString(), words.get(run.end() - 1));
    }
  }
}
