package dev.dateline.entity;

import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A country, or a first-level division of one, that an article is about.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param admin1 name of the division, or null for the country as a whole
 * @param weight its share of what the article says of places, 0 to 1; mentions in headline and
 *     dateline count twice
 */
public record Focus(String countryCode, String admin1, double weight) {
  /** Below this a country is mentioned and not what an article is about. */
  private static final double LEAST = 0.1;

  private static final int PROMINENT = 2;

  /** Rejects a missing country and a weight outside 0 to 1. */
  public Focus {
    Objects.requireNonNull(countryCode, "countryCode");
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight + " is not in 0 to 1");
    }
  }

  /** The countries of at least a tenth of all mentions, then such divisions; heaviest first. */
  static List<Focus> of(List<Block> blocks, List<Place> places) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    int all = 0;
    for (Place place : places) {
      if (place.countryCode() != null) {
        int count = count(blocks, place);
        all += count;
        counts.merge(List.of(place.countryCode()), count, Integer::sum);
        if (place.admin1() != null) {
          counts.merge(List.of(place.countryCode(), place.admin1()), count, Integer::sum);
        }
      }
    }
    List<Focus> focus = new ArrayList<>();
    for (Map.Entry<List<String>, Integer> entry : counts.entrySet()) {
      double weight = (double) entry.getValue() / all;
      if (weight >= LEAST) {
        List<String> key = entry.getKey();
        focus.add(new Focus(key.get(0), key.size() == 1 ? null : key.get(1), weight));
      }
    }
    focus.sort(
        Comparator.comparing((Focus f) -> f.admin1() != null)
            .thenComparing(Comparator.comparingDouble(Focus::weight).reversed()));
    return List.copyOf(focus);
  }

  private static int count(List<Block> blocks, Place place) {
    int count = 0;
    for (EntityMention mention : place.mentions()) {
      count += isProminent(blocks, mention) ? PROMINENT : 1;
    }
    return count;
  }

  private static boolean isProminent(List<Block> blocks, EntityMention mention) {
    return blocks.stream()
        .filter(block -> block.span().contains(mention.span()))
        .anyMatch(b -> b.kind() == BlockKind.TITLE || b.kind() == BlockKind.DATELINE);
  }
}
