package dev.dateline.resolve.cluster;

import java.util.LinkedHashMap;
import java.util.Map;

/** Folds the ways in which one name comes out of another script: "Zelenskyy", "Zelensky". */
final class Spelling {
  /** In this order; each is a pair of letters that different romanisations give one sound. */
  private static final Map<String, String> SOUNDS = new LinkedHashMap<>();

  static {
    SOUNDS.put("ph", "f");
    SOUNDS.put("kh", "k");
    SOUNDS.put("gh", "g");
    SOUNDS.put("dh", "d");
    SOUNDS.put("ou", "u");
    SOUNDS.put("oo", "u");
    SOUNDS.put("ee", "i");
    SOUNDS.put("iy", "i");
    SOUNDS.put("yi", "i");
    SOUNDS.put("ie", "i");
    SOUNDS.put("ei", "i");
    SOUNDS.put("ey", "i");
    SOUNDS.put("ai", "i");
    SOUNDS.put("ay", "i");
    SOUNDS.put("q", "k");
    SOUNDS.put("w", "v");
    SOUNDS.put("y", "i");
  }

  /** Short words differ by what these rules fold: "Lee" and "Li". */
  private static final int MIN_LENGTH = 5;

  private Spelling() {}

  /** {@code words}, lower case and separated by spaces, each folded where it is long enough. */
  static String fold(String words) {
    StringBuilder folded = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      folded.append(folded.isEmpty() ? "" : " ").append(foldWord(word));
    }
    return folded.toString();
  }

  private static String foldWord(String word) {
    if (word.length() < MIN_LENGTH) {
      return word;
    }
    String folded = word;
    for (Map.Entry<String, String> sound : SOUNDS.entrySet()) {
      folded = folded.replace(sound.getKey(), sound.getValue());
    }
    return folded.replaceAll("(\\p{L})\\1", "$1");
  }
}
