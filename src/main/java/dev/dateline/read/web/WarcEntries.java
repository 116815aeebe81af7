package dev.dateline.read.web;

import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** The pages of a web archive. Used by one thread. */
final class WarcEntries implements Entries {
  /** Blocks are held in arrays. */
  private static final long MAX_BLOCK = 1 << 30;

  private final Content content;
  private final ReadLimits limits;
  private final WarcRecords records;
  private long passed;
  private boolean isSilent = true;

  WarcEntries(Content content, boolean isPacked, ReadLimits limits) {
    this.content = content;
    this.limits = limits;
    // The headers of HTTP and what chunks cost come on top of the page.
    long block = limits.articleBytes() + limits.articleBytes() / 8 + RecordScanner.MAX_HEADERS;
    int maxBlock = (int) Math.min(MAX_BLOCK, block);
    records =
        isPacked
            ? new GzipRecords(content, maxBlock, limits)
            : new PlainRecords(content.stream(), maxBlock);
  }

  @Override
  public Entry next() throws IOException {
    for (ScannedRecord record = records.next(); record != null; record = records.next()) {
      Optional<Entry> entry = entry(record);
      if (entry.isPresent()) {
        isSilent = false;
        return entry.get();
      }
      passed++;
    }
    if (isSilent) {
      isSilent = false;
      return new Entry.Damaged(
          content.origin(),
          "holds no page: of its "
              + passed
              + " records none is a response with status 200 and HTML or plain text; leave it out");
    }
    return null;
  }

  private Optional<Entry> entry(ScannedRecord record) throws ContentException {
    Origin origin = content.origin().item(record.place());
    if (record instanceof ScannedRecord.Damaged damaged) {
      return Optional.of(new Entry.Damaged(origin, damaged.reason()));
    }
    ScannedRecord.Sound sound = (ScannedRecord.Sound) record;
    Optional<Capture> capture;
    try {
      capture = Capture.of(sound);
    } catch (ContentException e) {
      return Optional.of(new Entry.Damaged(fetched(origin, sound, null), e.getMessage()));
    }
    return capture.isEmpty() ? Optional.empty() : Optional.of(page(origin, sound, capture.get()));
  }

  private Entry page(Origin origin, ScannedRecord.Sound record, Capture capture)
      throws ContentException {
    Origin page = fetched(origin, record, capture.contentType());
    if (record.length() > record.block().length) {
      return new Entry.Damaged(
          page,
          "has "
              + record.length()
              + " bytes, more than the limit of "
              + limits.articleBytes()
              + "; leave it out or raise the limit");
    }
    byte[] bytes;
    try {
      bytes = capture.bytes(limits.articleBytes());
    } catch (ContentException e) {
      return new Entry.Damaged(page, e.getMessage());
    }
    if (!capture.encodings().isEmpty()) {
      content.expansion().addUnpacked(bytes.length, limits.expansion());
    }
    return new Entry.Nested(Content.of(page, new ByteArrayInputStream(bytes)));
  }

  private static Origin fetched(Origin origin, ScannedRecord.Sound record, String contentType) {
    WarcHeaders headers = new WarcHeaders(record.headers());
    return origin.fetched(headers.target(), headers.captured(), contentType);
  }

  @Override
  public void close() throws IOException {
    records.close();
    content.close();
  }
}
