package dev.dateline.resolve.cluster;

import dev.dateline.resolve.line.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who bears a word as part of the name, met in the order of the text. A last word goes before a
 * first one (which also is a family name that stands first), a first one before one in the middle.
 */
final class Bearers {
  private final Joins joins;
  private final List<Map<String, Bearer>> byPlace =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());

  Bearers(Joins joins) {
    this.joins = joins;
  }

  /** Counts a full name, before any is met. */
  void count(Name person, PersonName name) {
    if (name.isFull()) {
      for (int i = 0; i < name.words().size(); i++) {
        if (name.isFathers(i)) {
          continue;
        }
        byPlace
            .get(place(i, name))
            .computeIfAbsent(name.words().get(i), word -> new Bearer())
            .count(joins.root(person), person);
      }
    }
  }

  /** Passes a full name in the text. */
  void meet(Name person, PersonName name) {
    for (int i = 0; i < name.words().size(); i++) {
      if (!name.isFathers(i)) {
        byPlace.get(place(i, name)).get(name.words().get(i)).last = person;
      }
    }
  }

  /** Whom {@code word} means in {@code block} at this point of the text, or null. */
  Name of(String word, int block) {
    for (Map<String, Bearer> bearers : byPlace) {
      Bearer bearer = bearers.get(word);
      if (bearer != null) {
        return bearer.in(block);
      }
    }
    return null;
  }

  /** Whether several people bear {@code word} as their last name. */
  boolean areSeveral(String word) {
    Bearer bearer = byPlace.get(0).get(word);
    return bearer != null && bearer.counts.size() > 1;
  }

  private static int place(int word, PersonName name) {
    return word == name.words().size() - 1 ? 0 : word == 0 ? 1 : 2;
  }

  /** The people who bear one word at one place of their name. */
  private static final class Bearer {
    private final Map<Integer, Integer> counts = new HashMap<>();
    private Name most;
    private int mostCount;
    private Name last;

    /** The most often named so far; of equals the first that got there. */
    void count(int root, Name person) {
      int count = counts.merge(root, 1, Integer::sum);
      if (count > mostCount) {
        mostCount = count;
        most = person;
      }
    }

    Name in(int block) {
      return last != null && last.block() == block ? last : most;
    }
  }
}
