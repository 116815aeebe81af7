package dev.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pages whose article was picked out by hand: a folder with {@code html/ID.html.gz} or {@code
 * html/ID.html} and {@code ground-truth.json}, which gives for each ID an {@code articleBody} and
 * the {@code url}, as the public article-extraction-benchmark does. Immutable.
 *
 * <pre>{@code
 * GoldPages gold = GoldPages.read(Path.of("corpora/dev/pages"));
 * }</pre>
 *
 * @param bodies the article's text by the page's file
 * @param urls the page's address by its file, where it is given
 */
public record GoldPages(Map<Path, String> bodies, Map<Path, String> urls) {
  /** Copies the maps. */
  public GoldPages {
    bodies = Collections.unmodifiableMap(new TreeMap<>(bodies));
    urls = Collections.unmodifiableMap(new TreeMap<>(urls));
  }

  /**
   * Reads a folder, but not yet its pages.
   *
   * @throws IOException if a file is missing or not in that format; the message names the file
   */
  public static GoldPages read(Path folder) throws IOException {
    Path file = folder.resolve("ground-truth.json");
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          file + " is missing; the folder must hold ground-truth.json and html/*.html.gz");
    }
    Map<Path, String> bodies = new TreeMap<>();
    Map<Path, String> urls = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : parse(file).properties()) {
      Path page = page(folder, entry.getKey());
      bodies.put(page, entry.getValue().path("articleBody").asText(""));
      if (entry.getValue().hasNonNull("url")) {
        urls.put(page, entry.getValue().path("url").asText());
      }
    }
    if (bodies.isEmpty()) {
      throw new IOException(file + " names no pages");
    }
    return new GoldPages(bodies, urls);
  }

  private static Path page(Path folder, String id) throws IOException {
    Path packed = folder.resolve("html").resolve(id + ".html.gz");
    Path plain = folder.resolve("html").resolve(id + ".html");
    if (!Files.exists(packed) && !Files.exists(plain)) {
      throw new IOException(packed + " is missing, but ground-truth.json names it");
    }
    return Files.exists(packed) ? packed : plain;
  }

  private static JsonNode parse(Path file) throws IOException {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
