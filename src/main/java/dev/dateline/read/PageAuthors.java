package dev.dateline.read;

import dev.dateline.read.content.StatedMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who wrote a page's article: of all that claims to name its authors the first that names people.
 *
 * @param names the authors, in order
 * @param credits agencies named in authors' stead, in order
 */
record PageAuthors(List<String> names, List<String> credits) {
  private static final Pattern BY =
      Pattern.compile(
          "^(?i:(?:(?:written|posted|story|words|text|reported|published) )?by)[:\\s]\\s*");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[;|\\n•·]|,|&|\\band\\b|\\bwith\\b|\\s[–—-]\\s)\\s*");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:writer|contributor|columnist|correspondent|journalist|producer|photographer"
              + "|director|analyst|columna|redacci[oó]n|admin|guest|author|blog|email|e-mail|follow"
              + "|more|published|updated|posted|today|yesterday)s?\\b.*");

  /** "Smith, Ann" is one name, as a field may write it. */
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("(?<surname>[\\p{L}'’-]+), (?<given>[\\p{L}.'’-]+(?: \\p{L}\\.?)?)");

  /** What follows a name in a byline that tells the time. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\s*(?:[,(]|\\bon\\b|\\bupdated\\b|\\bpublished\\b)?\\s*(?:(?:\\p{L}+day,?"
              + " )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d|\\d).*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where an author wrote from, or for whom: "Bob Jones in Oslo". */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s+(?:(?:reports |reporting )?(?:in|from|for|at)\\s+(?:the )?\\p{Lu}.*|\\(.*)$");

  /** A few names at most: longer lists are of a site's authors, not an article's. */
  private static final int MAX_AUTHORS = 10;

  PageAuthors {
    names = List.copyOf(names);
    credits = List.copyOf(credits);
  }

  /**
   * The authors that a page names.
   *
   * @param bylines visible bylines, in order
   */
  static PageAuthors of(StatedMetadata metadata, List<String> bylines) {
    List<String> credits = new ArrayList<>();
    for (List<String> claims : metadata.authors()) {
      List<String> names = names(claims, metadata, credits);
      if (!names.isEmpty() && names.size() <= MAX_AUTHORS) {
        return new PageAuthors(names, credits);
      }
    }
    for (String byline : bylines) {
      List<String> lines = byline.lines().toList();
      List<String> names = names(lines, metadata.toBuilder().authorField(false).build(), credits);
      if (!names.isEmpty()) {
        return new PageAuthors(names, credits);
      }
    }
    return new PageAuthors(List.of(), credits);
  }

  private static List<String> names(
      List<String> claims, StatedMetadata metadata, List<String> credits) {
    List<String> names = new ArrayList<>();
    for (String claim : claims) {
      String text = BY.matcher(claim.strip().replaceAll("[\\s\\p{Z}]+", " ")).replaceFirst("");
      for (String piece : pieces(text, metadata)) {
        String part = PLACE.matcher(piece).replaceFirst("");
        if (Agencies.isKnown(part)) {
          credits.add(part);
        } else if (isAuthor(part, metadata)) {
          String name = part.contains(" ") ? PersonNames.recased(part) : part;
          if (!names.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static String[] pieces(String text, StatedMetadata metadata) {
    boolean isOne = SURNAME_FIRST.matcher(text).matches() || text.indexOf(' ') < 0;
    return metadata.authorField() && isOne && isAuthor(text, metadata)
        ? new String[] {text}
        : SEPARATOR.split(withoutDate(text, metadata), -1);
  }

  /** In a field one word with figures in it is an account. */
  private static String withoutDate(String text, StatedMetadata metadata) {
    boolean isAccount = metadata.authorField() && text.indexOf(' ') < 0;
    return isAccount ? text : DATE.matcher(text).replaceFirst("");
  }

  /** A newsroom or an account is none, wherever it stands. */
  private static boolean isAuthor(String part, StatedMetadata metadata) {
    return metadata.authorField()
        ? isStatedPerson(part, metadata.publisher())
        : isPerson(part, metadata.publisher());
  }

  private static boolean isStatedPerson(String part, String publisher) {
    return PersonNames.isStatedName(part)
        && !ROLE.matcher(part).matches()
        && Agencies.in(part).isEmpty()
        && !part.equalsIgnoreCase(publisher);
  }

  private static boolean isPerson(String part, String publisher) {
    return PersonNames.isName(part)
        && !ROLE.matcher(part).matches()
        && !isPublisher(part, publisher);
  }

  private static boolean isPublisher(String part, String publisher) {
    return publisher != null
        && publisher.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
