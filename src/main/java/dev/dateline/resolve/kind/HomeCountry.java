package dev.dateline.resolve.kind;

import dev.dateline.article.Article;
import dev.dateline.resolve.cluster.PlaceCluster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The country an article is about: that in which most of the places it names lie, towns and people
 * counted as well as the country itself.
 *
 * @param code ISO 3166-1 alpha-2, or null where none leads clearly
 * @param sole whether next to nothing else is named
 */
public record HomeCountry(String code, boolean sole) {
  /**
   * How many times the weight of the second the first must have. Chosen on the records under
   * src/corpus/records that are not held out.
   */
  private static final double LEAD = 2;

  /** Share of the weight of a country that an article stays in. */
  private static final double SOLE = 0.75;

  /** How many mentions it is worth that the publisher sits in a country that is named. */
  public static final int AT_HOME = 5;

  /** The same where it is not named: papers often write of their own country without its name. */
  public static final int UNNAMED_AT_HOME = 2;

  /** Where nothing tells. */
  public static final HomeCountry NONE = new HomeCountry(null, false);

  /**
   * The country that {@code article} is about.
   *
   * @param stateBodies the country of each ministry, party and force that says it
   * @param publishedIn code of the country where its publisher sits, or null
   */
  public static HomeCountry of(
      Article article, List<PlaceCluster> places, List<String> stateBodies, String publishedIn) {
    Prominence prominence = Prominence.in(article);
    Map<String, Integer> weights = new HashMap<>();
    int all = 0;
    for (PlaceCluster place : places) {
      if (place.countryCode() != null) {
        int weight = prominence.of(place.cluster());
        weights.merge(place.countryCode(), weight, Integer::sum);
        all += weight;
      }
    }
    for (String code : stateBodies) {
      weights.merge(code, 1, Integer::sum);
      all++;
    }
    if (publishedIn != null && weights.containsKey(publishedIn)) {
      weights.merge(publishedIn, AT_HOME, Integer::sum);
      all += AT_HOME;
    }
    Prominence.First<String> first = leading(weights, LEAD, publishedIn);
    boolean sole = first != null && first.weight() >= SOLE * all;
    return first == null ? NONE : new HomeCountry(first.what(), sole);
  }

  /**
   * What weighs clearly most; of several that nearly balance the publisher's country if none weighs
   * more. Null where there is neither.
   *
   * @param lead how many times the weight of the second the first must have
   */
  public static Prominence.First<String> leading(
      Map<String, Integer> weights, double lead, String publishedIn) {
    if (weights.size() == 1) {
      Map.Entry<String, Integer> only = weights.entrySet().iterator().next();
      return new Prominence.First<>(only.getKey(), only.getValue());
    }
    Prominence.First<String> clear = Prominence.first(weights, lead);
    int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean atHome = publishedIn != null && weights.getOrDefault(publishedIn, 0) == most;
    return clear == null && atHome && most > 0 ? new Prominence.First<>(publishedIn, most) : clear;
  }

  /** Whether it is known and another than {@code other}. */
  boolean isNot(String other) {
    return code != null && !code.equals(other);
  }
}
