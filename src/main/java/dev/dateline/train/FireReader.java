package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * FIRE: sentences of company reports and financial news. Companies are labelled, other
 * organisations are not, so organisations do not count as annotated.
 */
final class FireReader implements CorpusReader {
  private static final LabelScheme SCHEME =
      new LabelScheme(
          Map.of(
              "Company", LabelScheme.organization(OrganizationKind.COMPANY),
              "Person", LabelScheme.PERSON,
              "Location", LabelScheme.PLACE,
              "GeopoliticalEntity", LabelScheme.PLACE),
          Set.of(
              "Action",
              "BusinessUnit",
              "Date",
              "Designation",
              "FinancialEntity",
              "Money",
              "Product",
              "Quantity",
              "Sector"));

  @Override
  public List<TrainingDocument> read(Path folder) throws IOException {
    Path file = folder.resolve("fire_dev.json");
    List<TrainingDocument> documents = new ArrayList<>();
    for (JsonNode value : JsonFile.read(file)) {
      documents.add(
          new TrainingDocument(
              "fire",
              "fire_dev.json#" + documents.size(),
              List.of(sentence(file, value)),
              EnumSet.of(NameType.PERSON, NameType.PLACE),
              false));
    }
    return documents;
  }

  private static TrainingSentence sentence(Path file, JsonNode value) throws IOException {
    Detokenizer print =
        Detokenizer.join(JsonFile.strings(JsonFile.field(file, value, "tokens")), true);
    List<LabelledSpan> names = new ArrayList<>();
    for (JsonNode entity : JsonFile.field(file, value, "entities")) {
      String type = JsonFile.field(file, entity, "type").asText();
      if (!SCHEME.knows(type)) {
        throw new CorpusFormatException(file, "the type '" + type + "' is unknown");
      }
      LabelScheme.Label label = SCHEME.labels().get(type);
      if (label != null) {
        Span span = print.span(entity.get("start").asInt(), entity.get("end").asInt());
        Conventions.withoutPossessive(print.text(), span)
            .filter(name -> Capitals.openName(print.text(), name))
            .ifPresent(name -> names.add(new LabelledSpan(name, label.type(), label.kind())));
      }
    }
    List<LabelledSpan> mended = Conventions.mend(print.text(), names);
    return Sentences.of(print.text(), Conventions.withBareDemonyms(print.text(), mended));
  }
}
