package dev.dateline.read;

import static dev.dateline.read.Archives.joined;
import static dev.dateline.read.Archives.story;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.read.Archives.Reading;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompressedFileTest {
  @TempDir Path folder;

  /** The ways of packing one file. */
  enum Packing {
    GZIP {
      @Override
      byte[] pack(byte[] bytes) throws IOException {
        return Archives.gzip(bytes);
      }
    },
    BZIP2 {
      @Override
      byte[] pack(byte[] bytes) throws IOException {
        return Archives.bzip2(bytes);
      }
    },
    XZ {
      @Override
      byte[] pack(byte[] bytes) throws IOException {
        return Archives.xz(bytes);
      }
    },
    ZSTANDARD {
      @Override
      byte[] pack(byte[] bytes) throws IOException {
        return Archives.zstandard(bytes);
      }
    };

    abstract byte[] pack(byte[] bytes) throws IOException;
  }

  private Reading read(byte[] bytes) throws IOException {
    return Archives.read(Files.write(folder.resolve("story.txt.packed"), bytes));
  }

  private void assertOneFailure(byte[] bytes, String reason) throws IOException {
    Reading reading = read(bytes);
    assertEquals(0, reading.articles().size());
    assertEquals(1, reading.failures().size(), reading.failures()::toString);
    assertTrue(reading.failures().get(0).contains(reason), reading.failures().get(0));
  }

  @Test
  void namesNoMemberOfAPackedStream() throws IOException {
    InputStream in = new ByteArrayInputStream(Archives.gzip(story(1)));
    try (Documents documents = Documents.in("standard input", in, ReadSettings.DEFAULT)) {
      Article article = documents.next().read();
      assertEquals(new String(story(1), UTF_8), article.text());
      assertNull(article.source().path());
      assertNull(article.source().member());
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsWhateverItIsPackedWith(Packing packing) throws IOException {
    byte[] packed = packing.pack(story(1));
    Article article = read(packed).articles().get(0);
    assertEquals(new String(story(1), UTF_8), article.text());
    assertEquals("/story.txt", article.source().member());
    assertEquals(packed.length, article.source().bytes());
  }

  @ParameterizedTest
  @EnumSource
  void readsPartsThatFollowEachOther(Packing packing) throws IOException {
    byte[] bytes = joined(packing.pack(story(1)), packing.pack(story(2)));
    assertEquals(
        new String(joined(story(1), story(2)), UTF_8), read(bytes).articles().get(0).text());
  }

  @ParameterizedTest
  @EnumSource
  void saysThatAFileIsCutShort(Packing packing) throws IOException {
    byte[] bytes = packing.pack(noise());
    assertOneFailure(Arrays.copyOf(bytes, bytes.length * 2 / 3), "ends too early");
    assertOneFailure(Arrays.copyOf(bytes, bytes.length - 2), "ends too early");
  }

  @ParameterizedTest
  @EnumSource
  void saysThatAFileIsDamaged(Packing packing) throws IOException {
    byte[] bytes = packing.pack(noise());
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 40, (byte) 0x55);
    assertOneFailure(bytes, "is a damaged " + label(packing) + " file");
  }

  @ParameterizedTest
  @EnumSource
  void saysThatOtherDataFollows(Packing packing) throws IOException {
    byte[] bytes = joined(packing.pack(story(1)), "other data, not packed at all".getBytes(UTF_8));
    assertOneFailure(bytes, label(packing) + " file");
  }

  private static String label(Packing packing) {
    return packing == Packing.ZSTANDARD ? "Zstandard" : packing.name().toLowerCase(Locale.ROOT);
  }

  /** Letters that do not pack well, so that what is packed has a middle. */
  private static byte[] noise() {
    return new Random(1)
        .ints(50_000, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .getBytes(UTF_8);
  }

  @Test
  void passesOverZerosAfterGzip() throws IOException {
    byte[] bytes = joined(Archives.gzip(story(1)), new byte[512]);
    assertEquals(1, read(bytes).articles().size());
  }

  @Test
  void saysThatOtherDataFollowsGzip() throws IOException {
    byte[] bytes = joined(Archives.gzip(story(1)), "other".getBytes(UTF_8));
    assertOneFailure(bytes, "other data after its end");
  }

  @Test
  void readsGzipThroughAPipeThatPausesBetweenItsParts() throws IOException {
    byte[] first = Archives.gzip(story(1));
    byte[] bytes = joined(first, Archives.gzip(story(2)));
    InputStream pausing =
        new InputStream() {
          private int position;

          @Override
          public int read() {
            return position < bytes.length ? bytes[position++] & 0xFF : -1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            int end = position < first.length ? first.length : bytes.length;
            int read = Math.min(length, end - position);
            System.arraycopy(bytes, position, target, offset, read);
            position += read;
            return read == 0 && length > 0 ? -1 : read;
          }
        };
    try (Documents documents = Documents.in("pipe", pausing, ReadSettings.DEFAULT)) {
      String text = Archives.read(documents).articles().get(0).text();
      assertEquals(new String(joined(story(1), story(2)), UTF_8), text);
    }
  }

  @Test
  void neitherHoldsNorBelievesLongNamesInGzip() throws IOException {
    byte[] header = {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 0};
    byte[] name = new byte[3_000_000];
    Arrays.fill(name, (byte) 'a');
    byte[] rest = Arrays.copyOfRange(Archives.gzip(story(1)), 10, 1000);
    assertEquals(1, read(joined(header, name, new byte[1], trimmed(rest))).articles().size());
  }

  private static byte[] trimmed(byte[] bytes) throws IOException {
    return Arrays.copyOf(bytes, Archives.gzip(story(1)).length - 10);
  }

  @Test
  void refusesFilesPackedTwice() throws IOException {
    assertOneFailure(Archives.gzip(Archives.xz(story(1))), "compressed more than once");
  }

  @Test
  void refusesXzThatTakesTooMuchMemory() throws IOException {
    byte[] bytes = Archives.xz(story(1));
    int header = 12;
    int end = header + 4 * bytes[header];
    bytes[header + 4] = 33; // a dictionary of 384 MiB
    CRC32 checksum = new CRC32();
    checksum.update(bytes, header, end - header);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(end, (int) checksum.getValue());
    assertOneFailure(bytes, "takes more memory");
  }

  @ParameterizedTest
  @EnumSource
  void stopsAtBombs(Packing packing) throws IOException {
    byte[] bytes = new byte[120_000_000];
    System.arraycopy(Archives.tarHeader("x.css", '0', 200_000_000), 0, bytes, 0, 512);
    byte[] bomb = packing.pack(bytes);
    Reading reading =
        Archives.read(
            Files.write(folder.resolve("bomb"), bomb),
            ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withExpansion(5)));
    assertEquals(1, reading.failures().size());
    assertTrue(
        reading.failures().get(0).contains("bomb: unpacks to more than 5 times its size"),
        reading.failures().get(0));
  }

  @Test
  void readsTextThatStartsAsBzip2Does() throws IOException {
    byte[] text = ("BZh9 was the flight.\n\n" + Texts.STORY).getBytes(UTF_8);
    assertEquals("text/plain", read(text).articles().get(0).source().mediaType());
  }

  @Test
  void readsArticlesBeforeTheDamage() throws IOException {
    byte[] tar = Archives.tar(Map.of("a.txt", story(1)));
    byte[] more = Archives.tar(Map.of("b.txt", noise()));
    byte[] bytes = Archives.gzip(joined(Arrays.copyOf(tar, 1024), more));
    Reading reading = read(Arrays.copyOf(bytes, bytes.length * 2 / 3));
    assertEquals(List.of("/a.txt"), reading.members());
    assertEquals(1, reading.failures().size(), reading.failures()::toString);
    assertTrue(
        reading
            .failures()
            .get(0)
            .contains(
                "!/b.txt: cannot be read to its end: its archive is a gzip file that ends too"
                    + " early"),
        reading.failures().get(0));
  }
}
