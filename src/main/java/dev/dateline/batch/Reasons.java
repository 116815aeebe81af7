package dev.dateline.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one line why an input or an output failed. */
final class Reasons {
  private Reasons() {}

  static String of(Throwable thrown) {
    return inWords(thrown).replaceAll("\\s+", " ").strip();
  }

  /** Why a file cannot be written, without a remedy. */
  static String ofOutput(IOException thrown) {
    if (thrown instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    return thrown instanceof AccessDeniedException ? "permission is denied" : of(thrown);
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
