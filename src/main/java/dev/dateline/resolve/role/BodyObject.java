package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.OrganizationPhrase;
import java.util.Set;

/** The organisation in what a verb is followed by: "the board of {X}", "the helm of {X}". */
final class BodyObject {
  private static final Set<String> HELM = RoleVerbs.of("helm");

  private static final Set<String> SHARES =
      Set.of("stake", "shareholding", "interest", "share", "shares", "%", "percent", "cent");

  /** Other words of "a 51 percent controlling stake". */
  private static final Set<String> SHARE_WORDS =
      Set.of(
          "a",
          "an",
          "the",
          "his",
          "her",
          "per",
          "-",
          "majority",
          "minority",
          "controlling",
          "remaining",
          "quarter",
          "third",
          "half",
          "large",
          "small",
          "major",
          "of");

  /** Items of "a 51 percent controlling stake". */
  private static final int MAX_SHARE = 9;

  private final Line line;

  BodyObject(Line line) {
    this.line = line;
  }

  /** The item of X in "the board of X" or "X's board" at {@code start}; or -1. */
  int boardAt(int start) {
    if (line.reads(start, "the", "board")) {
      return onBoard(start + 2);
    }
    int body = body(start);
    boolean owned = body > 0 && line.at(body + 1).isPossessive() && line.reads(body + 2, "board");
    return owned ? body : -1;
  }

  /** The organisation in "a 30% stake in X", "30 percent of X" at {@code start}; or null. */
  Name shareIn(int start) {
    boolean share = false;
    for (int i = start; i < start + MAX_SHARE; i++) {
      Name body =
          share && line.isAt(i, Set.of("in", "of")) ? OrganizationPhrase.at(line, i + 1) : null;
      if (body != null) {
        return body;
      }
      share |= line.isAt(i, SHARES);
      boolean number = Character.isDigit(line.at(i).text().charAt(0));
      if (!number && !line.isAt(i, SHARES) && !line.isAt(i, SHARE_WORDS)) {
        return null;
      }
    }
    return null;
  }

  int afterBoard(int body) {
    return line.at(body + 1).isPossessive() ? body + 3 : body + 1;
  }

  /** The item of "X" or "the X" at {@code start}; or -1. */
  int body(int start) {
    int at = line.reads(start, "the") ? start + 1 : start;
    return line.at(at).isName(NameType.ORGANIZATION) ? at : -1;
  }

  /** "sits on the board {of} X", "is on the board {of} directors at X": the item of X, or -1. */
  private int onBoard(int afterBoard) {
    int at = afterBoard + (line.reads(afterBoard, "of", "directors") ? 2 : 0);
    int body = line.reads(at + 1, "the") ? at + 2 : at + 1;
    boolean linked = line.isAt(at, Set.of("of", "at", "for"));
    return linked && line.at(body).isName(NameType.ORGANIZATION) ? body : -1;
  }

  /** "took the helm of {X}", "is in charge of the {X}": the item of X, or -1. */
  int atHelm(int verb) {
    boolean helm =
        line.isAt(verb, HELM)
            && (line.reads(verb + 1, "the", "helm") || line.reads(verb + 1, "the", "reins"));
    int charge = line.reads(verb, "charge") ? verb : verb + 1;
    boolean inCharge = line.reads(charge - 1, "in", "charge");
    int link = helm ? verb + 3 : inCharge ? charge + 1 : -1;
    int body = line.reads(link + 1, "the") ? link + 2 : link + 1;
    boolean held = link > 0 && (line.reads(link, "of") || line.reads(link, "at"));
    return held && line.at(body).isName(NameType.ORGANIZATION) ? body : -1;
  }
}
