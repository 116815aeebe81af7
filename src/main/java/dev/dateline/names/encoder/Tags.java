package dev.dateline.names.encoder;

import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.List;

/**
 * The tags the transformer gives each word: 0 for no name, then for each {@link NameType} one for a
 * name's first word and one for the words that follow (IOB2, Tjong Kim Sang and Veenstra 1999).
 * Behind the tags of a word come the scores of each {@link OrganizationKind}.
 */
public final class Tags {
  /** The types in the order of their tags; a trained model rests on this order. */
  static final List<NameType> TYPES =
      List.of(
          NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.DEMONYM, NameType.MISC);

  /** The kinds in the order of their scores; a trained model rests on this order. */
  public static final List<OrganizationKind> KINDS = List.of(OrganizationKind.values());

  /** No name. */
  public static final int OUTSIDE = 0;

  /** Number of tags. */
  public static final int COUNT = 1 + 2 * TYPES.size();

  /** Number of values the transformer gives a word: tags, then kinds of organisation. */
  public static final int OUTPUTS = COUNT + KINDS.size();

  private Tags() {}

  /** The tag of a name's first word. */
  public static int begin(NameType type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  /** The tag of a name's later words. */
  public static int inside(NameType type) {
    return 2 + 2 * TYPES.indexOf(type);
  }

  /** Whether {@code tag} begins a name. */
  public static boolean isBegin(int tag) {
    return tag > 0 && tag % 2 == 1;
  }

  /** Whether {@code tag} continues a name. */
  public static boolean isInside(int tag) {
    return tag > 0 && tag % 2 == 0;
  }

  /** The type of a tag other than {@link #OUTSIDE}. */
  public static NameType type(int tag) {
    return TYPES.get((tag - 1) / 2);
  }

  /**
   * Whether {@code tag} may stand right after {@code before}: a name is continued only by its own
   * type.
   */
  public static boolean mayFollow(int before, int tag) {
    return !isInside(tag) || before == tag || before == tag - 1;
  }
}
