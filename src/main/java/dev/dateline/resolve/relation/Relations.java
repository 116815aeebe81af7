package dev.dateline.resolve.relation;

import dev.dateline.entity.Evidence;
import dev.dateline.entity.Relation;
import dev.dateline.names.NameType;
import dev.dateline.resolve.cluster.Cluster;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the ties between organisations, each once and from both sides. */
public final class Relations {
  private final Scene scene;
  private final Map<String, Map<String, Tie>> byOrganization = new LinkedHashMap<>();

  /** A tie seen from one side. */
  private record Tie(Relation relation, String rule) {}

  private Relations(Scene scene) {
    this.scene = scene;
  }

  /**
   * Reads {@code scene} for ties.
   *
   * @param companyCountries the country of each company of the article that has one
   * @param parents which organisations are parts of others
   */
  public static Relations find(
      Scene scene, Map<Cluster, String> companyCountries, Parents parents) {
    Relations relations = new Relations(scene);
    parents.forEach(relations::add);
    DescribedRelations described = new DescribedRelations(scene, companyCountries);
    for (Line line : scene.lines()) {
      if (line.names(NameType.ORGANIZATION)) {
        NamedRelations.find(line, relations::add);
        OwnershipRelations.find(line, scene, relations::add);
        DealRelations.find(line, relations::add);
      }
      described.find(line, relations::add);
    }
    return relations;
  }

  private void add(FoundRelation found) {
    String from = scene.id(found.from());
    String to = scene.id(found.to());
    if (!from.equals(to)) {
      put(from, new Relation(to, found.relation(), found.span()), found.rule());
      put(to, new Relation(from, found.inverse(), found.span()), found.rule());
    }
  }

  private void put(String organization, Relation relation, String rule) {
    byOrganization
        .computeIfAbsent(organization, k -> new LinkedHashMap<>())
        .putIfAbsent(relation.organization() + relation.relation(), new Tie(relation, rule));
  }

  /** The ties of the organisation with this identifier. */
  public List<Relation> of(String organization) {
    return ties(organization).stream().map(Tie::relation).toList();
  }

  /** Why it has those ties. */
  public List<Evidence> evidence(String organization) {
    return ties(organization).stream()
        .map(
            tie ->
                new Evidence(
                    "relatedTo=" + tie.relation().organization(),
                    tie.rule(),
                    tie.relation().span()))
        .toList();
  }

  private List<Tie> ties(String organization) {
    return List.copyOf(byOrganization.getOrDefault(organization, Map.of()).values());
  }
}
