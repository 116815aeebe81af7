package dev.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The meanings an article's place names have: one for each name, unless the text puts it into
 * several places. Not thread-safe.
 */
final class Senses {
  private final List<Sense> all = new ArrayList<>();
  private final Sense[] ofToponym;
  private final Map<Integer, Containment.Link> around = new HashMap<>();

  private Senses(int toponyms) {
    ofToponym = new Sense[toponyms];
  }

  static Senses of(PlaceContext context, Gazetteer gazetteer, PlaceWeights weights) {
    return new Builder(context, gazetteer, weights).build();
  }

  List<Sense> all() {
    return all;
  }

  /** The meaning of a toponym, or null if no place bears its name. */
  Sense of(int toponym) {
    return ofToponym[toponym];
  }

  /** What the text puts a toponym into, whether or not the gazetteer knows it there; or null. */
  Containment.Link around(int toponym) {
    return around.get(toponym);
  }

  private static final class Builder {
    private final PlaceContext context;
    private final Gazetteer gazetteer;
    private final PlaceWeights weights;
    private final Map<String, PlaceForms.Found> found = new HashMap<>();
    private final Senses senses;

    Builder(PlaceContext context, Gazetteer gazetteer, PlaceWeights weights) {
      this.context = context;
      this.gazetteer = gazetteer;
      this.weights = weights;
      senses = new Senses(context.toponyms().size());
    }

    Senses build() {
      List<List<Containment.Link>> links = validLinks();
      Map<String, List<Integer>> byName = new LinkedHashMap<>();
      for (int i = 0; i < context.toponyms().size(); i++) {
        byName.computeIfAbsent(key(i), k -> new ArrayList<>()).add(i);
      }
      byName.forEach((key, mentions) -> split(mentions, links));
      return senses;
    }

    private String key(int toponym) {
      return NameKey.of(context.toponyms().get(toponym).name());
    }

    private PlaceForms.Found found(int toponym) {
      return found.computeIfAbsent(
          key(toponym), k -> PlaceForms.find(gazetteer, context.toponyms().get(toponym).name()));
    }

    private List<List<Containment.Link>> validLinks() {
      List<List<Containment.Link>> valid = new ArrayList<>();
      for (int i = 0; i < context.toponyms().size(); i++) {
        valid.add(new ArrayList<>(0));
      }
      for (Containment.Link link : new Containment(context).links(gazetteer)) {
        if (link.outer() < 0 || !found(link.outer()).names().isEmpty()) {
          senses.around.putIfAbsent(link.inner(), link);
        }
        if (isPossible(link)) {
          valid.get(link.inner()).add(link);
        }
      }
      return valid;
    }

    private boolean isPossible(Containment.Link link) {
      List<GazetteerName> inner = found(link.inner()).names();
      List<GazetteerName> outer =
          link.outer() < 0
              ? List.of(new GazetteerName(link.people(), true))
              : found(link.outer()).names();
      boolean countries =
          !inner.isEmpty()
              && !outer.isEmpty()
              && inner.get(0).place().isCountry()
              && outer.get(0).place().isCountry();
      return inner.stream()
          .filter(in -> !countries || in.place().isDivision())
          .anyMatch(in -> outer.stream().anyMatch(out -> in.place().liesIn(out.place())));
    }

    /** A sense for each place that the text puts the name into; the other mentions join one. */
    private void split(List<Integer> mentions, List<List<Containment.Link>> links) {
      Map<String, Sense> stated = new LinkedHashMap<>();
      for (int mention : mentions) {
        String container = container(links.get(mention));
        if (container != null) {
          stated.computeIfAbsent(container, k -> sense(mention));
        }
      }
      Sense last = stated.isEmpty() ? sense(mentions.get(0)) : stated.values().iterator().next();
      for (int mention : mentions) {
        String container = container(links.get(mention));
        last = container == null ? last : stated.get(container);
        if (last != null) {
          last.mentions.add(mention);
          last.links.addAll(links.get(mention));
          senses.ofToponym[mention] = last;
        }
      }
    }

    private String container(List<Containment.Link> links) {
      for (Containment.Link link : links) {
        if (link.stated()) {
          return link.outer() < 0 ? NameKey.of(link.people().name()) : key(link.outer());
        }
      }
      return null;
    }

    private Sense sense(int mention) {
      PlaceForms.Found names = found(mention);
      if (names.names().isEmpty()) {
        return null;
      }
      String spelling = context.toponyms().get(mention).name();
      Candidate[] candidates =
          names.names().stream()
              .map(name -> new Candidate(name, spelling, weights))
              .toArray(Candidate[]::new);
      for (Candidate city : candidates) {
        for (Candidate division : candidates) {
          boolean isNamesake = city.isOwnName || !division.place.kind().equals("state");
          division.isCalledAfter |=
              isNamesake && city.place.isCity() && city.place.liesIn(division.place);
        }
      }
      Sense sense = new Sense(spelling, new ArrayList<>(Arrays.asList(candidates)), names.isPart());
      senses.all.add(sense);
      return sense;
    }
  }
}
