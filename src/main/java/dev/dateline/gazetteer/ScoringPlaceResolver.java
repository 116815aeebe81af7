package dev.dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets the places that share a name compete: by what is known of them, by what the text says they
 * lie in, and by what else the article speaks of. Thread-safe.
 */
final class ScoringPlaceResolver implements PlaceResolver {
  /** "X, Nairobi": what a comma puts into a town seldom lies elsewhere. */
  private static final double STATED = 0.8;

  /** "X in northern Nigeria": what words between put there is less sure. */
  private static final double SUGGESTED = 0.6;

  private final Gazetteer gazetteer;
  private final PlaceWeights weights;

  ScoringPlaceResolver(Gazetteer gazetteer) {
    this(gazetteer, PlaceWeights.DEFAULT);
  }

  ScoringPlaceResolver(Gazetteer gazetteer, PlaceWeights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  @Override
  public List<Optional<ResolvedPlace>> resolve(PlaceContext context) {
    Senses senses = Senses.of(context, gazetteer, weights);
    Competition competition = new Competition(context, gazetteer, weights, senses);
    competition.run();
    List<Optional<ResolvedPlace>> resolved = new ArrayList<>(context.toponyms().size());
    Map<Sense, Optional<ResolvedPlace>> verdicts = new HashMap<>();
    for (int i = 0; i < context.toponyms().size(); i++) {
      if (isSharedDirection(context, i)) {
        resolved.add(Optional.empty());
        continue;
      }
      Optional<ResolvedPlace> verdict = verdict(senses.of(i), verdicts, competition);
      String name = context.toponyms().get(i).name();
      Containment.Link around = isListed(context, senses, i) ? null : senses.around(i);
      resolved.add(
          verdict
              .or(
                  () ->
                      around != null && around.outer() >= 0
                          ? verdict(senses.of(around.outer()), verdicts, competition)
                              .flatMap(outer -> within(name, around, outer.place()))
                          : within(name, around, null))
              .or(() -> somewhereIn(name, competition.onlyCountry())));
    }
    return resolved;
  }

  private static Optional<ResolvedPlace> verdict(
      Sense sense, Map<Sense, Optional<ResolvedPlace>> verdicts, Competition competition) {
    return sense == null
        ? Optional.empty()
        : verdicts.computeIfAbsent(sense, s -> Verdict.of(s, competition));
  }

  /** "Amsterdam, Dallas-Fort Worth, London, Montréal": a town in a list is around no other. */
  private static boolean isListed(PlaceContext context, Senses senses, int i) {
    Containment.Link around = senses.around(i);
    if (around == null || around.outer() != i + 1 || senses.of(i + 1) == null) {
      return false;
    }
    GazetteerPlace outer = senses.of(i + 1).best().place;
    boolean after =
        isApart(context, i + 1)
            && (senses.of(i + 2) == null || !outer.liesIn(senses.of(i + 2).best().place));
    boolean before =
        isApart(context, i - 1)
            && senses.of(i - 1) != null
            && !senses.of(i - 1).best().place.liesIn(outer);
    return outer.isCity() && isApart(context, i) && (after || before);
  }

  /** "{Central} and South America": of two directions the first has its noun with the second. */
  private static boolean isSharedDirection(PlaceContext context, int i) {
    return Compass.isDirection(context.toponyms().get(i).name())
        && between(context, i).equals("and")
        && Compass.isDirection(context.toponyms().get(i + 1).name().split(" ", 2)[0]);
  }

  /** Whether nothing but a comma stands between a name and the next. */
  private static boolean isApart(PlaceContext context, int i) {
    return between(context, i).equals(",");
  }

  /** What stands between toponym {@code i} and the next, or nothing. */
  private static String between(PlaceContext context, int i) {
    List<Toponym> toponyms = context.toponyms();
    if (i < 0 || i + 1 >= toponyms.size()) {
      return "";
    }
    int start = toponyms.get(i).span().end();
    int end = toponyms.get(i + 1).span().start();
    return end > start ? context.article().text().substring(start, end).strip() : "";
  }

  /**
   * Of a place that no gazetteer has, what the text says it lies in: the coordinates of a town it
   * stands in, the country and division otherwise.
   */
  private static Optional<ResolvedPlace> within(
      String name, Containment.Link around, GazetteerPlace outer) {
    GazetteerPlace place = outer == null && around != null ? around.people() : outer;
    if (place == null || place.countryCode() == null || isRegionOfTheWorld(name, around)) {
      return Optional.empty();
    }
    boolean close = place.isCity() || place.kind().equals("county");
    GazetteerPlace unknown =
        part(
            name,
            place,
            close ? place.latitude() : Double.NaN,
            close ? place.longitude() : Double.NaN);
    double confidence = around.stated() ? STATED : SUGGESTED;
    return Optional.of(new ResolvedPlace(unknown, "place.within", around.span(), confidence));
  }

  /** "the West after talks in Doha" is no part of Doha. */
  private static boolean isRegionOfTheWorld(String name, Containment.Link around) {
    return Compass.isDirection(name) && !around.stated();
  }

  /** Of a place that no gazetteer has, the country the whole article is about. */
  private static Optional<ResolvedPlace> somewhereIn(String name, String country) {
    if (country == null || Compass.isDirection(name)) {
      return Optional.empty();
    }
    GazetteerPlace unknown =
        new GazetteerPlace(null, name, "area", country, null, null, Double.NaN, Double.NaN, 0);
    return Optional.of(new ResolvedPlace(unknown, "place.article-country", null, SUGGESTED));
  }

  private static GazetteerPlace part(
      String name, GazetteerPlace whole, double latitude, double longitude) {
    return new GazetteerPlace(
        null,
        name,
        "area",
        whole.countryCode(),
        whole.isDivision() && whole.admin1() == null ? whole.name() : whole.admin1(),
        whole.admin2(),
        latitude,
        longitude,
        0);
  }

  /** Why the winner won. */
  private static final class Verdict {
    /**
     * Of towns below this in countries that an article does not name otherwise, four in five were
     * other things or other places ("Puma", "Mora") in a sample of news.
     */
    private static final long KNOWN_AFAR = 50_000;

    private Verdict() {}

    static Optional<ResolvedPlace> of(Sense sense, Competition competition) {
      Candidate best = sense.best();
      boolean small = best.place.isCity() && best.place.population() < KNOWN_AFAR;
      boolean stands = best.place.isCountry() || best.place.kind().equals("capital");
      boolean supported =
          best.stated > 0 || stands || competition.isNamed(best.place.countryCode(), sense);
      if (!supported && (small || Compass.isDirection(sense.name)) && competition.isAnyNamed()) {
        return Optional.empty();
      }
      GazetteerPlace place =
          sense.approximate
              ? part(sense.name, best.place, best.place.latitude(), best.place.longitude())
              : best.place;
      String rule = rule(sense, best, supported);
      return Optional.of(new ResolvedPlace(place, rule, best.statedBy, best.share));
    }

    private static String rule(Sense sense, Candidate best, boolean supported) {
      if (sense.approximate) {
        return "place.part-of-name";
      } else if (best.stated > 0) {
        return "place.containment";
      } else if (sense.candidates.size() == 1) {
        return "place.only-candidate";
      } else if (best == sense.bestByPrior()) {
        return best.place.isCity() || best.place.isDivision()
            ? supported ? "place.country-vote" : "place.population"
            : "place.table";
      } else if (best.nearness >= best.articleCountry && best.nearness >= best.articleDivision) {
        return "place.nearness";
      }
      return best.articleDivision >= best.articleCountry
          ? "place.division-vote"
          : "place.country-vote";
    }
  }
}
