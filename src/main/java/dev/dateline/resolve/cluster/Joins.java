package dev.dateline.resolve.cluster;

import dev.dateline.entity.Evidence;
import dev.dateline.resolve.line.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that are joined step by step until they are entities; a disjoint-set forest. */
final class Joins {
  private final List<Name> names;
  private final Map<Integer, Integer> parents = new HashMap<>();
  private final Map<Integer, List<Evidence>> evidence = new HashMap<>();

  Joins(List<Name> names) {
    this.names = names;
    names.forEach(name -> parents.put(name.index(), name.index()));
  }

  /** Number of the set {@code name} is in now. */
  int root(Name name) {
    int root = name.index();
    while (parents.get(root) != root) {
      parents.put(root, parents.get(parents.get(root)));
      root = parents.get(root);
    }
    return root;
  }

  boolean areJoined(Name a, Name b) {
    return root(a) == root(b);
  }

  /** Joins names of one spelling, which needs no reason. */
  void joinSame(Name a, Name b) {
    unite(root(a), root(b));
  }

  /** Joins {@code alias} to the entity of {@code name} because {@code rule} says so. */
  void join(Name name, Name alias, String rule) {
    if (!areJoined(name, alias)) {
      unite(root(name), root(alias));
      evidence
          .computeIfAbsent(alias.index(), k -> new ArrayList<>(1))
          .add(new Evidence("alias=" + alias.text(), rule, alias.span()));
    }
  }

  private void unite(int a, int b) {
    parents.put(Math.max(a, b), Math.min(a, b));
  }

  /** The entities, in order of first mention, their names in order. */
  List<Cluster> clusters() {
    Map<Integer, List<Name>> sets = new LinkedHashMap<>();
    names.forEach(name -> sets.computeIfAbsent(root(name), k -> new ArrayList<>()).add(name));
    return sets.values().stream().map(this::cluster).toList();
  }

  private Cluster cluster(List<Name> members) {
    List<Evidence> reasons = new ArrayList<>();
    members.forEach(name -> reasons.addAll(evidence.getOrDefault(name.index(), List.of())));
    return Cluster.of(members, reasons);
  }
}
