package dev.dateline.read.web;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/**
 * Finds the records in a WARC file packed with gzip, each in a member of its own as is the custom,
 * or more in one. After a damaged member it goes on at the next that a record starts with. Used by
 * one thread.
 */
final class GzipRecords implements WarcRecords {
  /** Up to so many bytes the expansion is not looked at. */
  private static final long SMALL = 100L * 1000 * 1000;

  private final Inflater inflater = new Inflater(true);
  private final Window packed;
  private final Window unpacked;
  private final RecordScanner scanner;
  private final int expansion;
  private long start;
  private long before;
  private GzipMember member;

  GzipRecords(InputStream in, int maxBlock, ReadLimits limits) {
    int most = maxBlock + RecordScanner.MAX_HEADERS;
    packed = new Window(in, most);
    unpacked = new Window(InputStream.nullInputStream(), most);
    scanner = new RecordScanner(unpacked, maxBlock);
    expansion = limits.expansion();
  }

  @Override
  public ScannedRecord next() throws IOException {
    try {
      while (member != null || !packed.atEnd()) {
        if (member == null) {
          enter();
        }
        ScannedRecord next = scanner.next();
        checkExpansion();
        if (next != null) {
          return placed(next);
        }
        before += member.unpacked();
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
    unpacked.restart(member);
  }

  /** The member's offset, which is the record's, and after "+" the offset within it but for 0. */
  private ScannedRecord placed(ScannedRecord record) {
    String place = record.place().equals("0") ? "" + start : start + "+" + record.place();
    if (record instanceof ScannedRecord.Sound sound) {
      return new ScannedRecord.Sound(place, sound.headers(), sound.block(), sound.length());
    }
    return new ScannedRecord.Damaged(place, ((ScannedRecord.Damaged) record).reason());
  }

  private void checkExpansion() throws ContentException {
    long size = before + member.unpacked();
    if (size > SMALL && size / expansion > packed.position()) {
      throw new ContentException(
          "unpacks to more than " + expansion + " times its size; leave it out");
    }
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
}
