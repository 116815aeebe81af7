package dev.dateline.read.archive;

import dev.dateline.read.content.Format;
import java.util.ArrayList;
import java.util.List;

/** The archives and compressions that are opened. Without state. */
public final class ArchiveFormats {
  private ArchiveFormats() {}

  /** All of them, the surest signs first. */
  public static List<Format> all() {
    List<Format> formats = new ArrayList<>();
    for (Compression compression : Compression.values()) {
      formats.add(new CompressedFormat(compression));
    }
    formats.add(new ZipFormat());
    formats.add(new TarFormat());
    return formats;
  }
}
