package dev.dateline.read.archive;

import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.util.Optional;

/** Tar in all its forms. */
final class TarFormat implements ContainerFormat {
  @Override
  public Optional<InputFormat> kind() {
    return Optional.empty();
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return head.length >= TarHeader.LENGTH && new TarHeader(head).isValid();
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    return ArchiveEntries.open(content, settings, () -> new TarMembers(content.stream()));
  }
}
