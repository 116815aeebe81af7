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
import dev.dateline.train.GumCoreference;
import dev.dateline.train.LinkedNames;
import dev.dateline.train.LinkedNames.LinkedName;
import java.io.IOException;
import java.nio.file.Files;
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
 * Scores which names are joined where the names of documents and their entities are known: in the
 * JSON of DocRED and Re-DocRED, or a folder of GUM's CoNLL-U files. Words for the people of a place
 * are left out, since these corpora give them changing types.
 *
 * <pre>{@code
 * AliasEvaluation.of(Path.of("re-docred/dev_revised.json"), Gazetteer.embedded()).get(NameType.PERSON).f1();
 * }</pre>
 */
public final class AliasEvaluation {
  private static final Map<String, NameType> TYPES =
      Map.of("PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.PLACE);

  private final LinkedNames document;
  private final Map<Span, Mention> mentions = new TreeMap<>(Comparator.comparing(Span::start));
  private final Map<NameType, Map<String, Set<String>>> gold = new TreeMap<>();

  private AliasEvaluation(LinkedNames document, Gazetteer gazetteer) {
    this.document = document;
    for (LinkedName name : document.names()) {
      String words = name.span().of(document.text());
      if (gazetteer.demonym(words).isEmpty() && isFree(name.span())) {
        mentions.put(name.span(), new Mention(name.span(), name.type(), 1));
        gold.computeIfAbsent(name.type(), type -> new TreeMap<>())
            .computeIfAbsent(name.entity(), entity -> new HashSet<>())
            .add(words);
      }
    }
  }

  /**
   * The scores by type over all documents.
   *
   * @param corpus a JSON file in the format of DocRED, or a folder of CoNLL-U files in that of GUM
   * @throws IOException if it cannot be read or is in neither format
   */
  public static Map<NameType, BCubed> of(Path corpus, Gazetteer gazetteer) throws IOException {
    Resolver resolver = Resolver.over(gazetteer);
    Map<NameType, BCubed> scores = new TreeMap<>();
    List<LinkedNames> documents =
        Files.isDirectory(corpus) ? GumCoreference.read(corpus) : readDocRed(corpus);
    if (documents.isEmpty()) {
      throw new IOException(corpus + " holds no documents: *.conllu files are looked for");
    }
    for (LinkedNames document : documents) {
      new AliasEvaluation(document, gazetteer)
          .compare(resolver)
          .forEach((type, score) -> scores.merge(type, score, BCubed::plus));
    }
    return scores;
  }

  private static List<LinkedNames> readDocRed(Path file) throws IOException {
    try {
      List<LinkedNames> documents = new ArrayList<>();
      for (JsonNode document : new ObjectMapper().readTree(file.toFile())) {
        documents.add(docRed(document));
      }
      return documents;
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static LinkedNames docRed(JsonNode document) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> tokens = new ArrayList<>();
    for (JsonNode sentence : document.path("sents")) {
      List<Span> spans = new ArrayList<>();
      for (JsonNode token : sentence) {
        spans.add(new Span(text.length(), text.length() + Math.max(1, token.asText().length())));
        text.append(token.asText().isEmpty() ? " " : token.asText()).append(' ');
      }
      tokens.add(spans);
    }
    List<LinkedName> names = new ArrayList<>();
    for (JsonNode entity : document.path("vertexSet")) {
      String id = String.valueOf(names.size());
      for (JsonNode mention : entity) {
        NameType type = TYPES.get(mention.path("type").asText());
        List<Span> sentence = tokens.get(mention.path("sent_id").asInt());
        Span span =
            new Span(
                sentence.get(mention.path("pos").path(0).asInt()).start(),
                sentence.get(mention.path("pos").path(1).asInt() - 1).end());
        if (type != null) {
          names.add(new LinkedName(span, type, id));
        }
      }
    }
    return new LinkedNames(text.toString(), names);
  }

  private boolean isFree(Span span) {
    return mentions.keySet().stream()
        .noneMatch(other -> other.start() < span.end() && span.start() < other.end());
  }

  private Map<NameType, BCubed> compare(Resolver resolver) {
    Article article =
        Article.builder(Source.ofString(), document.text())
            .language("en")
            .blocks(List.of(new Block(BlockKind.PARAGRAPH, new Span(0, document.text().length()))))
            .build();
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
        (type, entities) ->
            scores.put(
                type,
                BCubed.of(
                    List.copyOf(entities.values()),
                    found.get(type).stream().map(AliasEvaluation::names).toList())));
    return scores;
  }

  private static Set<String> names(Entity entity) {
    return entity.mentions().stream().map(EntityMention::text).collect(Collectors.toSet());
  }
}
