package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.function.Consumer;

/**
 * Ties between two organisations named in one sentence: "X and its subsidiary Y", "X's parent
 * company Y", "Y, a unit of X", "X, its Russia-based sister company", "Y, owned by X", "X-owned Y",
 * "X, part of Y", "X owns Y", "the merger of X and Y".
 */
final class NamedRelations {
  private static final int MAX_WORDS = 4;

  private NamedRelations() {}

  static void find(Line line, Consumer<FoundRelation> found) {
    for (int i = 0; i < line.size(); i++) {
      RelationNouns.Noun noun = RelationNouns.at(line, i);
      if (noun != null) {
        byNoun(line, i, noun, found);
      } else if (line.at(i).isName(NameType.ORGANIZATION)) {
        byOwner(line, i, found);
      } else if (line.reads(i, "merger")) {
        byMerger(line, i, found);
      }
    }
  }

  private static void byNoun(
      Line line, int at, RelationNouns.Noun noun, Consumer<FoundRelation> found) {
    int end = at + noun.words();
    int start = at - 1;
    while (at - start <= MAX_WORDS && isModifier(line, start)) {
      start--;
    }
    Name from = null;
    Name to = null;
    if (line.reads(start, "its")) {
      boolean apposition = line.at(start - 1).text().equals(",");
      Name after = nameAt(line, end);
      Name before = apposition ? nameAt(line, start - 2) : null;
      to = after != null ? after : before;
      from = line.organizationBefore(after != null ? start : start - 2);
    } else if (line.at(start).isPossessive()) {
      from = nameAt(line, start - 1);
      to = nameAt(line, line.at(end).text().equals(",") ? end + 1 : end);
    } else if (line.reads(end, "of")) {
      from = described(line, line.reads(end + 1, "the") ? end + 2 : end + 1);
      boolean article =
          line.reads(start, "a") || line.reads(start, "an") || line.reads(start, "the");
      int comma = article ? start - 1 : start;
      boolean bound = line.at(comma).text().equals(",") || line.reads(comma, "is");
      to = bound ? nameAt(line, comma - 1) : null;
    }
    add(line, from, to, noun.relation(), noun.inverse(), at, end, found);
  }

  private static boolean isModifier(Line line, int index) {
    Item item = line.at(index);
    return item.isName(NameType.PLACE)
        || item.isName(NameType.DEMONYM)
        || item.text().equals("-based")
        || (item.isPlainLowerCase()
            && !line.reads(index, "its")
            && !line.reads(index, "a")
            && !line.reads(index, "an")
            && !line.reads(index, "the")
            && !line.reads(index, "is"));
  }

  private static void byOwner(Line line, int at, Consumer<FoundRelation> found) {
    Name name = line.at(at).name();
    int next = line.at(at + 1).text().equals(",") ? at + 2 : at + 1;
    if (line.reads(next, "which")) {
      next++;
    }
    int verb = line.reads(next, "is") ? next + 1 : next;
    if (line.reads(next, "part", "of") && next > at + 1) {
      int whole = line.reads(next + 2, "the") ? next + 3 : next + 2;
      add(line, name, described(line, whole), "parent", "subsidiary", next, next + 2, found);
    } else if (line.reads(verb, "owned", "by")) {
      add(line, name, nameAt(line, verb + 2), "owner", "subsidiary", verb, verb + 2, found);
    } else if (line.reads(next, "owns")) {
      add(line, name, nameAt(line, next + 1), "subsidiary", "owner", next, next + 1, found);
    } else if (line.reads(at + 1, "-owned")) {
      add(line, name, nameAt(line, at + 2), "subsidiary", "owner", at + 1, at + 2, found);
    } else if (line.reads(at + 1, "merged", "with") || line.reads(at + 1, "merges", "with")) {
      add(line, name, nameAt(line, at + 3), "merger", "merger", at + 1, at + 2, found);
    }
  }

  private static void byMerger(Line line, int at, Consumer<FoundRelation> found) {
    boolean open = line.reads(at + 1, "of") || line.reads(at + 1, "between");
    if (open && (line.reads(at + 3, "and") || line.reads(at + 3, "with"))) {
      add(line, nameAt(line, at + 2), nameAt(line, at + 4), "merger", "merger", at, at + 1, found);
    }
  }

  /** The organisation at {@code index} or behind what it is called: "battery giant X". */
  private static Name described(Line line, int index) {
    int at = index;
    while (at < index + MAX_WORDS
        && (line.at(at).isPlainLowerCase() || line.at(at).isName(NameType.DEMONYM))) {
      at++;
    }
    boolean noun = at == index || Descriptors.before(line, at) != null;
    return noun ? nameAt(line, at) : null;
  }

  private static Name nameAt(Line line, int index) {
    return line.at(index).isName(NameType.ORGANIZATION) ? line.at(index).name() : null;
  }

  private static void add(
      Line line,
      Name from,
      Name to,
      String relation,
      String inverse,
      int start,
      int end,
      Consumer<FoundRelation> found) {
    if (from != null && to != null) {
      found.accept(
          new FoundRelation(from, to, relation, inverse, line.span(start, end), "relation.named"));
    }
  }
}
