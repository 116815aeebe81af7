package dev.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what ended a run into one line for the user and an exit code. */
final class FailedRun implements IExecutionExceptionHandler {
  private final Streams streams;

  FailedRun(Streams streams) {
    this.streams = streams;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    Exception thrown = failure instanceof UncheckedIOException io ? io.getCause() : failure;
    if (isBrokenPipe(thrown)) {
      return ExitCode.DONE;
    }
    streams.say(message(thrown));
    return ExitCode.RUN_FAILED;
  }

  /** Java's message of a file that is missing or forbidden is its name alone. */
  private static String message(Exception thrown) {
    if (thrown instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist; check the path";
    }
    if (thrown instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written; check its permissions";
    }
    return thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
  }

  /** Whoever read the records has seen enough, as {@code head} does; Java has no type for it. */
  private static boolean isBrokenPipe(Exception thrown) {
    Throwable reason = thrown.getCause() == null ? thrown : thrown.getCause();
    String message = reason.getMessage();
    if (!(reason instanceof IOException) || message == null) {
      return false;
    }
    String folded = message.toLowerCase(Locale.ROOT);
    return folded.contains("broken pipe")
        || folded.contains("pipe is being closed")
        || folded.contains("pipe has been ended");
  }
}
