package dev.dateline.evaluate;

import dev.dateline.article.BlockKind;
import dev.dateline.article.Span;
import dev.dateline.evaluate.GoldNames.TypedSpan;
import dev.dateline.read.ArticleReader;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where names are found well and where badly: by region, at the start of sentences, and in texts
 * that are not written as usual.
 *
 * <pre>{@code
 * NameBreakdown.of(gold, NameEvaluation.find(gold, finder), finder)
 *     .forEach(row -> System.out.println(row.name() + " " + row.scores().f1()));
 * }</pre>
 */
public final class NameBreakdown {
  private static final ArticleReader READER = ArticleReader.plainText();
  private static final Segmenter SEGMENTER = Segmenter.english();

  private static final Set<BlockKind> STORY =
      EnumSet.of(BlockKind.TITLE, BlockKind.DECK, BlockKind.HEADING, BlockKind.PARAGRAPH);

  /** Letters of a file's name that tell the region. */
  private static final int REGION = 2;

  /**
   * A share of the names.
   *
   * @param name what the share is, for people to read
   * @param scores its scores, all types together
   */
  public record Row(String name, Scores scores) {}

  private NameBreakdown() {}

  /**
   * Scores what was found in the texts as they are, then finds the names of the texts with the
   * first sentence in capitals and with all in lower case.
   *
   * @param gold the texts and their names; the first two letters of a file's name are its region
   * @param found the names found in each file, as {@link NameEvaluation#find} gives them
   * @param finder finds the names of a text, with spans that count in it
   */
  public static List<Row> of(
      GoldNames gold, Map<String, Set<TypedSpan>> found, Function<String, Set<TypedSpan>> finder) {
    List<Row> rows = new ArrayList<>();
    for (String region : regions(gold)) {
      NameEvaluation scored =
          NameEvaluation.of(gold, found, (file, name) -> region.equals(region(file)));
      rows.add(new Row("region " + region, scored.overall()));
    }
    Map<String, Set<Integer>> starts = new HashMap<>();
    Map<String, Span> firsts = new HashMap<>();
    gold.texts()
        .forEach(
            (file, text) -> {
              List<Span> sentences = sentences(text);
              starts.put(file, starts(text, sentences));
              sentences.stream().findFirst().ifPresent(first -> firsts.put(file, first));
            });
    NameEvaluation atStart =
        NameEvaluation.of(
            gold, found, (file, name) -> starts.get(file).contains(name.span().start()));
    rows.add(new Row("at the start of a sentence", atStart.overall()));
    BiPredicate<String, TypedSpan> inFirst =
        (file, name) -> firsts.containsKey(file) && firsts.get(file).contains(name.span());
    NameEvaluation first = NameEvaluation.of(gold, found, inFirst);
    rows.add(new Row("first sentence, as written", first.overall()));
    NameEvaluation capitals =
        NameEvaluation.of(
            gold,
            NameEvaluation.find(gold.with(NameBreakdown::withFirstInCapitals), finder),
            inFirst);
    rows.add(new Row("first sentence, in capitals", capitals.overall()));
    GoldNames lower = gold.with(text -> map(text, Character::toLowerCase));
    rows.add(new Row("all in lower case", NameEvaluation.of(lower, finder).overall()));
    return rows;
  }

  private static Set<String> regions(GoldNames gold) {
    Set<String> regions = new TreeSet<>();
    gold.texts().keySet().forEach(file -> regions.add(region(file)));
    return regions;
  }

  private static String region(String file) {
    return file.substring(0, Math.min(REGION, file.length())).toLowerCase(Locale.ROOT);
  }

  /** Sentences of the story that hold a letter, headlines among them. */
  private static List<Span> sentences(String text) {
    return SEGMENTER.segment(READER.read(text)).stream()
        .filter(sentence -> STORY.contains(sentence.block().kind()))
        .map(Sentence::span)
        .filter(span -> span.of(text).chars().anyMatch(Character::isLetter))
        .toList();
  }

  /** Where the first words stand, quotation marks and the like passed over. */
  private static Set<Integer> starts(String text, List<Span> sentences) {
    Set<Integer> starts = new TreeSet<>();
    for (Span sentence : sentences) {
      int at = sentence.start();
      while (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      starts.add(at);
    }
    return starts;
  }

  private static String withFirstInCapitals(String text) {
    List<Span> sentences = sentences(text);
    if (sentences.isEmpty()) {
      return text;
    }
    Span first = sentences.get(0);
    return text.substring(0, first.start())
        + map(first.of(text), Character::toUpperCase)
        + text.substring(first.end());
  }

  /** Character by character, so that nothing moves. */
  private static String map(String text, UnaryOperator<Character> change) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      changed.setCharAt(i, change.apply(text.charAt(i)));
    }
    return changed.toString();
  }
}
