package dev.dateline.resolve.line;

import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words titles are made of. */
public final class Titles {
  private static final Titles TABLE = new Titles();

  private static final Set<String> RANKS =
      Set.of(
          "lt",
          "det",
          "detective",
          "col",
          "gen",
          "maj",
          "capt",
          "sgt",
          "brig",
          "cpl",
          "adm",
          "insp",
          "supt",
          "cmdr",
          "cdr",
          "lieutenant",
          "colonel",
          "captain",
          "major",
          "sergeant",
          "brigadier",
          "admiral",
          "inspector",
          "superintendent",
          "rear",
          "pol",
          "atty",
          "advocate",
          "prof",
          "professor",
          "king",
          "queen",
          "prince",
          "princess",
          "cardinal");

  /** Of words that describe a person: "third-generation", "44-year-old". */
  private static final List<String> ADJECTIVE_ENDS =
      List.of("-generation", "-year-old", "-term", "-born", "-trained");

  private static final Pattern DEPUTY = Pattern.compile("^(?:deputy|vice|assistant|acting) ");

  private static final Pattern AGENT =
      Pattern.compile(
          "[a-z]{2,}(?:ist|grapher|[^aeiou]er|[aeiou]rer|[st]or|ician|woman|person|[a-z]{3,}sman|[a-z]{3,}tman)");

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Set<String> publicOffices = new HashSet<>();
  private final Map<String, List<Sphere>> spheres = new HashMap<>();
  private final Map<String, List<Sphere>> phrases = new HashMap<>();
  private final Map<Pattern, List<Sphere>> patterns = new LinkedHashMap<>();

  private Titles() {
    for (String[] row : ResourceTable.rows(Titles.class, "titles.tsv")) {
      words.computeIfAbsent(row[1], k -> new HashSet<>()).add(row[0]);
      if (Set.of("verb", "active", "passive", "noun", "for").contains(row[1])) {
        verbs.put(row[1] + " " + row[0], row[2]);
      } else if (row.length > 2 && row[2].contains("public")) {
        publicOffices.add(row[0]);
      }
      if (row[1].equals("head") && row.length > 2) {
        spheres.put(row[0], Sphere.in(row[2]));
      }
    }
    for (String[] row : ResourceTable.rows(Titles.class, "title-spheres.tsv")) {
      if (row[0].contains("*")) {
        String pattern = Pattern.quote(row[0]).replace("*", "\\E.*\\Q");
        patterns.put(Pattern.compile(pattern), Sphere.in(row[1]));
      } else {
        phrases.put(row[0], Sphere.in(row[1]));
      }
    }
  }

  /** What the table says of a title of one or more words, those without * first; or null. */
  private List<Sphere> toldByPhrase(String title) {
    List<Sphere> whole = phrases.get(title);
    if (whole != null || title.indexOf(' ') < 0) {
      return whole;
    }
    for (Map.Entry<Pattern, List<Sphere>> pattern : patterns.entrySet()) {
      if (pattern.getKey().matcher(title).matches()) {
        return pattern.getValue();
      }
    }
    return null;
  }

  /** Whether {@code word} says what somebody is: "president", "Gov.", "President-elect". */
  public static boolean isHead(String word) {
    String plain = plain(word);
    return TABLE.is("head", plain)
        || (plain.contains("-") && TABLE.is("head", withoutAffix(plain)));
  }

  /** Whether {@code word} is the plural of a head: "presidents", "spokesmen". */
  public static boolean isPluralHead(String word) {
    String plain = plain(word);
    return !isHead(plain)
        && ((plain.endsWith("s")
                && !plain.endsWith("ss")
                && isHead(plain.substring(0, plain.length() - 1)))
            || (plain.endsWith("ies") && isHead(ofPluralInIes(plain)))
            || (plain.endsWith("men") && isHead(plain.replaceAll("men$", "man"))));
  }

  private static String ofPluralInIes(String plural) {
    return plural.substring(0, plural.length() - "ies".length()) + "y";
  }

