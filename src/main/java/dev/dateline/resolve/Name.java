package dev.dateline.resolve;

import dev.dateline.article.Span;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import java.util.regex.Pattern;

/**
 * A mention as the rules see it.
 *
 * @param index its number among the article's mentions
 * @param mention what the name finder found
 * @param type what it names, after the article's vote
 * @param text its characters, white space collapsed, without quotes, possessive and address
 * @param key {@link NameKey} of the text: spellings of one name share it
 * @param block number of the block it stands in, -1 for none
 */
record Name(int index, Mention mention, NameType type, String text, String key, int block) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGES =
      Pattern.compile("^[\"“”‘'\\s]+|(?:['’]s|['’])$|[\"“”‘’'\\s,]+$");

  /** "H E Ann Lee": an address that texts write like initials. */
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:H\\.? ?E\\.?|H\\.? ?R\\.? ?H\\.?|H\\.? ?H\\.?) (?=\\p{Lu}\\p{Ll}+ )");

  private static final Pattern ACRONYM =
      Pattern.compile("(?:\\p{Lu}[\\p{Lu}\\d&]{1,6}|(?:\\p{Lu}\\.){2,6})");

  /** Names of one article differ in their index, which is all that tables of names need. */
  @Override
  public int hashCode() {
    return index;
  }

  static Name of(int index, Mention mention, String articleText, int block) {
    String surface = SPACE.matcher(mention.span().of(articleText)).replaceAll(" ").strip();
    String text = EDGES.matcher(surface).replaceAll("");
    if (mention.type() == NameType.PERSON) {
      text = ADDRESS.matcher(text).replaceFirst("");
    }
    text = text.isEmpty() ? surface : text;
    return new Name(index, mention, mention.type(), text, NameKey.of(text), block);
  }

  Name as(NameType newType) {
    return new Name(index, mention, newType, text, key, block);
  }

  Span span() {
    return mention.span();
  }

  double confidence() {
    return mention.confidence();
  }

  boolean is(NameType wanted) {
    return type == wanted;
  }

  /** Whether it is written as initials: "UN", "U.S.", "J&J". */
  boolean isAcronym() {
    return ACRONYM.matcher(text).matches();
  }

  /** The words of the key; never empty. */
  String[] words() {
    return key.split(" ", -1);
  }
}
