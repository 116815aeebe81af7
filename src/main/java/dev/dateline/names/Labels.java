package dev.dateline.names;

import java.util.List;

/**
 * The labels a token can have, as small numbers: 0 is outside any name; each {@link NameType} has
 * one for the first token of a name and one for those after it.
 *
 * <pre>{@code
 * Labels.first(NameType.PERSON); // 1
 * Labels.mayFollow(Labels.OUTSIDE, Labels.inner(NameType.PERSON)); // false
 * }</pre>
 *
 * Thread-safe.
 */
public final class Labels {
  /** The label of a token that is part of no name. */
  public static final int OUTSIDE = 0;

  // Models hold labels as numbers, so this order is part of their format.
  private static final List<NameType> TYPES =
      List.of(
          NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.DEMONYM, NameType.MISC);

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * TYPES.size();

  private Labels() {}

  /** The label of a name's first token. */
  public static int first(NameType type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  /** The label of a name's other tokens. */
  public static int inner(NameType type) {
    return 2 + 2 * TYPES.indexOf(type);
  }

  /** {@code label} as a bit of a set of labels. */
  public static int bit(int label) {
    return 1 << label;
  }

  /**
   * The type of name {@code label} belongs to.
   *
   * @throws IllegalArgumentException if it belongs to none
   */
  public static NameType type(int label) {
    if (label <= OUTSIDE || label >= COUNT) {
      throw new IllegalArgumentException("label " + label + " is no part of a name");
    }
    return TYPES.get((label - 1) / 2);
  }

  /** Whether a token labelled {@code next} may stand after one labelled {@code label}. */
  public static boolean mayFollow(int label, int next) {
    boolean inner = next > OUTSIDE && next % 2 == 0;
    return !inner || (label > OUTSIDE && (label - 1) / 2 == (next - 1) / 2);
  }
}
