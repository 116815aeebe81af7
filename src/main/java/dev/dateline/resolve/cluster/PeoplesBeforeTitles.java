package dev.dateline.resolve.cluster;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for a country's people before a title, which the name finder misses at times: "{Mozambican}
 * President Ann Lee".
 */
public final class PeoplesBeforeTitles {
  private static final Pattern WORDS =
      Pattern.compile("\\b(\\p{Lu}\\p{Ll}+) (?=(\\p{L}[\\p{L}-]+))");

  /**
   * Of 109 such words outside other names in the articles under src/corpus that are not held out,
   * all are demonyms; by the rule of succession 110 of 111.
   */
  private static final double CONFIDENCE = 0.99;

  private PeoplesBeforeTitles() {}

  /** The mentions with those that are missing, in order. */
  public static List<Mention> added(Article article, List<Mention> mentions, Gazetteer gazetteer) {
    NavigableMap<Integer, Mention> byStart = new TreeMap<>();
    mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
    List<Mention> all = new ArrayList<>(mentions);
    Matcher matcher = WORDS.matcher(article.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      String next = matcher.group(2);
      if ((Titles.isHead(next) || Titles.isModifier(next))
          && gazetteer.demonym(matcher.group(1)).filter(GazetteerPlace::isCountry).isPresent()
          && isFree(span, byStart)) {
        all.add(new Mention(span, NameType.DEMONYM, CONFIDENCE));
      }
    }
    all.sort(Comparator.comparing(mention -> mention.span().start()));
    return all;
  }

  private static boolean isFree(Span span, NavigableMap<Integer, Mention> byStart) {
    Map.Entry<Integer, Mention> before = byStart.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.start();
  }
}
