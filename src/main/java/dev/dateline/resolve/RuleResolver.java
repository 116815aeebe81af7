package dev.dateline.resolve;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Evidence;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.resolve.cluster.Brackets;
import dev.dateline.resolve.cluster.Cluster;
import dev.dateline.resolve.cluster.NameEdges;
import dev.dateline.resolve.cluster.NoNames;
import dev.dateline.resolve.cluster.OrganizationAliases;
import dev.dateline.resolve.cluster.PeoplesBeforeTitles;
import dev.dateline.resolve.cluster.PersonAliases;
import dev.dateline.resolve.cluster.PlaceAliases;
import dev.dateline.resolve.cluster.PlaceCluster;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.cluster.TypeVote;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Lines;
import dev.dateline.resolve.line.Name;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resolves by rules, pass after pass: edges of names, types, people, organisations, places, roles,
 * kinds and countries, ties. Each pass takes the values of those before it and makes new ones.
 */
final class RuleResolver implements Resolver {
  private static final Set<BlockKind> NOT_NEWS = Set.of(BlockKind.BYLINE, BlockKind.CREDIT);

  private final Gazetteer gazetteer;

  RuleResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public ArticleRecord resolve(Article article, List<Sentence> sentences, List<Mention> mentions) {
    List<Mention> settled = Brackets.settle(article, NoNames.without(article, mentions));
    List<Mention> edged =
        PeoplesBeforeTitles.added(
            article, NameEdges.trim(article, sentences, settled, gazetteer), gazetteer);
    TypeVote.Result vote = TypeVote.decide(Lines.names(article, edged));
    List<Name> names = vote.names();
    List<Line> lines = Lines.lines(article, sentences, names);
    List<Cluster> people =
        withVotes(PersonAliases.join(of(NameType.PERSON, names), lines), vote.evidence()).stream()
            .filter(person -> isInTheNews(person, article))
            .toList();
    List<Cluster> organizations =
        withVotes(
            OrganizationAliases.join(of(NameType.ORGANIZATION, names), lines, gazetteer),
            vote.evidence());
    List<PlaceCluster> places = new ArrayList<>();
    for (PlaceCluster place : PlaceAliases.join(article, names, lines, gazetteer)) {
      places.add(new PlaceCluster(withVote(place.cluster(), vote.evidence()), place.resolved()));
    }
    Scene scene = new Scene(lines, people, organizations, places);
    return new RecordAssembly(article, scene, gazetteer).record(people, organizations, places);
  }

  private static List<Name> of(NameType type, List<Name> names) {
    return names.stream().filter(name -> name.is(type)).toList();
  }

  /** A byline's author is no person of the story that does not name them again. */
  private static boolean isInTheNews(Cluster person, Article article) {
    return person.names().stream()
        .anyMatch(
            name ->
                name.block() < 0 || !NOT_NEWS.contains(article.blocks().get(name.block()).kind()));
  }

  private static List<Cluster> withVotes(List<Cluster> clusters, Map<Integer, Evidence> votes) {
    return clusters.stream().map(cluster -> withVote(cluster, votes)).toList();
  }

  private static Cluster withVote(Cluster cluster, Map<Integer, Evidence> votes) {
    List<Evidence> evidence = new ArrayList<>(cluster.evidence());
    for (Name name : cluster.names()) {
      if (votes.containsKey(name.index())) {
        evidence.add(votes.get(name.index()));
      }
    }
    return new Cluster(cluster.type(), cluster.name(), cluster.names(), evidence);
  }
}
