package dev.dateline.resolve.cluster;

import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** An article with its entities told apart: what the rules about roles, kinds and ties read. */
public final class Scene {
  private final List<Line> lines;
  private final IdentityHashMap<Line, Integer> numbers = new IdentityHashMap<>();
  private final Map<Integer, Cluster> clusters = new HashMap<>();
  private final Map<Integer, String> ids = new HashMap<>();
  private final Map<Integer, String> countries = new HashMap<>();
  private final Set<String> countryCodes = new HashSet<>();
  private final Map<String, String> countriesByKey = new HashMap<>();
  private final Set<Integer> sites = new HashSet<>();
  private final Map<Integer, Spot> spots = new HashMap<>();
  private final Map<String, Name> organizations = new HashMap<>();

  /** Lines looked back over for what "its" means. */
  private static final int BACK = 2;

  /** The same for what "the council" means, which says more. */
  private static final int FAR_BACK = 10;

  /** Share of the mentions of people that somebody has whom an article is about. */
  private static final double HERO = 0.6;

  /** Mentions that such a person has at least. */
  private static final int MIN_HERO = 4;

  private final Name hero;

  /** Where a name stands: a line and the number of its item there. */
  public record Spot(Line line, int item) {}

  /** Numbers the entities in the order in which a record has them. */
  public Scene(
      List<Line> lines, List<Cluster> people, List<Cluster> bodies, List<PlaceCluster> places) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      numbers.put(lines.get(i), i);
    }
    number("p", people);
    hero = hero(people);
    number("o", bodies);
    number("l", places.stream().map(PlaceCluster::cluster).toList());
    places.forEach(
        place ->
            place.cluster().names().forEach(n -> countries.put(n.index(), place.countryCode())));
    for (PlaceCluster place : places) {
      if (place.isSite()) {
        place.cluster().names().forEach(name -> sites.add(name.index()));
      }
      if (place.countryCode() != null) {
        countryCodes.add(place.countryCode());
        place.cluster().names().forEach(n -> countriesByKey.put(n.key(), place.countryCode()));
      }
    }
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (line.at(i).isName()) {
          spots.put(line.at(i).name().index(), new Spot(line, i));
        }
      }
    }
  }

  private void number(String prefix, List<Cluster> entities) {
    int number = 0;
    for (Cluster entity : entities) {
      number++;
      for (Name name : entity.names()) {
        clusters.put(name.index(), entity);
        ids.put(name.index(), prefix + number);
        if (name.is(NameType.ORGANIZATION)) {
          OrganizationName part = OrganizationName.of(name.text());
          organizations.putIfAbsent(part.core(), name);
          organizations.putIfAbsent(
              part.withoutHead() == null ? part.core() : part.withoutHead(), name);
        }
      }
    }
  }

  /** The lines of the article, in order. */
  public List<Line> lines() {
    return lines;
  }

  /** The sentence after {@code line}, or null. */
  public Line lineAfter(Line line) {
    int next = numbers.get(line) + 1;
    return next < lines.size() ? lines.get(next) : null;
  }

  private static Name hero(List<Cluster> people) {
    int all = people.stream().mapToInt(person -> person.names().size()).sum();
    return people.stream()
        .filter(person -> person.names().size() >= Math.max(MIN_HERO, HERO * all))
        .map(person -> person.names().get(0))
        .findFirst()
        .orElse(null);
  }

  /** The first name of the person whom the article is about; null where it is about several. */
  public Name hero() {
    return hero;
  }

  /** Identifier of the entity {@code name} means, or null if it is in no entity. */
  public String id(Name name) {
    return ids.get(name.index());
  }

  /** The entity {@code name} means, or null. */
  public Cluster cluster(Name name) {
    return clusters.get(name.index());
  }

  /** Country code of the place {@code name} means, or null. */
  public String country(Name name) {
    return countries.get(name.index());
  }

  /** Codes of all countries that the article names or names a place in. */
  public Set<String> countries() {
    return countryCodes;
  }

  /** Code of the country of the place that is called {@code key} in this article, or null. */
  public String countryOf(String key) {
    return countriesByKey.get(key);
  }

  /** Whether {@code name} means a market, a temple, a park: no country, region, town or sea. */
  public boolean isSite(Name name) {
    return sites.contains(name.index());
  }

  /** Where {@code name} stands, or null if it stands in no sentence. */
  public Spot spot(Name name) {
    return spots.get(name.index());
  }

  /** The nearest organisation before item {@code index}, in the line or just before it; or null. */
  public Name organizationBefore(Line line, int index) {
    return organizationBefore(line, index, name -> true, earlier -> true);
  }

  /**
   * The same among those that fit.
   *
   * @param opens whether an earlier line's subject comes before what else it names
   */
  public Name organizationBefore(
      Line line, int index, Predicate<Name> fits, Predicate<Line> opens) {
    Name nearest = line.organizationBefore(index, fits);
    int at = numbers.get(line);
    for (int i = at - 1; nearest == null && i >= 0 && i >= at - BACK; i--) {
      Line earlier = lines.get(i);
      Name subject = opens.test(earlier) ? earlier.subject() : null;
      nearest =
          subject == null || !fits.test(subject)
              ? earlier.organizationBefore(earlier.size(), fits)
              : subject;
    }
    return nearest;
  }

  /** The organisation that item {@code index} of {@code line} names, or null. */
  public Cluster organizationAt(Line line, int index) {
    return line.at(index).isName(NameType.ORGANIZATION) ? cluster(line.at(index).name()) : null;
  }

  /**
   * The organisation whose name ends that of {@code part}: "Ethics Committee of the X"; or null.
   */
  public Cluster wholeIn(Name part) {
    int of = part.key().indexOf(" of ");
    if (of < 0) {
      return null;
    }
    String whole = NameKey.of(part.key().substring(of + " of ".length()));
    Name name = organizations.get(whole);
    return name == null ? null : cluster(name);
  }

  /**
   * The last organisation before item {@code index} that has {@code noun} in its name, as "the
   * council" stands for; or null.
   */
  public Name organizationWith(String noun, Line line, int index) {
    return lastOrganization(line, index, name -> List.of(name.words()).contains(noun));
  }

  /** The same whose last word is {@code noun}. */
  public Name organizationEndingIn(String noun, Line line, int index) {
    return lastOrganization(
        line, index, name -> name.words()[name.words().length - 1].equals(noun));
  }

  private Name lastOrganization(Line line, int index, Predicate<Name> wanted) {
    int last = numbers.get(line);
    for (int i = last; i >= 0 && i >= last - FAR_BACK; i--) {
      Line earlier = lines.get(i);
      for (int j = (i == last ? index : earlier.size()) - 1; j >= 0; j--) {
        Item item = earlier.at(j);
        if (item.isName(NameType.ORGANIZATION) && wanted.test(item.name())) {
          return item.name();
        }
      }
    }
    return null;
  }

  /**
   * The organisation that is called {@code key} in this article, whole or without its last word.
   */
  public Name organization(String key) {
    return organizations.get(key);
  }
}
