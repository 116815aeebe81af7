package dev.dateline.read.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often a name came. It keeps eight to sixteen bytes a name, as archives have millions,
 * and so may, once in a billion archives, take two names for one. Used by one thread.
 */
final class NameCounts {
  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  private final Map<Long, Integer> repeated = new HashMap<>();

  /** Hashes of names, by their last bits; 0 where there is none. */
  private long[] seen = new long[1 << 8];

  private int size;

  /** How often the name came, this time too. */
  int count(String name) {
    long hash = hash(name);
    if (add(hash)) {
      return 1;
    }
    return repeated.merge(hash, 2, (count, two) -> count + 1);
  }

  /** FNV-1a, whose last bits are as good as the others; never 0. */
  private static long hash(String name) {
    long hash = BASIS;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  private boolean add(long hash) {
    if (size > seen.length / 2) {
      long[] all = seen;
      seen = new long[2 * all.length];
      Arrays.stream(all).filter(old -> old != 0).forEach(old -> seen[slot(old)] = old);
    }
    int slot = slot(hash);
    if (seen[slot] == hash) {
      return false;
    }
    seen[slot] = hash;
    size++;
    return true;
  }

  /** Where a hash is, or is to be. */
  private int slot(long hash) {
    int slot = (int) hash & (seen.length - 1);
    while (seen[slot] != 0 && seen[slot] != hash) {
      slot = (slot + 1) & (seen.length - 1);
    }
    return slot;
  }
}
