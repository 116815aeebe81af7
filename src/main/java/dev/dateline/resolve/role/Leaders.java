package dev.dateline.resolve.role;

import dev.dateline.gazetteer.NameKey;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import dev.dateline.resource.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Heads of state and government whom texts name without their country: "President Emmanuel Macron"
 * is of France wherever the story is set.
 */
final class Leaders {
  /** Before a name of the table that is one word without it: "Queen Rania", "Pope Francis". */
  private static final Set<String> STYLES =
      Set.of("king", "queen", "emir", "sultan", "prince", "pope", "emperor", "general");

  private static final Leaders TABLE = new Leaders();

  private final Map<String, List<Leader>> byName = new HashMap<>();
  private final Map<String, List<Leader>> bySingleWord = new HashMap<>();

  private record Leader(String country, Set<String> offices) {}

  private Leaders() {
    for (String[] row : ResourceTable.rows(Leaders.class, "leaders.tsv")) {
      Leader leader = new Leader(row[1], Set.of(row[2].split(",", -1)));
      add(row[0], leader);
      for (String other : row[3].isEmpty() ? new String[0] : row[3].split("\\|", -1)) {
        add(other, leader);
      }
    }
  }

  private void add(String name, Leader leader) {
    String key = NameKey.of(name);
    String[] words = key.split(" ", -1);
    if (words.length > 1 && !(words.length == 2 && STYLES.contains(words[0]))) {
      byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(leader);
    }
    for (String word : new HashSet<>(List.of(words[0], words[words.length - 1]))) {
      bySingleWord.computeIfAbsent(word, k -> new ArrayList<>(1)).add(leader);
    }
  }

  /**
   * Code of the country where somebody holds {@code title}, or null if no one or several are so
   * called. A family name alone, and an office that is not known to have been theirs, say it only
   * of countries that the text names.
   *
   * @param names what the text calls the person
   * @param named codes of the countries the text names
   */
  static String country(List<Name> names, String title, Set<String> named) {
    String office = title.toLowerCase(Locale.ROOT);
    boolean ofState = Titles.isOfState(title) || TitlePhrase.isOffice(Titles.headOf(title));
    boolean whole = names.stream().anyMatch(name -> name.words().length > 1);
    Map<String, List<Leader>> table = whole ? TABLE.byName : TABLE.bySingleWord;
    Set<String> codes = new HashSet<>();
    for (Name name : names) {
      for (Leader leader : table.getOrDefault(name.key(), List.of())) {
        boolean theirs = leader.offices().contains(office);
        boolean isNamed = named.contains(leader.country());
        if ((theirs && (whole || isNamed)) || (ofState && whole && isNamed)) {
          codes.add(leader.country());
        }
      }
    }
    return codes.size() == 1 ? codes.iterator().next() : null;
  }
}
