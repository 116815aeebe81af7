package dev.dateline.resolve.cluster;

import dev.dateline.article.Article;
import dev.dateline.entity.Evidence;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.gazetteer.PlaceContext;
import dev.dateline.gazetteer.PlaceResolver;
import dev.dateline.gazetteer.ResolvedPlace;
import dev.dateline.gazetteer.Toponym;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins place names that mean one place of the gazetteer ("US", "United States"), and the words for
 * its people with it. A demonym without a place in the tables makes no entity.
 */
public final class PlaceAliases {
  /** What papers of a country call it, and which countries can be meant; no towns of that name. */
  private static final Map<String, Set<String>> REALMS =
      Map.of(
          "kingdom", Set.of("SA", "JO", "BH", "MA", "TH", "KH", "BT", "LS", "SZ", "TO"),
          "sultanate", Set.of("OM", "BN"),
          "emirates", Set.of("AE"),
          "republic", Set.of());

  private final Article article;
  private final List<Name> names;
  private final Gazetteer gazetteer;
  private final Map<Object, Draft> drafts = new LinkedHashMap<>();

  private PlaceAliases(Article article, List<Name> names, Gazetteer gazetteer) {
    this.article = article;
    this.names = names;
    this.gazetteer = gazetteer;
  }

  /** The places of {@code names}, demonyms among them, in order of first mention. */
  public static List<PlaceCluster> join(
      Article article, List<Name> names, List<Line> lines, Gazetteer gazetteer) {
    PlaceAliases aliases = new PlaceAliases(article, names, gazetteer);
    aliases.addPlaces(Governments.speaking(lines));
    aliases.joinUnlisted();
    aliases.joinRealms();
    aliases.addPeoples(Languages.in(lines));
    return aliases.drafts.values().stream()
        .map(Draft::finish)
        .sorted(Comparator.comparing(place -> place.cluster().names().get(0).span()))
        .toList();
  }

  private void addPlaces(Set<Integer> speaking) {
    List<Name> places = names.stream().filter(name -> name.is(NameType.PLACE)).toList();
    PlaceContext context =
        new PlaceContext(
            article,
            toponyms(NameType.PLACE),
            toponyms(NameType.DEMONYM),
            toponyms(NameType.ORGANIZATION));
    List<Optional<ResolvedPlace>> resolved = PlaceResolver.over(gazetteer).resolve(context);
    Object last = null;
    for (int i = 0; i < places.size(); i++) {
      Name name = places.get(i);
      if (last != null && Brackets.isOtherScript(name.text()) && isBracketed(i, places)) {
        drafts.get(last).add(name, null);
        continue;
      }
      ResolvedPlace place =
          resolved.get(i).filter(found -> !isTownLikeRealm(found, name)).orElse(null);
      Object identity = identity(place, name);
      last = identity;
      Draft draft = drafts.computeIfAbsent(identity, k -> new Draft());
      draft.add(name, place);
      if (place != null && speaking.contains(name.index())) {
        draft.addGovernment(name, place.place());
      }
    }
  }

  /** "Chaojhou Township (潮州)": the place before in other letters. */
  private boolean isBracketed(int index, List<Name> places) {
    int start = places.get(index - 1).span().end();
    int end = places.get(index).span().start();
    return start <= end && article.text().substring(start, end).strip().equals("(");
  }

  private static Object identity(ResolvedPlace resolved, Name name) {
    if (resolved == null) {
      return new Unlisted(name.key(), null, null);
    }
    GazetteerPlace place = resolved.place();
    return place.kind().equals("area") && place.geonameId() == null
        ? new Unlisted(name.key(), place.countryCode(), place.admin1())
        : place;
  }

  /**
   * A place without an entry in the gazetteer: it is known by its name and what it lies in.
   *
   * @param country code, or null where nothing tells it
   * @param division first-level, or null where nothing tells it
   */
  private record Unlisted(String name, String country, String division) {
    /** Whether the other may be this place, of which more is told there. */
    boolean isToldBy(Unlisted other) {
      return !equals(other)
          && (country == null || country.equals(other.country))
          && (division == null || division.equals(other.division));
    }
  }

