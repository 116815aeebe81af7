package dev.dateline.train;

import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the project's own news corpus.
 *
 * <pre>{@code
 * List<NewsArticle> articles = NewsCorpus.articles(Path.of("src/corpus"));
 * }</pre>
 *
 * Thread-safe.
 */
public final class NewsCorpus implements CorpusReader {
  static final String NAME = "news";

  /** A reader; it keeps nothing. */
  public NewsCorpus() {}

  @Override
  public List<TrainingDocument> read(Path folder) throws IOException {
    List<TrainingDocument> documents = new ArrayList<>();
    for (NewsArticle article : articles(folder)) {
      documents.add(
          new TrainingDocument(
              NAME,
              article.id(),
              Sentences.ofBlocks(article.text(), article.blocks(), article.names()),
              EnumSet.allOf(NameType.class),
              article.heldOut()));
    }
    return documents;
  }

  /**
   * All articles under {@code folder/news}, in order of their file names.
   *
   * @throws IOException if there is no such folder, or a file breaks the corpus' rules; the message
   *     names file, line and reason
   */
  public static List<NewsArticle> articles(Path folder) throws IOException {
    Path root = folder.resolve(NAME);
    if (!Files.isDirectory(root)) {
      throw new IOException(
          folder
              + (Files.exists(folder) ? " holds no folder " + NAME : " does not exist")
              + "; name a corpus in the format of src/corpus, with the folders "
              + NAME
              + " and records");
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<NewsArticle> articles = new ArrayList<>();
    for (Path file : files) {
      String id = root.relativize(file).toString().replace('\\', '/').replaceFirst("\\.txt$", "");
      articles.add(article(file, id));
    }
    return articles;
  }

  private static NewsArticle article(Path file, String id) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int empty = lines.indexOf("");
    if (empty < 1) {
      throw new CorpusFormatException(
          file, 1, "no head of 'key: value' lines before an empty line");
    }
    Map<String, String> head = head(file, lines.subList(0, empty));
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<LabelledSpan> names = new ArrayList<>();
    List<Span> titles = new ArrayList<>();
    for (int i = empty + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        BlockKind kind = kind(file, i + 1, lines.get(i));
        String body = kind == BlockKind.PARAGRAPH ? lines.get(i) : afterMark(lines.get(i));
        Annotation annotation = annotation(file, i + 1, body, text.length());
        text.append(annotation.text()).append('\n');
        if (!annotation.text().isBlank()) {
          blocks.add(
              new Block(
                  kind,
                  new Span(text.length() - 1 - annotation.text().length(), text.length() - 1)));
        }
        names.addAll(annotation.names());
        titles.addAll(annotation.titles());
      }
    }
    return new NewsArticle(id, head, text.toString(), blocks, names, titles);
  }

  private static Map<String, String> head(Path file, List<String> lines) throws IOException {
    Map<String, String> head = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int colon = lines.get(i).indexOf(": ");
      if (colon < 1) {
        throw new CorpusFormatException(file, i + 1, "the head's line is no 'key: value'");
      }
      head.put(lines.get(i).substring(0, colon), lines.get(i).substring(colon + 2).strip());
    }
    for (String key : List.of("beat", "region", "style")) {
      if (!head.containsKey(key)) {
        throw new CorpusFormatException(file, 1, "the head has no '" + key + "'");
      }
    }
    return head;
  }

  private static BlockKind kind(Path file, int number, String line) throws IOException {
    if (!line.startsWith("@")) {
      return BlockKind.PARAGRAPH;
    }
    String mark = line.substring(1).split("\\s", 2)[0];
    try {
      return BlockKind.valueOf(mark.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CorpusFormatException(file, number, "'@" + mark + "' marks no kind of block");
    }
  }

  private static String afterMark(String line) {
    String[] parts = line.split("\\s+", 2);
    return parts.length < 2 ? "" : parts[1];
  }

  private static Annotation annotation(Path file, int number, String line, int offset)
      throws IOException {
    try {
      return Annotation.parse(line, offset);
    } catch (IllegalArgumentException e) {
      throw new CorpusFormatException(file, number, e.getMessage());
    }
  }
}
