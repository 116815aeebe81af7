package dev.dateline.read;

import static dev.dateline.read.Archives.gzip;
import static dev.dateline.read.Archives.joined;
import static dev.dateline.read.Archives.read;
import static dev.dateline.read.Archives.story;
import static dev.dateline.read.Archives.tar;
import static dev.dateline.read.Archives.zip;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.read.Archives.Reading;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileArchiveTest {
  private static final int LIST_SIGNATURE = 0x02014B50;

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

  private static ReadSettings limits(ReadLimits limits) {
    return ReadSettings.DEFAULT.withLimits(limits);
  }

  private static void assertFails(Reading reading, String... reasons) {
    assertEquals(reasons.length, reading.failures().size(), reading.failures()::toString);
    for (int i = 0; i < reasons.length; i++) {
      String failure = reading.failures().get(i);
      assertTrue(failure.contains(reasons[i]), failure);
    }
  }

  /** Where the list of a zip's members has the entry of a number, counted from 0. */
  private static ByteBuffer listed(byte[] zip, int number) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int left = number;
    for (int i = 0; i + 4 <= zip.length; i++) {
      if (bytes.getInt(i) == LIST_SIGNATURE && left-- == 0) {
        return bytes.slice(i, zip.length - i).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new AssertionError("there is no member " + number);
  }

  @Test
  void refusesPathsThatLeadOutOfTheArchiveAndReadsTheOthers() throws IOException {
    String[] names = {
      "../up.txt", "a/../../up.txt", "/etc/passwd.txt", "C:/a.txt", "..\\up.txt", "good.txt"
    };
    for (Path path :
        List.of(file("a.zip", zip(stories(names))), file("a.tar", tar(stories(names))))) {
      Reading reading = read(path);
      assertEquals(List.of("/good.txt"), reading.members());
      assertFails(reading, "leads out", "leads out", "absolute path", "absolute path", "leads out");
      assertTrue(reading.failures().get(0).startsWith(path + "!/../up.txt: "));
    }
    try (Stream<Path> files = Files.list(folder.getParent())) {
      assertTrue(files.noneMatch(path -> path.endsWith("up.txt")));
    }
  }

  @Test
  void readsNoMoreMembersThanTheLimit() throws IOException {
    ReadSettings settings = limits(ReadLimits.DEFAULT.withMembers(2));
    for (Path path :
        List.of(
            file("a.zip", zip(stories("1.txt", "2.css", "3.txt", "4.txt"))),
            file("a.tar", tar(stories("1.txt", "2.css", "3.txt", "4.txt"))))) {
      Reading reading = read(path, settings);
      assertEquals(List.of("/1.txt"), reading.members());
      assertFails(reading, path + ": has more than the limit of 2 members");
    }
  }

  @Test
  void opensNoMoreArchivesInEachOtherThanTheLimit() throws IOException {
    byte[] three =
        zip(
            Map.of(
                "b.zip", zip(Map.of("c.zip", zip(stories("d.txt")), "e.txt.gz", gzip(story(1))))));
    Path path = file("a.zip", three);
    Reading two = read(path);
    assertEquals(List.of("/b.zip!/e.txt.gz!/e.txt"), two.members());
    assertFails(two, "a.zip!/b.zip!/c.zip: is an archive nested deeper than the limit of 2");
    assertEquals(2, read(path, limits(ReadLimits.DEFAULT.withNesting(3))).articles().size());
    assertFails(
        read(path, limits(ReadLimits.DEFAULT.withNesting(1))),
        "b.zip: is an archive nested deeper than the limit of 1");
    assertFails(
        read(path, limits(ReadLimits.DEFAULT.withNesting(0))), "a.zip: is an archive, and none");
  }

  @Test
  void refusesMembersLargerThanAnArticleMayBe() throws IOException {
    ReadSettings settings = limits(ReadLimits.DEFAULT.withArticleBytes(500));
    Map<String, byte[]> members = stories("1.txt", "3.txt");
    members.put("2.txt", new byte[100_000]);
    for (Path path : List.of(file("a.zip", zip(members)), file("a.tar", tar(members)))) {
      Reading reading = read(path, settings);
      assertEquals(List.of("/1.txt", "/3.txt"), reading.members());
      assertFails(reading, "!/2.txt: has more than 500 bytes");
    }
  }

  @Test
  void stopsAtBombsOfManyMembers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] blank = new byte[9_000_000];
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 20; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write(blank);
      }
    }
    Reading reading = read(file("bomb.zip", out.toByteArray()));
    assertEquals(12, reading.failures().size(), reading.failures()::toString);
    assertTrue(
        reading
            .failures()
            .get(11)
            .contains("/11.txt: cannot be read to its end: its archive unpacks"),
        reading.failures().get(11));
  }

  @Test
  void stopsAtBombsInSpiteOfLayersThatPackALittleEach() throws IOException {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    byte[] packed = gzip(new byte[11_000_000]);
    try (ZipOutputStream zip = new ZipOutputStream(inner)) {
      for (int i = 0; i < 20; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt.gz"));
        zip.write(packed);
      }
    }
    Map<String, byte[]> member = Map.of("b.zip", inner.toByteArray());
    List<String> failures = read(file("outer.tgz", gzip(tar(member)))).failures();
    assertEquals(10, failures.size(), failures::toString);
    assertTrue(failures.get(9).contains("unpacks to more than 250 times"), failures.get(9));
  }

  @Test
  void stopsAtMembersThatShareTheirPackedBytes() throws IOException {
    byte[] one = zip(Map.of("a.txt", new byte[9_000_000]));
    ByteBuffer entry = listed(one, 0);
    int start = one.length - entry.capacity();
    int length = 46 + 5 + entry.getShort(30) + entry.getShort(32);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(one, 0, start);
    for (int i = 0; i < 1000; i++) {
      out.write(one, start, length);
    }
    byte[] end = Arrays.copyOfRange(one, start + length, one.length);
    ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).putInt(12, 1000 * length);
    out.writeBytes(end);
    List<String> failures = read(file("bomb.zip", out.toByteArray())).failures();
    assertEquals(12, failures.size(), failures::toString);
  }

  @Test
  void refusesEncryptedMembersOneByOne() throws IOException {
    byte[] zip = zip(stories("1.txt", "2.txt"));
    ByteBuffer entry = listed(zip, 0);
    entry.putShort(8, (short) (entry.getShort(8) | 1));
    Reading reading = read(file("a.zip", zip));
    assertEquals(List.of("/2.txt"), reading.members());
    assertFails(reading, "/1.txt: is encrypted");
  }

  @Test
  void refusesUnknownCompressionOneByOne() throws IOException {
    byte[] zip = zip(stories("1.txt", "2.txt"));
    listed(zip, 0).putShort(10, (short) 14);
    Reading reading = read(file("a.zip", zip));
    assertEquals(List.of("/2.txt"), reading.members());
    assertFails(reading, "/1.txt: is compressed by method 14");
  }

  @Test
  void refusesMembersThatAreDamagedOrNotWhereTheyShouldBe() throws IOException {
    byte[] zip = zip(stories("1.txt", "2.txt", "3.txt"));
    listed(zip, 0).putInt(16, 12345);
    listed(zip, 1).putInt(42, 7);
    Reading reading = read(file("a.zip", zip));
    assertEquals(List.of("/3.txt"), reading.members());
    assertFails(reading, "/1.txt: is a damaged member", "/2.txt: is not where the list");
  }

  @Test
  void saysThatAZipIsCutShort() throws IOException {
    byte[] zip = zip(stories("1.txt", "2.txt"));
    assertFails(read(file("a.zip", Arrays.copyOf(zip, zip.length - 10))), "ends too early");
  }

  @Test
  void readsATarAsFarAsItGoes() throws IOException {
    byte[] tar = tar(stories("1.txt", "2.txt"));
    Reading cut = read(file("a.tar", Arrays.copyOf(tar, 1024 + 512 + 100)));
    assertEquals(List.of("/1.txt"), cut.members());
    assertFails(cut, "/2.txt: cannot be read to its end: its archive is a tar file that ends too");
    Reading withoutEnd = read(file("b.tar", Arrays.copyOf(tar, 2048)));
    assertEquals(2, withoutEnd.articles().size());
    assertFails(withoutEnd, "b.tar: is a tar file without an end");
    tar[1024] ^= 1;
    Reading damaged = read(file("c.tar", tar));
    assertEquals(List.of("/1.txt"), damaged.members());
    assertFails(damaged, "c.tar: is a damaged tar file");
  }

  @Test
  void neitherHoldsLongNamesOfATarNorGoesDeepForManyHeaders() throws IOException {
    byte[] name = Archives.tarHeader("x.css", 'L', 500_000_000);
    Path huge = folder.resolve("huge.tgz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(huge))) {
      out.write(Archives.tarHeader("x.css", '0', 0));
      out.write(name);
      out.write(new byte[10_000_000]);
    }
    assertFails(read(huge), "a member's name is longer than 1 MiB");
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < 100_000; i++) {
      many.writeBytes(Archives.tarHeader("x.css", i % 2 == 0 ? 'x' : 'L', 0));
    }
    many.writeBytes(tar(stories("a.txt")));
    assertEquals(List.of("/a.txt"), read(file("many.tar", many.toByteArray())).members());
  }

  @Test
  void refusesSparseMembersOfATar() throws IOException {
    byte[] stated = Arrays.copyOf("27 GNU.sparse.realsize=999\n".getBytes(US_ASCII), 512);
    byte[] tar =
        joined(
            Archives.tarHeader("pax", 'x', 27),
            stated,
            Archives.tarHeader("a.txt", '0', 0),
            tar(stories("b.txt")));
    Reading reading = read(file("a.tar", tar));
    assertEquals(List.of("/b.txt"), reading.members());
    assertFails(reading, "a.txt: is stored without its holes");
  }

  @Test
  void keepsNoTemporaryFileLargerThanTheLimitAndLeavesNone() throws IOException {
    byte[] inner = zip(stories("b.txt"));
    Path path = file("a.zip", zip(Map.of("inner.zip", inner)));
    List<Path> before = temporary();
    assertFails(
        read(path, limits(ReadLimits.DEFAULT.withSpoolBytes(inner.length - 1))),
        "temporary file of more than the limit");
    assertEquals(List.of("/inner.zip!/b.txt"), read(path).members());
    assertEquals(before, temporary());
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(f -> f.getFileName().toString().matches("dateline.*zip"))
          .sorted()
          .toList();
    }
  }

  @Test
  void endsForEveryDamage() throws IOException {
    Random random = new Random(7);
    Map<String, byte[]> members = stories("1.txt", "2.txt", "3.txt");
    for (byte[] whole :
        List.of(
            zip(members),
            tar(members),
            gzip(tar(members)),
            Archives.bzip2(tar(members)),
            Archives.xz(tar(members)),
            Archives.zstandard(tar(members)))) {
      for (int i = 0; i < 150; i++) {
        byte[] bytes = whole.clone();
        for (int j = 0; j < 1 + i % 8; j++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Path path = file("damaged", Arrays.copyOf(bytes, bytes.length - i % 3 * 100));
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(path));
        assertTrue(reading.articles().size() + reading.failures().size() > 0);
        assertTrue(
            reading.failures().stream().noneMatch(f -> f.endsWith(": null")),
            reading.failures()::toString);
      }
    }
  }
}
