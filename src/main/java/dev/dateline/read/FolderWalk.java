package dev.dateline.read;

import java.io.IOException;
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
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Walks one file or folder as {@link ArticleSources} describes. Used by one thread. */
final class FolderWalk implements Iterator<Path> {
  private final Path input;
  private final Consumer<UnreadableArticleException> failures;
  private final Deque<Path> pending = new ArrayDeque<>();
  private Path next;
  private boolean isSilent = true;

  FolderWalk(Path input, Consumer<UnreadableArticleException> failures) {
    this.input = input;
    this.failures = failures;
    pending.push(input);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !pending.isEmpty()) {
      visit(pending.pop());
    }
    if (next == null && isSilent) {
      fail(input, "holds no text files; name a folder with .txt files");
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
      fail(path, "does not exist; check the path");
    } else if (!Files.isDirectory(path)) {
      isSilent = false;
      next = path;
    } else if (!path.equals(input) && Files.isSymbolicLink(path)) {
      fail(path, linkReason(path));
    } else {
      enter(path);
    }
  }

  private void enter(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, FolderWalk::isWanted)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      fail(folder, "cannot be listed (" + e.getMessage() + "); check its permissions");
    }
    entries.sort(Comparator.comparing((Path entry) -> entry.getFileName().toString()).reversed());
    entries.forEach(pending::push);
  }

  private static boolean isWanted(Path entry) {
    String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.startsWith(".")) {
      return false;
    }
    boolean isText = name.endsWith(".txt") || name.endsWith(".text") || name.indexOf('.') < 0;
    return isText || Files.isDirectory(entry);
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
