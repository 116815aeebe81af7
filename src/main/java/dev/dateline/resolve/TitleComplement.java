package dev.dateline.resolve;

import java.util.Set;

/** What follows the word of a title and stands before the name: "minister {of health} Ann Lee". */
final class TitleComplement {
  /** Items between the word of a title and a name. */
  static final int SHORT = 5;

  /** "the Ambassador of the Arab Republic of Egypt to Mauritius, Ann Lee": a comma closes it. */
  static final int LONG = 12;

  private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at", "the", "and");
  private static final Set<String> HOLDER_LINKS = Set.of("of", "for", "to", "in", "at");

  private TitleComplement() {}

  /**
   * The "Secretary" of "Secretary of State", the "head" of "head of the FAO"; or -1.
   *
   * @param most items looked back over, {@link #SHORT} or {@link #LONG}
   */
  static int headOfComplement(Line line, int last, int most) {
    if (line.isAt(last, LINKS)) {
      return -1;
    }
    for (int i = last; i > last - most && i > 0; i--) {
      boolean preposition =
          line.reads(i, "of")
              || line.reads(i, "for")
              || (line.reads(i, "to") && line.at(i + 1).isHolder())
              || (most > SHORT && line.isAt(i, Set.of("to", "in", "at")));
      if (preposition && Titles.isHead(line.at(i - 1).word())) {
        return i < last ? i - 1 : -1;
      }
      Item item = line.at(i);
      boolean inside =
          item.isHolder()
              || (item.isPlainCapitalised() && !Titles.isNever(item.word()))
              || line.isAt(i, LINKS)
              || (most > SHORT && isListComma(line, i))
              || (item.isPlainLowerCase()
                  && !Titles.isNever(item.word())
                  && !item.word().endsWith("ed")
                  && item.text().length() > 3);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** The "Minister" of "Minister for Women, Youth and the Creative Economy"; or -1. */
  static int headOfList(Line line, int last) {
    int at = last;
    while (last - at < LONG
        && (line.at(at).isPlainCapitalised()
            || isListComma(line, at)
            || (line.reads(at, "and") && !Titles.isHead(line.at(at + 1).word()))
            || line.reads(at - 1, "and", "the"))) {
      at--;
    }
    boolean office = line.reads(at, "of") || line.reads(at, "for");
    boolean list = line.at(last).isPlainCapitalised() && last > at;
    return office && list && isOffice(line.at(at - 1)) ? at - 1 : -1;
  }

  /** A title written with a capital, as offices are. */
  static boolean isOffice(Item item) {
    return item.isPlainCapitalised() && Titles.isHead(item.word());
  }

  /** "Minister for Women{,} Youth{,} and Family Affairs". */
  private static boolean isListComma(Line line, int index) {
    int next = line.reads(index + 1, "and") ? index + 2 : index + 1;
    return line.reads(index, ",")
        && line.at(index - 1).isPlainCapitalised()
        && line.at(next).isPlainCapitalised();
  }

  /** The title with its complement up to item {@code end}, or up to the holder in it. */
  static TitlePhrase withComplement(Line line, TitlePhrase title, int end) {
    int last = end;
    for (int i = end - 1; i >= title.end(); i--) {
      if (line.at(i).isHolder()) {
        last = i;
      }
    }
    while (last < end && last > title.end() && !line.isAt(last, HOLDER_LINKS)) {
      last--;
    }
    boolean said = last > title.end() && !RoleHolder.isReference(line, title.end(), last);
    return said ? title.extendedTo(last) : title;
  }
}
