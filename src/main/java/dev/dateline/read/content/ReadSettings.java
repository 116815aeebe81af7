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
 */
public record ReadSettings(InputFormat format, ReadLimits limits) {
  /** Kinds told by content, default limits. */
  public static final ReadSettings DEFAULT = new ReadSettings(null, ReadLimits.DEFAULT);

  /** Rejects null limits. */
  public ReadSettings {
    Objects.requireNonNull(limits, "limits");
  }

  /** These settings with another format; null to tell by content. */
  public ReadSettings withFormat(InputFormat format) {
    return new ReadSettings(format, limits);
  }

  /** These settings with other limits. */
  public ReadSettings withLimits(ReadLimits limits) {
    return new ReadSettings(format, limits);
  }
}
