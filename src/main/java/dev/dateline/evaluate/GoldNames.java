package dev.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.resource.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Articles with the names in them: a folder with {@code text/*.txt} and {@code gold.json}, which
 * gives for each file its names as {@code [start, end, type]}, half-open, the types PER, ORG and
 * LOC.
 *
 * <pre>{@code
 * GoldNames gold = GoldNames.read(Path.of("corpora/dev/pud"));
 * }</pre>
 *
 * @param texts the text of each file, by its name
 * @param names the names of each file
 * @param sha256 hash of {@code gold.json}, 64 hexadecimal digits
 */
public record GoldNames(
    Map<String, String> texts, Map<String, Set<TypedSpan>> names, String sha256) {
  private static final Map<String, NameType> TYPES =
      Map.of("PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.PLACE);

  /** A name in a text. */
  public record TypedSpan(Span span, NameType type) {}

  /**
   * Reads a folder.
   *
   * @throws IOException if a file is missing or not in that format; the message names the file
   */
  public static GoldNames read(Path folder) throws IOException {
    Path file = folder.resolve("gold.json");
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is missing; the folder must hold gold.json and text/*.txt");
    }
    byte[] bytes = Files.readAllBytes(file);
    Map<String, String> texts = new TreeMap<>();
    Map<String, Set<TypedSpan>> names = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : parse(file, bytes).properties()) {
      String text = Files.readString(folder.resolve("text").resolve(entry.getKey()));
      texts.put(entry.getKey(), text);
      names.put(entry.getKey(), names(file, entry.getKey(), entry.getValue(), text.length()));
    }
    return new GoldNames(texts, names, Checksums.sha256(bytes));
  }

  /**
   * The same names in changed texts.
   *
   * @param change changes a text without moving anything in it
   */
  GoldNames with(UnaryOperator<String> change) {
    Map<String, String> changed = new TreeMap<>();
    texts.forEach((file, text) -> changed.put(file, change.apply(text)));
    return new GoldNames(changed, names, sha256);
  }

  private static JsonNode parse(Path file, byte[] bytes) throws IOException {
    try {
      return new ObjectMapper().readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Set<TypedSpan> names(Path file, String article, JsonNode list, int length)
      throws IOException {
    Set<TypedSpan> names = new HashSet<>();
    for (JsonNode name : list) {
      int start = name.path(0).asInt(-1);
      int end = name.path(1).asInt(-1);
      NameType type = TYPES.get(name.path(2).asText());
      if (type == null || start < 0 || end <= start || end > length) {
        throw new IOException(file + ", " + article + ": " + name + " is no [start, end, type]");
      }
      names.add(new TypedSpan(new Span(start, end), type));
    }
    return names;
  }
}
