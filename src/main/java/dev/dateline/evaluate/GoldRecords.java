package dev.dateline.evaluate;

import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.evaluate.GoldEntity.GoldRole;
import dev.dateline.evaluate.GoldEntity.GoldTie;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.train.CorpusFormatException;
import dev.dateline.train.NewsArticle;
import dev.dateline.train.NewsCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Articles of the project's own corpus with what their records should hold: {@code
 * records/REGION/NUMBER-SLUG.tsv} beside {@code news/REGION/NUMBER-SLUG.txt}. The corpus' README
 * gives the format.
 *
 * <pre>{@code
 * GoldRecords gold = GoldRecords.read(Path.of("src/corpus")).heldOut();
 * }</pre>
 *
 * @param records the articles in order of their files
 */
public record GoldRecords(List<GoldRecord> records) {
  private static final Set<BlockKind> NOT_THE_STORY =
      EnumSet.of(BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.TAGS);

  /** An article and its entities. */
  public record GoldRecord(NewsArticle article, List<GoldEntity> entities) {
    /** Copies the list. */
    public GoldRecord {
      entities = List.copyOf(entities);
    }
  }

  /** Copies the list. */
  public GoldRecords {
    records = List.copyOf(records);
  }

  /**
   * Reads all annotated records of a corpus.
   *
   * @param corpus the folder that holds {@code news} and {@code records}
   * @throws IOException if a file is missing or breaks the format; the message names file, line and
   *     reason
   */
  public static GoldRecords read(Path corpus) throws IOException {
    List<GoldRecord> records = new ArrayList<>();
    for (NewsArticle article : NewsCorpus.articles(corpus)) {
      Path file = corpus.resolve("records").resolve(article.id() + ".tsv");
      if (Files.exists(file)) {
        Set<String> told = toldNames(article);
        List<GoldEntity> inTheStory =
            entities(file).stream()
                .filter(e -> e.names().stream().anyMatch(n -> told.contains(key(e.type(), n))))
                .toList();
        records.add(new GoldRecord(article, inTheStory));
      }
    }
    if (records.isEmpty()) {
      throw new IOException(
          corpus + " holds no annotated records; they belong in " + corpus.resolve("records"));
    }
    return new GoldRecords(records);
  }

  /** Only the articles nothing is trained on or tuned with. */
  public GoldRecords heldOut() {
    return new GoldRecords(records.stream().filter(r -> r.article().heldOut()).toList());
  }

  /** Only the other articles. */
  public GoldRecords others() {
    return new GoldRecords(records.stream().filter(r -> !r.article().heldOut()).toList());
  }

  /** Types and names outside bylines, credits and tags, which are no part of the story. */
  private static Set<String> toldNames(NewsArticle article) {
    Set<String> told = new TreeSet<>();
    for (Block block : article.blocks()) {
      if (!NOT_THE_STORY.contains(block.kind())) {
        article.names().stream()
            .filter(name -> block.span().contains(name.span()))
            .forEach(name -> told.add(key(name.type(), name.span().of(article.text()))));
      }
    }
    return told;
  }

  private static String key(NameType type, String name) {
    return type + "\t" + name;
  }

  private static List<GoldEntity> entities(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<GoldEntity> entities = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    int at = 0;
    while (at < lines.size()) {
      if (isComment(lines.get(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < lines.size() && lines.get(end).startsWith("\t")) {
        end++;
      }
      GoldEntity entity = entity(file, lines, at, end);
      if (!names.add(key(entity.type(), entity.name()))) {
        throw new CorpusFormatException(file, at + 1, entity.name() + " stands here twice");
      }
      entities.add(entity);
      at = end;
    }
    return entities;
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static GoldEntity entity(Path file, List<String> lines, int at, int end)
      throws IOException {
    String[] fields = lines.get(at).split("\t", -1);
    NameType type =
        switch (fields[0]) {
          case "person" -> NameType.PERSON;
          case "place" -> NameType.PLACE;
          default -> NameType.ORGANIZATION;
        };
    OrganizationKind kind = OrganizationKind.ofLabel(fields[0]).orElse(null);
    if (type == NameType.ORGANIZATION && kind == null) {
      throw new CorpusFormatException(file, at + 1, "'" + fields[0] + "' is no kind of entity");
    }
    List<String> names = Arrays.asList(fields).subList(1, fields.length);
    if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
      throw new CorpusFormatException(file, at + 1, "a name is missing");
    }
    List<GoldRole> roles = new ArrayList<>();
    List<GoldTie> ties = new ArrayList<>();
    String country = null;
    for (int i = at + 1; i < end; i++) {
      String[] part = lines.get(i).strip().split("\t", -1);
      switch (part.length < 2 ? "" : part[0]) {
        case "role" -> roles.add(role(file, i, part));
        case "country" -> country = part[1];
        case "relation" -> ties.add(tie(file, i, part));
        default ->
            throw new CorpusFormatException(file, i + 1, "'" + part[0] + "' says nothing known");
      }
    }
    return new GoldEntity(type, kind, names, roles, country, ties);
  }

  private static GoldRole role(Path file, int line, String[] part) throws IOException {
    boolean former = part.length == 4 && part[3].equals("former");
    if (part.length != 3 && !former) {
      throw new CorpusFormatException(
          file, line + 1, "a role is a title, where it is held or -, and perhaps 'former'");
    }
    return new GoldRole(part[1], part[2].equals("-") ? null : part[2], former);
  }

  private static GoldTie tie(Path file, int line, String[] part) throws IOException {
    if (part.length != 3) {
      throw new CorpusFormatException(file, line + 1, "a relation is a word and an organisation");
    }
    return new GoldTie(part[1], part[2]);
  }
}
