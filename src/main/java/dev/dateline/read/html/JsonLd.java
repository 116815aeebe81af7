package dev.dateline.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page describes in JSON-LD, the vocabulary of schema.org. What is no JSON is
 * passed over. Immutable.
 */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/#:])?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|Review)");
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*$");

  /** No page describes more things than this; the rest is passed over. */
  private static final int MAX_NODES = 20_000;

  private final JsonNode article;
  private final Map<String, JsonNode> byId;

  private JsonLd(JsonNode article, Map<String, JsonNode> byId) {
    this.article = article;
    this.byId = byId;
  }

  /** The first article that {@code page} describes, if any. */
  static Optional<JsonLd> of(Document page) {
    Map<String, JsonNode> byId = new HashMap<>();
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script.data()).ifPresent(root -> collect(root, articles, byId));
    }
    return articles.stream().findFirst().map(article -> new JsonLd(article, byId));
  }

  /** The texts of a property: strings, or the names of things; in order. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    JsonNode value = article.path(property);
    for (JsonNode item : value.isArray() ? value : List.of(value)) {
      String text = text(item);
      if (!text.isBlank()) {
        texts.add(plain(text));
      }
    }
    return texts;
  }

  /** The first text of a property, or null. */
  String text(String property) {
    return texts(property).stream().findFirst().orElse(null);
  }

  /** The names under a property, those of organisations left out. */
  List<String> people(String property) {
    List<String> names = new ArrayList<>();
    JsonNode value = article.path(property);
    for (JsonNode item : value.isArray() ? value : List.of(value)) {
      JsonNode person = resolve(item);
      if (!person.path("@type").toString().contains("Organization") && !text(person).isBlank()) {
        names.add(plain(text(person)));
      }
    }
    return names;
  }

  private String text(JsonNode value) {
    JsonNode node = resolve(value);
    if (node.isValueNode()) {
      return node.asText("");
    }
    for (String name : List.of("name", "@value", "url", "@id")) {
      if (node.path(name).isValueNode()) {
        return node.path(name).asText("");
      }
      if (node.path(name).isArray() && node.path(name).path(0).isTextual()) {
        return node.path(name).path(0).asText();
      }
    }
    return "";
  }

  private JsonNode resolve(JsonNode node) {
    boolean isReference = node.isObject() && node.size() == 1 && node.has("@id");
    return isReference ? byId.getOrDefault(node.path("@id").asText(), node) : node;
  }

  /** Some pages leave markup and character references in their JSON. */
  private static String plain(String text) {
    boolean isMarked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return isMarked ? MetaTags.unescaped(text) : text.strip();
  }

  private static Optional<JsonNode> parse(String script) {
    try {
      return Optional.ofNullable(JSON.readTree(WRAPPING.matcher(script).replaceAll("")));
    } catch (JsonProcessingException e) {
      return Optional.empty(); // 3% of pages: the other sources of metadata remain
    }
  }

  private static void collect(JsonNode root, List<JsonNode> articles, Map<String, JsonNode> byId) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int visited = 0; !open.isEmpty() && visited < MAX_NODES; visited++) {
      JsonNode node = open.poll();
      if (node.isObject() && node.size() > 1 && node.has("@id")) {
        byId.putIfAbsent(node.path("@id").asText(), node);
      }
      if (isArticle(node)) {
        articles.add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode name : type.isArray() ? type : List.of(type)) {
      if (ARTICLE.matcher(name.asText("")).matches()) {
        return true;
      }
    }
    return false;
  }
}
