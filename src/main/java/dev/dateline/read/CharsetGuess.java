package dev.dateline.read;

import dev.dateline.resource.ResourceTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the encoding of a page that is no UTF-8 and names none: whole words beyond ASCII show a
 * script of its own, and its most frequent letters show the encoding; in Latin scripts, where a few
 * letters are beyond ASCII, the page must also hint at its language. Without such evidence there is
 * no guess.
 */
final class CharsetGuess {
  private static final List<Candidate> CANDIDATES =
      ResourceTable.rows(CharsetGuess.class, "charsets.tsv").stream()
          .filter(row -> Charset.isSupported(row[0]))
          .map(Candidate::of)
          .toList();

  private static final int REACH = 200_000;
  private static final int HEAD = 4096;

  /** Fewer bytes beyond ASCII in a row show no word. */
  private static final int MIN_RUN = 3;

  /** Least number of bytes in such rows, and least share of all bytes beyond ASCII. */
  private static final int MIN_BYTES = 40;

  private static final double MIN_SHARE = 0.5;

  /** Most characters that no text has: unassigned, private, halfwidth. */
  private static final double MAX_ODD = 0.02;

  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)\\b(?:xml:)?lang\\s*=\\s*[\"']?([a-z]{2})\\b");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)<(?:link\\b[^>]*canonical[^>]*|meta\\b[^>]*og:url[^>]*|base\\b[^>]*)"
              + "https?://[^/\"'\\s>]*\\.([a-z]{2})[/\"'\\s>:]");

  private CharsetGuess() {}

  /** The likeliest encoding of {@code bytes}, if there is evidence for one. */
  static Optional<Charset> of(byte[] bytes) {
    byte[] sample = bytes.length <= REACH ? bytes : Arrays.copyOf(bytes, REACH);
    boolean isOwnScript = hasWordsBeyondAscii(sample);
    Set<String> hints = hints(sample);
    Candidate best = null;
    double bestFit = 1;
    for (Candidate candidate : CANDIDATES) {
      boolean mayBe =
          candidate.needsHint
              ? !isOwnScript && candidate.hints.stream().anyMatch(hints::contains)
              : isOwnScript;
      double fit = mayBe ? candidate.fit(sample) : 0;
      if (fit > bestFit) {
        best = candidate;
        bestFit = fit;
      }
    }
    return Optional.ofNullable(best).map(Candidate::charset);
  }

  private static boolean hasWordsBeyondAscii(byte[] bytes) {
    int all = 0;
    int inRuns = 0;
    int run = 0;
    for (byte b : bytes) {
      if (b < 0) {
        all++;
        run++;
        inRuns += run == MIN_RUN ? MIN_RUN : run > MIN_RUN ? 1 : 0;
      } else {
        run = 0;
      }
    }
    return inRuns >= MIN_BYTES && inRuns >= MIN_SHARE * all;
  }

  private static Set<String> hints(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Set<String> hints = new HashSet<>();
    for (Pattern pattern : List.of(LANGUAGE, ADDRESS)) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        hints.add(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return hints;
  }

  /**
   * An encoding that a page may have.
   *
   * @param needsHint whether the page must hint at one of its languages
   * @param hints languages and country domains that it is used in
   * @param share share of the letters beyond ASCII that are frequent ones at least
   * @param frequent the frequent letters
   */
  private record Candidate(
      Charset charset, boolean needsHint, Set<String> hints, double share, String frequent) {
    static Candidate of(String[] row) {
      return new Candidate(
          Charset.forName(row[0]),
          row[1].equals("yes"),
          Set.of(row[2].split(",", -1)),
          Double.parseDouble(row[3]),
          row[4]);
    }

    /** How well {@code bytes} fit, more than 1 if they do. */
    double fit(byte[] bytes) {
      String text = new String(bytes, charset);
      int letters = 0;
      int hits = 0;
      int odd = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x80) {
          boolean isLetter =
              Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
          char small = needsHint && c != 'İ' ? Character.toLowerCase(c) : c;
          letters += isLetter ? 1 : 0;
          hits += isLetter && frequent.indexOf(small) >= 0 ? 1 : 0;
          odd += isOdd(c) ? 1 : 0;
        }
      }
      boolean isSound = letters > 0 && odd <= MAX_ODD * letters;
      return isSound ? hits / (share * letters) : 0;
    }

    private static boolean isOdd(char c) {
      boolean isHalfWidth = c >= 0xFF61 && c <= 0xFFDC;
      return c == 0xFFFD
          || c < 0xA0
          || isHalfWidth
          || !Character.isDefined(c)
          || (c >= 0xE000 && c < 0xF900);
    }
  }
}
