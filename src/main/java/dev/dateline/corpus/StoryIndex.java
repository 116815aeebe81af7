package dev.dateline.corpus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stories known, by their keys. Entries stand in a ring that grows to a fixed size and then
 * writes over the oldest; those of one key, or of keys in one bucket, are chained from the newest
 * to the oldest. Not thread-safe.
 */
final class StoryIndex {
  /** Entries looked at under one key: of phrases that all articles share, only the latest. */
  private static final int STEPS = 64;

  /** Stories compared with a new one. */
  private static final int CANDIDATES = 32;

  private static final int FIRST_SIZE = 1 << 12;

  private final int most;
  private int[] keys;
  private Story[] owners;
  private int[] previous; // number of the entry before in the same bucket
  private int[] latest; // by bucket: number of its latest entry
  private int next = 1; // number of the next entry; wraps around, only differences count
  private int size;

  /**
   * An index without stories.
   *
   * @param most number of entries, rounded up to a power of two
   */
  StoryIndex(int most) {
    this.most = Math.max(FIRST_SIZE, Integer.highestOneBit(most - 1) << 1);
    allocate(FIRST_SIZE);
  }

  private void allocate(int length) {
    keys = new int[length];
    owners = new Story[length];
    previous = new int[length];
    latest = new int[length];
  }

  void add(Story story) {
    for (int key : story.sketch().keys()) {
      if (size == keys.length && size < most) {
        grow();
      }
      add(key, story);
    }
  }

  private void add(int key, Story story) {
    int at = slot(next);
    int bucket = bucket(key);
    keys[at] = key;
    owners[at] = story;
    previous[at] = latest[bucket];
    latest[bucket] = next;
    next++;
    size = Math.min(size + 1, keys.length);
  }

  private void grow() {
    int[] oldKeys = keys;
    Story[] oldOwners = owners;
    int end = next;
    allocate(2 * oldKeys.length);
    next -= size;
    size = 0;
    while (next != end) {
      int old = next & (oldKeys.length - 1);
      add(oldKeys[old], oldOwners[old]);
    }
  }

  private int slot(int number) {
    return number & (keys.length - 1);
  }

  private int bucket(int key) {
    return (int) (Words.mix(key) >>> 32) & (latest.length - 1);
  }

  /** The stories most likely to be a new one's, the likeliest first; of equals the oldest first. */
  List<Story> candidates(Sketch sketch) {
    Map<Story, Votes> votes = new LinkedHashMap<>();
    vote(sketch.textKey(), votes);
    for (int i = 0; i < sketch.size(); i++) {
      vote(sketch.shingle(i), votes);
    }
    return votes.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Story, Votes> e) -> -e.getValue().count)
                .thenComparingInt(e -> -e.getValue().age))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static final class Votes {
    private final int age;
    private int count;

    private Votes(int age) {
      this.age = age;
    }
  }

  private void vote(int key, Map<Story, Votes> votes) {
    int number = latest[bucket(key)];
    for (int step = 0; step < STEPS; step++) {
      int age = next - number;
      if (age <= 0 || age > size) {
        return;
      }
      int at = slot(number);
      if (keys[at] == key) {
        votes.computeIfAbsent(owners[at], story -> new Votes(age)).count++;
      }
      number = previous[at];
    }
  }
}
