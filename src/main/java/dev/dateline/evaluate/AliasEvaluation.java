package dev.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityMention;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.resolve.Resolver;
import dev.dateline.text.Segmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores which names are joined where the names of documents and their entities are known, in the
 * JSON of DocRED and Re-DocRED. Words for the people of a place are left out, since that corpus
 * gives them changing types.
 *
 * <pre>{@code
 * AliasEvaluation.of(Path.of("re-docred/dev_revised.json"), Gazetteer.embedded()).get(NameType.PERSON).f1();
 * }</pre>
 */
public final class AliasEvaluation {
  private static final Map<String, NameType> TYPES =
      Map.of("PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.PLACE);

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Span, Mention> mentions = new TreeMap<>(Comparator.comparing(Span::start));
  private final Map<NameType, List<Set<String>>> gold = new HashMap<>();

  private AliasEvaluation() {}

  /**
   * The scores by type over all documents of a file.
   *
   * @throws IOException if the file cannot be read or is not in that format
   */
  public static Map<NameType, BCubed> of(Path file, Gazetteer gazetteer) throws IOException {
    Resolver resolver = Resolver.over(gazetteer);
    Map<NameType, BCubed> scores = new TreeMap<>();
    for (JsonNode document : read(file)) {
      AliasEvaluation evaluation = new AliasEvaluation();
      evaluation.readDocument(document, gazetteer);
      evaluation
          .compare(resolver)
          .forEach((type, score) -> scores.merge(type, score, BCubed::plus));
    }
    return scores;
  }

  private static JsonNode read(Path file) throws IOException {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void readDocument(JsonNode document, Gazetteer gazetteer) {
    List<List<Span>> tokens = new ArrayList<>();
    for (JsonNode sentence : document.path("sents")) {
      List<Span> spans = new ArrayList<>();
      for (JsonNode token : sentence) {
        spans.add(new Span(text.length(), text.length() + Math.max(1, token.asText().length())));
        text.append(token.asText().isEmpty() ? " " : token.asText()).append(' ');
      }
      tokens.add(spans);
    }
    blocks.add(new Block(BlockKind.PARAGRAPH, new Span(0, text.length())));
    for (JsonNode entity : document.path("vertexSet")) {
      Map<NameType, Set<String>> names = new HashMap<>();
      for (JsonNode mention : entity) {
        NameType type = TYPES.get(mention.path("type").asText());
        List<Span> sentence = tokens.get(mention.path("sent_id").asInt());
        Span span =
            new Span(
                sentence.get(mention.path("pos").path(0).asInt()).start(),
                sentence.get(mention.path("pos").path(1).asInt() - 1).end());
        String name = span.of(text.toString());
        if (type != null && gazetteer.demonym(name).isEmpty() && isFree(span)) {
          mentions.put(span, new Mention(span, type, 1));
          names.computeIfAbsent(type, t -> new HashSet<>()).add(name);
        }
      }
      names.forEach((type, n) -> gold.computeIfAbsent(type, t -> new ArrayList<>()).add(n));
    }
  }

  private boolean isFree(Span span) {
    return mentions.keySet().stream()
        .noneMatch(other -> other.start() < span.end() && span.start() < other.end());
  }

  private Map<NameType, BCubed> compare(Resolver resolver) {
    Article article =
        Article.builder(Source.ofString(), text.toString()).language("en").blocks(blocks).build();
    ArticleRecord record =
        resolver.resolve(
            article, Segmenter.english().segment(article), List.copyOf(mentions.values()));
    Map<NameType, List<? extends Entity>> found =
        Map.of(
            NameType.PERSON, record.people(),
            NameType.ORGANIZATION, record.organizations(),
            NameType.PLACE, record.places());
    Map<NameType, BCubed> scores = new HashMap<>();
    gold.forEach(
        (type, clusters) ->
            scores.put(
                type,
                BCubed.of(
                    clusters, found.get(type).stream().map(AliasEvaluation::names).toList())));
    return scores;
  }

  private static Set<String> names(Entity entity) {
    return entity.mentions().stream().map(EntityMention::text).collect(Collectors.toSet());
  }
}
