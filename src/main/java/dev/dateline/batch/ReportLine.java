package dev.dateline.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/**
 * What came of one input, as a line of the report.
 *
 * @param source the input's name; in the first line the run's settings
 * @param status {@code done}, {@code failed}, {@code skipped} or {@code dropped}; in the first line
 *     {@code begun}
 * @param stage how far a failed input came, or null
 * @param reason why it failed, was passed over or was dropped, or null
 * @param note what there is to know about a record, or null
 * @param bytes size of the file that holds the last record, where it can be relied on up to this
 *     input, or null
 * @param stories size of the stories' file there, or null if there is none
 */
record ReportLine(
    String source,
    String status,
    String stage,
    String reason,
    String note,
    Long bytes,
    Long stories) {
  /** What every line begins with. */
  static final String HEAD = "{\"source\":";

  private static final JsonFactory JSON = new JsonFactory();

  /** The first line, which stands for the whole run. */
  static ReportLine settings(String settings) {
    return new ReportLine(settings, "begun", null, null, null, null, null);
  }

  static ReportLine done(String source) {
    return new ReportLine(source, "done", null, null, null, null, null);
  }

  static ReportLine failed(Failure failure) {
    return new ReportLine(
        failure.input(), "failed", failure.stage().label(), failure.reason(), null, null, null);
  }

  static ReportLine dropped(String source, String first) {
    return new ReportLine(source, "dropped", null, "tells the story of " + first, null, null, null);
  }

  static ReportLine skipped(String source, String reason) {
    return new ReportLine(source, "skipped", null, reason, null, null, null);
  }

  boolean isDone() {
    return "done".equals(status);
  }

  boolean isFailed() {
    return "failed".equals(status);
  }

  /** Whether it was passed over. One that was dropped was not: a limit counts it. */
  boolean isSkipped() {
    return "skipped".equals(status);
  }

  ReportLine withNote(String note) {
    return new ReportLine(source, status, stage, reason, note, bytes, stories);
  }

  ReportLine withSizes(long bytes, long stories) {
    return new ReportLine(
        source, status, stage, reason, note, bytes, stories == 0 ? null : stories);
  }

  /** As JSON, without a line end. */
  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("source", source);
      json.writeStringField("status", status);
      writeUnlessNull(json, "stage", stage);
      writeUnlessNull(json, "reason", reason);
      writeUnlessNull(json, "note", note);
      if (bytes != null) {
        json.writeNumberField("bytes", bytes);
      }
      if (stories != null) {
        json.writeNumberField("stories", stories);
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void writeUnlessNull(JsonGenerator json, String field, String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  /** What {@link #json} wrote, or null if it is not whole. */
  static ReportLine parseOrNull(String line) {
    try {
      return parse(line);
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws IOException if it is no such line
   */
  static ReportLine parse(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no line of a report: " + line);
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getText());
      }
      if (json.currentToken() != JsonToken.END_OBJECT) {
        throw new IOException("a line of a report that ends too early: " + line);
      }
    }
    String bytes = fields.get("bytes");
    String stories = fields.get("stories");
    return new ReportLine(
        fields.get("source"),
        fields.get("status"),
        fields.get("stage"),
        fields.get("reason"),
        fields.get("note"),
        bytes == null ? null : Long.valueOf(bytes),
        stories == null ? null : Long.valueOf(stories));
  }
}
