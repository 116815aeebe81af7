package dev.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of authors' names in bylines: told by capitals, not by a list of names. */
final class PersonNames {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String PARTICLE =
      "(?:al-|el-)\\p{Lu}[\\p{L}'’-]*|al|bin|bint|da|de|del|den|der|di|dos|du|el|ibn|la|le|st\\.?"
          + "|ter|van|vom|von|y|zu";

  /** Two to five words with capitals, with particles such as "van der" between them. */
  static final String NAME =
      "(?!(?:The|An?) )"
          + WORD
          + "(?:[ ](?:"
          + PARTICLE
          + "|"
          + WORD
          + ")){0,4}[ ](?:"
          + WORD
          + "|(?:al-|el-)"
          + WORD
          + ")";

  private static final Pattern ONE = Pattern.compile(NAME);
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|/|&|\\band\\b)\\s*");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  /** One to six words, without what only addresses and numbers hold. */
  private static final Pattern STATED =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’,-]*(?: \\p{L}[\\p{L}\\p{M}.'’,-]*){0,5}");

  /** Addresses of sites, and accounts that are nobody's. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i).*\\p{L}\\.(?:com|org|net|info|co|[a-z]{2})(?:\\.[a-z]{2})?"
              + "|(?:webmaster|administrator|anonymous|unknown|user|root|nobody|various)");

  /** Words that stand in sections' and desks' names and in no person's. */
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i).*\\b(?:the|news|desk|staff|reporters?|correspondents?|bureau|agency|agencies|"
              + "editors?|editorial|team|office|press|media|times|post|daily|online|report|world|"
              + "sports?|business|politics|opinion|review|analysis|markets?|economy|health|update|"
              + "council|ministry|university|in|on|of|for|to|at|our|special|service)\\b.*");

  private PersonNames() {}

  /** Whether {@code text} has the form of one person's name. */
  static boolean isName(String text) {
    return ONE.matcher(text).matches() && !NO_PERSON.matcher(text).matches();
  }

  /** Whether {@code text}, which a field says is an author, may be a name: "Bob", "bell hooks". */
  static boolean isStatedName(String text) {
    return STATED.matcher(text).matches()
        && !NOBODY.matcher(text).matches()
        && !NO_PERSON.matcher(text).matches();
  }

  /** The names in a list such as "Ann Smith, Bob Jones and Eve Wu"; empty if one is no name. */
  static List<String> list(String text) {
    List<String> names = new ArrayList<>();
    for (String part : SEPARATOR.split(text.strip(), -1)) {
      if (part.isEmpty()) {
        continue;
      }
      if (!isName(part)) {
        return List.of();
      }
      names.add(recased(part));
    }
    return names;
  }

  /** A name in capitals with small letters after the first of each part; others as they are. */
  static String recased(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    return LETTERS
        .matcher(name)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    part.group().substring(0, 1)
                        + part.group().substring(1).toLowerCase(Locale.ROOT)));
  }
}
