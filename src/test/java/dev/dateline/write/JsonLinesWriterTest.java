package dev.dateline.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Source;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.write.JsonOptions.ArticleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonOptions EXPLAINED = new JsonOptions(ArticleText.WHERE_NEEDED, true);

  static String write(ArticleRecord record, JsonOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = RecordWriter.jsonLines(out, options)) {
      writer.write(record);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode json(ArticleRecord record, JsonOptions options) throws IOException {
    return JSON.readTree(write(record, options));
  }

  private static JsonNode text(Source source, ArticleText articleText) throws IOException {
    return json(Records.bare(source, "words"), new JsonOptions(articleText, false)).get("text");
  }

  @Test
  void writesTheFieldsInTheOrderOfTheDesign() throws IOException {
    JsonNode record = json(Records.full(), JsonOptions.DEFAULTS);
    assertEquals(
        "schema id source title authors publisher published modified section description dateline"
            + " credits tags language blocks people companies organizations places focus"
            + " duplicateOf text",
        fields(record));
    assertEquals("id name aliases roles confidence mentions", fields(record.get("people").get(0)));
    assertEquals(
        "id name kind aliases legalForm country relatedTo confidence mentions",
        fields(record.get("companies").get(0)));
    assertEquals(
        "id name kind aliases countryCode admin1 latitude longitude geonameId confidence mentions",
        fields(record.get("places").get(0)));
  }

  private static String fields(JsonNode object) {
    return String.join(" ", (Iterable<String>) object::fieldNames);
  }

  @Test
  void separatesCompaniesFromOtherOrganizations() throws IOException {
    JsonNode record = json(Records.full(), JsonOptions.DEFAULTS);
    assertEquals(List.of("Acme GmbH"), record.get("companies").findValuesAsText("name"));
    assertEquals(
        List.of("Baltic Ports Authority"), record.get("organizations").findValuesAsText("name"));
  }

  @Test
  void writesUnknownAsNullOrEmptyList() throws IOException {
    JsonNode record = json(Records.bare(Records.FILE, "words"), JsonOptions.DEFAULTS);
    for (String field : List.of("title", "publisher", "published", "dateline", "language")) {
      assertTrue(record.get(field).isNull(), field);
    }
    for (String field : List.of("authors", "credits", "tags", "blocks", "people", "places")) {
      assertTrue(record.get(field).isArray() && record.get(field).isEmpty(), field);
    }
  }

  @Test
  void leavesOutTheTextOfPlainTextFilesOnly() throws IOException {
    Source page = new Source("a.html", null, null, null, "text/html", "UTF-8", 9L);
    Source member = new Source("a.zip", "b.txt", null, null, "text/plain", "UTF-8", 9L);
    assertTrue(text(Records.FILE, ArticleText.WHERE_NEEDED).isNull());
    assertEquals("words", text(page, ArticleText.WHERE_NEEDED).asText());
    assertEquals("words", text(member, ArticleText.WHERE_NEEDED).asText());
    assertEquals("words", text(Source.ofString(), ArticleText.WHERE_NEEDED).asText());
  }

  @Test
  void putsTextInOrOutWhereTold() throws IOException {
    assertEquals("words", text(Records.FILE, ArticleText.ALWAYS).asText());
    assertTrue(text(Source.ofString(), ArticleText.NEVER).isNull());
  }

  @Test
  void givesEvidenceOnlyWhenAskedTo() throws IOException {
    JsonNode person = json(Records.full(), EXPLAINED).get("people").get(0);
    assertEquals("role.appositive", person.get("evidence").get(0).get("rule").asText());
    assertFalse(write(Records.full(), JsonOptions.DEFAULTS).contains("evidence"));
  }

  @Test
  void roundsConfidenceToThreeDecimals() throws IOException {
    JsonNode place = json(Records.full(), JsonOptions.DEFAULTS).get("places").get(0);
    assertEquals("0.988", place.get("mentions").get(0).get("confidence").asText());
    assertEquals(39.66359, place.get("longitude").asDouble());
  }

  @Test
  void keepsOneRecordOnOneLineWhateverTheText() throws IOException {
    String text = "a\nb\r\nc\u2028d\u0000e\"f\\g 😀 é";
    String line = write(Records.bare(Source.ofString(), text), JsonOptions.DEFAULTS);
    assertEquals(line.length() - 1, line.indexOf('\n'));
    assertEquals(text, JSON.readTree(line).get("text").asText());
  }

  @Test
  void replacesHalfSurrogatesWithoutMovingTheText() throws IOException {
    String text = "a\uD83D b😀\uDE00";
    JsonNode record = json(Records.bare(Source.ofString(), text), JsonOptions.DEFAULTS);
    assertEquals("a\uFFFD b😀\uFFFD", record.get("text").asText());
  }

  @Test
  void leavesNothingBehindOfARecordItCannotRender() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter writer = RecordWriter.jsonLines(out, JsonOptions.DEFAULTS);
    assertThrows(NullPointerException.class, () -> writer.write(null));
    assertEquals(0, out.size());
  }
}
