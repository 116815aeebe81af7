package dev.dateline.read.html;

import dev.dateline.read.content.StatedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dates that a page shows beside its headline.
 *
 * @param published when it says it was published, or the first date it gives without saying what
 *     for; or null
 * @param modified when it says it was last changed, or null
 */
record HeadDates(String published, String modified) {
  private static final int MAX_PIECE = 100;

  /** Separators, and the start of a word that says what a date is for, behind another date. */
  private static final Pattern CUT =
      Pattern.compile(
          "[|•·\\n"
              + "]|(?<=\\d[^|•·\\n"
              + "]{0,40})(?<!(?i:first|last|originally))[\\s,;/()–—-]+(?=(?i:(?:first |last"
              + " |originally )?(?:published|posted|updated|modified|edited)\\b))");

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)^[^\\p{L}]*(?:(?:last|article) )?(?:updated?|modified|edited)\\b.*", Pattern.DOTALL);

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)^[^\\p{L}]*(?:(?:first|originally|article) )?(?:published|posted)\\b.*",
          Pattern.DOTALL);

  private static final Pattern BY =
      Pattern.compile("(?i)(?:^|\\d\\s+|[ap]m\\s+)by:?\\s.*", Pattern.DOTALL);

  /** The dates in lines that stand between headline and story. */
  static HeadDates of(List<TextBlock> lines) {
    List<Piece> pieces = lines.stream().flatMap(line -> pieces(line)).toList();
    return new HeadDates(
        first(pieces, PUBLISHED).orElse(plain(pieces)), first(pieces, CHANGED).orElse(null));
  }

  private static java.util.stream.Stream<Piece> pieces(TextBlock line) {
    boolean isByline = LineForm.isByline(line.text()) || !InlineMarks.authors(line).isEmpty();
    return CUT.splitAsStream(line.text())
        .map(String::strip)
        .filter(text -> isDated(text, isByline))
        .flatMap(text -> StatedDate.within(text).map(date -> new Piece(text, date)).stream());
  }

  private static Optional<String> first(List<Piece> pieces, Pattern label) {
    return pieces.stream()
        .filter(piece -> label.matcher(piece.text).matches())
        .map(Piece::date)
        .findFirst();
  }

  private static String plain(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> !CHANGED.matcher(piece.text).matches())
        .map(Piece::date)
        .findFirst()
        .orElse(null);
  }

  /** A line that is about something else may well name another day than that of publication. */
  private static boolean isDated(String piece, boolean isByline) {
    return LineForm.isDate(piece)
        || BY.matcher(piece).find()
        || (piece.length() <= MAX_PIECE && (isByline || StatedDate.isIso(piece)));
  }

  private record Piece(String text, String date) {}
}
