package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Re-DocRED: Wikipedia introductions, JSON, mentions grouped by entity. Demonyms are LOC, MISC or
 * ORG there, times and numbers are passed over.
 */
final class ReDocredReader implements CorpusReader {
  private static final LabelScheme SCHEME =
      new LabelScheme(LabelScheme.CONLL.labels(), Set.of("TIME", "NUM"));

  @Override
  public List<TrainingDocument> read(Path folder) throws IOException {
    List<TrainingDocument> documents = new ArrayList<>();
    for (String name : List.of("dev_revised.json", "test_revised.json")) {
      Path file = folder.resolve(name);
      for (JsonNode document : JsonFile.read(file)) {
        documents.add(document(file, document));
      }
    }
    return documents;
  }

  private static TrainingDocument document(Path file, JsonNode document) throws IOException {
    List<Detokenizer> prints = new ArrayList<>();
    List<List<LabelledSpan>> names = new ArrayList<>();
    for (JsonNode sentence : JsonFile.field(file, document, "sents")) {
      prints.add(Detokenizer.join(JsonFile.strings(sentence), true));
      names.add(new ArrayList<>());
    }
    for (JsonNode entity : JsonFile.field(file, document, "vertexSet")) {
      for (JsonNode mention : entity) {
        add(file, mention, prints, names);
      }
    }
    List<TrainingSentence> sentences = new ArrayList<>();
    for (int i = 0; i < prints.size(); i++) {
      String text = prints.get(i).text();
      sentences.add(Sentences.of(text, Conventions.mend(text, names.get(i))));
    }
    return new TrainingDocument(
        "re-docred",
        JsonFile.field(file, document, "title").asText(),
        sentences,
        EnumSet.allOf(NameType.class),
        false);
  }

  private static void add(
      Path file, JsonNode mention, List<Detokenizer> prints, List<List<LabelledSpan>> names)
      throws IOException {
    String type = JsonFile.field(file, mention, "type").asText();
    if (!SCHEME.knows(type)) {
      throw new CorpusFormatException(file, "the type '" + type + "' is unknown");
    }
    int sentence = JsonFile.field(file, mention, "sent_id").asInt();
    JsonNode position = JsonFile.field(file, mention, "pos");
    LabelScheme.Label label = SCHEME.labels().get(type);
    if (label != null) {
      names
          .get(sentence)
          .add(
              new LabelledSpan(
                  prints.get(sentence).span(position.get(0).asInt(), position.get(1).asInt()),
                  label.type(),
                  label.kind()));
    }
  }
}
