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
 */
public record ReadSettings(InputFormat format, ReadLimits limits, FieldNames fields) {
  /** Kinds told by content, default limits, the usual names of fields. */
  public static final ReadSettings DEFAULT =
      new ReadSettings(null, ReadLimits.DEFAULT, FieldNames.USUAL);

  /** Rejects null limits and fields. */
  public ReadSettings {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(fields, "fields");
  }

  /** These settings with another format; null to tell by content. */
  public ReadSettings withFormat(InputFormat format) {
    return new ReadSettings(format, limits, fields);
  }

  /** These settings with other limits. */
  public ReadSettings withLimits(ReadLimits limits) {
    return new ReadSettings(format, limits, fields);
  }

  /** These settings with other names of fields. */
  public ReadSettings withFields(FieldNames fields) {
    return new ReadSettings(format, limits, fields);
  }
}
