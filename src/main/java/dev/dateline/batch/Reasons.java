package dev.dateline.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one line why an input or an output failed. */
final class Reasons {
  private Reasons() {}

  static String of(Throwable thrown) {
    return inWords(thrown).replaceAll("\\s+", " ").strip();
  }

  /** Why {@code file} cannot be written, without a remedy. */
  static String ofOutput(Path file, IOException thrown) {
    Path folder = folder(file);
    if (Files.notExists(folder)) {
      return "its folder does not exist";
    }
    if (Files.isRegularFile(folder)) {
      return "its folder is a file";
    }
    if (thrown instanceof NoSuchFileException) { // as of folders that are no place for files
      return "no file can be made in its folder";
    }
    return thrown instanceof AccessDeniedException ? "permission is denied" : of(thrown);
  }

  /** What to do where {@code file} cannot be made. */
  static String remedyOfOutput(Path file) {
    return Files.notExists(folder(file))
        ? "make the folder or write elsewhere"
        : "check that its folder may be written to and has room, or write elsewhere";
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  private static String inWords(Throwable thrown) {
    if (thrown instanceof NoSuchFileException) {
      return "does not exist; check the path";
    }
    if (thrown instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    if (thrown instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason();
    }
    if (thrown instanceof IOException && thrown.getMessage() != null) {
      return thrown.getMessage();
    }
    if (thrown instanceof OutOfMemoryError) {
      return "needs more memory than there is; give Java more (-Xmx) or use fewer jobs";
    }
    if (thrown instanceof StackOverflowError) {
      return "is nested too deeply for the stack; give Java a larger one (-Xss)";
    }
    return "unexpected " + thrown + "; please report it with the article";
  }
}
