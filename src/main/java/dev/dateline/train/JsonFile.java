package dev.dateline.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads corpora in JSON, with errors that name the file. */
final class JsonFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonFile() {}

  /** The one value a file holds. */
  static JsonNode read(Path file) throws IOException {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new CorpusFormatException(file, "is no JSON: " + e.getOriginalMessage());
    }
  }

  /** The values of a file that holds one a line. */
  static List<JsonNode> readLines(Path file) throws IOException {
    List<JsonNode> values = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        if (!line.isBlank()) {
          values.add(MAPPER.readTree(line));
        }
      } catch (JsonProcessingException e) {
        throw new CorpusFormatException(file, number, "is no JSON: " + e.getOriginalMessage());
      }
    }
    return values;
  }

  /** The strings of an array. */
  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(value -> strings.add(value.asText()));
    return strings;
  }

  /** A field that must be there. */
  static JsonNode field(Path file, JsonNode value, String name) throws IOException {
    JsonNode field = value.get(name);
    if (field == null) {
      throw new CorpusFormatException(file, "a record has no field '" + name + "'");
    }
    return field;
  }
}
