package dev.dateline.read;

import static dev.dateline.read.Archives.gzip;
import static dev.dateline.read.Archives.read;
import static dev.dateline.read.Archives.story;
import static dev.dateline.read.Archives.tar;
import static dev.dateline.read.Archives.zip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.read.Archives.Reading;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Charset CP437 = Charset.forName("IBM437");

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Map<String, byte[]> stories(String... names) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (String name : names) {
      members.put(name, story(members.size()));
    }
    return members;
  }

  @Test
  void readsMembersOfAZipInItsOrder() throws IOException {
    byte[] page = Pages.page(Pages.STORY).getBytes(UTF_8);
    Map<String, byte[]> members = stories("z.txt", "a/deep/1.txt");
    members.put("a/b.html", page);
    Path path = file("news.zip", zip(members));
    Reading reading = read(path);
    assertEquals(List.of("/z.txt", "/a/deep/1.txt", "/a/b.html"), reading.members());
    assertEquals(List.of(), reading.failures());
    Article article = reading.articles().get(2);
    assertEquals("Harbour wall to be rebuilt", article.title());
    assertEquals(path.toString(), article.source().path());
    assertEquals(page.length, article.source().bytes());
  }

  @Test
  void readsMembersOfATarInItsOrder() throws IOException {
    byte[] bytes = tar(stories("z.txt", "./a/b.txt", "long/".repeat(60) + "name.txt"));
    assertEquals(
        List.of("/z.txt", "/a/b.txt", "/" + "long/".repeat(60) + "name.txt"),
        read(file("news.tar", bytes)).members());
    assertEquals(3, read(file("news.tgz", gzip(bytes))).articles().size());
    assertEquals(3, read(file("news.tar.bz2", Archives.bzip2(bytes))).articles().size());
    assertEquals(3, read(file("news.tar.xz", Archives.xz(bytes))).articles().size());
    assertEquals(3, read(file("news.tar.zst", Archives.zstandard(bytes))).articles().size());
  }

  @Test
  void readsGnuLongNamesOfATar() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      put(tar, new TarArchiveEntry("años/".repeat(60) + "name.txt"), story(1));
    }
    assertEquals(
        List.of("/" + "años/".repeat(60) + "name.txt"),
        read(file("news.tar", out.toByteArray())).members());
  }

  @Test
  void readsArchivesInArchives() throws IOException {
    byte[] inner = zip(stories("b.html", "c.txt"));
    byte[] outer =
        zip(
            Map.of(
                "inner.tar.gz",
                gzip(tar(stories("c.txt"))),
                "x/inner.zip",
                inner,
                "page.txt.gz",
                gzip(story(4))));
    Reading reading = read(file("outer.zip", outer));
    assertEquals(List.of(), reading.failures());
    assertEquals(
        List.of(
            "/inner.tar.gz!/c.txt",
            "/page.txt.gz!/page.txt",
            "/x/inner.zip!/b.html",
            "/x/inner.zip!/c.txt"),
        reading.members().stream().sorted().toList());
    Reading inTar = read(file("outer.tar", tar(Map.of("inner.zip", inner))));
    assertEquals(List.of("/inner.zip!/b.html", "/inner.zip!/c.txt"), inTar.members());
  }

  @Test
  void readsAZipFromAStream() throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(zip(stories("a.txt", "b.txt")));
    try (Documents documents = Documents.in("standard input", in, ReadSettings.DEFAULT)) {
      assertEquals(List.of("/a.txt", "/b.txt"), read(documents).members());
    }
  }

  @Test
  void passesOverMembersThatAreNoArticles() throws IOException {
    String[] names = {
      "a.txt", "b.png", ".hidden/c.txt", "d/.e.txt", "__MACOSX/a.txt", "Thumbs.db", "f/"
    };
    assertEquals(List.of("/a.txt"), read(file("news.zip", zip(stories(names)))).members());
    names[6] = "f.css";
    assertEquals(List.of("/a.txt"), read(file("news.tar", tar(stories(names)))).members());
  }

  @Test
  void passesOverLinksDevicesAndFoldersInATar() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      put(tar, new TarArchiveEntry("folder.txt/"), new byte[0]);
      for (byte kind :
          new byte[] {
            TarConstants.LF_SYMLINK,
            TarConstants.LF_LINK,
            TarConstants.LF_CHR,
            TarConstants.LF_BLK,
            TarConstants.LF_FIFO
          }) {
        TarArchiveEntry entry = new TarArchiveEntry("kind" + kind + ".txt", kind);
        entry.setLinkName("/etc/passwd");
        put(tar, entry, new byte[0]);
      }
      put(tar, new TarArchiveEntry("a.txt"), story(1));
    }
    Reading reading = read(file("news.tar", out.toByteArray()));
    assertEquals(List.of("/a.txt"), reading.members());
    assertEquals(List.of(), reading.failures());
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] bytes)
      throws IOException {
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  @Test
  void tellsMembersWithOneNameApart() throws IOException {
    byte[] rows = "{\"title\":\"Rain\"}\n".getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      put(tar, new TarArchiveEntry("a.txt"), story(1));
      put(tar, new TarArchiveEntry("a/b.txt"), story(2));
      put(tar, new TarArchiveEntry("a.txt"), story(3));
      put(tar, new TarArchiveEntry("./a.txt"), story(4));
      put(tar, new TarArchiveEntry("b.jsonl"), rows);
      put(tar, new TarArchiveEntry("b.jsonl"), rows);
    }
    assertEquals(
        List.of("/a.txt", "/a/b.txt", "/a.txt[2]", "/a.txt[3]", "/b.jsonl#1", "/b.jsonl[2]#1"),
        read(file("news.tar", out.toByteArray())).members());
    byte[] zip = zip(stories("a.txt", "b.txt"));
    for (int i = 0; i < zip.length; i++) {
      zip[i] = zip[i] == 'b' && zip[i + 1] == '.' ? (byte) 'a' : zip[i];
    }
    assertEquals(List.of("/a.txt", "/a.txt[2]"), read(file("news.zip", zip)).members());
  }

  @Test
  void readsNamesInUtf8AndInTheEncodingOfMsDos() throws IOException {
    assertEquals(List.of("/año.txt"), read(file("a.zip", zip(stories("año.txt")))).members());
    for (Charset charset : List.of(CP437, UTF_8)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out, CP437)) {
        // With this name's bytes, but without the flag that says which encoding they are in.
        zip.putNextEntry(new ZipEntry(new String("año.txt".getBytes(charset), CP437)));
        zip.write(story(1));
      }
      assertEquals(List.of("/año.txt"), read(file("b.zip", out.toByteArray())).members());
    }
  }

  @Test
  void readsMembersWithOddNames() throws IOException {
    String[] names = {"a b!c.txt", "a\tb\u001b.txt", "x!/y.txt", "C++ & more.txt"};
    assertEquals(
        List.of("/a b!c.txt", "/a\tb\u001b.txt", "/x!/y.txt", "/C++ & more.txt"),
        read(file("news.zip", zip(stories(names)))).members());
    assertEquals(4, read(file("news.tar", tar(stories(names)))).articles().size());
  }

  @Test
  void readsZipsWithOtherDataBeforeThem() throws IOException {
    byte[] zip = zip(stories("a.txt", "b.txt"));
    byte[] inner = Archives.joined(zip(stories("decoy.txt")), zip);
    assertEquals(List.of("/a.txt", "/b.txt"), read(file("news.zip", inner)).members());
  }

  @Test
  void readsZipsOfMoreMembersThanOldZipsHold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 66_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".css"));
      }
      zip.putNextEntry(new ZipEntry("last.txt"));
      zip.write(story(1));
    }
    assertEquals(List.of("/last.txt"), read(file("news.zip", out.toByteArray())).members());
  }

  @Test
  void refusesOfficeDocumentsAndBooks() throws IOException {
    for (String name : List.of("[Content_Types].xml", "word/document.xml")) {
      byte[] docx = zip(stories("[Content_Types].xml", "word/document.xml"));
      assertTrue(
          read(file("a.docx", docx)).failures().toString().contains("convert it to text or PDF"),
          name);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] type = "application/epub+zip".getBytes(UTF_8);
      ZipEntry entry = new ZipEntry("mimetype");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(type.length);
      CRC32 checksum = new CRC32();
      checksum.update(type);
      entry.setCrc(checksum.getValue());
      zip.putNextEntry(entry);
      zip.write(type);
    }
    assertTrue(
        read(file("a.epub", out.toByteArray())).failures().toString().contains("or an e-book"));
  }

  @Test
  void saysThatAnArchiveHoldsNoArticles() throws IOException {
    for (Path path :
        List.of(
            file("a.zip", zip(stories("a.png"))),
            file("b.zip", zip(Map.of())),
            file("c.tar", tar(stories("a.png"))))) {
      List<String> failures = read(path).failures();
      assertEquals(1, failures.size());
      assertTrue(failures.get(0).startsWith(path + ": holds no articles"), failures.get(0));
    }
  }
}
