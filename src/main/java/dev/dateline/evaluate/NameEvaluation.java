package dev.dateline.evaluate;

import dev.dateline.evaluate.GoldNames.TypedSpan;
import dev.dateline.names.NameType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores found names strictly: a name counts only if both its ends and its type are right. Demonyms
 * are no names here.
 *
 * <pre>{@code
 * NameEvaluation evaluation =
 *     NameEvaluation.of(gold, text -> FoundNames.in(dateline.extract(text)));
 * evaluation.overall().f1();
 * }</pre>
 *
 * @param documents for each document its scores by type
 */
public record NameEvaluation(List<Map<NameType, Scores>> documents) {
  /** The types that are scored. */
  public static final List<NameType> TYPES =
      List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);

  /** Copies the list. */
  public NameEvaluation {
    documents = List.copyOf(documents);
  }

  /**
   * Finds the names of all texts and compares them with the gold names.
   *
   * @param gold the texts and their names
   * @param finder finds the names of a text, with spans that count in it
   */
  public static NameEvaluation of(GoldNames gold, Function<String, Set<TypedSpan>> finder) {
    return of(gold, find(gold, finder));
  }

  /**
   * Compares names that were found with the gold names.
   *
   * @param gold the texts and their names
   * @param found the names found in each file, as {@link #find} gives them
   */
  public static NameEvaluation of(GoldNames gold, Map<String, Set<TypedSpan>> found) {
    return of(gold, found, (file, name) -> true);
  }

  /**
   * Compares some of the names found with the same share of the gold names.
   *
   * @param gold the texts and their names
   * @param found the names found in each file
   * @param chosen whether a name of a file counts
   */
  static NameEvaluation of(
      GoldNames gold, Map<String, Set<TypedSpan>> found, BiPredicate<String, TypedSpan> chosen) {
    List<Map<NameType, Scores>> documents = new ArrayList<>();
    gold.names()
        .forEach(
            (file, names) ->
                documents.add(
                    compare(choose(names, file, chosen), choose(found.get(file), file, chosen))));
    return new NameEvaluation(documents);
  }

  /** What {@code finder} finds in each file, by the file's name. */
  public static Map<String, Set<TypedSpan>> find(
      GoldNames gold, Function<String, Set<TypedSpan>> finder) {
    Map<String, Set<TypedSpan>> found = new TreeMap<>();
    gold.texts().forEach((file, text) -> found.put(file, finder.apply(text)));
    return found;
  }

  private static Set<TypedSpan> choose(
      Set<TypedSpan> names, String file, BiPredicate<String, TypedSpan> chosen) {
    return names.stream().filter(name -> chosen.test(file, name)).collect(Collectors.toSet());
  }

  /** The scores of one document by type. */
  static Map<NameType, Scores> compare(Set<TypedSpan> gold, Set<TypedSpan> found) {
    Map<NameType, Scores> scores = new EnumMap<>(NameType.class);
    for (NameType type : TYPES) {
      int right = count(found, type, gold, true);
      scores.put(
          type,
          new Scores(right, count(found, type, gold, false), count(gold, type, found, false)));
    }
    return scores;
  }

  /** The scores of one type over all documents. */
  public Scores of(NameType type) {
    return documents.stream().map(scores -> scores.get(type)).reduce(Scores.NONE, Scores::plus);
  }

  /** The scores of all types over all documents. */
  public Scores overall() {
    return perDocument().stream().reduce(Scores.NONE, Scores::plus);
  }

  /** The 95% interval of the overall F1. */
  public Interval interval() {
    return Interval.ofF1(perDocument());
  }

  private List<Scores> perDocument() {
    return documents.stream()
        .map(scores -> scores.values().stream().reduce(Scores.NONE, Scores::plus))
        .toList();
  }

  private static int count(
      Collection<TypedSpan> names, NameType type, Set<TypedSpan> others, boolean shared) {
    return (int)
        names.stream().filter(n -> n.type() == type && others.contains(n) == shared).count();
  }
}
