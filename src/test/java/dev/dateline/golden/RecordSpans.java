package dev.dateline.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the spans of a record, however deep they lie in it. */
final class RecordSpans {
  private final String text;
  private final List<String> faults = new ArrayList<>();

  private RecordSpans(String text) {
    this.text = text;
  }

  static List<String> faults(JsonNode record, String text) {
    RecordSpans spans = new RecordSpans(text);
    spans.check(record);
    return spans.faults;
  }

  private void check(JsonNode node) {
    if (node.path("start").isInt()) {
      checkSpan(node, node.get("start").asInt(), node.get("end").asInt());
    }
    node.forEach(this::check);
  }

  private void checkSpan(JsonNode node, int start, int end) {
    if (start < 0 || end <= start || end > text.length()) {
      faults.add("outside the text: " + node);
      return;
    }
    String covered = text.substring(start, end);
    if (node.has("text") && !covered.equals(node.get("text").asText())) {
      faults.add("covers '" + covered + "': " + node);
    }
    if (node.has("title") && !covered.equals(node.get("title").asText())) {
      faults.add("covers '" + covered + "': " + node);
    }
  }
}
