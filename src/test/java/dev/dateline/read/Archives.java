package dev.dateline.read;

import com.github.luben.zstd.ZstdOutputStream;
import dev.dateline.article.Article;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Makes archives for the tests of this package, and reads them. */
final class Archives {
  private Archives() {}

  /** What became of the documents of an input. */
  record Reading(List<Article> articles, List<String> failures) {
    List<String> members() {
      return articles.stream().map(article -> article.source().member()).toList();
    }
  }

  interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  static Reading read(Path file) {
    return read(file, ReadSettings.DEFAULT);
  }

  static Reading read(Path file, ReadSettings settings) {
    try (Documents documents = Documents.in(file, settings)) {
      return read(documents);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Reading read(Documents documents) {
    List<Article> articles = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    while (documents.hasNext()) {
      Document document = documents.next();
      try {
        articles.add(document.read());
      } catch (IOException | RuntimeException e) {
        failures.add(document.name() + ": " + e.getMessage());
      }
    }
    return new Reading(articles, failures);
  }

  static byte[] story(int number) {
    return (Texts.STORY + "Report " + number + ".\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), true);
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] tarHeader(String name, char type, long size) {
    TarArchiveEntry entry = new TarArchiveEntry(name, (byte) type);
    entry.setSize(size);
    byte[] header = new byte[512];
    entry.writeEntryHeader(header);
    return header;
  }

  static byte[] packed(byte[] bytes, Packer packer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = packer.over(out)) {
      packing.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    return Pages.packed(bytes);
  }

  static byte[] bzip2(byte[] bytes) throws IOException {
    return packed(bytes, BZip2CompressorOutputStream::new);
  }

  static byte[] xz(byte[] bytes) throws IOException {
    return packed(bytes, out -> new XZOutputStream(out, new LZMA2Options(1)));
  }

  static byte[] zstandard(byte[] bytes) throws IOException {
    return packed(bytes, out -> new ZstdOutputStream(out).setChecksum(true));
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
