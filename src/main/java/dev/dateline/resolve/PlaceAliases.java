package dev.dateline.resolve;

import dev.dateline.entity.Evidence;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.gazetteer.PlaceResolver;
import dev.dateline.gazetteer.ResolvedPlace;
import dev.dateline.gazetteer.Toponym;
import dev.dateline.names.NameType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
final class PlaceAliases {
  private final Gazetteer gazetteer;
  private final Map<String, List<Name>> byKey = new LinkedHashMap<>();
  private final Map<String, Set<String>> containers = new HashMap<>();
  private final Map<Name, GazetteerPlace> demonyms = new LinkedHashMap<>();

  private PlaceAliases(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places of {@code names}, demonyms among them, in order of first mention. */
  static List<PlaceCluster> join(List<Name> names, List<Line> lines, Gazetteer gazetteer) {
    PlaceAliases aliases = new PlaceAliases(gazetteer);
    lines.forEach(aliases::findContainers);
    names.forEach(aliases::add);
    return aliases.clusters();
  }

  /** "Bangor, Maine": the second name says where the first lies. */
  private void findContainers(Line line) {
    for (int i = 0; i + 2 < line.size(); i++) {
      if (line.at(i).isName(NameType.PLACE)
          && line.at(i + 1).text().equals(",")
          && line.at(i + 2).isName(NameType.PLACE)) {
        containers
            .computeIfAbsent(line.at(i).name().key(), k -> new LinkedHashSet<>())
            .add(line.at(i + 2).name().text());
      }
    }
  }

  private void add(Name name) {
    if (name.is(NameType.PLACE)) {
      byKey.computeIfAbsent(name.key(), k -> new ArrayList<>()).add(name);
    } else if (name.is(NameType.DEMONYM)) {
      gazetteer.demonym(name.text()).ifPresent(place -> demonyms.put(name, place));
    }
  }

  private List<PlaceCluster> clusters() {
    List<Optional<ResolvedPlace>> resolved =
        PlaceResolver.over(gazetteer).resolve(toponyms(), votes());
    Map<Object, Draft> drafts = new LinkedHashMap<>();
    int next = 0;
    for (Map.Entry<String, List<Name>> entry : byKey.entrySet()) {
      Optional<ResolvedPlace> place = resolved.get(next++);
      Object identity = place.<Object>map(ResolvedPlace::place).orElse(entry.getKey());
      drafts.computeIfAbsent(identity, k -> new Draft()).add(entry.getValue(), place.orElse(null));
    }
    demonyms.forEach(
        (name, place) ->
            drafts
                .computeIfAbsent(place, k -> new Draft())
                .add(List.of(name), new ResolvedPlace(place, "place.demonym", name.confidence())));
    return drafts.values().stream()
        .map(Draft::finish)
        .sorted(Comparator.comparing(place -> place.cluster().names().get(0).span()))
        .toList();
  }

  private List<Toponym> toponyms() {
    List<Toponym> toponyms = new ArrayList<>(byKey.size());
    byKey.forEach(
        (key, names) ->
            toponyms.add(
                new Toponym(
                    names.get(0).text(),
                    names.size(),
                    List.copyOf(containers.getOrDefault(key, Set.of())))));
    return toponyms;
  }

  private Map<String, Integer> votes() {
    Map<String, Integer> votes = new HashMap<>();
    for (GazetteerPlace place : demonyms.values()) {
      if (place.countryCode() != null) {
        votes.merge(place.countryCode(), 1, Integer::sum);
      }
    }
    return votes;
  }

  /** A place while its names are being gathered. */
  private static final class Draft {
    private final List<Name> names = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private ResolvedPlace resolved;

    void add(List<Name> more, ResolvedPlace place) {
      Name first = more.get(0);
      if (resolved == null && place != null) {
        resolved = place;
        String claim = "place=" + place.place().name();
        evidence.add(new Evidence(claim, place.rule(), first.span()));
      } else if (place != null) {
        evidence.add(new Evidence("alias=" + first.text(), place.rule(), first.span()));
      }
      names.addAll(more);
    }

    PlaceCluster finish() {
      names.sort(Comparator.comparing(Name::span));
      List<Name> proper = names.stream().filter(name -> name.is(NameType.PLACE)).toList();
      String name = proper.isEmpty() ? resolved.place().name() : Cluster.fullest(proper);
      return new PlaceCluster(new Cluster(NameType.PLACE, name, names, evidence), resolved);
    }
  }
}
