package dev.dateline.resolve;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a sentence's first word out of a place's name where it has its capital from the sentence
 * alone: "New Kenya rules" names Kenya. That is so where no place bears the whole name, one bears
 * the rest, and the article writes the word without a capital elsewhere.
 */
final class PlaceEdges {
  private PlaceEdges() {}

  /** The mentions in order, those of places with the right start. */
  static List<Mention> trim(
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
    for (Mention mention : mentions) {
      boolean candidate =
          mention.type() == NameType.PLACE && starts.contains(mention.span().start());
      trimmed.add(candidate ? trim(article.text(), mention, lower, gazetteer) : mention);
    }
    return trimmed;
  }

  private static Mention trim(
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
    Span span = new Span(mention.span().start() + blank + 1, mention.span().end());
    return new Mention(span, mention.type(), mention.confidence(), mention.kinds());
  }
}
