package dev.dateline.resolve.cluster;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is peculiar to names such as "Ahmad Nawaf Al-Ahmad Al-Sabah": after the given name come the
 * father's and the family's, some with an article, and vowels are spelled in several ways.
 *
 * @param words as in {@link PersonName}
 */
record ArabicName(List<String> words) {
  private static final Set<String> ARTICLES = Set.of("al", "el");

  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "bint");

  private static final Pattern VOWEL = Pattern.compile("[aeiou]");

  /** "Ahmed" and "Ahmad", "Mishal" and "Meshal", "Omar" and "Umar"; "Jamal" is not "Jamil". */
  private static final Set<String> ONE_VOWEL = Set.of("ea", "ae", "ei", "ie", "ou", "uo");

  /** Longer ones are a person's, not a surname's: "Seif al-Dawla" has three. */
  private static final int SURNAME = 3;

  boolean hasParticle() {
    return words.stream().skip(1).anyMatch(PARTICLES::contains);
  }

  /**
   * Whether the words from {@code from} on are another's name: "Nawaf Al-Ahmad Al-Sabah" in "Ahmad
   * Nawaf Al-Ahmad Al-Sabah", but not "Seif al-Dawla", a surname, in "Aida Seif al-Dawla".
   */
  boolean isForefather(int from) {
    return words.size() - from > SURNAME && hasParticle() && !PARTICLES.contains(words.get(from));
  }

  /** "Sabah Khaled Sabah" of "Sabah Al-Khaled Al-Sabah". */
  String withoutArticles() {
    return words.stream().filter(word -> !ARTICLES.contains(word)).collect(Collectors.joining(" "));
  }

  /** "mshl l hmd" of "Mishal Al-Ahmad" and of "Meshal Al-Ahmad". */
  String consonants() {
    return VOWEL.matcher(joined()).replaceAll("");
  }

  /** Whether their letters differ in vowels alone that one Arabic vowel can be written with. */
  boolean isRespelling(ArabicName other) {
    String one = joined();
    String two = other.joined();
    if (one.length() != two.length()) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      String pair = "" + one.charAt(i) + two.charAt(i);
      if (one.charAt(i) != two.charAt(i) && !ONE_VOWEL.contains(pair)) {
        return false;
      }
    }
    return true;
  }

  private String joined() {
    return String.join(" ", words);
  }
}
