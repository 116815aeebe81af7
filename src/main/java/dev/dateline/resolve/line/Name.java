package dev.dateline.resolve.line;

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
public record Name(int index, Mention mention, NameType type, String text, String key, int block) {
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

  /** The same name with another type. */
  public Name as(NameType newType) {
    return new Name(index, mention, newType, text, key, block);
  }

  /** Where it stands in the article. */
  public Span span() {
    return mention.span();
  }

  /** How sure its finder is of it, from 0 to 1. */
  public double confidence() {
    return mention.confidence();
  }

  /** Whether it is of the type {@code wanted}. */
  public boolean is(NameType wanted) {
    return type == wanted;
  }

  /** Whether it is written as initials: "UN", "U.S.", "J&amp;J". */
  public boolean isAcronym() {
    return ACRONYM.matcher(text).matches();
  }

  /** The words of the key; never empty. */
  public String[] words() {
    return key.split(" ", -1);
  }
}
