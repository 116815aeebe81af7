package dev.dateline.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.article.Source;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.write.JsonOptions;
import dev.dateline.write.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with an article in {@code input.*}, its record in {@code expected.jsonl}, and in {@code
 * gaps.txt}, if there is one, what the record still lacks: a line "people Ann Smith" for each.
 */
record GoldenCase(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every folder in {@code golden}. */
  static List<GoldenCase> all(Path golden) throws IOException {
    try (Stream<Path> folders = Files.list(golden)) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenCase::new).toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** The record as it is now; its path is the file's name, wherever the project lies. */
  JsonNode actual(Dateline dateline) throws IOException {
    ArticleRecord record = dateline.extract(portable(dateline.read(input())));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = RecordWriter.jsonLines(out, JsonOptions.DEFAULTS)) {
      writer.write(record);
    }
    return JSON.readTree(out.toString(StandardCharsets.UTF_8));
  }

  String text(Dateline dateline) throws IOException {
    return dateline.read(input()).text();
  }

  JsonNode expected() throws IOException {
    return JSON.readTree(Files.readString(expectedFile()));
  }

  void accept(JsonNode actual) throws IOException {
    Files.writeString(expectedFile(), actual + "\n");
  }

  List<String> gaps() throws IOException {
    Path file = folder.resolve("gaps.txt");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private Path expectedFile() {
    return folder.resolve("expected.jsonl");
  }

  private Path input() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .findFirst()
          .orElseThrow(() -> new IOException(folder + " holds no input file"));
    }
  }

  private static Article portable(Article article) {
    Source source = article.source();
    String file = Path.of(source.path()).getFileName().toString();
    return article.toBuilder()
        .source(
            new Source(
                file,
                source.member(),
                source.url(),
                source.captured(),
                source.mediaType(),
                source.charset(),
                source.bytes()))
        .build();
  }
}
