package dev.dateline.evaluate;

import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.evaluate.GoldRecords.GoldRecord;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.resolve.Resolver;
import dev.dateline.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Scores whole records: who and what was found, which names were joined, roles, kinds and
 * countries. An entity is found if it shares a name with the annotated one, capitals and accents
 * aside, one for one.
 *
 * <pre>{@code
 * RecordEvaluation evaluation =
 *     RecordEvaluation.of(gold, r -> dateline.extract(r.article().text()), Gazetteer.embedded());
 * evaluation.aliases().f1();
 * }</pre>
 *
 * @param articles how many
 * @param people people found
 * @param companies organisations of kind company found as companies
 * @param organizations other organisations found as such
 * @param places places found; one mentioned by demonyms alone that the annotation leaves out counts
 *     as neither right nor wrong
 * @param aliases which names of the entities were joined
 * @param roles roles with the right person, title and organisation or place, or the right country
 *     where that is no entity, and whether it is over
 * @param titles roles with the right person and title
 * @param kinds right and wrong kinds of the organisations found
 * @param countries countries of the organisations found whose country is annotated
 * @param relations ties between organisations, each read from one side
 * @param errors a line for each difference, for people to read
 */
public record RecordEvaluation(
    int articles,
    Scores people,
    Scores companies,
    Scores organizations,
    Scores places,
    BCubed aliases,
    Scores roles,
    Scores titles,
    Scores kinds,
    Scores countries,
    Scores relations,
    List<String> errors) {
  private static final RecordEvaluation NONE =
      new RecordEvaluation(
          0,
          Scores.NONE,
          Scores.NONE,
          Scores.NONE,
          Scores.NONE,
          BCubed.NONE,
          Scores.NONE,
          Scores.NONE,
          Scores.NONE,
          Scores.NONE,
          Scores.NONE,
          List.of());

  /** Copies the list. */
  public RecordEvaluation {
    errors = List.copyOf(errors);
  }

  /**
   * Makes the record of each article and compares it.
   *
   * @param gold articles with annotated records
   * @param extractor makes the record of an article
   * @param gazetteer knows countries by name
   */
  public static RecordEvaluation of(
      GoldRecords gold, Function<GoldRecord, ArticleRecord> extractor, Gazetteer gazetteer) {
    RecordEvaluation sum = NONE;
    for (GoldRecord record : gold.records()) {
      RecordEvaluation one =
          RecordComparison.of(record.entities(), extractor.apply(record), gazetteer);
      sum = sum.plus(one, record.article().id());
    }
    return sum;
  }

  /** The record that {@code resolver} makes where the annotated names are given. */
  public static ArticleRecord withNamesGiven(GoldRecord record, Resolver resolver) {
    Article article = record.article().article();
    List<Mention> mentions =
        record.article().names().stream()
            .filter(name -> name.type() != NameType.MISC)
            .map(name -> new Mention(name.span(), name.type(), 1))
            .toList();
    return resolver.resolve(article, Segmenter.english().segment(article), mentions);
  }

  private RecordEvaluation plus(RecordEvaluation other, String article) {
    List<String> all = new ArrayList<>(errors);
    other.errors.forEach(error -> all.add(article + ": " + error));
    return new RecordEvaluation(
        articles + other.articles,
        people.plus(other.people),
        companies.plus(other.companies),
        organizations.plus(other.organizations),
        places.plus(other.places),
        aliases.plus(other.aliases),
        roles.plus(other.roles),
        titles.plus(other.titles),
        kinds.plus(other.kinds),
        countries.plus(other.countries),
        relations.plus(other.relations),
        all);
  }
}
