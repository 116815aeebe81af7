package dev.dateline.gazetteer;

/**
 * What each reason counts when places compete for a name. The unit is the natural logarithm of
 * odds.
 *
 * @param population a tenfold population
 * @param ownName the name is the place's own, or stands in the hand-made tables
 * @param spelling the name is spelled as the place spells it, accents and all
 * @param country the place is a country
 * @param capital it is the capital of a country
 * @param state it is an American state
 * @param division it is another first-level division
 * @param county it is a second-level division
 * @param district it is a part of a city
 * @param feature it is a region, a sea or another feature of the hand-made tables
 * @param stated the text says outright what it lies in: "Springfield, Illinois"
 * @param suggested the text puts it beside what it lies in: "a town in northern Nigeria"
 * @param articleCountry all else in the article is about its country
 * @param articleDivision all else in the article is about its first-level division
 * @param nearness other places of the article are a few kilometres away
 * @param home it lies in the publisher's country
 */
record PlaceWeights(
    double population,
    double ownName,
    double spelling,
    double country,
    double capital,
    double state,
    double division,
    double county,
    double district,
    double feature,
    double stated,
    double suggested,
    double articleCountry,
    double articleDivision,
    double nearness,
    double home) {
  /**
   * The weights in use. All but state and the last were found by coordinate ascent on the countries
   * and divisions that Re-DocRED's relations (MIT licence) give for 4,322 place names of 604
   * articles. That corpus has no publishers, so home is an estimate. A state weighs as other
   * divisions do: what was found for it, -2, was New York's, which {@link Candidate} takes care of.
   */
  static final PlaceWeights DEFAULT =
      new PlaceWeights(1.5, 1, 1, 6, 2, -0.5, -0.5, -2, 0, 5.5, 9, 6, 6, 6, 4, 1.5);

  /** By kind alone. */
  double ofKind(GazetteerPlace place) {
    return switch (place.kind()) {
      case GazetteerPlace.COUNTRY -> country;
      case "capital" -> capital;
      case "state" -> state;
      case "region" -> place.admin1() == null ? feature : division;
      case "county", "area" -> county;
      case "district" -> district;
      case "city" -> 0;
      default -> place.geonameId() == null || place.population() == 0 ? feature : 0;
    };
  }
}
