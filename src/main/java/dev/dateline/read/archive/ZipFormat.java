package dev.dateline.read.archive;

import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Zip, which is read by the list of members at its end. */
final class ZipFormat implements ContainerFormat {
  /** OpenDocument texts and EPUB start with a member of this name, not compressed. */
  private static final String TYPE_MEMBER = "mimetypeapplication/";

  private static final int TYPE_MEMBER_AT = 30;

  @Override
  public Optional<InputFormat> kind() {
    return Optional.empty();
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return head.length > 3
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    String head = new String(content.head(), StandardCharsets.ISO_8859_1);
    if (head.startsWith(TYPE_MEMBER, TYPE_MEMBER_AT)) {
      throw ofOffice();
    }
    return ArchiveEntries.open(content, settings, () -> ZipMembers.open(content, settings));
  }

  static ContentException ofOffice() {
    return new ContentException(
        "is an office document or an e-book, not an archive of articles; convert it to text or PDF"
            + " first");
  }
}
