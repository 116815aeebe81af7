package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Titles;
import java.util.Set;

/** What belongs to a title after its word: "minister {of health} Ann Lee", "head {of research}". */
final class TitleComplement {
  /** Items between the word of a title and a name. */
  static final int SHORT = 5;

  /** "the Ambassador of the Arab Republic of Egypt to Mauritius, Ann Lee": a comma closes it. */
  static final int LONG = 12;

  /** "secretary of state for business": longer complements are no part of a title. */
  private static final int MAX_WORDS = 4;

  /** "of the board" of a body says little, "of the audit committee" which of its parts. */
  private static final int MIN_FIELD = 2;

  private static final int MAX_LIST = 12;

  private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at", "the", "and");
  private static final Set<String> HOLDER_LINKS =
      Set.of("of", "for", "to", "in", "at", "representing");

  /** What with "the" belongs to the title itself: "leader of the opposition". */
  private static final Set<String> OWN_PARTS =
      Set.of(
          "opposition",
          "board",
          "house",
          "court",
          "treasury",
          "interior",
          "guard",
          "seals",
          "rolls",
          "world");

  /** "Custodian of the {Two} Holy Mosques". */
  private static final Set<String> NUMBERS = Set.of("Two", "Three", "Four", "Five");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "no", "any", "every");

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
      i = most > SHORT ? line.beforeBracket(i) : i;
      boolean preposition =
          line.reads(i, "of")
              || line.reads(i, "for")
              || ((line.reads(i, "to") || line.reads(i, "at"))
                  && line.at(line.reads(i + 1, "the") ? i + 2 : i + 1).isHolder())
              || (line.reads(i, "in") && isInHolder(line, i, last))
              || (isOffice(line.at(i - 1))
                  && line.reads(i, "in", "the")
                  && isCapital(line, i + 2, last))
              || (line.reads(i, "representing") && line.at(i + 1).isName(NameType.PLACE))
              || (most > SHORT && line.isAt(i, Set.of("to", "in", "at")))
              || (line.reads(i, "from") && i + 1 == last && line.at(last).isName(NameType.PLACE));
      if (preposition && TitleWords.isHead(line, i - 1)) {
        return i < last ? i - 1 : -1;
      }
      Item item = line.at(i);
      boolean inside =
          item.isHolder()
              || (item.isPossessive() && line.at(i - 1).isHolder())
              || (item.isPlainCapitalised()
                  && (!Titles.isNever(item.word()) || NUMBERS.contains(item.text())))
              || line.isAt(i, LINKS)
              || (most > SHORT && line.reads(i, "on"))
              || (most > SHORT && isListComma(line, i))
              || (item.isPlainLowerCase()
                  && !Titles.isNever(item.word())
                  && !item.word().endsWith("ed")
                  && (item.text().length() > 3 || Titles.isModifier(item.word())));
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** "Minister in the {Presidency}". */
  private static boolean isCapital(Line line, int index, int last) {
    return index == last && line.at(last).isPlainCapitalised();
  }

  /** "secretary {in the X}"; of places only "ambassador {in X}", as the name follows. */
  private static boolean isInHolder(Line line, int in, int last) {
    int body = line.reads(in + 1, "the") ? in + 2 : in + 1;
    return line.at(body).isName(NameType.ORGANIZATION)
        || (in + 1 == last && line.at(last).isName(NameType.PLACE));
  }

  /** The "Minister" of "Minister for Women, Youth and the Creative Economy"; or -1. */
  static int headOfList(Line line, int last) {
    int at = last;
    while (last - at < LONG
        && (line.at(at).isPlainCapitalised()
            || isListComma(line, at)
            || (line.reads(at, "and") && !TitleWords.isHead(line, at + 1))
            || line.reads(at - 1, "and", "the")
            || isInner(line, at))) {
      at--;
    }
    boolean office = line.reads(at, "of") || line.reads(at, "for");
    boolean list = line.at(last).isPlainCapitalised() && last > at;
    return office && list && isOffice(line.at(at - 1)) ? at - 1 : -1;
  }

  /** "Secretary of State {for} Health", "Minister of Policies and Supervision {of} Development". */
  private static boolean isInner(Line line, int link) {
    return (line.reads(link, "of") || line.reads(link, "for"))
        && line.at(link - 1).isPlainCapitalised()
        && line.at(link + 1).isPlainCapitalised()
        && !isOffice(line.at(link - 1));
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
  static TitlePhrase upTo(Line line, TitlePhrase title, int end) {
    int last = end;
    for (int i = end - 1; i >= title.end(); i--) {
      if (line.at(i).isHolder()) {
        last = i;
      }
    }
    while (last < end && last > title.end() && !line.isAt(last, HOLDER_LINKS)) {
      last--;
    }
    boolean said = last > title.end() && !isReference(line, title.end(), last);
    return said ? title.extendedTo(last) : title;
  }

  /** "director {of communications}": plain words up to "at", a comma or the end. */
  static TitlePhrase withComplement(Line line, TitlePhrase title) {
    int at = title.end();
    if (!line.reads(at, "of") && !line.reads(at, "for")) {
      return title;
    }
    at = line.reads(at, "of", "state", "for") ? at + 2 : at;
    int field = endOfField(line, at);
    if (field > 0) {
      return title.extendedTo(field);
    }
    int unit = line.reads(at + 1, "the") ? endOfUnit(line, at + 2) : -1;
    if (unit > 0) {
      return title.extendedTo(unit);
    }
    boolean part = isOwnPart(line, at + 2) || isFieldOfOffice(line, at + 2);
    int end = line.reads(at + 1, "the") && part ? at + 2 : at + 1;
    while (end - at <= MAX_WORDS && isComplement(line, end) && !isVerb(line, end, at)) {
      end++;
    }
    boolean kind = RoleHolder.isDescriptor(line, end - 1) && line.at(end).isName();
    if (HolderAfter.described(line, at + 1) != null || kind) {
      return title;
    }
    if (end > at + 1) {
      end = withRestOfList(line, at + 1, end);
      end = isInner(line, end) ? line.afterCapitals(end + 1) : end;
      end = withSecondWord(line, end);
    }
    boolean closed =
        line.endsPhrase(end) || line.at(end).isName(NameType.PERSON) || isVerb(line, end, at);
    return end > at + 1 && closed ? title.extendedTo(end) : title;
  }

  /** "chief of staff {angered} many"; not "head of {applied} physics". */
  private static boolean isVerb(Line line, int index, int of) {
    return index > of + 1
        && line.at(index).isPlainLowerCase()
        && line.at(index).word().endsWith("ed");
  }

  /** "head {of the mental health department} at X": the item after it, or -1. */
  private static int endOfField(Line line, int of) {
    int end = of + 2;
    while (end <= of + 1 + MAX_WORDS
        && (isBoardOf(line, end)
            || ((line.at(end).isPlainLowerCase() || line.at(end).isPlainCapitalised())
                && !line.endsPhrase(end)))) {
      end++;
    }
    int body = line.reads(end + 1, "the") ? end + 2 : end + 1;
    boolean isField = line.reads(of + 1, "the") && end > of + 1 + MIN_FIELD;
    boolean held = RoleHolder.isLink(line, end) && line.at(body).isName(NameType.ORGANIZATION);
    return isField && held ? end : -1;
  }

  /** "the board {of} directors of X". */
  private static boolean isBoardOf(Line line, int index) {
    Item members = line.at(index + 1);
    boolean common = members.isPlainLowerCase() || members.isPlainCapitalised();
    return line.reads(index - 1, "board", "of") && common && !line.isAt(index + 1, DETERMINERS);
  }

  /** "minister of {Women, Youth and Family Affairs}": a list of capitals that ends with "and". */
  private static int withRestOfList(Line line, int start, int end) {
    int at = end;
    while (at - start <= MAX_LIST && line.at(at - 1).isPlainCapitalised()) {
      boolean last = line.reads(at, "and") || line.reads(at, "&") || line.reads(at, ",");
      boolean ends = line.reads(at, "and") || line.reads(at, "&") || line.reads(at + 1, "and");
      int next = line.reads(at, ",") && line.reads(at + 1, "and") ? at + 2 : at + 1;
      if (!last || !line.at(next).isPlainCapitalised()) {
        return end;
      }
      while (line.at(next).isPlainCapitalised() && !TitleWords.isHead(line, next)) {
        next++;
      }
      if (TitleWords.isHead(line, next) && line.at(next).isPlainCapitalised()) {
        return end;
      }
      at = next;
      if (ends) {
        return at;
      }
    }
    return end;
  }

  /** "head of digital economy {and governance} at X". */
  private static int withSecondWord(Line line, int end) {
    int last = end + 1;
    while (line.reads(end, "and") && last <= end + 2 && isComplement(line, last)) {
      last++;
    }
    boolean closed = last > end + 1 && (RoleHolder.isLink(line, last) || line.reads(last, ","));
    return closed && !Titles.isHead(line.at(last - 1).word()) ? last : end;
  }

  /** "leader of the {opposition}"; not "of the {company}", which stands for one named before. */
  private static boolean isOwnPart(Line line, int index) {
    if (line.isAt(index, OWN_PARTS) && isEnd(line, index + 1)) {
      return true;
    }
    int last = index;
    while (last < index + 2 && line.at(last + 1).isPlainLowerCase() && !isEnd(line, last + 1)) {
      last++;
    }
    return !line.endsPhrase(index)
        && line.at(index).isPlainLowerCase()
        && line.at(last).isPlainLowerCase()
        && !References.refers(line.at(last).word())
        && last > index
        && isEnd(line, last + 1);
  }

  /** "Minister of the {Environment}"; not "of the Committee", which stands for one named before. */
  private static boolean isFieldOfOffice(Line line, int index) {
    return Titles.isOfState(line.at(index - 3).word())
        && line.at(index).isPlainCapitalised()
        && isEnd(line, line.afterCapitals(index))
        && !TitlePhrase.isArea(line.at(index).word())
        && !References.refers(line.at(index).word());
  }

  /** "head of the {legal and legislative committee}": the item after it, or -1. */
  private static int endOfUnit(Line line, int start) {
    int end = start;
    while (end <= start + MAX_WORDS
        && (line.at(end).isPlainLowerCase() || line.at(end).isPossessive())
        && !(References.refers(line.at(end).word()) && line.at(end + 1).isPossessive())
        && (line.reads(end, "and") || !isEnd(line, end))) {
      end++;
    }
    boolean unit = end > start + 1 && Titles.isUnit(line.at(end - 1).word());
    return unit && isEnd(line, end) ? end : -1;
  }

  /** "manager {of the group}": the complement says nothing that the text has not said before. */
  private static boolean isReference(Line line, int start, int end) {
    return end - start == 3
        && line.reads(start + 1, "the")
        && line.at(start + 2).isPlainLowerCase()
        && !OWN_PARTS.contains(line.at(start + 2).word());
  }

  private static boolean isEnd(Line line, int index) {
    return line.endsPhrase(index) && !RoleHolder.isLink(line, index);
  }

  private static boolean isComplement(Line line, int index) {
    Item item = line.at(index);
    boolean word = item.isPlainLowerCase() || item.isPlainCapitalised();
    return word && !line.isAt(index, DETERMINERS) && !line.endsPhrase(index);
  }
}
