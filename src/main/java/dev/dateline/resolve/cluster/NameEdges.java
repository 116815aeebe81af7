package dev.dateline.resolve.cluster;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off names what belongs to the text around them: a sentence's first word where it has its
 * capital from the sentence alone, and links and marks at the end, "Ministry {of}".
 *
 * <p>"New Kenya rules" names Kenya: no place bears the whole name, one bears the rest, and the
 * article writes the word without a capital elsewhere. "The Treasury said" names the Treasury: an
 * article at a sentence's start is part of a name only in the media, "The Hindu".
 */
public final class NameEdges {
  private static final String THE = "The ";

  private static final Pattern END =
      Pattern.compile(
          "(?:\\s+(?:of|in|for|at|on|by|from|with|and|the|de|del|sub-)|\\s*[(\\[“‘\"/&,;:-])+$");

  private NameEdges() {}

  /** The mentions in order, with the right start and end. */
  public static List<Mention> trim(
      Article article, List<Sentence> sentences, List<Mention> mentions, Gazetteer gazetteer) {
    Set<Integer> starts = new HashSet<>();
    Set<String> lower = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Span token : sentence.tokens()) {
        String word = token.of(article.text());
        if (Character.isLowerCase(word.charAt(0))) {
          lower.add(word);
        }
      }
      starts.add(sentence.span().start());
    }
    List<Mention> trimmed = new ArrayList<>(mentions.size());
    for (Mention whole : mentions) {
      Mention mention = withoutEnd(article.text(), withoutBracket(article.text(), whole));
      trimmed.add(
          starts.contains(mention.span().start())
              ? trim(article.text(), mention, lower, gazetteer)
              : mention);
    }
    return trimmed;
  }

  private static Mention trim(
      String text, Mention mention, Set<String> lower, Gazetteer gazetteer) {
    return switch (mention.type()) {
      case PLACE -> trimPlace(text, mention, lower, gazetteer);
      case ORGANIZATION -> trimOrganization(text, mention);
      default -> mention;
    };
  }

  private static Mention trimOrganization(String text, Mention mention) {
    boolean isMedia =
        mention.kinds().entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(kind -> kind.getKey() == OrganizationKind.MEDIA)
            .orElse(true);
    return !isMedia && mention.span().of(text).startsWith(THE)
        ? from(mention, THE.length())
        : mention;
  }

  private static Mention trimPlace(
      String text, Mention mention, Set<String> lower, Gazetteer gazetteer) {
    String name = mention.span().of(text);
    int blank = name.indexOf(' ');
    if (blank < 0 || !lower.contains(name.substring(0, blank).toLowerCase(Locale.ROOT))) {
      return mention;
    }
    String rest = name.substring(blank + 1);
    if (rest.isBlank()
        || !Character.isUpperCase(rest.charAt(0))
        || !gazetteer.lookup(name).isEmpty()
        || gazetteer.lookup(rest).isEmpty()) {
      return mention;
    }
    return from(mention, blank + 1);
  }

  /** "(Abdelmadjid{) Tebboune}", "({NDC}) Caucus": on one side of a bracket that opens before. */
  private static Mention withoutBracket(String text, Mention mention) {
    String name = mention.span().of(text);
    int close = name.indexOf(')');
    if (close < 1 || close == name.length() - 1 || name.indexOf('(') >= 0) {
      return mention;
    }
    int start = mention.span().start();
    if (mention.type() == NameType.ORGANIZATION) {
      Span before = new Span(start, start + close);
      return new Mention(before, mention.type(), mention.confidence(), mention.kinds());
    }
    int rest = close + 1;
    while (rest < name.length() && name.charAt(rest) == ' ') {
      rest++;
    }
    return rest < name.length() ? from(mention, rest) : mention;
  }

  private static Mention withoutEnd(String text, Mention mention) {
    Matcher end = END.matcher(mention.span().of(text));
    if (!end.find() || end.start() == 0) {
      return mention;
    }
    int start = mention.span().start();
    Span span = new Span(start, start + end.start());
    return new Mention(span, mention.type(), mention.confidence(), mention.kinds());
  }

  private static Mention from(Mention mention, int offset) {
    Span span = new Span(mention.span().start() + offset, mention.span().end());
    return new Mention(span, mention.type(), mention.confidence(), mention.kinds());
  }
}
