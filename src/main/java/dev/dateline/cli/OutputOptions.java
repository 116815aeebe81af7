package dev.dateline.cli;

import dev.dateline.batch.RecordFile;
import dev.dateline.read.content.PathGlobs;
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
  private static final String STANDARD_OUTPUT = "-";

  /** Null for standard output. */
  private Path file;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text or jsonl (default: text on a terminal, jsonl otherwise).")
  private OutputFormat format;

  @Option(
      names = "--shard-size",
      paramLabel = "N",
      description =
          "Write files of N records each, for out.jsonl out-00001.jsonl and so on (default: one"
              + " file).")
  private Long shardSize;

  @Option(
      names = "--on-exists",
      paramLabel = "WHAT",
      description =
          "If FILE exists: fail, replace it when the run is complete, or skip the run (default:"
              + " fail).")
  private OnExists onExists = OnExists.FAIL;

  @Option(
      names = "--resume",
      description = "Go on with a run that was cut off while it wrote to FILE, or start one.")
  private boolean resume;

  @ArgGroup private TextChoice text = new TextChoice();

  @Option(
      names = "--explain",
      description = "Say for everything inferred which rule or model inferred it.")
  private boolean explain;

  /** What to do where a file of records is there already. */
  enum OnExists {
    FAIL,
    REPLACE,
    SKIP
  }

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

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write records to FILE; packed if it ends in .gz or .zst (default: -, standard output).")
  void setFile(Path file) {
    this.file = file.toString().equals(STANDARD_OUTPUT) ? null : file;
  }

  /**
   * Refuses what cannot be meant, before any work is done.
   *
   * @return checks the inputs that are found as the run goes on
   */
  InputCheck check(CommandLine command, Terminal terminal, List<String> inputs, PathGlobs globs)
      throws IOException {
    if (text.made() && format(terminal) == OutputFormat.TEXT) {
      throw new ParameterException(
          command, "--with-text and --no-text are about records; add --format jsonl");
    }
    if (resume && file == null) {
      throw new ParameterException(command, "--resume goes on with a file; add --output FILE");
    }
    if (resume && inputs.contains(Inputs.STANDARD_INPUT)) {
      throw new ParameterException(
          command, "--resume cannot read standard input again; name files and folders");
    }
    if (file != null && Files.isDirectory(file)) {
      throw new ParameterException(
          command,
          "'" + file + "' is a folder; name a file, such as records.jsonl in it, with --output");
    }
    if (shardSize != null && file == null) {
      throw new ParameterException(command, "--shard-size is about files; add --output FILE");
    }
    if (shardSize != null && shardSize < 1) {
      throw new ParameterException(command, "--shard-size is " + shardSize + "; give 1 or more");
    }
    List<Path> complete = complete();
    InputCheck check = new InputCheck(command, file, complete, globs);
    inputs.stream().filter(input -> !input.equals(Inputs.STANDARD_INPUT)).forEach(check::check);
    checkFile(command, complete);
    return check;
  }

  /** The files of a complete run that are there; what else has the name is one too. */
  private List<Path> complete() throws IOException {
    if (file == null) {
      return List.of();
    }
    if (shardSize != null) {
      return RecordFile.complete(file, shardSize);
    }
    return Files.exists(file) ? List.of(file) : List.of();
  }

  private void checkFile(CommandLine command, List<Path> complete) {
    if (file == null || resume || onExists != OnExists.FAIL) {
      return;
    }
    if (RecordFile.isBegun(file)) {
      throw new ParameterException(
          command,
          RecordFile.report(file)
              + " is of a run that was cut off; go on with --resume, or start anew with --on-exists"
              + " replace");
    }
    if (!complete.isEmpty() && Files.isRegularFile(complete.get(0))) {
      throw new ParameterException(
          command,
          complete.get(0) + " exists; name another file, or give --on-exists replace or skip");
    }
  }

  /** Whether there is nothing to do, as the file is there and is to be left as it is. */
  boolean isDone() throws IOException {
    return !complete().isEmpty()
        && (resume ? !RecordFile.isBegun(file) : onExists == OnExists.SKIP);
  }

  /** Whether the records are shown on the terminal. */
  boolean isShown(Terminal terminal) {
    return file == null && terminal.present();
  }

  /**
   * Where the records of a run go.
   *
   * @param settings what they depend on beside the inputs and these options
   */
  RunOutput open(Streams streams, String settings) throws IOException {
    if (file == null) {
      return new RunOutput(writer(streams, streams.out()), null);
    }
    boolean isJson = format(streams.terminal()) == OutputFormat.JSONL;
    String all = isJson ? settings : settings + " --format=text";
    if (shardSize == null && Files.exists(file) && !Files.isRegularFile(file)) { // pipe or device
      return new RunOutput(writer(streams, create(file)), null);
    }
    RecordFile records = records(all);
    return new RunOutput(writer(streams, records.output()), records);
  }

  private RecordFile records(String settings) throws IOException {
    if (shardSize == null) {
      return resume ? RecordFile.resume(file, settings) : RecordFile.create(file, settings);
    }
    return resume
        ? RecordFile.resume(file, shardSize, settings)
        : RecordFile.create(file, shardSize, settings);
  }

  private RecordWriter writer(Streams streams, OutputStream out) {
    Terminal terminal = streams.terminal();
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
      String reason = e.getReason() == null ? "permission is denied" : e.getReason();
      throw new IOException(
          file + ": cannot be written (" + reason + "); name a file elsewhere with --output", e);
    }
  }
}
