package dev.dateline.cli;

import dev.dateline.read.ArticleSources;
import dev.dateline.read.content.PathGlobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Keeps a run from writing over what it reads, and from reading what it writes. */
final class InputCheck {
  private final CommandLine command;
  private final Path file;
  private final PathGlobs globs;
  private final Set<Object> outputs = new HashSet<>();

  /**
   * A check of the inputs of one run.
   *
   * @param file where its records go, or null for standard output
   * @param there the files that are there and would be written over
   * @param globs which files of folders are read
   */
  InputCheck(CommandLine command, Path file, List<Path> there, PathGlobs globs) throws IOException {
    this.command = command;
    this.file = file;
    this.globs = globs;
    for (Path output : there) {
      outputs.add(identity(output));
    }
  }

  /** What two paths of one file have in common, whatever links they go by. */
  private static Object identity(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? path.toRealPath() : key; // Windows has no keys
  }

  /**
   * Refuses a path that is an output, or a folder in which it would be an article.
   *
   * @throws ParameterException if it is one
   */
  void check(String path) {
    if (isOutput(path)) {
      throw new ParameterException(
          command, path + " is an input; leave it out or name another file with --output");
    }
    if (wouldHoldOutput(path)) {
      throw new ParameterException(
          command, file + " would be an article of the input " + path + "; name a file elsewhere");
    }
  }

  /** The same paths, each checked when its turn comes: a list may be long. */
  Iterator<String> checked(Iterator<String> paths) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return paths.hasNext();
      }

      @Override
      public String next() {
        String path = paths.next();
        check(path);
        return path;
      }
    };
  }

  /** What is no path, or cannot be read, fails as an input in its turn. */
  private boolean isOutput(String path) {
    try {
      return !outputs.isEmpty() && outputs.contains(identity(Path.of(path)));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private boolean wouldHoldOutput(String path) {
    try {
      return file != null
          && !path.isEmpty()
          && Files.isDirectory(Path.of(path))
          && Files.isDirectory(file.toAbsolutePath().resolveSibling(""))
          && ArticleSources.isArticleIn(Path.of(path), file, globs);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
