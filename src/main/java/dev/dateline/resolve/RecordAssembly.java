package dev.dateline.resolve;

import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Evidence;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import dev.dateline.entity.Place;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.gazetteer.HomeRegion;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.Cluster;
import dev.dateline.resolve.cluster.KindVotes;
import dev.dateline.resolve.cluster.OrganizationName;
import dev.dateline.resolve.cluster.PlaceCluster;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.kind.Countries;
import dev.dateline.resolve.kind.HomeCountry;
import dev.dateline.resolve.kind.Kinds;
import dev.dateline.resolve.relation.Parents;
import dev.dateline.resolve.relation.Relations;
import dev.dateline.resolve.role.ImpliedHolders;
import dev.dateline.resolve.role.Roles;
import dev.dateline.resource.Checksums;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the record of an article of its clusters: asks the rules and numbers the entities. */
final class RecordAssembly {
  private final Article article;
  private final Scene scene;
  private final Gazetteer gazetteer;

  RecordAssembly(Article article, Scene scene, Gazetteer gazetteer) {
    this.article = article;
    this.scene = scene;
    this.gazetteer = gazetteer;
  }

  ArticleRecord record(
      List<Cluster> people, List<Cluster> organizations, List<PlaceCluster> places) {
    Kinds kinds = new Kinds(article, scene);
    Map<Cluster, KindVotes> votes = new LinkedHashMap<>();
    organizations.forEach(cluster -> votes.put(cluster, kinds.of(cluster)));
    Parents parents = Parents.find(scene, votes);
    String publishedIn = HomeRegion.country(article, gazetteer);
    Countries stated = new Countries(scene, gazetteer, HomeCountry.NONE, parents);
    List<String> stateBodies = stateBodies(votes, stated);
    HomeCountry home = HomeCountry.of(article, places, stateBodies, publishedIn);
    Countries countries = new Countries(scene, gazetteer, home, parents);
    ImpliedHolders implied =
        new ImpliedHolders(article, scene, votes, places, stateBodies, publishedIn);
    Map<Cluster, Countries.Found> found = new LinkedHashMap<>();
    votes.forEach(
        (cluster, kind) ->
            countries.of(cluster, kind.best()).ifPresent(country -> found.put(cluster, country)));
    Map<String, String> codes = new HashMap<>();
    found.forEach((cluster, country) -> codes.put(id(cluster), country.code()));
    Roles roles = Roles.find(scene, implied, codes, name -> votes.get(scene.cluster(name)).best());
    return new ArticleRecord(
        "sha256:" + Checksums.sha256(article.text().getBytes(StandardCharsets.UTF_8)),
        article,
        people.stream().map(person -> person(person, roles)).toList(),
        organizations(votes, found, parents),
        places.stream().map(this::place).toList(),
        null);
  }

  private String id(Cluster cluster) {
    return scene.id(cluster.names().get(0));
  }

  private Person person(Cluster person, Roles roles) {
    String id = id(person);
    return new Person(
        id,
        person.name(),
        person.aliases(),
        roles.of(id),
        person.confidence(),
        person.mentions(article.text()),
        joined(person.evidence(), roles.evidence(id)));
  }

  /**
   * Codes of the countries, one for each body, whose ministries, parties and forces the article
   * names.
   */
  private static List<String> stateBodies(Map<Cluster, KindVotes> votes, Countries countries) {
    List<String> codes = new ArrayList<>();
    votes.forEach(
        (cluster, kind) -> {
          if (Countries.OF_A_STATE.contains(kind.best())) {
            countries.of(cluster, kind.best()).ifPresent(country -> codes.add(country.code()));
          }
        });
    return codes;
  }

  private List<Organization> organizations(
      Map<Cluster, KindVotes> votes, Map<Cluster, Countries.Found> countries, Parents parents) {
    Map<Cluster, String> companyCountries = new LinkedHashMap<>();
    countries.forEach(
        (cluster, country) -> {
          if (votes.get(cluster).best() == OrganizationKind.COMPANY) {
            companyCountries.put(cluster, country.code());
          }
        });
    Relations relations = Relations.find(scene, companyCountries, parents);
    return votes.keySet().stream()
        .map(
            cluster ->
                organization(
                    cluster,
                    votes.get(cluster),
                    Optional.ofNullable(countries.get(cluster)),
                    relations))
        .toList();
  }

  private Organization organization(
      Cluster cluster, KindVotes kind, Optional<Countries.Found> country, Relations relations) {
    String id = id(cluster);
    return new Organization(
        id,
        cluster.name(),
        kind.best(),
        cluster.aliases(),
        legalForm(cluster),
        country.map(Countries.Found::code).orElse(null),
        relations.of(id),
        cluster.confidence(),
        cluster.mentions(article.text()),
        joined(
            cluster.evidence(),
            kind.evidence(),
            country.map(c -> List.of(c.evidence())).orElse(List.of()),
            relations.evidence(id)));
  }

  private static String legalForm(Cluster cluster) {
    return cluster.names().stream()
        .map(name -> OrganizationName.of(name.text()).legalForm())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Place place(PlaceCluster place) {
    Cluster cluster = place.cluster();
    GazetteerPlace known = place.resolved() == null ? null : place.resolved().place();
    return new Place(
        id(cluster),
        cluster.name(),
        cluster.aliases(),
        known == null ? null : known.kind(),
        known == null ? null : known.countryCode(),
        known == null ? null : known.admin1(),
        known == null || !known.isLocated() ? null : known.latitude(),
        known == null || !known.isLocated() ? null : known.longitude(),
        known == null ? null : known.geonameId(),
        cluster.confidence() * (known == null ? 1 : place.resolved().confidence()),
        cluster.mentions(article.text()),
        cluster.evidence());
  }

  @SafeVarargs
  private static List<Evidence> joined(List<Evidence>... parts) {
    List<Evidence> all = new ArrayList<>();
    for (List<Evidence> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
