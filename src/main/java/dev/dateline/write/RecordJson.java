package dev.dateline.write;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Focus;
import java.io.IOException;
import java.util.List;

/** Writes one record as a JSON object, its fields in the schema's order. */
final class RecordJson {
  private final JsonGenerator json;
  private final JsonOptions options;
  private final EntityJson entities;

  RecordJson(JsonGenerator json, JsonOptions options) {
    this.json = json;
    this.options = options;
    this.entities = new EntityJson(json, options.explain());
  }

  void write(ArticleRecord record) throws IOException {
    Article article = record.article();
    json.writeStartObject();
    json.writeStringField("schema", RecordSchema.NAME);
    json.writeStringField("id", record.id());
    writeSource(article.source());
    writeHead(article);
    writeBlocks(article.blocks());
    entities.writePeople(record.people());
    entities.writeOrganizations("companies", record.companies());
    entities.writeOrganizations("organizations", record.otherOrganizations());
    entities.writePlaces(record.places());
    writeFocus(record.focus());
    json.writeStringField("duplicateOf", record.duplicateOf());
    json.writeStringField("text", holdsText(article.source()) ? article.text() : null);
    json.writeEndObject();
  }

  private void writeSource(Source source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("path", source.path());
    json.writeStringField("member", source.member());
    json.writeStringField("url", source.url());
    json.writeStringField("captured", source.captured());
    json.writeStringField("mediaType", source.mediaType());
    json.writeStringField("charset", source.charset());
    if (source.bytes() == null) {
      json.writeNullField("bytes");
    } else {
      json.writeNumberField("bytes", source.bytes());
    }
    json.writeEndObject();
  }

  private void writeHead(Article article) throws IOException {
    json.writeStringField("title", article.title());
    writeStrings(json, "authors", article.authors());
    json.writeStringField("publisher", article.publisher());
    json.writeStringField("published", article.published());
    json.writeStringField("modified", article.modified());
    json.writeStringField("section", article.section());
    json.writeStringField("description", article.description());
    json.writeStringField("dateline", article.dateline());
    writeStrings(json, "credits", article.credits());
    writeStrings(json, "tags", article.tags());
    json.writeStringField("language", article.language());
  }

  private void writeBlocks(List<Block> blocks) throws IOException {
    json.writeArrayFieldStart("blocks");
    for (Block block : blocks) {
      json.writeStartObject();
      json.writeStringField("kind", block.kind().label());
      writeSpan(json, block.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeFocus(List<Focus> focus) throws IOException {
    json.writeArrayFieldStart("focus");
    for (Focus part : focus) {
      json.writeStartObject();
      json.writeStringField("countryCode", part.countryCode());
      json.writeStringField("admin1", part.admin1());
      json.writeNumberField("weight", Math.round(part.weight() * 1000) / 1000.0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private boolean holdsText(Source source) {
    return switch (options.articleText()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case WHERE_NEEDED -> !isPlainTextFile(source);
    };
  }

  private static boolean isPlainTextFile(Source source) {
    return source.path() != null
        && source.member() == null
        && "text/plain".equals(source.mediaType());
  }

  static void writeSpan(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  static void writeStrings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
