package dev.dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Three passes: what the text says a place lies in; names of the hand-made tables, which vote for
 * their countries; and all other names by population, own name over other name, and votes.
 */
final class VotingPlaceResolver implements PlaceResolver {
  /** A country the whole article is about outweighs a population three thousand times larger. */
  private static final double COUNTRY_WEIGHT = 3.5;

  /** An own name outweighs another place's other name up to a population 30 times larger. */
  private static final double PRIMARY_WEIGHT = 1.5;

  /** Of a city and the division around it that bears its name, news means the city. */
  private static final double DIVISION_WEIGHT = 0.5;

  /** "Münster" is not Munster, unless the one is ten times larger. */
  private static final double SPELLING_WEIGHT = 1;

  /** Divisions of some countries; elsewhere a part of whatever the article is about. */
  private static final Set<String> COMPASS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "centre",
          "center",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north east",
          "north west",
          "south east",
          "south west",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "upper east",
          "upper west",
          "littoral",
          "coast",
          "highlands",
          "plateau");

  /**
   * Of towns below this in countries that an article does not name otherwise, four in five were
   * other things or other places ("Puma", "Mora") in a sample of news.
   */
  private static final long KNOWN_AFAR = 50_000;

  /** Without population a place counts as a village. */
  private static final long MIN_POPULATION = 100;

  /** Capitals below this share their names with other towns of their size. */
  private static final long LARGE = 100_000;

  private static final double CONTAINED = 0.97;
  private static final double FROM_TABLE = 0.99;
  private static final double ONLY_CANDIDATE = 0.9;

  private final Gazetteer gazetteer;

  VotingPlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Optional<ResolvedPlace>> resolve(
      List<Toponym> toponyms, Map<String, Integer> countries) {
    Map<String, Integer> votes = new HashMap<>(countries);
    List<Optional<ResolvedPlace>> resolved = new ArrayList<>(toponyms.size());
    List<List<GazetteerName>> candidates = new ArrayList<>(toponyms.size());
    for (Toponym toponym : toponyms) {
      List<GazetteerName> names = PlaceForms.lookup(gazetteer, toponym.name());
      Optional<ResolvedPlace> place = contained(names, toponym).or(() -> fromTable(names));
      place.ifPresent(p -> vote(p.place(), toponym, votes));
      resolved.add(place);
      candidates.add(names);
    }
    voteByCapitals(candidates, resolved, votes);
    int allVotes = votes.values().stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < toponyms.size(); i++) {
      if (resolved.get(i).isEmpty()) {
        resolved.set(i, byScore(toponyms.get(i).name(), candidates.get(i), votes, allVotes));
      }
    }
    return resolved;
  }

  /** A capital whose name no other large place bears says which country an article is about. */
  private static void voteByCapitals(
      List<List<GazetteerName>> candidates,
      List<Optional<ResolvedPlace>> resolved,
      Map<String, Integer> votes) {
    for (int i = 0; i < resolved.size(); i++) {
      List<GazetteerName> large =
          candidates.get(i).stream()
              .filter(name -> name.primary() && name.place().population() >= LARGE)
              .toList();
      boolean capital = !large.isEmpty() && large.get(0).place().kind().equals("capital");
      if (resolved.get(i).isEmpty() && capital && isOneCountry(large)) {
        votes.merge(large.get(0).place().countryCode(), 1, Integer::sum);
      }
    }
  }

  private static boolean isOneCountry(List<GazetteerName> names) {
    return names.stream().map(name -> name.place().countryCode()).distinct().count() == 1;
  }

  private static void vote(GazetteerPlace place, Toponym toponym, Map<String, Integer> votes) {
    if (place.countryCode() != null) {
      votes.merge(place.countryCode(), toponym.mentions(), Integer::sum);
    }
  }

  /** "X, Y": a candidate for X that lies in a candidate for Y. */
  private Optional<ResolvedPlace> contained(List<GazetteerName> names, Toponym toponym) {
    for (String container : toponym.containers()) {
      for (GazetteerName outer : gazetteer.lookup(container)) {
        for (GazetteerName inner : names) {
          if (!isListed(names, inner, outer) && liesIn(inner.place(), outer.place())) {
            return Optional.of(new ResolvedPlace(inner.place(), "place.containment", CONTAINED));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "Cuba, Venezuela": two countries side by side are a list, though one has a town so called. */
  private static boolean isListed(
      List<GazetteerName> names, GazetteerName inner, GazetteerName outer) {
    boolean division =
        inner.place().kind().equals("state") || inner.place().kind().equals("region");
    return names.get(0).place().isCountry() && outer.place().isCountry() && !division;
  }

  private static boolean liesIn(GazetteerPlace inner, GazetteerPlace outer) {
    if (inner.equals(outer) || inner.isCountry() || inner.countryCode() == null) {
      return false;
    }
    boolean sameCountry = inner.countryCode().equals(outer.countryCode());
    return sameCountry
        && (outer.isCountry()
            || (outer.admin1() != null
                && outer.admin1().equals(inner.admin1())
                && !inner.kind().equals(outer.kind())));
  }

  /** A country, or a region or sea that no country and no city of weight shares its name with. */
  private static Optional<ResolvedPlace> fromTable(List<GazetteerName> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    GazetteerPlace first = names.get(0).place();
    boolean settled =
        first.isCountry()
            || (isOfTables(first) && names.stream().noneMatch(name -> isRival(name, first)));
    return settled
        ? Optional.of(new ResolvedPlace(first, "place.table", FROM_TABLE))
        : Optional.empty();
  }

  private static boolean isOfTables(GazetteerPlace place) {
    return place.population() == 0 && !place.kind().equals("city");
  }

  private static boolean isRival(GazetteerName name, GazetteerPlace first) {
    return name.primary() && name.place().kind().equals("capital") && !name.place().equals(first);
  }

  private static Optional<ResolvedPlace> byScore(
      String spelling, List<GazetteerName> names, Map<String, Integer> votes, int allVotes) {
    GazetteerName best = null;
    double bestScore = 0;
    double sum = 0;
    for (GazetteerName name : names) {
      double spelled = name.place().name().equals(spelling) ? SPELLING_WEIGHT : 0;
      double score = spelled + score(name, votes, allVotes);
      sum += Math.exp(score);
      if (best == null || score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean voted = votes.containsKey(best.place().countryCode());
    boolean small = best.place().kind().equals("city") && best.place().population() < KNOWN_AFAR;
    if (!voted && (COMPASS.contains(NameKey.of(spelling)) || (small && allVotes > 0))) {
      return Optional.empty();
    }
    String rule = voted ? "place.country-vote" : "place.population";
    double confidence = ONLY_CANDIDATE * Math.exp(bestScore) / sum;
    return Optional.of(new ResolvedPlace(best.place(), rule, confidence));
  }

  private static double score(GazetteerName name, Map<String, Integer> votes, int allVotes) {
    String country = name.place().countryCode();
    int mine = country == null ? 0 : votes.getOrDefault(country, 0);
    return Math.log10((double) Math.max(name.place().population(), MIN_POPULATION))
        + (name.primary() ? PRIMARY_WEIGHT : 0)
        - (name.place().kind().equals("region") ? DIVISION_WEIGHT : 0)
        + (mine == 0 ? 0 : COUNTRY_WEIGHT * mine / allVotes);
  }
}
