package dev.dateline.resolve.cluster;

import dev.dateline.entity.EntityMention;
import dev.dateline.entity.Evidence;
import dev.dateline.entity.MentionForm;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that mean one entity.
 *
 * @param type what the entity is: a person, an organisation or a place
 * @param name its fullest form
 * @param names where it is named, in order
 * @param evidence why these names were joined
 */
public record Cluster(NameType type, String name, List<Name> names, List<Evidence> evidence) {
  public Cluster {
    names = List.copyOf(names);
    evidence = List.copyOf(evidence);
  }

  static Cluster of(List<Name> names, List<Evidence> evidence) {
    return new Cluster(names.get(0).type(), fullest(names), names, evidence);
  }

  /**
   * No acronym before any other form, no capitals-only headline form before a mixed one; then most
   * words, most letters, first in the text.
   */
  static String fullest(List<Name> names) {
    Comparator<Name> order =
        Comparator.comparing((Name name) -> !isCapitals(name.text()))
            .thenComparing(Cluster::wordCount)
            .thenComparing(name -> name.text().length());
    Name best = names.get(0);
    for (Name name : names) {
      if (order.compare(name, best) > 0) {
        best = name;
      }
    }
    return best.text();
  }

  /** Titles and honours that some texts write into a person's name make it no fuller. */
  private static int wordCount(Name name) {
    boolean person = name.is(NameType.PERSON);
    return person ? PersonName.of(name).words().size() : name.text().split(" ", -1).length;
  }

  private static boolean isCapitals(String form) {
    return form.chars().noneMatch(Character::isLowerCase);
  }

  /** The forms other than the name, in order of first use. */
  public List<String> aliases() {
    Map<String, String> forms = new LinkedHashMap<>();
    names.forEach(n -> forms.putIfAbsent(n.text(), n.text()));
    forms.remove(name);
    return List.copyOf(forms.values());
  }

  /**
   * 1 - (1 - best) / sqrt(n) for the best of n mentions: each further mention makes the entity
   * surer, but the mistakes of one name in one article are not independent.
   */
  public double confidence() {
    double best = names.stream().mapToDouble(Name::confidence).max().orElse(0);
    return 1 - (1 - best) / Math.sqrt(names.size());
  }

  /** Where the entity is named, as a record says it. */
  public List<EntityMention> mentions(String articleText) {
    List<EntityMention> mentions = new ArrayList<>(names.size());
    for (Name n : names) {
      mentions.add(new EntityMention(n.span(), n.span().of(articleText), form(n), n.confidence()));
    }
    return mentions;
  }

  private MentionForm form(Name n) {
    if (n.is(NameType.DEMONYM)) {
      return MentionForm.DEMONYM;
    }
    boolean acronym = !n.is(NameType.PERSON) && n.isAcronym() && !n.text().equals(name);
    boolean known = n.is(NameType.ORGANIZATION) && n.isAcronym();
    return acronym || known ? MentionForm.ACRONYM : MentionForm.NAME;
  }
}
