package dev.dateline.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes away what stands at the top and the bottom of pages and is no part of the text: lines that
 * come again at the same place on other pages, numbers aside, and page numbers.
 */
final class RunningHeads {
  /** Rows looked at, at either end of a page. */
  private static final int REACH = 3;

  /** How far a line may be from its place on another page, in points. */
  private static final float SLACK = 6;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page|p\\.|-|–|—|\\|)?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:(?:of|/)\\s*\\d{1,4})?\\s*(?:-|–|—|\\|)?");

  /** What browsers print around a page. */
  private static final Pattern PRINTED_FOOT = Pattern.compile("\\S*://\\S+\\s+\\d+/\\d+");

  private static final Pattern PRINTED_HEAD =
      Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?\\s\\d{1,2}[:.]\\d{2}.*");

  /** Where a line stands, in points from the top. */
  private record Place(int page, float y) {}

  private RunningHeads() {}

  /** The pages' rows without them. */
  static List<List<Row>> removed(List<List<Row>> pages) {
    Map<String, List<Place>> places = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (int end : new int[] {1, -1}) {
        for (Row row : ends(pages.get(i), end)) {
          places.computeIfAbsent(key(row), k -> new ArrayList<>()).add(new Place(i, row.y()));
        }
      }
    }
    List<List<Row>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      kept.add(removed(pages.get(i), i, places));
    }
    return kept;
  }

  private static List<Row> removed(List<Row> page, int number, Map<String, List<Place>> places) {
    boolean isPrinted =
        !page.isEmpty() && PRINTED_FOOT.matcher(page.get(page.size() - 1).text()).matches();
    int top = Math.min(REACH, page.size());
    int bottom = Math.max(page.size() - REACH, top);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Row row = page.get(i);
      boolean isAtEnd = i < top || i >= bottom;
      if (!isAtEnd || !isAway(row, number, places.get(key(row)), isPrinted)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Row> ends(List<Row> page, int end) {
    int size = Math.min(REACH, page.size());
    return end > 0 ? page.subList(0, size) : page.subList(page.size() - size, page.size());
  }

  private static boolean isAway(Row row, int page, List<Place> places, boolean isPrinted) {
    String text = row.text();
    boolean comesAgain =
        places.stream()
            .anyMatch(place -> place.page() != page && Math.abs(place.y() - row.y()) <= SLACK);
    return comesAgain
        || (row.words().size() <= 5 && PAGE_NUMBER.matcher(text).matches())
        || (isPrinted
            && (PRINTED_FOOT.matcher(text).matches() || PRINTED_HEAD.matcher(text).matches()));
  }

  private static String key(Row row) {
    return Math.round(row.size()) + " " + row.text().replaceAll("\\d+", "#");
  }
}
