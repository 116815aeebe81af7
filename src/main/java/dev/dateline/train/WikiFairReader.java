package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Wiki-Fair v2: Wikipedia, JSON lines, spans of characters with Wikidata's upper classes. Common
 * nouns are labelled as well and are told apart by their capitals; only the evaluation span is
 * annotated, and only it is read.
 */
final class WikiFairReader implements CorpusReader {
  private static final String PERSON = "Q215627";
  private static final String PLACE = "Q27096213";
  private static final String ORGANIZATION = "Q43229";
  private static final String ETHNIC_GROUP = "Q33829";
  private static final Set<String> NO_NAMES =
      Set.of("QUANTITY", "DATETIME", "Q4164871", "Q12737077");

  @Override
  public List<TrainingDocument> read(Path folder) throws IOException {
    Path file = folder.resolve("wiki-fair-v2.benchmark.jsonl");
    List<TrainingDocument> documents = new ArrayList<>();
    for (JsonNode document : JsonFile.readLines(file)) {
      documents.add(document(file, document));
    }
    return documents;
  }

  private static TrainingDocument document(Path file, JsonNode document) throws IOException {
    JsonNode bounds = JsonFile.field(file, document, "evaluation_span");
    String whole = JsonFile.field(file, document, "text").asText();
    int start = whole.offsetByCodePoints(0, bounds.get(0).asInt());
    int end = whole.offsetByCodePoints(0, bounds.get(1).asInt());
    String text = whole.substring(start, end);
    List<LabelledSpan> names = new ArrayList<>();
    Set<String> unsure = new HashSet<>();
    for (JsonNode label : JsonFile.field(file, document, "labels")) {
      int from = whole.offsetByCodePoints(0, label.get("span").get(0).asInt()) - start;
      int to = whole.offsetByCodePoints(0, label.get("span").get(1).asInt()) - start;
      Optional<NameType> type = type(label.get("type").asText());
      if (type.isPresent() && !label.get("coref").asBoolean() && from >= 0 && to <= text.length()) {
        Capitals.name(text, new Span(from, to))
            .ifPresent(
                span -> {
                  names.add(new LabelledSpan(span, type.get(), null));
                  if (label.get("type").asText().equals("OTHER")) {
                    unsure.add(span.of(text));
                  }
                });
      }
    }
    return new TrainingDocument(
        "wiki-fair",
        JsonFile.field(file, document, "title").asText(),
        sure(Sentences.ofText(text, Conventions.mend(text, names)), unsure),
        EnumSet.allOf(NameType.class),
        false);
  }

  /** Names without an entry in Wikidata may be of any type: their sentences are left out. */
  private static List<TrainingSentence> sure(List<TrainingSentence> sentences, Set<String> unsure) {
    return sentences.stream()
        .filter(s -> s.names().stream().noneMatch(n -> unsure.contains(n.span().of(s.text()))))
        .toList();
  }

  /** A person or place that is also an organisation is a person or place. */
  static Optional<NameType> type(String classes) {
    Set<String> all = Set.of(classes.split("\\|"));
    if (NO_NAMES.containsAll(all)) {
      return Optional.empty();
    }
    if (all.contains(ETHNIC_GROUP)) {
      return Optional.of(NameType.DEMONYM);
    }
    if (all.contains(PERSON) && !all.contains(ORGANIZATION)) {
      return Optional.of(NameType.PERSON);
    }
    if (all.contains(PLACE)) {
      return Optional.of(NameType.PLACE);
    }
    return Optional.of(all.contains(ORGANIZATION) ? NameType.ORGANIZATION : NameType.MISC);
  }
}
