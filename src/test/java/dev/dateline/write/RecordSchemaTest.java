package dev.dateline.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.RecordValidator;
import dev.dateline.article.BlockKind;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.MentionForm;
import dev.dateline.names.OrganizationKind;
import dev.dateline.write.JsonOptions.ArticleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonOptions EXPLAINED = new JsonOptions(ArticleText.ALWAYS, true);

  private static ObjectNode json(ArticleRecord record) throws IOException {
    return (ObjectNode) JSON.readTree(JsonLinesWriterTest.write(record, EXPLAINED));
  }

  @Test
  void holdsForARecordWithEveryField() throws IOException {
    assertEquals(List.of(), RecordValidator.errors(json(Records.full()).toString()));
  }

  @Test
  void holdsForARecordWithNothingInIt() throws IOException {
    ArticleRecord record = Records.bare(Records.FILE, "words");
    String json = JsonLinesWriterTest.write(record, JsonOptions.DEFAULTS);
    assertEquals(List.of(), RecordValidator.errors(json));
  }

  @Test
  void refusesAFieldItDoesNotKnow() throws IOException {
    ObjectNode record = json(Records.full()).put("colour", "red");
    assertFalse(RecordValidator.errors(record.toString()).isEmpty());
  }

  @Test
  void refusesARecordWithoutOneOfItsFields() throws IOException {
    List<String> fields = new ArrayList<>();
    json(Records.full()).fieldNames().forEachRemaining(fields::add);
    for (String field : fields) {
      ObjectNode record = json(Records.full());
      record.remove(field);
      assertFalse(RecordValidator.errors(record.toString()).isEmpty(), field);
    }
  }

  @Test
  void describesEveryFieldTheWriterWritesAndNoOther() throws IOException {
    JsonNode schema = JSON.readTree(RecordSchema.json());
    JsonNode record = json(Records.full());
    assertEquals(fields(schema.get("properties")), fields(record));
    for (String part : List.of("person", "company", "organization", "place")) {
      String list = part.equals("person") ? "people" : part.replace("company", "companie") + "s";
      assertEquals(
          fields(schema.at("/$defs/" + part + "/properties")), fields(record.get(list).get(0)));
    }
  }

  private static Set<String> fields(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void namesTheSameLabelsAsTheTypes() throws IOException {
    assertEquals(labels(BlockKind.values(), BlockKind::label), choices("block", "kind"));
    assertEquals(labels(MentionForm.values(), MentionForm::label), choices("mention", "form"));
    Set<String> kinds = choices("organization", "kind");
    assertTrue(kinds.addAll(choices("company", "kind")));
    assertEquals(labels(OrganizationKind.values(), OrganizationKind::label), kinds);
  }

  private static <T> Set<String> labels(T[] values, Function<T, String> label) {
    return new TreeSet<>(Arrays.stream(values).map(label).toList());
  }

  private static Set<String> choices(String part, String field) throws IOException {
    JsonNode choices =
        JSON.readTree(RecordSchema.json()).at("/$defs/" + part + "/properties/" + field + "/enum");
    Set<String> labels = new TreeSet<>();
    choices.forEach(choice -> labels.add(choice.asText()));
    return labels;
  }
}
