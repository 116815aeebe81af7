package dev.dateline.resolve;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Span;
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
record HomeCountry(String code, boolean sole) {
  /** How often a mention up to the end of the first paragraph counts. */
  private static final int OPENING = 2;

  /**
   * How many times the weight of the second the first must have. Chosen on the records under
   * src/corpus/records that are not held out.
   */
  private static final double LEAD = 2;

  /** What is named once, and not in the opening, is not what an article is about. */
  private static final int LEAST = 2;

  /** Share of the weight of a country that an article stays in. */
  private static final double SOLE = 0.75;

  /** Where nothing tells. */
  static final HomeCountry NONE = new HomeCountry(null, false);

  /** The country that {@code article} is about. */
  static HomeCountry of(Article article, List<PlaceCluster> places) {
    int opening =
        article.blocks().stream()
            .filter(block -> block.kind() == BlockKind.PARAGRAPH)
            .map(Block::span)
            .mapToInt(Span::end)
            .findFirst()
            .orElse(0);
    Map<String, Integer> weights = new HashMap<>();
    int all = 0;
    for (PlaceCluster place : places) {
      if (place.countryCode() != null) {
        int weight =
            place.cluster().names().stream()
                .mapToInt(name -> name.span().start() < opening ? OPENING : 1)
                .sum();
        weights.merge(place.countryCode(), weight, Integer::sum);
        all += weight;
      }
    }
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most < LEAST || most < LEAD * second ? NONE : new HomeCountry(best, most >= SOLE * all);
  }

  /** Whether it is known and another than {@code other}. */
  boolean isNot(String other) {
    return code != null && !code.equals(other);
  }
}
