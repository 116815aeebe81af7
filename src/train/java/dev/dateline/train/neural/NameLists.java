package dev.dateline.train.neural;

import dev.dateline.names.OrganizationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names to put into training sentences, from the lists under {@code src/corpus/names}.
 *
 * @param people how people are called, by country
 * @param organizations names by kind
 * @param acronyms short names of organisations
 * @param places names of places
 */
record NameLists(
    List<Country> people,
    Map<OrganizationKind, List<String>> organizations,
    List<String> acronyms,
    List<String> places) {

  /** A given name, family name or initial in a pattern. */
  private static final Pattern SLOT = Pattern.compile("(?<![\\p{L}])(G|F|S\\.)(?![\\p{L}])");

  /**
   * How people are called in one country.
   *
   * @param given given names
   * @param family family names, or second names where there are none
   * @param patterns templates over both
   */
  record Country(List<String> given, List<String> family, List<String> patterns) {
    Person draw(Random random) {
      String pattern = pick(patterns, random);
      Matcher slots = SLOT.matcher(pattern);
      StringBuilder full = new StringBuilder();
      String givenName = null;
      String familyName = null;
      while (slots.find()) {
        String value =
            switch (slots.group()) {
              case "G" -> pick(given, random);
              case "F" -> pick(family, random);
              default -> pick(given, random).charAt(0) + ".";
            };
        if (slots.group().equals("F")) {
          familyName = familyName == null ? value : familyName;
        } else if (givenName == null && slots.group().equals("G")) {
          givenName = value;
        }
        slots.appendReplacement(full, Matcher.quoteReplacement(value));
      }
      slots.appendTail(full);
      String first = givenName == null ? familyName : givenName;
      return new Person(full.toString(), familyName == null ? first : familyName, first);
    }
  }

  /**
   * A person's name.
   *
   * @param full the whole name
   * @param last the name alone by which later mentions call the person
   * @param first the given name
   */
  record Person(String full, String last, String first) {}

  static NameLists read(Path folder) throws IOException {
    List<Country> people = new ArrayList<>();
    for (String[] row : rows(folder.resolve("people.tsv"), 5)) {
      people.add(new Country(list(row[2]), list(row[3]), list(row[4])));
    }
    Map<OrganizationKind, List<String>> organizations = new EnumMap<>(OrganizationKind.class);
    List<String> acronyms = new ArrayList<>();
    for (String[] row : rows(folder.resolve("organizations.tsv"), 3)) {
      OrganizationKind kind =
          OrganizationKind.ofLabel(row[0])
              .orElseThrow(() -> new IOException("organizations.tsv: no kind " + row[0]));
      organizations.computeIfAbsent(kind, k -> new ArrayList<>()).add(row[2]);
      if (row.length > 3 && !row[3].isBlank()) {
        acronyms.add(row[3]);
      }
    }
    List<String> places = new ArrayList<>();
    for (String[] row : rows(folder.resolve("places.tsv"), 3)) {
      places.add(row[2]);
    }
    return new NameLists(people, organizations, acronyms, places);
  }

  private static List<String[]> rows(Path file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length < columns) {
        throw new IOException(file + ":" + number + ": fewer than " + columns + " columns");
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
