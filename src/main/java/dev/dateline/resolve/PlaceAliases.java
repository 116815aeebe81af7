package dev.dateline.resolve;

import dev.dateline.article.Article;
import dev.dateline.entity.Evidence;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.gazetteer.PlaceContext;
import dev.dateline.gazetteer.PlaceResolver;
import dev.dateline.gazetteer.ResolvedPlace;
import dev.dateline.gazetteer.Toponym;
import dev.dateline.names.NameType;
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
final class PlaceAliases {
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
  static List<PlaceCluster> join(
      Article article, List<Name> names, List<Line> lines, Gazetteer gazetteer) {
    PlaceAliases aliases = new PlaceAliases(article, names, gazetteer);
    aliases.addPlaces(Governments.speaking(lines));
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
      ResolvedPlace place = resolved.get(i).orElse(null);
      Object identity = place == null ? name.key() : identity(place.place(), name);
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

  /** A place without an entry in the gazetteer is known by its name and what it lies in. */
  private static Object identity(GazetteerPlace place, Name name) {
    return place.kind().equals("area") && place.geonameId() == null
        ? name.key() + " in " + place.countryCode() + " " + place.admin1()
        : place;
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

    /** "Washington said": the mention stays a place, and speaks for a government. */
    void addGovernment(Name name, GazetteerPlace place) {
      if (place.isCountry() || place.kind().equals("capital")) {
        evidence.add(new Evidence("speaksFor=government", "place.government-speaks", name.span()));
      }
    }

    PlaceCluster finish() {
      names.sort(Comparator.comparing(Name::span));
      List<Name> proper = names.stream().filter(name -> name.is(NameType.PLACE)).toList();
      String name = proper.isEmpty() ? resolved.place().name() : Cluster.fullest(proper);
      return new PlaceCluster(new Cluster(NameType.PLACE, name, names, evidence), resolved);
    }
  }
}
