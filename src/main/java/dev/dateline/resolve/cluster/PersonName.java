package dev.dateline.resolve.cluster;

import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import dev.dateline.resource.ResourceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  /** Honorifics that also are names: "Don Bradman", "U Thant". */
  private static final Set<String> GIVEN =
      Set.of("don", "u", "tan", "brother", "sister", "father", "mother", "lady", "lord", "min");

  /** Titles that are nobody's given name. */
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "senator",
          "governor",
          "secretary",
          "ambassador",
          "congressman",
          "congresswoman",
          "chairman",
          "professor",
          "colonel",
          "lieutenant",
          "sergeant",
          "archbishop",
          "bishop",
          "cardinal",
          "captain",
          "commander",
          "commissioner",
          "superintendent",
          "inspector",
          "brigadier",
          "admiral",
          "general",
          "constable",
          "detective",
          "sheriff",
          "mayor",
          "speaker",
          "director",
          "coach");

  /** Titles that are given names too. */
  private static final Set<String> TITLES_OR_GIVEN = Set.of("dean", "pastor");

  /** Words that open family names and are nobody's given name. */
  private static final Set<String> PARTICLES =
      Set.of("dos", "das", "de", "del", "della", "von", "zu", "ter", "degli", "dello");

  private static final Set<String> SONS = Set.of("bin", "ibn", "bint", "binti");

  private static final String OUTER = "m:";

  private static final String CONSONANTS = "v:";

  /** Words of a name that has others between its first two and its last. */
  private static final int MIN_OUTER = 3;

  private static final Map<String, String> NICKNAMES =
      ResourceTable.rows(PersonName.class, "nicknames.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], row -> row[1]));

  static PersonName of(Name name) {
    List<String> words = new ArrayList<>(Arrays.asList(name.words()));
    while (words.size() > 1 && isAddress(words)) {
      words.remove(0);
    }
    while (words.size() > 1 && isPostnominal(name, words)) {
      words.remove(words.size() - 1);
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

  /** "Dr", "Tan Sri", "Minister": words before a name that some texts write as part of it. */
  private static boolean isAddress(List<String> words) {
    String word = words.get(0);
    boolean honorific = Titles.isHonorific(word) && !GIVEN.contains(word);
    return honorific || TITLES.contains(word) || (word.equals("tan") && words.get(1).equals("sri"));
  }

  /** "Ann Lee OBE": capitals behind a name that is not all capitals. */
  private static boolean isPostnominal(Name name, List<String> words) {
    String last = words.get(words.size() - 1);
    return Titles.isPostnominal(last)
        && name.text().endsWith(last.toUpperCase(Locale.ROOT))
        && name.text().chars().anyMatch(Character::isLowerCase);
  }

  /** "Dean Kyte", who may be the dean, Rachel Kyte. */
  boolean mayHaveTitle() {
    return words.size() == 2 && TITLES_OR_GIVEN.contains(first());
  }

  PersonName withoutFirst() {
    return new PersonName(words.subList(1, words.size()), generation);
  }

  /** Whether it is more than a family name, which may have a particle: "dos Santos". */
  boolean isFull() {
    return words.size() > (words.size() > 1 && PARTICLES.contains(first()) ? 2 : 1);
  }

  /** "Turki bin {Faisal}": the father's name, which alone does not stand for the child. */
  boolean isFathers(int word) {
    return word > 0 && SONS.contains(words.get(word - 1));
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
    keys.add(tag("f:", Spelling.fold(String.join(" ", words))));
    if (words.size() == 2) {
      boolean initial = first().length() == 1;
      keys.add(initial ? tag("i:", first() + " " + last()) : tag("", given() + " " + last()));
      keys.add(tag("o:", last() + " " + first()));
    }
    addLongKeys(keys);
    return keys;
  }

  /** Of names with forefathers, which are as often left out as told: both forms have these. */
  private void addLongKeys(Collection<String> keys) {
    ArabicName arabic = new ArabicName(words);
    if (words.size() > MIN_OUTER) {
      keys.add(tag(OUTER, first() + " " + words.get(1) + " " + last()));
      keys.add(tag("b:", arabic.withoutArticles()));
    }
    if (arabic.hasParticle()) {
      keys.add(tag(CONSONANTS, arabic.consonants()));
    }
  }

  /** Whether this name, which has {@code key} in common with {@code fuller}, can stand for it. */
  boolean canBe(PersonName fuller, String key) {
    if (key.startsWith(OUTER)) {
      int at = 0;
      for (String word : fuller.words) {
        at += at < words.size() && words.get(at).equals(word) ? 1 : 0;
      }
      return at == words.size();
    }
    return !key.startsWith(CONSONANTS)
        || new ArabicName(words).isRespelling(new ArabicName(fuller.words));
  }

  /** The keys of all shorter and other forms that this name may take. */
  Set<String> variants() {
    ArabicName arabic = new ArabicName(words);
    Set<String> keys = new LinkedHashSet<>();
    keys.add(tag("i:", first().substring(0, 1) + " " + last()));
    if (words.size() == 2) {
      keys.add(tag("o:", first() + " " + last()));
    }
    addLongKeys(keys);
    for (int i = 1; i < words.size(); i++) {
      keys.add(tag("", given() + " " + words.get(i)));
      keys.add(tag("", first() + " " + words.get(i)));
      keys.add(tag("", String.join(" ", words.subList(0, i + 1))));
      if (i == 1 || !arabic.isForefather(i - 1)) {
        String end = String.join(" ", words.subList(i - 1, words.size()));
        keys.add(tag("", end));
        keys.add(tag("f:", Spelling.fold(end)));
      }
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
