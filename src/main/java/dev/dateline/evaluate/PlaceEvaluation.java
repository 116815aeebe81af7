package dev.dateline.evaluate;

import dev.dateline.evaluate.GoldPlaces.GoldPlace;
import dev.dateline.gazetteer.GazetteerPlace;
import java.util.List;
import java.util.Objects;

/**
 * Scores places against the gold places of the same names. A name that was not resolved, or that
 * was not found at all, is wrong.
 *
 * <pre>{@code
 * evaluation.accuracyAt161Kilometres(); // 0.9
 * }</pre>
 *
 * @param rows the names whose gold place is known
 */
public record PlaceEvaluation(List<Row> rows) {
  /** A hundred miles: what the field counts as right. */
  public static final double NEAR = 161;

  /** Half of the Earth's circumference, in kilometres: the error of what was not resolved. */
  public static final double FARTHEST = 20_039;

  /**
   * A name.
   *
   * @param gold where it lies
   * @param goldCountry ISO 3166-1 alpha-2 code of its country, or null
   * @param found the place it was taken for, or null if it was not resolved
   * @param rule the rule that decided, or null
   */
  public record Row(GoldPlace gold, String goldCountry, GazetteerPlace found, String rule) {
    /** Distance between the two, in kilometres; {@link #FARTHEST} if nothing was found. */
    public double error() {
      return isLocated() ? found.kilometresTo(gold.latitude(), gold.longitude()) : FARTHEST;
    }

    /** Whether its place was found on the map. */
    public boolean isLocated() {
      return found != null && found.isLocated();
    }
  }

  /** Copies the list. */
  public PlaceEvaluation {
    rows = List.copyOf(rows);
  }

  /** Share of names within 161 km of their gold place, 0 to 1. */
  public double accuracyAt161Kilometres() {
    return share(rows.stream().filter(row -> row.error() <= NEAR).count(), rows.size());
  }

  /** Mean error in kilometres of the names that were resolved. */
  public double meanError() {
    return resolved().stream().mapToDouble(Row::error).average().orElse(FARTHEST);
  }

  /** Median error in kilometres, unresolved names among them. */
  public double medianError() {
    double[] errors = rows.stream().mapToDouble(Row::error).sorted().toArray();
    return errors.length == 0 ? FARTHEST : errors[errors.length / 2];
  }

  /**
   * Area under the curve of logarithmic errors, 0 (best) to 1: the mean of ln(1 + error) over ln(1
   * + farthest), unresolved names at the farthest.
   */
  public double areaUnderCurve() {
    double most = Math.log1p(FARTHEST);
    return rows.stream().mapToDouble(row -> Math.log1p(row.error()) / most).average().orElse(1);
  }

  /** Share of the names with a gold country whose country is right, 0 to 1. */
  public double countryAccuracy() {
    List<Row> known = rows.stream().filter(row -> row.goldCountry() != null).toList();
    return share(
        known.stream()
            .filter(row -> row.found() != null)
            .filter(row -> row.goldCountry().equals(row.found().countryCode()))
            .count(),
        known.size());
  }

  /** Share of names with just the gold GeoNames id, 0 to 1. */
  public double exactId() {
    return share(
        rows.stream()
            .filter(row -> row.found() != null && row.gold().geonameId() != null)
            .filter(row -> Objects.equals(row.found().geonameId(), row.gold().geonameId()))
            .count(),
        rows.size());
  }

  /** The names whose place was found on the map. */
  public List<Row> resolved() {
    return rows.stream().filter(Row::isLocated).toList();
  }

  private static double share(long right, long all) {
    return all == 0 ? 0 : (double) right / all;
  }
}
