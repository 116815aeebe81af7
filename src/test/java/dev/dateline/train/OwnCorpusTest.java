package dev.dateline.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.evaluate.GoldRecords;
import dev.dateline.evaluate.GoldRecords.GoldRecord;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The corpus under {@code src/corpus} keeps the rules of its README. Reading it checks its form.
 */
class OwnCorpusTest {
  private static List<NewsArticle> articles;

  @BeforeAll
  static void read() throws IOException {
    articles = NewsCorpus.articles(Path.of("src/corpus"));
  }

  @Test
  void isLargeEnoughToLearnFrom() {
    long words =
        articles.stream().mapToLong(article -> article.text().strip().split("\\s+").length).sum();
    assertTrue(words >= 100_000, words + " words");
  }

  @Test
  void aNameHasOneTypeInAnArticleUnlessTheHeadSaysItVaries() {
    List<String> disagreements = new ArrayList<>();
    for (NewsArticle article : articles) {
      types(article)
          .forEach(
              (name, types) -> {
                if (types.size() > 1) {
                  disagreements.add(article.id() + ": " + name + " " + types);
                }
              });
    }
    assertEquals(List.of(), disagreements);
  }

  @Test
  void aNameIsAnnotatedWhereverAnArticleRepeatsIt() {
    List<String> missed = new ArrayList<>();
    for (NewsArticle article : articles) {
      Set<String> names = types(article).keySet();
      String rest = withoutNames(article);
      for (String name : names) {
        if (name.length() > 3 && Character.isUpperCase(name.codePointAt(0))) {
          Matcher again =
              Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])").matcher(rest);
          if (again.find()) {
            missed.add(article.id() + ": " + name);
          }
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void theNamesOfARecordStandInItsArticle() throws IOException {
    List<String> disagreements = new ArrayList<>();
    for (GoldRecord record : GoldRecords.read(Path.of("src/corpus")).records()) {
      Map<NameType, Set<String>> annotated = new TreeMap<>();
      for (LabelledSpan name : record.article().names()) {
        annotated
            .computeIfAbsent(name.type(), type -> new TreeSet<>())
            .add(name.span().of(record.article().text()));
      }
      for (NameType type : List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE)) {
        Set<String> listed = new TreeSet<>();
        record.entities().stream()
            .filter(entity -> entity.type() == type)
            .forEach(entity -> listed.addAll(entity.names()));
        Set<String> unknown = new TreeSet<>(listed);
        unknown.removeAll(annotated.getOrDefault(type, Set.of()));
        if (!unknown.isEmpty()) {
          disagreements.add(record.article().id() + ": " + unknown);
        }
      }
    }
    assertEquals(List.of(), disagreements);
  }

  @Test
  void atLeastFortyArticlesWithRecordsAreHeldOut() throws IOException {
    assertTrue(GoldRecords.read(Path.of("src/corpus")).heldOut().records().size() >= 40);
  }

  /** The types of an article's names by their text, without those the head says vary. */
  private static Map<String, Set<NameType>> types(NewsArticle article) {
    Set<String> varying =
        Pattern.compile(",")
            .splitAsStream(article.head().getOrDefault("varies", ""))
            .map(String::strip)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Set<NameType>> types = new TreeMap<>();
    for (LabelledSpan name : article.names()) {
      String text = name.span().of(article.text());
      if (!varying.contains(text)) {
        types.computeIfAbsent(text, t -> EnumSet.noneOf(NameType.class)).add(name.type());
      }
    }
    return types;
  }

  /** The text with a mark in the place of every name. */
  private static String withoutNames(NewsArticle article) {
    StringBuilder rest = new StringBuilder(article.text());
    article.names().stream()
        .map(LabelledSpan::span)
        .sorted(Comparator.comparing(span -> -span.start()))
        .forEach(span -> rest.replace(span.start(), span.end(), "\0"));
    return rest.toString();
  }
}
