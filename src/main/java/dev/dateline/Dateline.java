package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Engine;
import dev.dateline.names.Mention;
import dev.dateline.names.NameFinder;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.resolve.Resolver;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Reads news articles and says whom and what they name. Thread-safe: loading the models takes most
 * of a second, so build one and share it between threads, until it is closed.
 *
 * <pre>{@code
 * try (Dateline dateline = Dateline.create()) {
 *   ArticleRecord record = dateline.extract(Path.of("story.txt"));
 *   for (Person person : record.people()) {
 *     EntityMention first = person.mentions().get(0);
 *     System.out.println(person.name() + " at " + first.span().start());
 *   }
 * }
 * }</pre>
 */
public final class Dateline implements AutoCloseable {
  /** Blocks about the article itself. Whom they name is no part of the story. */
  private static final Set<BlockKind> NOT_THE_STORY =
      EnumSet.of(BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.TAGS);

  private final ArticleReader reader;
  private final Segmenter segmenter;
  private final NameFinder nameFinder;
  private final Resolver resolver;
  private volatile boolean closed;

  Dateline(ArticleReader reader, Segmenter segmenter, NameFinder nameFinder, Resolver resolver) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
    this.nameFinder = Objects.requireNonNull(nameFinder, "nameFinder");
    this.resolver = Objects.requireNonNull(resolver, "resolver");
  }

  /**
   * Loads the default engine.
   *
   * @throws IOException if a model is missing or damaged
   */
  public static Dateline create() throws IOException {
    return builder().build();
  }

  /** Starts with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The article in a file, with its structure, before any name is looked for.
   *
   * @throws dev.dateline.read.UnreadableArticleException if the file holds no article
   * @throws IOException if the file cannot be read
   */
  public Article read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    return reader.read(file);
  }

  /**
   * The record of the article in a file.
   *
   * @throws dev.dateline.read.UnreadableArticleException if the file holds no article
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if this is closed
   */
  public ArticleRecord extract(Path file) throws IOException {
    return extract(read(file));
  }

  /**
   * The record of an article given as plain text; without entities if the text is blank.
   *
   * @throws IllegalStateException if this is closed
   */
  public ArticleRecord extract(String text) {
    Objects.requireNonNull(text, "text");
    return extract(reader.read(text));
  }

  /**
   * The record of an article whose structure is known already. Names are looked for in every block
   * but bylines, credits and tags, and not at all if the article {@linkplain
   * Article#isInAnotherLanguage() is in another language} than English.
   *
   * @throws IllegalStateException if this is closed
   */
  public ArticleRecord extract(Article article) {
    Objects.requireNonNull(article, "article");
    if (closed) {
      throw new IllegalStateException("this Dateline is closed; build another");
    }
    if (article.isInAnotherLanguage()) {
      return resolver.resolve(article, List.of(), List.of());
    }
    List<Sentence> sentences = segmenter.segment(article);
    List<Sentence> story =
        sentences.stream().filter(s -> !NOT_THE_STORY.contains(s.block().kind())).toList();
    List<Mention> mentions = nameFinder.find(article, story);
    return resolver.resolve(article, sentences, mentions);
  }

  /**
   * Frees the models; a second call does nothing. Calls still under way in other threads must have
   * ended.
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    nameFinder.close();
  }

  /**
   * Chooses what a {@link Dateline} is made of. Not thread-safe.
   *
   * <pre>{@code
   * Dateline dateline = Dateline.builder().engine(Engine.FAST).build();
   * }</pre>
   */
  public static final class Builder {
    private Engine engine = Engine.ACCURATE;
    private ReadSettings readSettings = ReadSettings.DEFAULT;
    private Path gazetteer;

    private Builder() {}

    /**
     * A folder of GeoNames' files to look places up in, in place of the embedded ones; null for
     * those. It is packed once, see {@link Gazetteer#of}.
     */
    public Builder gazetteer(Path folder) {
      gazetteer = folder;
      return this;
    }

    /** Which name finder to use; {@link Engine#ACCURATE} unless told. */
    public Builder engine(Engine engine) {
      this.engine = Objects.requireNonNull(engine, "engine");
      return this;
    }

    /** How files are read, and how much of them; {@link ReadSettings#DEFAULT} unless told. */
    public Builder readSettings(ReadSettings readSettings) {
      this.readSettings = Objects.requireNonNull(readSettings, "readSettings");
      return this;
    }

    /**
     * Loads the models, the gazetteer beside the name finder.
     *
     * @throws IOException if a model is missing or damaged; the message names the file and what to
     *     do
     */
    public Dateline build() throws IOException {
      ArticleReader reader = ArticleReader.create(readSettings);
      CompletableFuture<Resolver> opening =
          CompletableFuture.supplyAsync(() -> resolver(gazetteer));
      CompletableFuture<Segmenter> english =
          opening.thenApply(
              resolver -> {
                Segmenter segmenter = Segmenter.english();
                Rehearsal.of(reader, segmenter, resolver);
                return segmenter;
              });
      NameFinder nameFinder = nameFinder(engine);
      try {
        return new Dateline(reader, english.join(), nameFinder, opening.join());
      } catch (UncheckedIOException e) {
        nameFinder.close();
        throw e.getCause();
      } catch (CompletionException e) {
        nameFinder.close();
        if (e.getCause() instanceof UncheckedIOException failure) {
          throw failure.getCause();
        }
        throw e;
      }
    }

    private static Resolver resolver(Path folder) {
      try {
        return folder == null ? Resolver.create() : Resolver.over(Gazetteer.of(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static NameFinder nameFinder(Engine engine) throws IOException {
      return switch (engine) {
        case FAST -> NameFinder.fast();
        case ACCURATE -> NameFinder.accurate();
      };
    }
  }
}
