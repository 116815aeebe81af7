package dev.dateline.read.archive;

import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.PathGlobs;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The articles among the members of an archive. */
final class ArchiveEntries implements Entries {
  private final Content archive;
  private final Members members;
  private final ReadLimits limits;
  private final PathGlobs paths;
  private final NameCounts names = new NameCounts();
  private long count;
  private boolean isSilent = true;
  private boolean isBroken;

  private ArchiveEntries(Content archive, Members members, ReadSettings settings) {
    this.archive = archive;
    this.members = members;
    this.limits = settings.limits();
    this.paths = settings.paths();
  }

  /** Lists the members of an archive. */
  interface Opener {
    Members open() throws IOException;
  }

  /**
   * Opens an archive.
   *
   * @throws ContentException if it lies in too many others
   */
  static ArchiveEntries open(Content archive, ReadSettings settings, Opener opener)
      throws IOException {
    int nesting = settings.limits().nesting();
    if (archive.origin().archives() >= nesting) {
      throw new ContentException(
          nesting == 0
              ? "is an archive, and none are to be opened; unpack it"
              : "is an archive nested deeper than the limit of "
                  + nesting
                  + "; unpack the outer one");
    }
    return new ArchiveEntries(archive, opener.open(), settings);
  }

  @Override
  public Entry next() throws IOException {
    while (!isOver() && members.advance()) {
      count++;
      if (count > limits.members()) {
        throw new ContentException(
            "has more than the limit of " + limits.members() + " members; split it");
      }
      Optional<Member> member = members.member();
      Entry entry = member.isEmpty() ? null : entry(member.get());
      if (entry != null) {
        isSilent = false;
        return entry;
      }
    }
    if (isSilent && !isOver()) {
      isSilent = false;
      throw new ContentException(
          "holds no articles, going by the names of its members; leave it out or unpack it");
    }
    return null;
  }

  /** Whether no more can be read, as whoever read the last member was told. */
  private boolean isOver() {
    return isBroken || archive.expansion().isExceeded();
  }

  /** Null if the member is no article, or none that is wanted. */
  private Entry entry(Member member) throws IOException {
    if (!paths.takes(MemberName.plain(member.name()))) {
      isSilent = false;
      return null;
    }
    String refusal = MemberName.refusal(member.name());
    if (refusal != null) {
      return new Entry.Damaged(archive.origin().entry(member.name(), 1), refusal);
    }
    if (!MemberName.isArticle(member.name())) {
      return null;
    }
    String path = MemberName.plain(member.name());
    Origin origin = archive.origin().entry(path, names.count(path));
    if (member.refusal() != null) {
      return new Entry.Damaged(origin, member.refusal());
    }
    try {
      return new Entry.Nested(archive.unpacked(origin, new MemberStream(member.open())));
    } catch (ContentException e) {
      return new Entry.Damaged(origin, e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    try (archive) {
      members.close();
    }
  }

  /** A member's bytes. Notes whether the archive can be read on. */
  private final class MemberStream extends InputStream {
    private final InputStream in;

    MemberStream(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (ContentException e) {
        isBroken |= members.isSequential();
        if (!isOver()) {
          throw e;
        }
        throw new ContentException("cannot be read to its end: its archive " + e.getMessage());
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
