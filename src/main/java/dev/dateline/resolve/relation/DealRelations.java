package dev.dateline.resolve.relation;

import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.OrganizationPhrase;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Ties that deals make: "X merged with Y", "the merger of X and Y", "X was sold to Y", "X completed
 * its acquisition of Y", "X took over Y".
 */
final class DealRelations {
  private static final String RULE = "relation.verb";

  private static final Set<String> TAKEOVERS = Set.of("acquisition", "takeover", "purchase");
  private static final Set<String> THE = Set.of("its", "the");
  private static final Set<String> COMPLETED =
      Set.of("completed", "completes", "finalised", "finalized", "closed", "concluded");
  private static final Set<String> MERGERS =
      Set.of("merger", "merge", "merged", "merges", "merging");

  /** Verbs of several words, behind which what was taken stands. */
  private static final String[][] TAKES = {
    {"took", "over"}, {"snapped", "up"}, {"took", "control", "of"}, {"takes", "control", "of"}
  };

  private DealRelations() {}

  static void find(Line line, Consumer<FoundRelation> found) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isAt(i, MERGERS)) {
        merger(line, i, found);
      }
      if (line.reads(i, "sold")) {
        sale(line, i, found);
      }
      if (line.isAt(i, TAKEOVERS) && line.reads(i + 1, "of")) {
        takeover(line, i, found);
      }
      for (String[] takes : TAKES) {
        int end = i + takes.length;
        if (line.reads(i, takes) && !line.reads(end, "from")) {
          Name body = OrganizationPhrase.at(line, end);
          Name owner = OrganizationPhrase.beforeVerb(line, i);
          add(line, body, owner, "owner", "subsidiary", i, end, found);
        }
      }
      if (line.reads(i, "taken", "over", "by")) {
        Name body = OrganizationPhrase.subject(line, i);
        Name owner = OrganizationPhrase.at(line, i + 3);
        add(line, body, owner, "owner", "subsidiary", i, i + 2, found);
      }
    }
  }

  /** "X was sold to Y", "Z sold X to Y": Y has it now. */
  private static void sale(Line line, int verb, Consumer<FoundRelation> found) {
    Name sold = OrganizationPhrase.named(line, verb + 1);
    int to = sold == null ? verb + 1 : verb + 2;
    boolean was = sold != null || line.isAt(verb - 1, Set.of("was", "been", "were"));
    Name body = sold == null ? OrganizationPhrase.subject(line, verb) : sold;
    Name owner = line.reads(to, "to") && was ? OrganizationPhrase.at(line, to + 1) : null;
    add(line, body, owner, "owner", "subsidiary", verb, verb + 1, found);
  }

  /** "X completed its acquisition of Y", "X's 2019 acquisition of Y": what is planned is no tie. */
  private static void takeover(Line line, int noun, Consumer<FoundRelation> found) {
    Name body = OrganizationPhrase.at(line, noun + 2);
    boolean dated = Line.isYear(line.at(noun - 1)) && line.at(noun - 2).isPossessive();
    boolean done = line.isAt(noun - 1, THE) && line.isAt(noun - 2, COMPLETED);
    Name owner =
        dated
            ? OrganizationPhrase.named(line, noun - 3)
            : done ? OrganizationPhrase.beforeVerb(line, noun - 2) : null;
    add(line, body, owner, "owner", "subsidiary", noun, noun + 1, found);
  }

  /** "the merger of X and Y", "X merged with Y", "X and Y will merge". */
  private static void merger(Line line, int at, Consumer<FoundRelation> found) {
    Name one = null;
    Name other = null;
    if (line.reads(at + 1, "of") || line.reads(at + 1, "between")) {
      one = OrganizationPhrase.named(line, at + 2);
      boolean and = line.reads(at + 3, "and") || line.reads(at + 3, "with");
      other = and ? OrganizationPhrase.named(line, at + 4) : null;
    } else if (line.reads(at, "merge") && line.reads(at - 3, "and")) {
      one = OrganizationPhrase.named(line, at - 4);
      other = OrganizationPhrase.named(line, at - 2);
    } else if (line.reads(at, "merged") && line.reads(at - 2, "and")) {
      one = OrganizationPhrase.named(line, at - 3);
      other = OrganizationPhrase.named(line, at - 1);
    } else if (line.reads(at + 1, "with")) {
      int verb = at - 1;
      while (line.isAt(
          verb, Set.of("to", "will", "would", "agreed", "has", "plans", "is", "are"))) {
        verb--;
      }
      one = OrganizationPhrase.named(line, verb);
      other = OrganizationPhrase.at(line, at + 2);
    }
    add(line, one, other, "merger", "merger", at, at + 1, found);
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
      found.accept(new FoundRelation(from, to, relation, inverse, line.span(start, end), RULE));
    }
  }
}
