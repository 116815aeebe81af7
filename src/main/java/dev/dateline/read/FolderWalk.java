package dev.dateline.read;

import dev.dateline.read.content.ArticleNames;
import dev.dateline.read.content.PathGlobs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Walks one file or folder as {@link ArticleSources} describes. Used by one thread. */
final class FolderWalk implements Iterator<Path> {
  private final Path input;
  private final PathGlobs globs;
  private final Consumer<UnreadableArticleException> failures;
  private final Deque<Path> pending = new ArrayDeque<>();
  private Path next;
  private boolean isSilent = true;

  FolderWalk(Path input, PathGlobs globs, Consumer<UnreadableArticleException> failures) {
    this.input = input;
    this.globs = globs;
    this.failures = failures;
    pending.push(input);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !pending.isEmpty()) {
      visit(pending.pop());
    }
    if (next == null && isSilent) {
      fail(
          input,
          "holds no articles; name a folder with files whose names end as those of articles do,"
              + " such as .txt or .html");
    }
    return next != null;
  }

  @Override
  public Path next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more files in " + input);
    }
    Path file = next;
    next = null;
    return file;
  }

  private void visit(Path path) {
    if (!Files.exists(path)) {
      fail(path, missingReason(path));
    } else if (!path.equals(input) && isDevice(path)) {
      fail(path, "is a pipe or a device, which may never end; name it itself to read it");
    } else if (!Files.isDirectory(path)) {
      isSilent = false;
      next = globs.takes(within(path)) ? path : null;
    } else if (!path.equals(input) && Files.isSymbolicLink(path)) {
      fail(path, linkReason(path));
    } else {
      enter(path);
    }
  }

  private void enter(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, this::isWanted)) {
      stream.forEach(entries::add);
    } catch (AccessDeniedException e) {
      fail(folder, "may not be listed; check its permissions");
    } catch (IOException | DirectoryIteratorException e) {
      fail(folder, "cannot be listed (" + e.getMessage() + "); check the disk");
    }
    entries.sort(Comparator.comparing((Path entry) -> entry.getFileName().toString()).reversed());
    entries.forEach(pending::push);
  }

  private boolean isWanted(Path entry) {
    if (isHidden(entry)) {
      return false;
    }
    boolean isFolder = Files.isDirectory(entry);
    if (!isFolder && !hasArticleName(entry)) {
      return false;
    }
    boolean isTaken = isFolder ? globs.enters(within(entry)) : globs.takes(within(entry));
    isSilent &= isTaken; // A folder of which all is left out was meant to give nothing.
    return isTaken;
  }

  /** The path that globs are matched against. */
  private String within(Path path) {
    return path.equals(input) ? name(path) : text(input.relativize(path));
  }

  /** The last part of a path, which the root has not. */
  private static String name(Path path) {
    return path.getFileName() == null ? "" : path.getFileName().toString();
  }

  private static String text(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static boolean isHidden(Path entry) {
    return ArticleNames.isHidden(entry.getFileName().toString());
  }

  private static boolean hasArticleName(Path entry) {
    return ArticleNames.isArticle(entry.getFileName().toString());
  }

  private static boolean isDevice(Path path) {
    return !Files.isDirectory(path) && !Files.isRegularFile(path);
  }

  /** Whether a walk of {@code folder} takes {@code file}; both are real paths. */
  static boolean takes(Path file, Path folder, PathGlobs globs) {
    if (!file.startsWith(folder) || file.equals(folder)) {
      return false;
    }
    for (Path entry : folder.relativize(file)) {
      if (isHidden(entry)) {
        return false;
      }
    }
    return hasArticleName(file) && globs.takes(text(folder.relativize(file)));
  }

  private static String missingReason(Path path) {
    return Files.isSymbolicLink(path)
        ? "is a link that leads to no file; mend or remove it"
        : "does not exist; check the path";
  }

  private static String linkReason(Path link) {
    try {
      boolean isLoop = link.toAbsolutePath().getParent().toRealPath().startsWith(link.toRealPath());
      return isLoop
          ? "is a link back to a folder it lies in, which would go round for ever; remove it"
          : "is a link to a folder, which is not followed; name the folder itself";
    } catch (IOException e) {
      return "is a link that cannot be followed (" + e.getMessage() + "); remove it";
    }
  }

  private void fail(Path path, String reason) {
    isSilent = false;
    failures.accept(new UnreadableArticleException(path.toString(), reason));
  }
}
