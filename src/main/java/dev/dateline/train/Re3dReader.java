package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * re3d: reports on defence and security, JSON lines, spans of characters, a folder a source.
 * Descriptions are annotated with the names and are told apart by their capitals.
 */
final class Re3dReader implements CorpusReader {
  private static final Map<String, NameType> TYPES =
      Map.of(
          "Person", NameType.PERSON,
          "Organisation", NameType.ORGANIZATION,
          "Location", NameType.PLACE,
          "Nationality", NameType.DEMONYM);

  @Override
  public List<TrainingDocument> read(Path folder) throws IOException {
    List<TrainingDocument> documents = new ArrayList<>();
    Set<Path> sources = new TreeSet<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Files::isDirectory)) {
      stream.forEach(sources::add);
    }
    for (Path source : sources) {
      Path entities = source.resolve("entities.json");
      List<JsonNode> labels = JsonFile.readLines(entities);
      Path texts = source.resolve("documents.json");
      for (JsonNode document : JsonFile.readLines(texts)) {
        String id = JsonFile.field(texts, document, "_id").asText();
        String text = JsonFile.field(texts, document, "text").asText();
        documents.add(document(id, text, names(entities, labels, id, text)));
      }
    }
    return documents;
  }

  private static TrainingDocument document(String id, String text, List<LabelledSpan> names) {
    return new TrainingDocument(
        "re3d",
        id,
        Sentences.ofText(text, Conventions.mend(text, names)),
        EnumSet.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.DEMONYM),
        false);
  }

  private static List<LabelledSpan> names(
      Path file, List<JsonNode> labels, String document, String text) throws IOException {
    List<LabelledSpan> names = new ArrayList<>();
    for (JsonNode label : labels) {
      NameType type = TYPES.get(JsonFile.field(file, label, "type").asText());
      if (type != null && JsonFile.field(file, label, "documentId").asText().equals(document)) {
        Span span = new Span(label.get("begin").asInt(), label.get("end").asInt());
        Conventions.withoutPossessive(text, span)
            .flatMap(name -> Capitals.name(text, name))
            .ifPresent(name -> names.add(new LabelledSpan(name, type, null)));
      }
    }
    return names;
  }
}
