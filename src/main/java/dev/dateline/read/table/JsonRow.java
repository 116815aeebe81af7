package dev.dateline.read.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.NamedFields;
import dev.dateline.read.content.StatedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one JSON object. What stands for no field is skipped and never held. One thread. */
final class JsonRow {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          // Names come from the input: they must neither stay in memory nor be made to collide.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** Where objects that stand for one value keep it, the likeliest first. */
  private static final List<String> VALUE_KEYS =
      List.of(
          "name",
          "fullname",
          "displayname",
          "rendered",
          "text",
          "body",
          "content",
          "html",
          "value",
          "main",
          "original",
          "label",
          "date",
          "numberlong",
          "t");

  /** A surrogate without the other. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private static final int MAX_ELEMENTS = 100_000;

  private final JsonParser parser;
  private final ArticleFields fields;
  private final FieldTable table;
  private final NamedFields named;

  private JsonRow(JsonParser parser, FieldTable table, NamedFields named) {
    this.parser = parser;
    this.table = table;
    this.named = named;
    this.fields = new ArticleFields(table);
  }

  /**
   * The article that an object is about.
   *
   * @param named told which fields there are
   * @throws ContentException if it is no sound JSON object, or not about an article
   */
  static StatedArticle read(String json, FieldTable table, NamedFields named) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new ContentException("is no JSON object; leave it out");
      }
      JsonRow row = new JsonRow(parser, table, named);
      row.object("");
      named.rowRead();
      if (parser.nextToken() != null) {
        throw new ContentException(
            "has something after the JSON object; put it on a line of its own");
      }
      return row.fields.article();
    } catch (JsonProcessingException e) {
      throw new ContentException(
          "is no sound JSON (" + reason(e) + "); write it anew or leave it out");
    }
  }

  private static String reason(JsonProcessingException failure) {
    String message = failure.getOriginalMessage().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return message.length() > 120 ? message.substring(0, 120) + "…" : message;
  }

  /** Reads an object; returns its plain values by normal name. */
  private Map<String, String> object(String path) throws IOException {
    Map<String, String> plain = new HashMap<>();
    boolean isWhole = path.isEmpty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = FieldTable.normal(parser.currentName());
      if (isWhole) {
        fields.note(parser.currentName());
      }
      JsonToken value = parser.nextToken();
      if (isText(value) && VALUE_KEYS.contains(name) && !isWhole) {
        plain.put(name, text());
      }
      field(isWhole ? name : path + "." + name, value);
    }
    return plain;
  }

  private void field(String path, JsonToken value) throws IOException {
    List<FieldTable.Meaning> meanings = table.meanings(path);
    meanings.forEach(meaning -> named.found(meaning.field()));
    boolean isWanted = !meanings.isEmpty();
    if (value == JsonToken.START_OBJECT && (isWanted || table.isPrefix(path))) {
      String plain = plain(object(path));
      if (plain != null) {
        fields.put(path, List.of(plain));
      }
    } else if (value == JsonToken.START_ARRAY && isWanted) {
      fields.put(path, list(path));
    } else if (isWanted && isText(value)) {
      fields.put(path, List.of(text()));
    } else {
      parser.skipChildren();
    }
  }

  private List<String> list(String path) throws IOException {
    List<String> list = new ArrayList<>();
    JsonToken token = parser.nextToken();
    for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (list.size() == MAX_ELEMENTS) {
        throw new ContentException(
            "has more than " + MAX_ELEMENTS + " elements in " + path + "; split it");
      }
      if (token == JsonToken.START_OBJECT) {
        String plain = plain(object(path + "[]"));
        if (plain != null) {
          list.add(plain);
        }
      } else if (isText(token)) {
        list.add(text());
      } else {
        parser.skipChildren();
      }
    }
    return list;
  }

  private static String plain(Map<String, String> object) {
    return VALUE_KEYS.stream()
        .map(object::get)
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  /** Programs that cut texts leave half a character, which nothing can be encoded with. */
  private String text() throws IOException {
    String text = parser.getText();
    return HALF.matcher(text).replaceAll("\ufffd");
  }

  private static boolean isText(JsonToken token) {
    return token == JsonToken.VALUE_STRING || token.isNumeric();
  }
}