  /** "spokesman" for "spokesmen", "minister" for "ministers"; other words as they are. */
  public static String singular(String word) {
    if (!isPluralHead(word)) {
      return word;
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - "en".length()) + "an";
    }
    boolean ies = word.endsWith("ies") && isHead(ofPluralInIes(plain(word)));
    return ies ? ofPluralInIes(word) : word.substring(0, word.length() - 1);
  }

  /** Whether the head {@code word} can be held at a country, another place or a team. */
  public static boolean isPublicOffice(String word) {
    return TABLE.publicOffices.contains(base(word));
  }

  /** In what sorts of body the title may be held, the likeliest first; empty where any may be. */
  public static List<Sphere> spheres(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    String head = headOf(title);
    List<Sphere> told = TABLE.toldByPhrase(lower);
    if (told == null && lower.indexOf(' ') > 0) {
      told = TABLE.toldByPhrase(DEPUTY.matcher(lower).replaceFirst(""));
    }
    if (told != null) {
      return told;
    }
    if (head.equals("owner") && !isModifier(lower.split(" ", 2)[0]) && lower.contains(" ")) {
      return List.of();
    }
    return TABLE.spheres.getOrDefault(base(head), List.of());
  }

  /** Whether it is an office of a country: "president", "finance minister". */
  public static boolean isOfState(String title) {
    return spheres(title).contains(Sphere.STATE);
  }

  /**
   * Whether it is held in companies rather than authorities: "owner", "managing director"; any body
   * has directors.
   */
  public static boolean isOfCompany(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    List<Sphere> told = TABLE.toldByPhrase(lower);
    boolean any = told == null && headOf(lower).endsWith("director");
    return !any && spheres(title).equals(List.of(Sphere.CORPORATE));
  }

  /** Whether it is held in a company or any other body: "director", "spokeswoman". */
  public static boolean isOfBody(String title) {
    List<Sphere> spheres = spheres(title);
    return spheres.contains(Sphere.CORPORATE) || spheres.contains(Sphere.ANY);
  }

  /** Of "president and CEO of X" both are held at X, of "linguist and editor of X" the second. */
  public static boolean isHeldWithOthers(String title) {
    return isOfBody(title) || title.equals("president");
  }

  /** The word that says what somebody is: "minister" in "deputy minister of finance". */
  public static String headOf(String title) {
    String[] words =
        title.toLowerCase(Locale.ROOT).split(" (?:of|for|in|at) ", 2)[0].split(" ", -1);
    return words[words.length - 1];
  }

  /** Length of "ex-" or "then-" before the first word of a title; 0 where there is neither. */
  public static int prefixLength(String word) {
    for (String prefix : List.of("ex-", "then-")) {
      if (word.startsWith(prefix)) {
        return prefix.length();
      }
    }
    return 0;
  }

  private static String base(String word) {
    String plain = plain(word);
    return TABLE.is("head", plain) ? plain : withoutAffix(plain);
  }

  /** Whether {@code word} goes before titles: "deputy", "acting". */
  public static boolean isModifier(String word) {
    String plain = plain(word);
    return TABLE.is("modifier", plain)
        || (plain.contains("-")
            && List.of("ex", "former", "then").contains(plain.split("-", -1)[0]));
  }

  /** Whether {@code word} says that a role is over: "former". */
  public static boolean isFormer(String word) {
    return TABLE.is("former", plain(word));
  }

  /** Whether {@code word} is an address, not a role: "Mr". */
  public static boolean isHonorific(String word) {
    return TABLE.is("honorific", plain(word));
  }

  /** Whether the honorific {@code word} says what somebody is, too: "Rev.", "Sister". */
  public static boolean isClerical(String word) {
    return TABLE.is("clerical", plain(word));
  }

  /** Whether {@code word} is no part of a title though it has a capital. */
  public static boolean isNever(String word) {
    return TABLE.is("never", plain(word));
  }

  /** Whether "the {@code word}" is mostly the person just spoken of: "actress", "lawmaker". */
  public static boolean isSelf(String word) {
    return TABLE.is("self", plain(word));
  }

  /** Whether {@code word} describes a person and is no part of a title: "embattled". */
  public static boolean isAdjective(String word) {
    return TABLE.is("adjective", plain(word)) || ADJECTIVE_ENDS.stream().anyMatch(word::endsWith);
  }

  /** Whether {@code word} is a title that after another is only a form of address: "Sheikh". */
  public static boolean isStyle(String word) {
    return TABLE.is("style", plain(word));
  }

  /** Whether {@code word} is the first of a rank that follows another title: "Lt.", "Colonel". */
  public static boolean isRank(String word) {
    return RANKS.contains(plain(word));
  }

  /**
   * Whether {@code word} looks like what somebody does: "overseer", "pathologist". Between an
   * article and "of", a comma or the end such a word is a title though no table has it.
   */
  public static boolean isAgentNoun(String word) {
    return AGENT.matcher(word).matches() && !TABLE.is("no-agent", word) && !isNever(word);
  }

  /** Whether {@code word} is a part of a body: "unit", "committee". */
  public static boolean isUnit(String word) {
    return TABLE.is("unit", plain(word));
  }

  /** Whether {@code word} stands after a name as an honour or degree: "OBE", "PhD". */
  public static boolean isPostnominal(String word) {
    return TABLE.is("postnominal", plain(word));
  }

  /** The title of somebody who {@code verb}s something: "head" in "Ann Lee, who heads X". */
  public static Optional<String> ofVerb(String verb) {
    return Optional.ofNullable(TABLE.verbs.get("verb " + plain(verb)));
  }

  /** The same where the verb follows the name: "Ann Lee heads X". */
  public static Optional<String> ofActiveVerb(String verb) {
    return Optional.ofNullable(TABLE.verbs.get("active " + plain(verb)));
  }

  /** The same for "plays for X". */
  public static Optional<String> ofVerbFor(String verb) {
    return Optional.ofNullable(TABLE.verbs.get("for " + plain(verb)));
  }

  /** The same for "headed by". */
  public static Optional<String> ofPassiveVerb(String verb) {
    return Optional.ofNullable(TABLE.verbs.get("passive " + plain(verb)));
  }

  /** The same for "under the leadership of". */
  public static Optional<String> ofNoun(String noun) {
    return Optional.ofNullable(TABLE.verbs.get("noun " + plain(noun)));
  }

  private boolean is(String part, String word) {
    return words.getOrDefault(part, Set.of()).contains(word);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") && lower.length() > 1
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /** "ex-president", "vice-captain", "president-elect": the part that is a head. */
  private static String withoutAffix(String word) {
    String[] parts = word.split("-", -1);
    String last = parts[parts.length - 1];
    boolean suffixed = List.of("elect", "designate", "general").contains(last);
    return suffixed ? String.join("-", Arrays.copyOf(parts, parts.length - 1)) : last;
  }
}
