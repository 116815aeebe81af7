package dev.dateline.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.read.html.PageIdentity.Match;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page describes in JSON-LD, the vocabulary of schema.org. Pages describe other
 * articles as well, and the same one several times: only what is about the page counts. What is no
 * JSON is passed over. Immutable.
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

  /** Properties that lead from a page to its own article rather than to others. */
  private static final Set<String> OWN = Set.of("@graph", "mainEntity");

  private final List<JsonNode> articles;
  private final Map<String, JsonNode> byId;

  private JsonLd(List<JsonNode> articles, Map<String, JsonNode> byId) {
    this.articles = articles;
    this.byId = byId;
  }

  /** What {@code page} describes as the article that it holds, if it does. */
  static Optional<JsonLd> of(Document page, PageIdentity identity) {
    Map<String, JsonNode> byId = new HashMap<>();
    List<Described> described = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script.data()).ifPresent(root -> collect(root, described, byId));
    }
    List<JsonNode> articles = matching(described, identity);
    return articles.isEmpty() ? Optional.empty() : Optional.of(new JsonLd(articles, byId));
  }

  /** All that are surely about the page, the surest first; else the first that may be. */
  private static List<JsonNode> matching(List<Described> described, PageIdentity identity) {
    Map<Match, List<JsonNode>> found = new EnumMap<>(Match.class);
    for (Described one : described) {
      Match match = one.match(identity);
      if (match != Match.UNKNOWN || !one.isInner) {
        found.computeIfAbsent(match, m -> new ArrayList<>()).add(one.node);
      }
    }
    List<JsonNode> sure = new ArrayList<>(found.getOrDefault(Match.ADDRESS, List.of()));
    sure.addAll(found.getOrDefault(Match.TITLE, List.of()));
    return sure.isEmpty()
        ? found.getOrDefault(Match.UNKNOWN, List.of()).stream().limit(1).toList()
        : sure;
  }

  /** The texts of a property: strings, or the names of things; in order. */
  List<String> texts(String property) {
    for (JsonNode article : articles) {
      List<String> texts = new ArrayList<>();
      for (JsonNode item : items(article.path(property))) {
        String text = text(item);
        if (!text.isBlank()) {
          texts.add(plain(text));
        }
      }
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  /** The first text of a property, or null. */
  String text(String property) {
    return texts(property).stream().findFirst().orElse(null);
  }

  /** The names under a property, those of organisations left out. */
  List<String> people(String property) {
    for (JsonNode article : articles) {
      List<String> names = new ArrayList<>();
      for (JsonNode item : items(article.path(property))) {
        JsonNode person = resolve(item);
        if (!person.path("@type").toString().contains("Organization")) {
          names.addAll(names(person));
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** One thing may have several names: then it stands for as many people. */
  private List<String> names(JsonNode person) {
    return person.path("name").isArray()
        ? items(person.path("name")).stream()
            .map(this::text)
            .filter(name -> !name.isBlank())
            .map(JsonLd::plain)
            .toList()
        : Stream.of(text(person)).filter(name -> !name.isBlank()).map(JsonLd::plain).toList();
  }

  private static List<JsonNode> items(JsonNode value) {
    List<JsonNode> items = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(items::add);
    } else {
      items.add(value);
    }
    return items;
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
    return BlockReader.visible(isMarked ? MetaTags.unescaped(text) : text.strip());
  }

  private static Optional<JsonNode> parse(String script) {
    try {
      return Optional.ofNullable(JSON.readTree(WRAPPING.matcher(script).replaceAll("")));
    } catch (JsonProcessingException e) {
      return Optional.empty(); // 3% of pages: the other sources of metadata remain
    }
  }

  private static void collect(JsonNode root, List<Described> articles, Map<String, JsonNode> byId) {
    Deque<Described> open = new ArrayDeque<>(List.of(new Described(root, false)));
    for (int visited = 0; !open.isEmpty() && visited < MAX_NODES; visited++) {
      Described one = open.poll();
      JsonNode node = one.node;
      if (node.isObject() && node.size() > 1 && node.has("@id")) {
        byId.putIfAbsent(node.path("@id").asText(), node);
      }
      if (isArticle(node)) {
        articles.add(one);
      }
      if (node.isArray()) {
        node.forEach(child -> add(child, one.isInner, open));
      }
      node.properties()
          .forEach(p -> add(p.getValue(), one.isInner || !OWN.contains(p.getKey()), open));
    }
  }

  private static void add(JsonNode node, boolean isInner, Deque<Described> open) {
    if (node.isContainerNode()) {
      open.add(new Described(node, isInner));
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

  /**
   * An article that a page describes.
   *
   * @param isInner whether it is described as part of something else, such as a list
   */
  private record Described(JsonNode node, boolean isInner) {
    Match match(PageIdentity identity) {
      List<String> addresses = new ArrayList<>();
      for (String property : List.of("url", "mainEntityOfPage", "@id")) {
        JsonNode value = node.path(property);
        for (JsonNode stated : List.of(value, value.path("@id"), value.path("url"))) {
          // Within one page the posts of a live report have addresses of their own.
          if (stated.isTextual() && !(isInner && stated.asText().indexOf('#') >= 0)) {
            addresses.add(stated.asText());
          }
        }
      }
      List<String> headlines = new ArrayList<>();
      for (String property : List.of("headline", "alternativeHeadline")) {
        if (node.path(property).isTextual()) {
          headlines.add(plain(node.path(property).asText()));
        }
      }
      return identity.match(addresses, headlines);
    }
  }
}
