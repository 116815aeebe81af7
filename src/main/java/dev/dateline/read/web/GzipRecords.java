package dev.dateline.read.web;

import dev.dateline.read.content.Content;
import dev.dateline.read.content.Expansion;
import dev.dateline.read.content.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/**
 * Finds the records in a WARC file packed with gzip, each in a member of its own as is the custom,
 * or more in one. After a damaged member it goes on at the next that a record starts with. Used by
 * one thread.
 */
final class GzipRecords implements WarcRecords {
  private final Inflater inflater = new Inflater(true);
  private final Window packed;
  private final Window unpacked;
  private final RecordScanner scanner;
  private final Expansion expansion;
  private final int limit;
  private long start;
  private GzipMember member;

  GzipRecords(Content content, int maxBlock, ReadLimits limits) {
    int most = maxBlock + RecordScanner.MAX_HEADERS;
    packed = new Window(content.stream(), most);
    unpacked = new Window(InputStream.nullInputStream(), most);
    scanner = new RecordScanner(unpacked, maxBlock);
    expansion = content.expansion();
    limit = limits.expansion();
  }

  @Override
  public ScannedRecord next() throws IOException {
    try {
      while (member != null || !packed.atEnd()) {
        if (member == null) {
          enter();
        }
        ScannedRecord next = scanner.next();
        if (next != null) {
          return placed(next);
        }
        member = null;
      }
      return null;
    } catch (GzipMember.DamagedException e) {
      member = null;
      packed.rewind(start + 1);
      seek();
      return new ScannedRecord.Damaged(Long.toString(start), e.getMessage());
    }
  }

  @Override
  public void close() {
    inflater.end();
  }

  private void enter() throws IOException {
    packed.hold();
    start = packed.position();
    member = new GzipMember(packed, inflater);
    unpacked.restart(new CountedStream(member));
  }

  /** The member's offset, which is the record's, and after "+" the offset within it but for 0. */
  private ScannedRecord placed(ScannedRecord record) {
    String place = record.place().equals("0") ? "" + start : start + "+" + record.place();
    if (record instanceof ScannedRecord.Sound sound) {
      return new ScannedRecord.Sound(place, sound.headers(), sound.block(), sound.length());
    }
    return new ScannedRecord.Damaged(place, ((ScannedRecord.Damaged) record).reason());
  }

  /** Moves to the next member that starts as a record does, or to the end. */
  private void seek() throws IOException {
    while (packed.pass(GzipMember.MAGIC[0], Long.MAX_VALUE)) {
      packed.back(packed.position() - 1);
      packed.hold();
      if (startsRecord()) {
        return;
      }
      packed.skip(1);
    }
  }

  private boolean startsRecord() throws IOException {
    if (!packed.startsWith(GzipMember.MAGIC)) {
      return false;
    }
    long here = packed.position();
    try {
      return WarcFormat.startsRecord(new GzipMember(packed, inflater));
    } catch (GzipMember.DamagedException e) {
      return false;
    } finally {
      packed.back(here);
    }
  }

  /** Counts what is unpacked, as one member may unpack to far more than can be read. */
  private final class CountedStream extends FilterInputStream {
    CountedStream(GzipMember member) {
      super(member);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      expansion.addUnpacked(Math.max(0, read), limit);
      return read;
    }
  }
}
