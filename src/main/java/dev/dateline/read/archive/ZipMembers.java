package dev.dateline.read.archive;

import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Expansion;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** What a zip lists. The list is never held as a whole, as it may have millions of members. */
final class ZipMembers implements Members {
  private static final long LOCAL_SIGNATURE = 0x04034B50;
  private static final int LOCAL_LENGTH = 30;

  /** Office documents have this among their first members. */
  private static final String OFFICE_MEMBER = "[Content_Types].xml";

  private static final int FIRST = 100;

  private final FileChannel file;
  private final boolean isOutermost;
  private final Expansion expansion;
  private final ReadLimits limits;
  private final ZipList list;
  private ZipEntry entry;
  private long packedLeft;

  private ZipMembers(FileChannel file, Content content, ReadLimits limits) throws IOException {
    this.file = file;
    this.isOutermost = content.file().isPresent();
    this.expansion = content.expansion();
    this.limits = limits;
    this.packedLeft = file.size();
    ZipEnd end = ZipEnd.of(file);
    refuseOffice(new ZipList(file, end));
    this.list = new ZipList(file, end);
  }

  static ZipMembers open(Content content, ReadSettings settings) throws IOException {
    Optional<Path> path = content.file();
    FileChannel file =
        path.isPresent()
            ? FileChannel.open(path.get(), StandardOpenOption.READ)
            : Spool.of(content.stream(), settings.limits().spoolBytes());
    try {
      return new ZipMembers(file, content, settings.limits());
    } catch (IOException | RuntimeException e) {
      file.close();
      throw explained(e);
    }
  }

  private static void refuseOffice(ZipList list) throws IOException {
    ZipEntry entry = list.next();
    for (int i = 0; i < FIRST && entry != null; i++) {
      if (entry.name().equals(OFFICE_MEMBER)) {
        throw ZipFormat.ofOffice();
      }
      entry = list.next();
    }
  }

  @Override
  public boolean advance() throws IOException {
    try {
      entry = list.next();
      return entry != null;
    } catch (IOException | RuntimeException e) {
      throw explained(e);
    }
  }

  private static ContentException explained(Exception failure) {
    if (failure instanceof ContentException known) {
      return known;
    }
    if (failure instanceof EOFException) {
      return new ContentException("is a zip file that ends too early; fetch it again");
    }
    return new ContentException(
        "is a damaged zip file (" + failure.getMessage() + "); fetch it again");
  }

  @Override
  public Optional<Member> member() {
    return entry.isFile() ? Optional.of(new ZipMember(entry)) : Optional.empty();
  }

  @Override
  public boolean isSequential() {
    return false;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private final class ZipMember implements Member {
    private final ZipEntry entry;

    ZipMember(ZipEntry entry) {
      this.entry = entry;
    }

    @Override
    public String name() {
      return entry.name();
    }

    @Override
    public String refusal() {
      return entry.isEncrypted() ? "is encrypted; unpack it with its password" : null;
    }

    @Override
    public InputStream open() throws IOException {
      // Members may share their packed bytes, which bombs make use of.
      long packed = Math.min(packedLeft, entry.packedSize());
      packedLeft -= packed;
      expansion.addPacked(isOutermost ? packed : 0);
      return new UnpackedStream(
          "member of a zip file",
          new FileStretch(file, dataStart(), entry.packedSize()),
          in -> new CheckedStream(decoder(in), entry.checksum()),
          expansion,
          limits.expansion());
    }

    private long dataStart() throws IOException {
      try {
        Fields local = Fields.read(file, entry.offset(), LOCAL_LENGTH);
        if (local.u32(0) == LOCAL_SIGNATURE) {
          return entry.offset() + LOCAL_LENGTH + local.u16(26) + local.u16(28);
        }
      } catch (EOFException e) {
        // Not there, as if something else were.
      }
      throw new ContentException(
          "is not where the list of the zip's members says; fetch the zip again");
    }

    private InputStream decoder(InputStream in) throws IOException {
      return switch (entry.method()) {
        case 0 -> in;
        case 8 -> new DeflatedStream(in);
        case 9 -> Decoders.deflate64(in);
        case 12 -> Decoders.bzip2(in);
        case 93 -> Decoders.zstandard(in);
        case 95 -> Decoders.xz(in);
        default ->
            throw new ContentException(
                "is compressed by method "
                    + entry.method()
                    + ", which is unknown; unpack it first");
      };
    }
  }

  /** Frees the memory outside the heap that a decoder of its own takes. */
  private static final class DeflatedStream extends InflaterInputStream {
    DeflatedStream(InputStream in) {
      super(in, new Inflater(true), 1 << 14);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
