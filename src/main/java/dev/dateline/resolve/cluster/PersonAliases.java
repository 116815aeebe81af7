package dev.dateline.resolve.cluster;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the names of people. First full names of one spelling; then shorter full names ("Mike
 * Pompeo", "M. Pompeo", "Pompeo Michael") with the one longer name they can be short for; last
 * single words with a bearer. Full names that could be short for two people stay by themselves.
 *
 * <p>A single word that several people bear goes to the one named in full last before it in the
 * same block, else to the one named in full most often, of equals the first.
 */
public final class PersonAliases {
  private static final Name AMBIGUOUS = null;

  private static final Set<String> FAMILY =
      Set.of("family", "families", "clan", "dynasty", "brothers", "sisters", "siblings");

  private final Joins joins;
  private final Map<String, Name> variants = new HashMap<>();

  private PersonAliases(List<Name> people) {
    joins = new Joins(people);
  }

  /** Entities of {@code people}, in order of first mention. */
  public static List<Cluster> join(List<Name> people, List<Line> lines) {
    PersonAliases aliases = new PersonAliases(people);
    Map<Name, PersonName> parts = new LinkedHashMap<>();
    people.forEach(person -> parts.put(person, PersonName.of(person)));
    withoutTitles(parts);
    aliases.joinSpellings(parts);
    aliases.joinFullNames(parts);
    lines.forEach(line -> aliases.joinOtherNames(line, parts));
    aliases.joinSingleWords(parts, families(lines));
    return aliases.joins.clusters();
  }

  /** "Dean Kyte" is Kyte where the text has a Rachel Kyte. */
  private static void withoutTitles(Map<Name, PersonName> parts) {
    Set<String> family = new HashSet<>();
    parts.values().stream()
        .filter(name -> name.isFull() && !name.mayHaveTitle())
        .forEach(name -> family.add(name.last()));
    parts.replaceAll(
        (person, name) ->
            name.mayHaveTitle() && family.contains(name.last()) ? name.withoutFirst() : name);
  }

  private void joinSpellings(Map<Name, PersonName> parts) {
    Map<PersonName, Name> first = new HashMap<>();
    parts.forEach(
        (person, name) -> {
          if (name.isFull()) {
            joins.joinSame(first.computeIfAbsent(name, n -> person), person);
          }
        });
  }

  private void joinFullNames(Map<Name, PersonName> parts) {
    Map<PersonName, Name> forms = new LinkedHashMap<>();
    parts.forEach((person, name) -> forms.putIfAbsent(name, person));
    forms.entrySet().stream()
        .filter(form -> form.getKey().isFull())
        .sorted(Comparator.comparingInt(form -> -form.getKey().words().size()))
        .forEach(form -> joinFullName(form.getValue(), form.getKey()));
  }

  private void joinFullName(Name person, PersonName name) {
    for (String key : name.lookups()) {
      Name fuller = variants.get(key);
      if (fuller != null
          && !joins.areJoined(fuller, person)
          && name.canBe(PersonName.of(fuller), key)) {
        joins.join(fuller, person, "alias.person.full-name");
        break;
      }
    }
    for (String key : name.variants()) {
      if (!variants.containsKey(key)) {
        variants.put(key, person);
      } else if (variants.get(key) != null && !joins.areJoined(variants.get(key), person)) {
        variants.put(key, AMBIGUOUS);
      }
    }
  }

  /** "Ann Lee, also known as Lee An", "Ann Bea Lee (ABL)". */
  private void joinOtherNames(Line line, Map<Name, PersonName> parts) {
    for (int i = 0; i + 1 < line.size(); i++) {
      Name person = line.at(i).name();
      if (person == null || !parts.containsKey(person)) {
        continue;
      }
      Name other = OtherNames.after(line, i);
      if (other != null && parts.containsKey(other)) {
        joins.join(person, other, "alias.person.other-name");
      }
      Name inner = line.at(i + 2).name();
      boolean bracketed = line.reads(i + 1, "(") && line.reads(i + 3, ")");
      if (bracketed && inner != null && parts.containsKey(inner) && isShort(inner, person)) {
        joins.join(person, inner, "alias.person.bracketed");
      }
    }
  }

  private static boolean isShort(Name inner, Name person) {
    return isInitials(inner, person) || Brackets.isOtherScript(inner.text());
  }

  private static boolean isInitials(Name initials, Name person) {
    StringBuilder first = new StringBuilder();
    for (String word : person.words()) {
      first.append(word, 0, Math.min(1, word.length()));
    }
    return initials.isAcronym() && initials.key().contentEquals(first);
  }

  private void joinSingleWords(Map<Name, PersonName> parts, Set<Integer> families) {
    Bearers bearers = new Bearers(joins);
    parts.forEach(bearers::count);
    Map<String, Name> spellings = spellings(parts);
    Map<String, Name> alone = new HashMap<>();
    parts.forEach(
        (person, name) -> {
          if (name.isFull()) {
            bearers.meet(person, name);
            return;
          }
          if (families.contains(person.index()) && bearers.areSeveral(name.last())) {
            joins.joinSame(alone.computeIfAbsent("family " + name.last(), n -> person), person);
            return;
          }
          Name bearer = bearers.of(name.last(), person.block());
          Name spelled = spellings.get(Spelling.fold(name.last()));
          if (bearer != null) {
            joins.join(bearer, person, "alias.person.part-of-name");
          } else if (spelled != null) {
            joins.join(spelled, person, "alias.person.spelling");
          } else {
            joins.joinSame(alone.computeIfAbsent(name.last(), n -> person), person);
          }
        });
  }

  /** Numbers of the names that mean a whole family: "the Lee clan". */
  private static Set<Integer> families(List<Line> lines) {
    Set<Integer> families = new HashSet<>();
    for (Line line : lines) {
      for (int i = 1; i < line.size(); i++) {
        if (line.at(i).isName(NameType.PERSON) && line.isAt(i + 1, FAMILY)) {
          families.add(line.at(i).name().index());
        }
      }
    }
    return families;
  }

  /** The one bearer of each family name as {@link Spelling} folds it. */
  private Map<String, Name> spellings(Map<Name, PersonName> parts) {
    Map<String, Name> spellings = new HashMap<>();
    parts.forEach(
        (person, name) -> {
          String key = Spelling.fold(name.last());
          boolean own = name.isFull() && !name.isFathers(name.words().size() - 1);
          if (own && !spellings.containsKey(key)) {
            spellings.put(key, person);
          } else if (own
              && spellings.get(key) != null
              && !joins.areJoined(spellings.get(key), person)) {
            spellings.put(key, AMBIGUOUS);
          }
        });
    return spellings;
  }
}
