package dev.dateline.read.web;

import java.io.IOException;
import java.io.InputStream;

/** Finds the records in a WARC file that is not packed. Used by one thread. */
final class PlainRecords implements WarcRecords {
  private final RecordScanner scanner;

  PlainRecords(InputStream in, int maxBlock) {
    scanner = new RecordScanner(new Window(in, maxBlock + RecordScanner.MAX_HEADERS), maxBlock);
  }

  @Override
  public ScannedRecord next() throws IOException {
    return scanner.next();
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