  /** "Kamdini" in one sentence and "Kamdini, a village in Oyam" in another. */
  private void joinUnlisted() {
    Map<String, List<Unlisted>> byName = new LinkedHashMap<>();
    for (Object key : drafts.keySet()) {
      if (key instanceof Unlisted place) {
        byName.computeIfAbsent(place.name(), k -> new ArrayList<>()).add(place);
      }
    }
    for (List<Unlisted> places : byName.values()) {
      for (Unlisted place : places) {
        List<Unlisted> fuller =
            places.stream()
                .filter(place::isToldBy)
                .filter(other -> places.stream().noneMatch(other::isToldBy))
                .toList();
        if (fuller.size() == 1) {
          drafts.get(fuller.get(0)).addAll(drafts.remove(place));
        }
      }
    }
  }

  /** "the President of the Republic" is not of Republic, Missouri. */
  private static boolean isTownLikeRealm(ResolvedPlace found, Name name) {
    return REALMS.containsKey(name.key()) && found.place().isCity();
  }

  /** "the Kingdom": the one country of the article that is one. */
  private void joinRealms() {
    REALMS.forEach(
        (noun, codes) -> {
          List<Object> realms =
              drafts.keySet().stream()
                  .filter(key -> key instanceof GazetteerPlace place && place.isCountry())
                  .filter(key -> codes.contains(((GazetteerPlace) key).countryCode()))
                  .toList();
          List<Object> alone =
              drafts.keySet().stream()
                  .filter(key -> key instanceof Unlisted place && place.name().equals(noun))
                  .toList();
          if (realms.size() == 1) {
            alone.forEach(key -> drafts.get(realms.get(0)).addAll(drafts.remove(key)));
          }
        });
  }

  private List<Toponym> toponyms(NameType type) {
    return names.stream()
        .filter(name -> name.is(type))
        .map(name -> new Toponym(name.text(), name.span()))
        .toList();
  }

  private void addPeoples(Set<Integer> languages) {
    for (Name name : names) {
      if (name.is(NameType.DEMONYM) && !languages.contains(name.index())) {
        gazetteer
            .demonym(name.text())
            .map(place -> new ResolvedPlace(place, "place.demonym", name.span(), name.confidence()))
            .ifPresent(
                place -> drafts.computeIfAbsent(place.place(), k -> new Draft()).add(name, place));
      }
    }
  }

  /** A place while its names are being gathered. */
  private static final class Draft {
    private final List<Name> names = new ArrayList<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private ResolvedPlace resolved;

    void add(Name name, ResolvedPlace place) {
      if (place != null && forms.add(name.text())) {
        String claim = resolved == null ? "place=" + place.place().name() : "alias=" + name.text();
        evidence.add(
            new Evidence(claim, place.rule(), place.span() == null ? name.span() : place.span()));
      }
      resolved = resolved == null ? place : resolved;
      names.add(name);
    }

    void addAll(Draft other) {
      evidence.addAll(other.evidence);
      names.addAll(other.names);
    }

    /** "Washington said": the mention stays a place, and speaks for a government. */
    void addGovernment(Name name, GazetteerPlace place) {
      if (place.isCountry() || place.kind().equals("capital")) {
        evidence.add(new Evidence("speaksFor=government", "place.government-speaks", name.span()));
      }
    }

    PlaceCluster finish() {
      names.sort(Comparator.comparing(Name::span));
      List<Name> proper =
          names.stream()
              .filter(name -> name.is(NameType.PLACE))
              .filter(name -> resolved == null || !REALMS.containsKey(name.key()))
              .toList();
      String name = proper.isEmpty() ? resolved.place().name() : Cluster.fullest(proper);
      return new PlaceCluster(new Cluster(NameType.PLACE, name, names, evidence), resolved);
    }
  }
}
