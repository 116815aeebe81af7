package dev.dateline.cli;

import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what inputs are and how much of them is read. */
final class ReadOptions {
  @Option(
      names = "--input-format",
      paramLabel = "KIND",
      description =
          "What files and members of archives are, whatever they look like:"
              + " ${COMPLETION-CANDIDATES} (default: told by their content).",
      completionCandidates = Kinds.class)
  private InputFormat format;

  @Option(
      names = "--max-article-bytes",
      paramLabel = "N",
      description = "Bytes of one article, unpacked (default: ${DEFAULT-VALUE}).")
  private long articleBytes = ReadLimits.DEFAULT.articleBytes();

  @Option(
      names = "--max-html-depth",
      paramLabel = "N",
      description =
          "Depth at which deeper elements of a page are taken to be (default: ${DEFAULT-VALUE}).")
  private int htmlDepth = ReadLimits.DEFAULT.htmlDepth();

  @Option(
      names = "--max-members",
      paramLabel = "N",
      description = "Members of one archive (default: ${DEFAULT-VALUE}).")
  private long members = ReadLimits.DEFAULT.members();

  @Option(
      names = "--max-expansion",
      paramLabel = "N",
      description =
          "How many times its size an archive may unpack to, beyond 100 MB (default:"
              + " ${DEFAULT-VALUE}).")
  private int expansion = ReadLimits.DEFAULT.expansion();

  @Option(
      names = "--max-nesting",
      paramLabel = "N",
      description =
          "Archives within each other; 1 opens archives but none in them (default:"
              + " ${DEFAULT-VALUE}).")
  private int nesting = ReadLimits.DEFAULT.nesting();

  @Option(
      names = "--max-spool-bytes",
      paramLabel = "N",
      description =
          "Bytes of a zip in an archive or on standard input, kept in a temporary file (default:"
              + " ${DEFAULT-VALUE}).")
  private long spoolBytes = ReadLimits.DEFAULT.spoolBytes();

  @Mixin private FieldOptions fields;

  /**
   * The settings asked for.
   *
   * @throws ParameterException if a limit is out of its range
   */
  ReadSettings settings(CommandLine command) {
    atLeast(1, articleBytes, "--max-article-bytes", command);
    atLeast(1, htmlDepth, "--max-html-depth", command);
    atLeast(1, members, "--max-members", command);
    atLeast(1, expansion, "--max-expansion", command);
    atLeast(0, nesting, "--max-nesting", command);
    atLeast(1, spoolBytes, "--max-spool-bytes", command);
    return ReadSettings.DEFAULT
        .withFormat(format)
        .withFields(fields.names(command))
        .withLimits(
            new ReadLimits(articleBytes, htmlDepth, members, expansion, nesting, spoolBytes));
  }

  private static void atLeast(long least, long value, String option, CommandLine command) {
    if (value < least) {
      throw new ParameterException(
          command, option + " is " + value + "; give " + least + " or more");
    }
  }

  /** The kinds as users write them. */
  private static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(InputFormat.values()).map(InputFormat::label).iterator();
    }
  }
}
