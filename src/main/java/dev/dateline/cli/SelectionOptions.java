package dev.dateline.cli;

import dev.dateline.batch.ArticleFilter;
import dev.dateline.batch.BatchSettings;
import dev.dateline.read.content.PathGlobs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options that say which of the articles are done. */
final class SelectionOptions {
  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description =
          "Read the files and folders that FILE lists too, a path a line in UTF-8, after the PATHs;"
              + " - is standard input.")
  private String list;

  @Option(
      names = {"-0", "--null"},
      description = "Paths in that list end with NUL, as find -print0 writes them.")
  private boolean isNullSeparated;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description =
          "Read only files and members of archives that GLOB matches: with / in it their path in"
              + " the folder or archive, otherwise their name; ** stands for folders too. May be"
              + " given more than once. Archives are opened whatever their name.")
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "Leave out files, folders, archives and members that GLOB matches, and all in them;"
              + " stronger than --include.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "Pass over articles published before DATE, such as 2024-05-01; where they state no date"
              + " those fetched (web archives) or whose files were modified before it. The day of"
              + " publication is taken as stated, in whatever time zone, the others in UTC; an"
              + " article from standard input without a date is done.")
  private LocalDate since;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "End after N articles, failed and dropped ones counted, those passed over by --since not;"
              + " with --resume those of the run before counted.")
  private Long limit;

  /** Reads a day as users write it. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is no day of the calendar; write it as 2024-05-01, without a time");
      }
    }
  }

  /** Refuses what cannot be meant. */
  void check(CommandLine command, List<String> paths) {
    if (paths.isEmpty() && list == null) {
      throw new ParameterException(
          command, "nothing to read; name files or folders, or a list of them with --files-from");
    }
    if (isNullSeparated && list == null) {
      throw new ParameterException(command, "--null is about a list; add --files-from FILE");
    }
    if (isListOnStandardInput() && paths.contains(Inputs.STANDARD_INPUT)) {
      throw new ParameterException(
          command, "standard input cannot be both an article and the list of --files-from");
    }
    if (limit != null && limit < 1) {
      throw new ParameterException(command, "--limit is " + limit + "; give 1 or more");
    }
    if (listFile().isPresent() && !Files.isReadable(Path.of(list))) {
      throw new ParameterException(
          command, list + " is no list that can be read; check --files-from");
    }
  }

  /**
   * Which files and members are read.
   *
   * @throws ParameterException if a glob is none
   */
  PathGlobs globs(CommandLine command) {
    try {
      return PathGlobs.of(include, exclude);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }

  /** Why nothing was read, if the globs may be what leaves nothing to read. */
  Optional<String> reasonForNothing() {
    if (include.isEmpty() && exclude.isEmpty()) {
      return Optional.empty();
    }
    String included = "no file matches --include " + String.join(" or ", include);
    String excluded = "--exclude " + String.join(" and ", exclude) + " leaves out all files";
    if (exclude.isEmpty()) {
      return Optional.of("nothing was read: " + included + "; check the glob");
    }
    return Optional.of(
        "nothing was read: "
            + (include.isEmpty() ? excluded : included + " that --exclude does not leave out")
            + "; check the globs");
  }

  boolean isListOnStandardInput() {
    return Inputs.STANDARD_INPUT.equals(list);
  }

  /** The file with the list of paths, if it is one. */
  Optional<String> listFile() {
    return Optional.ofNullable(list).filter(name -> !name.equals(Inputs.STANDARD_INPUT));
  }

  /** The list of paths, opened anew; empty if there is none. */
  PathList list(InputStream standardInput) throws IOException {
    if (list == null) {
      return new PathList("no list", InputStream.nullInputStream(), false);
    }
    return isListOnStandardInput()
        ? new PathList("standard input", standardInput, isNullSeparated)
        : new PathList(list, Files.newInputStream(Path.of(list)), isNullSeparated);
  }

  /**
   * Settings that pass over what is not wanted.
   *
   * @param done number of articles that a run before this one did
   */
  BatchSettings applyTo(BatchSettings settings, long done) {
    BatchSettings limited =
        limit == null ? settings : settings.withLimit(Math.max(0, limit - done));
    return since == null ? limited : limited.withFilter(ArticleFilter.since(since));
  }

  /** The most articles there can be, if so many are found. */
  long most(long found) {
    return limit == null || since != null ? found : Math.min(limit, found);
  }
}
