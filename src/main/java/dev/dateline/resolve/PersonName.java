package dev.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's name in its parts.
 *
 * @param words the words without honorifics, middle initials and generation; at least one
 * @param generation "jr", "iii" …, or empty: it tells father from son
 */
record PersonName(List<String> words, String generation) {
  private static final Set<String> GENERATIONS = Set.of("jr", "junior", "ii", "iii", "iv");

  private static final Map<String, String> NICKNAMES =
      Table.rows("nicknames.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));

  static PersonName of(Name name) {
    List<String> words = new ArrayList<>(Arrays.asList(name.words()));
    while (words.size() > 1 && Titles.isHonorific(words.get(0))) {
      words.remove(0);
    }
    String generation = "";
    if (words.size() > 1 && GENERATIONS.contains(words.get(words.size() - 1))) {
      generation = words.remove(words.size() - 1);
    }
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.get(i).length() == 1) {
        words.remove(i);
      }
    }
    return new PersonName(List.copyOf(words), generation);
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** The key under which a fuller form of this name is found. */
  List<String> lookups() {
    List<String> keys = new ArrayList<>();
    keys.add(tag("", String.join(" ", words)));
    if (words.size() == 2) {
      boolean initial = first().length() == 1;
      keys.add(initial ? tag("i:", first() + " " + last()) : tag("", given() + " " + last()));
      keys.add(tag("o:", last() + " " + first()));
    }
    return keys;
  }

  /** The keys of all shorter and other forms that this name may take. */
  Set<String> variants() {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(tag("i:", first().substring(0, 1) + " " + last()));
    if (words.size() == 2) {
      keys.add(tag("o:", first() + " " + last()));
    }
    for (int i = 1; i < words.size(); i++) {
      keys.add(tag("", given() + " " + words.get(i)));
      keys.add(tag("", first() + " " + words.get(i)));
      keys.add(tag("", String.join(" ", words.subList(0, i + 1))));
      keys.add(tag("", String.join(" ", words.subList(i - 1, words.size()))));
    }
    return keys;
  }

  private String given() {
    return NICKNAMES.getOrDefault(first(), first());
  }

  private String tag(String kind, String key) {
    return generation.isEmpty() ? kind + key : kind + key + " " + generation;
  }
}
