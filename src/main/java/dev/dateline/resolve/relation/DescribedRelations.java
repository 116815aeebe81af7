package dev.dateline.resolve.relation;

import dev.dateline.names.NameType;
import dev.dateline.resolve.cluster.Cluster;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Descriptors;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Ties said of companies that are named elsewhere in the article: after "a Kenyan company and its
 * Uganda-based subsidiary", the only company of Kenya and the only one of Uganda that the article
 * names are tied.
 */
final class DescribedRelations {
  private static final Name AMBIGUOUS = null;

  private final Scene scene;
  private final Map<String, Name> companies = new HashMap<>();

  /**
   * @param countries the country of each company of the article, by any name of it
   */
  DescribedRelations(Scene scene, Map<Cluster, String> countries) {
    this.scene = scene;
    countries.forEach(
        (company, country) ->
            companies.put(
                country, companies.containsKey(country) ? AMBIGUOUS : company.names().get(0)));
  }

  void find(Line line, Consumer<FoundRelation> found) {
    String described = null;
    for (int i = 0; i < line.size(); i++) {
      RelationNouns.Noun noun = RelationNouns.at(line, i);
      String country = countryBefore(line, i);
      if (noun != null && described != null && isPossessed(line, i)) {
        tie(line, i, noun, described, country, found);
      } else if (noun == null && country != null && Descriptors.isCompany(line.at(i).word())) {
        described = line.at(i + 1).isName(NameType.ORGANIZATION) ? null : country;
      }
    }
  }

  private void tie(
      Line line,
      int at,
      RelationNouns.Noun noun,
      String one,
      String other,
      Consumer<FoundRelation> found) {
    Name from = companies.get(one);
    Name to = other == null ? null : companies.get(other);
    boolean nameFollows = line.at(at + noun.words()).isName(NameType.ORGANIZATION);
    if (from != null && to != null && !from.equals(to) && !nameFollows) {
      found.accept(
          new FoundRelation(
              from,
              to,
              noun.relation(),
              noun.inverse(),
              line.span(at, at + noun.words()),
              "relation.described"));
    }
  }

  /** The country in "Russia-based company" or "Chinese company", before item {@code noun}. */
  private String countryBefore(Line line, int noun) {
    int at = line.reads(noun - 1, "-based") ? noun - 2 : noun - 1;
    Item place = line.at(at);
    boolean based = at == noun - 2 && place.isName(NameType.PLACE);
    boolean people = at == noun - 1 && place.isName(NameType.DEMONYM);
    return based || people ? scene.country(place.name()) : null;
  }

  private static boolean isPossessed(Line line, int noun) {
    int at = line.reads(noun - 1, "-based") ? noun - 3 : noun - 2;
    return line.reads(at, "its");
  }
}
