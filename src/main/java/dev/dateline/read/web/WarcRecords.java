package dev.dateline.read.web;

import java.io.IOException;

/** The records of a WARC file. */
interface WarcRecords {
  /**
   * The next record, or null after the last.
   *
   * @throws IOException if the file cannot be read on
   */
  ScannedRecord next() throws IOException;

  /** Frees what it holds, the stream aside. */
  void close();
}
