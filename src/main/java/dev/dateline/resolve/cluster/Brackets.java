package dev.dateline.resolve.cluster;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles names in brackets before entities are made of them: "Lai Chih-ching (賴鋕卿)" and "Ann Bea
 * Lee (ABL)" are of the type of the name before; "superintendent of police (SP)" shortens a common
 * noun and names nobody; "CPI (Maoist)" has both its brackets.
 */
public final class Brackets {
  /** From the name before to what stands in the brackets. */
  private static final Pattern OPEN = Pattern.compile("['’\"”]?\\s*[(（]\\s*");

  private static final Pattern BRACKET = Pattern.compile("[(（]\\s*$");

  /** Bodies of people are no people: "district reserve guard". */
  private static final Set<String> BODIES = Set.of("guard");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*(\\p{Lu}{2,6})\\s*\\)");

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,6}");

  /** Plural initials are a common noun: "NGOs", "MPs". */
  private static final Pattern PLURAL = Pattern.compile("\\p{Lu}{2,5}s");

  private static final Pattern WORDS = Pattern.compile("(?:\\p{Ll}[\\p{Ll}-]* ){2,7}\\(\\s*$");

  private static final int MAX_EXPANSION = 90;

  private final String text;
  private final List<Mention> mentions;
  private final Map<String, NameType> types = new HashMap<>();
  private final Set<String> nouns = new HashSet<>();

  private Brackets(String text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** The mentions in order, those in brackets settled. */
  public static List<Mention> settle(Article article, List<Mention> mentions) {
    return new Brackets(article.text(), mentions).settle();
  }

  private List<Mention> settle() {
    Matcher shortened = IN_BRACKETS.matcher(text);
    while (shortened.find()) {
      if (shortensNoun(new Span(shortened.start(1), shortened.end(1)))) {
        nouns.add(shortened.group(1));
      }
    }
    List<Mention> settled = new ArrayList<>(mentions.size());
    Mention before = null;
    for (Mention mention : mentions) {
      if (before != null && mention.span().start() < before.span().end()) {
        continue;
      }
      if (isGloss(before, mention)) {
        continue;
      }
      Mention next = settle(before, mention);
      settled.add(next);
      before = next;
    }
    return settled.stream().filter(mention -> !isNoun(mention)).map(this::retyped).toList();
  }

  /** "Bai Juyi (白居易)" where the name before was not found. */
  private boolean isGloss(Mention before, Mention mention) {
    Span span = mention.span();
    boolean inBrackets =
        BRACKET.matcher(text.substring(Math.max(0, span.start() - 2), span.start())).find();
    boolean apart = before == null || !isInBrackets(before.span(), span);
    return inBrackets && apart && isOtherScript(span.of(text));
  }

  private boolean isNoun(Mention mention) {
    String surface = mention.span().of(text);
    return mention.type() == NameType.ORGANIZATION
        && (nouns.contains(surface) || PLURAL.matcher(surface).matches());
  }

  private Mention retyped(Mention mention) {
    NameType type = types.get(mention.span().of(text));
    return type == null || mention.type() != NameType.ORGANIZATION ? mention : as(mention, type);
  }

  private Mention settle(Mention before, Mention mention) {
    if (before != null && isInBrackets(before.span(), mention.span())) {
      if (isOtherScript(mention.span().of(text)) && !isOtherScript(before.span().of(text))) {
        Span whole = new Span(mention.span().start(), endOfScript(mention.span()));
        return new Mention(whole, before.type(), mention.confidence(), kinds(before, mention));
      }
      if (before.type() == NameType.PERSON && isInitials(mention.span(), before.span())) {
        types.put(mention.span().of(text), NameType.PERSON);
      }
    }
    return closed(mention);
  }

  private boolean isInBrackets(Span before, Span mention) {
    return before.end() <= mention.start()
        && OPEN.matcher(text.substring(before.end(), mention.start())).matches();
  }

  /** "CPI (Maoist" and the bracket after it. */
  private Mention closed(Mention mention) {
    Span span = mention.span();
    String surface = span.of(text);
    boolean open = surface.indexOf('(') > 0 && surface.indexOf(')') < 0;
    boolean follows = span.end() < text.length() && text.charAt(span.end()) == ')';
    return open && follows ? over(mention, new Span(span.start(), span.end() + 1)) : mention;
  }

  /** Whether it is written in letters that English is not. */
  static boolean isOtherScript(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints().filter(Character::isLetter).noneMatch(Brackets::isLatin);
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private int endOfScript(Span span) {
    int end = span.end();
    while (end < text.length()
        && Character.isLetter(text.codePointAt(end))
        && !isLatin(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean isInitials(Span mention, Span person) {
    String initials = mention.of(text);
    StringBuilder first = new StringBuilder();
    for (String word : NameKey.of(person.of(text)).split(" ", -1)) {
      first.append(word, 0, Math.min(1, word.length()));
    }
    return SHORT.matcher(initials).matches() && NameKey.of(initials).contentEquals(first);
  }

  /** Whether the words before the bracket are no name, and those shortened in it. */
  private boolean shortensNoun(Span mention) {
    String initials = mention.of(text);
    int from = Math.max(0, mention.start() - MAX_EXPANSION);
    Matcher matcher = WORDS.matcher(text.substring(from, mention.start()));
    if (!matcher.find()) {
      return false;
    }
    String[] words = matcher.group().replaceAll("\\s*\\(\\s*$", "").strip().split("\\s+", -1);
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    boolean person = false;
    for (int i = words.length - 1; i >= 0; i--) {
      all.insert(0, words[i].charAt(0));
      boolean small = OrganizationName.isSmall(words[i]);
      main.insert(0, small ? "" : words[i].substring(0, 1));
      person |= Titles.isHead(words[i]) && !BODIES.contains(words[i]);
      String wanted = NameKey.of(initials);
      if (!small && (all.toString().equals(wanted) || main.toString().equals(wanted))) {
        return person;
      }
    }
    return false;
  }

  private static Map<OrganizationKind, Double> kinds(Mention before, Mention in) {
    return before.type() == NameType.ORGANIZATION && !before.kinds().isEmpty()
        ? before.kinds()
        : in.type() == before.type() ? in.kinds() : Map.of();
  }

  private static Mention as(Mention mention, NameType type) {
    return new Mention(mention.span(), type, mention.confidence());
  }

  private static Mention over(Mention mention, Span span) {
    return new Mention(span, mention.type(), mention.confidence(), mention.kinds());
  }
}
