package dev.dateline.read.content;

import java.util.Objects;

/**
 * How inputs are read. Immutable.
 *
 * <pre>{@code
 * ReadSettings settings = ReadSettings.DEFAULT.withFormat(InputFormat.HTML);
 * }</pre>
 *
 * @param format what inputs and members of archives are, whatever they look like; null to tell by
 *     their content
 * @param limits how much is read at most
 * @param fields what the fields of JSON objects and the columns of tables are called
 * @param paths which files of folders and members of archives are read
 */
public record ReadSettings(
    InputFormat format, ReadLimits limits, FieldNames fields, PathGlobs paths) {
  /** Kinds told by content, default limits, the usual names of fields. */
  public static final ReadSettings DEFAULT =
      new ReadSettings(null, ReadLimits.DEFAULT, FieldNames.USUAL, PathGlobs.ALL);

  /** Rejects nulls but that of the format. */
  public ReadSettings {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(paths, "paths");
  }

  /** These settings with another format; null to tell by content. */
  public ReadSettings withFormat(InputFormat format) {
    return new ReadSettings(format, limits, fields, paths);
  }

  /** These settings with other limits. */
  public ReadSettings withLimits(ReadLimits limits) {
    return new ReadSettings(format, limits, fields, paths);
  }

  /** These settings with other names of fields. */
  public ReadSettings withFields(FieldNames fields) {
    return new ReadSettings(format, limits, fields, paths);
  }

  /** These settings with other files and members. */
  public ReadSettings withPaths(PathGlobs paths) {
    return new ReadSettings(format, limits, fields, paths);
  }
}
