package dev.dateline.resolve.cluster;

import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resource.ResourceTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words inside a name that tell what kind of organisation bears it. */
public final class HeadWords {
  private static final Map<String, Head> KINDS =
      ResourceTable.rows(HeadWords.class, "head-words.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> NameKey.of(row[0]),
                  row -> new Head(OrganizationKind.ofLabel(row[1]).orElseThrow(), row.length > 2),
                  (first, second) -> first));

  private static final Set<String> SPORTS =
      Set.copyOf(ResourceTable.words(HeadWords.class, "sports.txt"));

  private static final Set<String> SPORTS_BODIES =
      Set.of("association", "federation", "union", "board", "academy", "league", "club");

  private static final Head SPORTS_BODY = new Head(OrganizationKind.SPORTS, false);

  private static final int MAX_WORDS =
      KINDS.keySet().stream().mapToInt(phrase -> phrase.split(" ", -1).length).max().orElse(1);

  /** What stands after one of these says what the body is for, not what it is. */
  private static final Set<String> OF = Set.of("of", "for", "on", "für", "der", "von", "van");

  /** The same in languages where the head of a name comes first: "Universidad Nacional {de} X". */
  private static final Set<String> ROMANCE_OF =
      Set.of(
          "de", "del", "di", "do", "da", "dos", "das", "des", "du", "della", "delle", "degli",
          "pour", "para", "por", "et", "y", "contra", "contre", "sans", "sin");

  private static final Set<OrganizationKind> NO_PLURAL =
      Set.of(OrganizationKind.COMPANY, OrganizationKind.MEDIA);

  private static final List<String> UNITED_NATIONS = List.of("united", "nations");

  private static final Pattern COMPOUND = Pattern.compile("\\p{L}{3,}(?<head>bank|news|tech)");

  private HeadWords() {}

  /**
   * What a phrase says.
   *
   * @param kind the kind
   * @param weak whether other kinds of body bear the phrase often: "Star", "City"
   */
  public record Head(OrganizationKind kind, boolean weak) {}

  /**
   * What the name says, or null. All that is of the United Nations is intergovernmental. A phrase
   * that is the whole name goes first ("Bank of Ghana"). Before "of" the last phrase decides, else
   * what stands after it; of phrases that end together the longest. In Spanish, French and the like
   * the first decides.
   */
  public static Head of(List<String> words) {
    boolean named = words.size() > 2 && words.subList(0, 2).equals(UNITED_NATIONS);
    if (named || (words.size() > 1 && words.get(0).equals("un"))) {
      return new Head(OrganizationKind.INTERGOVERNMENTAL, false);
    }
    Head whole = KINDS.get(String.join(" ", words));
    if (whole != null) {
      return whole;
    }
    Head across = acrossOf(words);
    if (across != null) {
      return across;
    }
    if (words.subList(1, words.size()).stream().anyMatch(ROMANCE_OF::contains)) {
      return firstIn(words);
    }
    int of = words.size();
    for (int i = words.size() - 1; i > 0; i--) {
      of = OF.contains(words.get(i)) ? i : of;
    }
    Head head = of < words.size() ? upTo(words, of) : lastIn(words, 0, of);
    Head any = head == null && of < words.size() ? lastIn(words, of, words.size()) : head;
    return any == null ? ending(words) : any;
  }

  /** "Nedbank", "Straightnews": names made of one word with what they are. */
  private static Head ending(List<String> words) {
    for (String word : words) {
      Matcher matcher = COMPOUND.matcher(word);
      if (matcher.matches()) {
        Head head = KINDS.get(matcher.group("head"));
        return new Head(
            head.kind(), words.size() == 1 && !head.kind().equals(OrganizationKind.MEDIA));
      }
    }
    return null;
  }

  /** A phrase that goes on after "of": "Institute of Social Security", "Council of Churches". */
  private static Head acrossOf(List<String> words) {
    for (int length = Math.min(MAX_WORDS, words.size()); length > 2; length--) {
      for (int first = 0; first + length <= words.size(); first++) {
        List<String> phrase = words.subList(first, first + length);
        Head head = KINDS.get(String.join(" ", phrase));
        if (head != null && phrase.subList(1, length - 1).stream().anyMatch(HeadWords::isOf)) {
          return head;
        }
      }
    }
    return null;
  }

  private static boolean isOf(String word) {
    return OF.contains(word) || ROMANCE_OF.contains(word);
  }

  /** "cricket association", "shooting federation". */
  private static boolean isOfSport(String phrase) {
    int space = phrase.indexOf(' ');
    return space > 0
        && SPORTS.contains(phrase.substring(0, space))
        && SPORTS_BODIES.contains(phrase.substring(space + 1));
  }

  /**
   * The last before the "of" at {@code of}, which may be its end: "Rugby Union" is longer than
   * "Union of", "National Bank of" than "National Bank".
   */
  private static Head upTo(List<String> words, int of) {
    for (int length = Math.min(of, MAX_WORDS); length > 0; length--) {
      String phrase = String.join(" ", words.subList(of - length, of));
      Head linked = KINDS.get(phrase + " " + words.get(of));
      Head head = linked == null ? told(phrase) : linked;
      if (head != null) {
        return head;
      }
    }
    return lastIn(words, 0, of);
  }

  /** Of phrases that begin together the longest: "Cámara de Comercio", no "Cámara". */
  private static Head firstIn(List<String> words) {
    for (int first = 0; first < words.size(); first++) {
      for (int last = Math.min(words.size(), first + MAX_WORDS); last > first; last--) {
        Head head = told(String.join(" ", words.subList(first, last)));
        if (head != null) {
          return head;
        }
      }
    }
    return null;
  }

  private static Head lastIn(List<String> words, int start, int end) {
    for (int last = end; last > start; last--) {
      for (int first = Math.max(start, last - MAX_WORDS); first < last; first++) {
        Head head = told(String.join(" ", words.subList(first, last)));
        if (head != null) {
          return head;
        }
      }
    }
    return null;
  }

  /**
   * What a phrase or its singular tells: "Institutes" are what an "Institute" is. Of companies and
   * media there is no plural: "Waters", "Reports".
   */
  private static Head told(String phrase) {
    Head head = isOfSport(phrase) ? SPORTS_BODY : KINDS.get(phrase);
    if (head != null || !phrase.endsWith("s")) {
      return head;
    }
    String singular = phrase.substring(0, phrase.length() - 1);
    Head one =
        KINDS.getOrDefault(
            singular,
            singular.endsWith("ie") ? KINDS.get(singular.replaceFirst("ie$", "y")) : null);
    return one == null || NO_PLURAL.contains(one.kind()) ? null : one;
  }
}
