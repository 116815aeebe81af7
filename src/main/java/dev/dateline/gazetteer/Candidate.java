package dev.dateline.gazetteer;

import dev.dateline.article.Span;

/** A place that a name may mean, and how well it does so far. Not thread-safe. */
final class Candidate {
  /** Without population a place counts as a village. */
  private static final double MIN_POPULATION = 100;

  /**
   * What a division has against it that bears the name of a city in it: its people are mostly the
   * city's or live around it. An estimate, in the unit of {@link PlaceWeights}.
   */
  private static final double NAMESAKE = 1;

  /** The same of an American state: New York is the city nearly always. */
  private static final double STATE_NAMESAKE = 2.5;

  final GazetteerPlace place;
  final double prior;

  /** Whether the name is the place's own. */
  final boolean isOwnName;

  /** Kinds whose coordinates say where they are and not only where their middle is. */
  final boolean isPoint;

  private final double x;
  private final double y;
  private final double z;

  /** Country code and first-level division, or null. */
  final String division;

  /** Whether it is a division with a city of its name in it. */
  boolean isCalledAfter;

  double stated;
  Span statedBy;
  double articleCountry;
  double articleDivision;
  double nearness;
  double score;
  double share;

  Candidate(GazetteerName name, String spelling, PlaceWeights weights) {
    place = name.place();
    isOwnName = name.primary();
    division = division(place);
    prior =
        weights.population() * Math.log10(Math.max((double) place.population(), MIN_POPULATION))
            + (name.primary() ? weights.ownName() : 0)
            + (isSpelled(spelling) ? weights.spelling() : 0)
            + weights.ofKind(place);
    isPoint = place.isCity() || place.kind().equals("county");
    double latitude = Math.toRadians(place.latitude());
    double longitude = Math.toRadians(place.longitude());
    x = Math.cos(latitude) * Math.cos(longitude);
    y = Math.cos(latitude) * Math.sin(longitude);
    z = Math.sin(latitude);
  }

  /** A city's English name, which is another than the city's own, has no accents to be wrong. */
  private boolean isSpelled(String spelling) {
    boolean isEnglish =
        isOwnName && place.isCity() && !NameKey.of(place.name()).equals(NameKey.of(spelling));
    return isEnglish || place.name().equals(spelling);
  }

  /** Square of the straight distance through the globe, its radius being 1. */
  double squaredChordTo(Candidate other) {
    double dx = x - other.x;
    double dy = y - other.y;
    double dz = z - other.z;
    return dx * dx + dy * dy + dz * dz;
  }

  /** The sum of all reasons. */
  void sumUp(double home) {
    score = prior + stated + articleCountry + articleDivision + nearness + home - namesake();
  }

  private double namesake() {
    if (!isCalledAfter) {
      return 0;
    }
    return place.kind().equals("state") ? STATE_NAMESAKE : NAMESAKE;
  }

  private static String division(GazetteerPlace place) {
    return place.admin1() == null || place.countryCode() == null
        ? null
        : place.countryCode() + "." + place.admin1();
  }
}
