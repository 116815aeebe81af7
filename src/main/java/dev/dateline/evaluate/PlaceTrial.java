package dev.dateline.evaluate;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.EntityMention;
import dev.dateline.entity.MentionForm;
import dev.dateline.entity.Place;
import dev.dateline.evaluate.GoldPlaces.GoldArticle;
import dev.dateline.evaluate.GoldPlaces.GoldToponym;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.gazetteer.PlaceContext;
import dev.dateline.gazetteer.PlaceResolver;
import dev.dateline.gazetteer.ResolvedPlace;
import dev.dateline.gazetteer.Toponym;
import dev.dateline.names.Mention;
import dev.dateline.names.NameFinder;
import dev.dateline.names.NameType;
import dev.dateline.read.ArticleReader;
import dev.dateline.resolve.Resolver;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Runs articles with gold place names twice: with the gold names given, so that only their
 * resolution is measured, and from the raw text.
 *
 * <pre>{@code
 * PlaceTrial trial = PlaceTrial.of(gold, nameFinder, gazetteer);
 * trial.resolution().accuracyAt161Kilometres();
 * }</pre>
 *
 * @param resolution of the gold names
 * @param names how many of the gold names the records have as places, strictly by span
 * @param endToEnd of all gold names whose place is known, those not found among them
 */
public record PlaceTrial(PlaceEvaluation resolution, Scores names, PlaceEvaluation endToEnd) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /** Runs all articles. */
  public static PlaceTrial of(GoldPlaces gold, NameFinder nameFinder, Gazetteer gazetteer) {
    Run run = new Run(nameFinder, gazetteer);
    gold.articles().forEach(run::add);
    return new PlaceTrial(
        new PlaceEvaluation(run.resolved), run.names, new PlaceEvaluation(run.endToEnd));
  }

  private static final class Run {
    private final ArticleReader reader = ArticleReader.plainText();
    private final Segmenter segmenter = Segmenter.english();
    private final NameFinder nameFinder;
    private final Gazetteer gazetteer;
    private final PlaceResolver placeResolver;
    private final Resolver resolver;
    private final List<PlaceEvaluation.Row> resolved = new ArrayList<>();
    private final List<PlaceEvaluation.Row> endToEnd = new ArrayList<>();
    private Scores names = Scores.NONE;

    Run(NameFinder nameFinder, Gazetteer gazetteer) {
      this.nameFinder = nameFinder;
      this.gazetteer = gazetteer;
      placeResolver = PlaceResolver.over(gazetteer);
      resolver = Resolver.over(gazetteer);
    }

    void add(GoldArticle gold) {
      Article article = withAddress(reader.read(gold.text()), gold.url());
      List<Sentence> sentences = segmenter.segment(article);
      List<Mention> mentions = nameFinder.find(article, sentences);
      List<Optional<ResolvedPlace>> places =
          placeResolver.resolve(context(article, gold, mentions));
      for (int i = 0; i < places.size(); i++) {
        GazetteerPlace place = places.get(i).map(ResolvedPlace::place).orElse(null);
        String rule = places.get(i).map(ResolvedPlace::rule).orElse(null);
        addRow(resolved, gold.toponyms().get(i), place, rule);
      }
      compare(gold, resolver.resolve(article, sentences, mentions));
    }

    private PlaceContext context(Article article, GoldArticle gold, List<Mention> mentions) {
      List<Toponym> toponyms =
          gold.toponyms().stream().map(t -> toponym(article, t.span())).toList();
      return new PlaceContext(
          article,
          toponyms,
          beside(toponyms, NameType.DEMONYM, article, mentions),
          beside(toponyms, NameType.ORGANIZATION, article, mentions));
    }

    private static List<Toponym> beside(
        List<Toponym> toponyms, NameType type, Article article, List<Mention> mentions) {
      return mentions.stream()
          .filter(mention -> mention.type() == type)
          .filter(m -> toponyms.stream().noneMatch(t -> t.span().overlaps(m.span())))
          .map(mention -> toponym(article, mention.span()))
          .toList();
    }

    private static Toponym toponym(Article article, Span span) {
      String name = SPACE.matcher(span.of(article.text())).replaceAll(" ").strip();
      return new Toponym(POSSESSIVE.matcher(name).replaceAll(""), span);
    }

    private void compare(GoldArticle gold, ArticleRecord record) {
      Map<Span, Place> found = new HashMap<>();
      int names = 0;
      for (Place place : record.places()) {
        for (EntityMention mention : place.mentions()) {
          found.put(mention.span(), place);
          names += mention.form() == MentionForm.DEMONYM ? 0 : 1;
        }
      }
      int right = 0;
      for (GoldToponym toponym : gold.toponyms()) {
        Place place = found.get(toponym.span());
        boolean name = place != null && isName(place, toponym.span());
        right += name ? 1 : 0;
        addRow(endToEnd, toponym, place == null ? null : known(place), null);
      }
      this.names =
          this.names.plus(new Scores(right, names - right, gold.toponyms().size() - right));
    }

    private static boolean isName(Place place, Span span) {
      return place.mentions().stream()
          .anyMatch(m -> m.span().equals(span) && m.form() != MentionForm.DEMONYM);
    }

    private static GazetteerPlace known(Place place) {
      return place.kind() == null
          ? null
          : new GazetteerPlace(
              place.geonameId(),
              place.name(),
              place.kind(),
              place.countryCode(),
              place.admin1(),
              null,
              place.latitude() == null ? Double.NaN : place.latitude(),
              place.longitude() == null ? Double.NaN : place.longitude(),
              0);
    }

    private void addRow(
        List<PlaceEvaluation.Row> rows, GoldToponym toponym, GazetteerPlace place, String rule) {
      if (toponym.place() != null) {
        rows.add(new PlaceEvaluation.Row(toponym.place(), country(toponym), place, rule));
      }
    }

    private String country(GoldToponym toponym) {
      String country = toponym.place().country();
      if (country == null || country.isBlank()) {
        return null;
      }
      return gazetteer
          .country(country)
          .or(() -> gazetteer.nation(country))
          .map(GazetteerPlace::countryCode)
          .orElse(country);
    }
  }

  private static Article withAddress(Article article, String url) {
    Source source =
        new Source(
            article.source().path(),
            article.source().member(),
            url,
            article.source().captured(),
            article.source().mediaType(),
            article.source().charset(),
            article.source().bytes());
    return article.toBuilder().source(source).build();
  }
}
