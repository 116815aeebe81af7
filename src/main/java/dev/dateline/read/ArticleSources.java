package dev.dateline.read;

import java.nio.file.Path;
import java.util.List;
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
   * <p>A file that is named itself is kept whatever it is called. In folders, files that end in
   * {@code .txt} or {@code .text} or have no extension are kept, hidden files and folders are
   * passed over, and links to folders are not followed.
   *
   * @param inputs files and folders
   * @param failures told, while the stream runs, of each input that cannot be read: a missing path,
   *     a folder without articles or without permission, a link to a folder
   */
  public static Stream<Path> expand(
      List<Path> inputs, Consumer<UnreadableArticleException> failures) {
    Objects.requireNonNull(failures, "failures");
    return inputs.stream().flatMap(input -> expand(input, failures));
  }

  private static Stream<Path> expand(Path input, Consumer<UnreadableArticleException> failures) {
    FolderWalk walk = new FolderWalk(input, failures);
    int features = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, features), false);
  }
}
