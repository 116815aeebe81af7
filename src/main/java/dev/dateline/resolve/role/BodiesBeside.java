package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Organisations beside a title that say where it is held without "of" or "at". */
final class BodiesBeside {
  /** Words between. */
  private static final int MAX_UNKNOWN = 3;

  /** "Consultant {-} Cardiology, X", "Vice President{,} Sales, X". */
  private static final Set<String> UNIT_MARKS = Set.of(",", "-", "–", "—");

  private static final Set<String> CLOSERS = Set.of(",", ")", ".", ":", ";");

  private final Line line;

  BodiesBeside(Line line) {
    this.line = line;
  }

  /** "director of X, {Y} and {Z}": where else it is held, {@code holder} first. */
  List<Name> alsoAt(int link, Name holder) {
    List<Name> all = new ArrayList<>();
    all.add(holder);
    int at = link + 1;
    while (at <= link + MAX_UNKNOWN && !line.at(at).isName()) {
      at++;
    }
    if (holder == null
        || !holder.is(NameType.ORGANIZATION)
        || !holder.equals(line.at(at).name())
        || !RoleHolder.isLink(line, link)) {
      return all;
    }
    List<Name> more = new ArrayList<>();
    int next = line.afterBracket(at + 1);
    while (line.reads(next, ",") || line.reads(next, "and")) {
      boolean last = line.reads(next, "and") || line.reads(next + 1, "and");
      int name = line.reads(next, ",") && last ? next + 2 : next + 1;
      name = line.reads(name, "the") ? name + 1 : name;
      if (!line.at(name).isName(NameType.ORGANIZATION)) {
        return all;
      }
      more.add(line.at(name).name());
      next = line.afterBracket(name + 1);
      if (last) {
        boolean each = line.reads(next, ",") && line.reads(next + 1, "respectively");
        if (line.endsPhrase(next) && !line.reads(next, "and") && !each) {
          all.addAll(more);
        }
        return all;
      }
    }
    return all;
  }

  /** "Ann Lee, director (medicine), {X}, said"; or null. */
  Name afterComma(int end) {
    int unit = line.afterBracket(end);
    int at = line.isAt(unit, UNIT_MARKS) ? line.afterCapitals(unit + 1) : unit;
    at = line.reads(at, ",") && at > unit + 1 ? at : unit;
    boolean enclosed = line.reads(at, ",") && line.isAt(at + 2, CLOSERS);
    Item behind = line.at(at + 3);
    boolean list =
        !line.reads(at + 2, ";")
            && ((behind.isName() && !behind.isName(NameType.PLACE)) || line.reads(at + 3, "and"));
    return enclosed && !list && line.at(at + 1).isName(NameType.ORGANIZATION)
        ? line.at(at + 1).name()
        : null;
  }

  /** "{X} (Ann Lee, director)", "{X} of Oslo (Ann Lee, director)"; or null. */
  Name beforeBracket(int start) {
    int open = start - 1;
    while (open > start - MAX_UNKNOWN - 1 && !line.reads(open, "(")) {
      open--;
    }
    boolean placed = line.at(open - 1).isName(NameType.PLACE) && line.reads(open - 2, "of");
    Item body = line.at(placed ? open - 3 : open - 1);
    return line.reads(open, "(") && body.isName(NameType.ORGANIZATION) ? body.name() : null;
  }

  /** "A ({X}) and B ({Y}) are candidates": the body of {@code person}; or null. */
  Name inBracketAfter(Name person) {
    for (int i = 0; i < line.size(); i++) {
      if (person.equals(line.at(i).name()) && line.reads(i + 1, "(") && line.reads(i + 3, ")")) {
        return line.at(i + 2).isName(NameType.ORGANIZATION) ? line.at(i + 2).name() : null;
      }
    }
    return null;
  }
}
