package dev.dateline.corpus;

/**
 * What two texts have in common, and whether that makes one a version of the other. The shorter one
 * is looked for in the longer: how much of it is there at all, and in how many of its passages. A
 * reworded copy loses shingles everywhere; two stories that share quotes or background share some
 * passages wholly and others not at all.
 *
 * <p>The limits were chosen on made changes of real articles, of the kinds that {@code evaluate
 * duplicates} makes.
 */
final class Overlap {
  private static final int FEWEST_SHARED = 6;
  private static final int FEWEST_SHARED_OF_ALL = 4;
  private static final double COVERED_PASSAGES = 0.6;

  /** Of two texts of about the same length; 30% of the words replaced leave a third. */
  private static final double SHARE_OF_EQUALS = 0.28;

  /** Where one is much longer; a cut leaves all, so rewording must have been mild. */
  private static final double SHARE_OF_SHORTENED = 0.6;

  private static final double NEARLY_EQUAL = 1.25;
  private static final double SHORTENED = 1.75;

  /** Enough even if both begin in different ways, such as with leads of their own. */
  private static final double SHARE_WITHOUT_HEAD = 0.8;

  /**
   * The head of one must be in the other half as much as all of the shorter is, at least. A common
   * footer is at the end; a common series title is not enough.
   */
  private static final double HEAD_TO_ALL = 0.5;

  private static final double HEAD = 0.4;

  /** Share of its passages, at the start of a text, one of which must be in the other. */
  private static final double OPENING = 0.2;

  /** Stories are shortened from their end: some passage of these is in the short version. */
  private static final int HEAD_PASSAGES = 3;

  /** Below this share of the figures two texts are the same template, filled in again. */
  private static final double SHARE_OF_FIGURES = 1 / 3.0;

  private static final int FEWEST_FIGURES = 3;
  private static final double NEARLY_ALL = 0.9;

  private final Sketch shorter;
  private final Sketch longer;
  private final boolean[] inShorter;
  private final boolean[] inLonger;
  private final boolean newIsShorter;
  private final int shared;

  /**
   * Compares.
   *
   * @param positions of the shingles of {@code later}
   */
  Overlap(Sketch later, IntPositions positions, Sketch earlier) {
    boolean[] inLater = new boolean[later.size()];
    boolean[] inEarlier = new boolean[earlier.size()];
    int count = 0;
    for (int i = 0; i < inEarlier.length; i++) {
      int at = positions.of(earlier.shingle(i));
      if (at >= 0) {
        inEarlier[i] = true;
        inLater[at] = true;
        count++;
      }
    }
    this.newIsShorter = later.size() <= earlier.size();
    this.shorter = newIsShorter ? later : earlier;
    this.longer = newIsShorter ? earlier : later;
    this.inShorter = newIsShorter ? inLater : inEarlier;
    this.inLonger = newIsShorter ? inEarlier : inLater;
    this.shared = count;
  }

  /** Share of the shorter text that is in the longer, 0 to 1. */
  double share() {
    return shorter.size() == 0 ? 0 : (double) shared / shorter.size();
  }

  /** Whether the later text holds next to nothing that the earlier one has not. */
  boolean addsNothing() {
    return newIsShorter ? share() >= NEARLY_ALL : shared >= NEARLY_ALL * longer.size();
  }

  boolean isOneStory() {
    return shared >= (share() >= NEARLY_ALL ? FEWEST_SHARED_OF_ALL : FEWEST_SHARED)
        && share() >= shareNeeded()
        && isSpread()
        && isFromTheHead()
        && !isSameTemplate();
  }

  private double shareNeeded() {
    double between = (ratio() - NEARLY_EQUAL) / (SHORTENED - NEARLY_EQUAL);
    double shortened = Math.max(0, Math.min(1, between));
    return SHARE_OF_EQUALS + shortened * (SHARE_OF_SHORTENED - SHARE_OF_EQUALS);
  }

  private double ratio() {
    return (double) longer.size() / shorter.size();
  }

  private boolean isSpread() {
    int passages = shorter.passages();
    return covered(shorter, inShorter, passages) >= COVERED_PASSAGES * passages;
  }

  private boolean isFromTheHead() {
    if (ratio() >= SHORTENED) {
      return covered(longer, inLonger, HEAD_PASSAGES) > 0;
    }
    return share() >= SHARE_WITHOUT_HEAD
        || hasHead(shorter, inShorter)
        || hasHead(longer, inLonger);
  }

  private boolean hasHead(Sketch sketch, boolean[] shared) {
    int opening = Math.max(1, (int) Math.round(OPENING * sketch.passages()));
    if (covered(sketch, shared, opening) == 0) {
      return false;
    }
    int head = (int) Math.ceil(HEAD * shared.length);
    int found = 0;
    for (int i = 0; i < head; i++) {
      found += shared[i] ? 1 : 0;
    }
    return found >= HEAD_TO_ALL * share() * head;
  }

  private boolean isSameTemplate() {
    int fewer = Math.min(shorter.figures(), longer.figures());
    return fewer >= FEWEST_FIGURES && shorter.sharedFigures(longer) < SHARE_OF_FIGURES * fewer;
  }

  /** How many of the first passages have at least a quarter of their shingles in the other text. */
  private static int covered(Sketch sketch, boolean[] shared, int passages) {
    int covered = 0;
    for (int i = 0; i < Math.min(passages, sketch.passages()); i++) {
      int start = sketch.passageStart(i);
      int end = sketch.passageStart(i + 1);
      int found = 0;
      for (int at = start; at < end; at++) {
        found += shared[at] ? 1 : 0;
      }
      if (found > 0 && 4 * found >= end - start) {
        covered++;
      }
    }
    return covered;
  }
}
