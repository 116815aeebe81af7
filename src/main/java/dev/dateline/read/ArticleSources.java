package dev.dateline.read;

import dev.dateline.read.content.ArticleNames;
import dev.dateline.read.content.PathGlobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Expands what a user names, files and folders, into the files to read.
 *
 * <pre>{@code
 * List<UnreadableArticleException> failures = new ArrayList<>();
 * try (Stream<Path> files = ArticleSources.expand(List.of(Path.of("news")), failures::add)) {
 *   files.forEach(file -> …);
 * }
 * }</pre>
 *
 * <p>Stateless, so safe for any number of threads; each stream is for one thread.
 */
public final class ArticleSources {
  private ArticleSources() {}

  /**
   * The files in the order named, folders in the order of their entries' names, deep first. Nothing
   * is read ahead but the names in the folder at hand.
   *
   * <p>A file that is named itself is kept whatever it is called. In folders, files are kept by
   * their names as {@link ArticleNames} says, hidden files and folders are passed over, and links
   * to folders are not followed, nor are pipes and devices opened.
   *
   * @param inputs files and folders
   * @param failures told, while the stream runs, of each input that cannot be read: a missing path,
   *     a folder without articles or without permission, a link to a folder
   */
  public static Stream<Path> expand(
      List<Path> inputs, Consumer<UnreadableArticleException> failures) {
    return expand(inputs, PathGlobs.ALL, failures);
  }

  /**
   * The same without what globs leave out. They are matched against a file's path in the folder
   * that was named, or against the name of a file that was named itself; folders that are excluded
   * are not entered.
   *
   * @param inputs files and folders
   * @param failures as above; a folder of which all is left out is none
   */
  public static Stream<Path> expand(
      List<Path> inputs, PathGlobs globs, Consumer<UnreadableArticleException> failures) {
    Objects.requireNonNull(globs, "globs");
    Objects.requireNonNull(failures, "failures");
    // Not flatMap: in Java 17 the iterator of such a stream holds all the files of a folder.
    Iterator<Path> files = new InputWalk(List.copyOf(inputs), globs, failures);
    int features = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, features), false);
  }

  /**
   * Whether {@link #expand} takes {@code file}, which need not exist yet, for an article when
   * {@code folder} is named: a program that writes there would read what it writes.
   *
   * @throws IOException if {@code folder} or the folder that {@code file} lies in cannot be read
   */
  public static boolean isArticleIn(Path folder, Path file) throws IOException {
    return isArticleIn(folder, file, PathGlobs.ALL);
  }

  /**
   * The same without what globs leave out.
   *
   * @throws IOException if {@code folder} or the folder that {@code file} lies in cannot be read
   */
  public static boolean isArticleIn(Path folder, Path file, PathGlobs globs) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return false;
    }
    Path root = folder.toRealPath();
    Path place = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    return FolderWalk.takes(place, root, globs)
        || (Files.exists(file) && FolderWalk.takes(file.toRealPath(), root, globs));
  }

  /** The files of one input after the other's; used by one thread. */
  private static final class InputWalk implements Iterator<Path> {
    private final Iterator<Path> inputs;
    private final PathGlobs globs;
    private final Consumer<UnreadableArticleException> failures;
    private Iterator<Path> files = Collections.emptyIterator();

    InputWalk(List<Path> inputs, PathGlobs globs, Consumer<UnreadableArticleException> failures) {
      this.inputs = inputs.iterator();
      this.globs = globs;
      this.failures = failures;
    }

    @Override
    public boolean hasNext() {
      while (!files.hasNext() && inputs.hasNext()) {
        files = new FolderWalk(inputs.next(), globs, failures);
      }
      return files.hasNext();
    }

    @Override
    public Path next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there are no more files");
      }
      return files.next();
    }
  }
}
