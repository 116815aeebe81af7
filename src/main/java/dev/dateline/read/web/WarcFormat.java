package dev.dateline.read.web;

import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Inflater;

/**
 * Web archives (WARC 1.0 and 1.1), packed with gzip record by record, as a whole, or not at all.
 * Read are the pages, HTML and plain text, of response records with status 200 and of resource
 * records. All else is passed over without a word: requests, metadata, revisits, redirections,
 * errors, images, robots.txt.
 *
 * <p>A page is called by the offset of its record in the file, in bytes, such as {@code
 * news.warc.gz#48211}: what indexes of web archives (CDX) call it by, and what their tools find it
 * by. Neither damage before it nor what is passed over changes it. If one gzip member holds several
 * records, {@code #0+5321} is the record at offset 5321 of what the member at 0 unpacks to.
 *
 * <p>A damaged record costs itself alone, wherever the next one can be found.
 */
public final class WarcFormat implements ContainerFormat {
  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.WARC);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) throws IOException {
    return isPacked(head) ? unpacksToRecord(head) : startsRecord(new ByteArrayInputStream(head));
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    return new WarcEntries(content, isPacked(content.head()), settings.limits());
  }

  private static boolean isPacked(byte[] head) {
    int length = GzipMember.MAGIC.length;
    return head.length > length && Arrays.equals(head, 0, length, GzipMember.MAGIC, 0, length);
  }

  private static boolean unpacksToRecord(byte[] head) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      Window packed = new Window(new ByteArrayInputStream(head), 0);
      return startsRecord(new GzipMember(packed, inflater));
    } catch (GzipMember.DamagedException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  static boolean startsRecord(InputStream in) throws IOException {
    return Arrays.equals(in.readNBytes(RecordScanner.START.length), RecordScanner.START);
  }
}
