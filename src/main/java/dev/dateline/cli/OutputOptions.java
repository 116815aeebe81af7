package dev.dateline.cli;

import dev.dateline.write.JsonOptions;
import dev.dateline.write.RecordWriter;
import dev.dateline.write.TerminalOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say where records go and what they look like. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text or jsonl (default: text on a terminal, jsonl otherwise).")
  private OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write records to FILE instead of standard output.")
  private Path file;

  @ArgGroup private TextChoice text = new TextChoice();

  @Option(
      names = "--explain",
      description = "Say for everything inferred which rule or model inferred it.")
  private boolean explain;

  /** Whether records hold the article's text, where the user says so. */
  static final class TextChoice {
    @Option(names = "--with-text", description = "Put each article's text into its record.")
    private boolean always;

    @Option(
        names = "--no-text",
        description =
            "Put no text into records (default: text unless the input is a plain-text file).")
    private boolean never;

    private boolean made() {
      return always || never;
    }

    private JsonOptions.ArticleText articleText() {
      if (always) {
        return JsonOptions.ArticleText.ALWAYS;
      }
      return never ? JsonOptions.ArticleText.NEVER : JsonOptions.ArticleText.WHERE_NEEDED;
    }
  }

  /** Refuses what cannot be meant, before any work is done. */
  void check(CommandLine command, Terminal terminal, List<String> inputs) throws IOException {
    if (text.made() && format(terminal) == OutputFormat.TEXT) {
      throw new ParameterException(
          command, "--with-text and --no-text are about records; add --format jsonl");
    }
    for (String input : inputs) {
      if (file != null && Files.exists(file) && Inputs.isFile(input, file)) {
        throw new ParameterException(
            command, file + " is an input; name another file with --output");
      }
      if (file != null && Inputs.isArticleIn(input, file)) {
        throw new ParameterException(
            command,
            file + " would be an article of the input " + input + "; name a file elsewhere");
      }
    }
  }

  RecordWriter open(Streams streams) throws IOException {
    Terminal terminal = streams.terminal();
    OutputStream out = file == null ? streams.out() : create(file);
    return switch (format(terminal)) {
      case JSONL -> RecordWriter.jsonLines(out, new JsonOptions(text.articleText(), explain));
      case TEXT -> RecordWriter.terminal(out, layout(terminal));
    };
  }

  private TerminalOptions layout(Terminal terminal) {
    return new TerminalOptions(terminal.width(), file == null && terminal.color(), explain);
  }

  private OutputFormat format(Terminal terminal) {
    if (format != null) {
      return format;
    }
    return file == null && terminal.present() ? OutputFormat.TEXT : OutputFormat.JSONL;
  }

  private static OutputStream create(Path file) throws IOException {
    try {
      return new NamedOutput(file.toString(), Files.newOutputStream(file));
    } catch (FileSystemException e) {
      throw new IOException(
          file + ": cannot be written; check that its folder exists and may be written to", e);
    }
  }
}
