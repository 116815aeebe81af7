package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.batch.RecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in processes of their own that are really killed. */
@Tag("slow")
class KilledRunTest {
  private static final int ARTICLES = 400;
  private static final int TRIALS = Integer.getInteger("kill.trials", 20);

  @TempDir private Path folder;
  private Path articles;
  private Path out;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    out = folder.resolve("out.jsonl");
    for (int i = 1000; i < 1000 + ARTICLES; i++) {
      String story =
          "Minister visits port "
              + i
              + "\n\nMOMBASA, Kenya (Reuters) - Transport Minister Wanjiru Kamau met officials of"
              + " Harbour Holdings Ltd. in Mombasa on Tuesday, said Otieno Were, a spokesman.\n";
      Files.writeString(articles.resolve(i + ".txt"), story.repeat(1 + i % 9));
    }
  }

  private Process start(Path file, String... options) throws IOException {
    return start(command(file, options));
  }

  private List<String> command(Path file, String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "extract",
                articles.toString(),
                "--engine",
                "fast",
                "-o",
                file.toString()));
    command.addAll(List.of(options));
    return command;
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("messages").toFile())
        .start();
  }

  /** No file may be longer than so many blocks; a write beyond fails as on a full disk. */
  private Process startLimited(int blocks, Path file, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    command.addAll(command(file, options));
    command.add(5, "-XX:-UsePerfData"); // a file too
    return start(command);
  }

  private byte[] undisturbed() throws IOException, InterruptedException {
    Path whole = folder.resolve("whole.jsonl");
    assertEquals(0, start(whole, "--jobs", "1").waitFor());
    return Files.readAllBytes(whole);
  }

  @Test
  void endsInTheBytesOfAnUndisturbedRunHoweverOftenItIsKilled(TestReporter reporter)
      throws IOException, InterruptedException {
    byte[] expected = undisturbed();
    Random random = new Random(1);
    int killed = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      Files.deleteIfExists(out);
      boolean done = false;
      for (int patience = 1000; !done; patience += 500) {
        Process process = start(out, "--resume", "--jobs", "2");
        done = process.waitFor(patience + random.nextInt(2500), TimeUnit.MILLISECONDS);
        if (!done) {
          process.destroyForcibly().waitFor();
          killed++;
          if (Files.exists(out)) { // killed between its last record and its end
            assertArrayEquals(expected, Files.readAllBytes(out), "half a file has its name");
          }
        }
      }
      assertArrayEquals(expected, Files.readAllBytes(out), "trial " + trial);
    }
    reporter.publishEntry("kills", "" + killed);
    assertTrue(killed >= TRIALS, killed + " kills in " + TRIALS + " trials show little");
  }

  @Test
  void endsInTheFilesOfAnUndisturbedRunWhenTheyAreManyAndPacked(TestReporter reporter)
      throws IOException, InterruptedException {
    Path whole = Files.createDirectory(folder.resolve("whole")).resolve("out.jsonl.zst");
    assertEquals(0, start(whole, "--shard-size", "70", "--jobs", "1").waitFor());
    Random random = new Random(2);
    int killed = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      out = Files.createDirectory(folder.resolve("trial" + trial)).resolve("out.jsonl.zst");
      boolean done = false;
      for (int patience = 1000; !done; patience += 500) {
        Process process = start(out, "--shard-size", "70", "--resume", "--jobs", "2");
        done = process.waitFor(patience + random.nextInt(2500), TimeUnit.MILLISECONDS);
        if (!done) {
          process.destroyForcibly().waitFor();
          killed++;
        }
      }
      for (int i = 1; i <= 6; i++) {
        String name = String.format("out-%05d.jsonl.zst", i);
        assertArrayEquals(
            Files.readAllBytes(whole.resolveSibling(name)),
            Files.readAllBytes(out.resolveSibling(name)),
            "trial " + trial);
      }
    }
    reporter.publishEntry("kills", "" + killed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"}) // zstd unpacks its library into a file
  void canBeGoneOnWithAfterTheDiskWasFull(String name) throws IOException, InterruptedException {
    Path whole = Files.createDirectory(folder.resolve("whole")).resolve(name);
    assertEquals(0, start(whole).waitFor());
    out = folder.resolve(name);
    int room = 0;
    for (int full = 0; full < 3; full++) {
      room += 10 + Math.toIntExact(Files.size(whole) / 512 / 5);
      Process process = startLimited(room, out, "--resume");
      assertEquals(1, process.waitFor(), Files.readString(folder.resolve("messages")));
      assertEquals(
          "dateline: "
              + out
              + ": takes no more (File too large); make room and go on with --resume\n",
          Files.readString(folder.resolve("messages")));
      assertFalse(Files.exists(out), "half a file has its name");
    }
    assertEquals(0, start(out, "--resume").waitFor());
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
  }

  @Test
  void endsAfterTheArticlesInHandWhenInterrupted() throws IOException, InterruptedException {
    byte[] expected = undisturbed();
    Process process = interrupted();
    for (int i = 0; i < 5 && process.exitValue() == 0; i++) { // was done before it was told
      Files.delete(out);
      Files.deleteIfExists(RecordFile.report(out));
      process = interrupted();
    }
    assertEquals(130, process.exitValue(), Files.readString(folder.resolve("messages")));
    assertTrue(Files.readString(folder.resolve("messages")).contains("go on with --resume"));
    assertTrue(RecordFile.isBegun(out));
    assertEquals(0, start(out, "--resume").waitFor());
    assertArrayEquals(expected, Files.readAllBytes(out));
  }

  /** ONNX Runtime's memory may not be taken from under it while it loads or runs. */
  @Test
  void isInterruptedAnywhereWithoutACrash() throws IOException, InterruptedException {
    Random random = new Random(7);
    List<String> command = command(out, "--jobs", "2", "--on-exists", "replace");
    command.set(command.indexOf("fast"), "accurate");
    for (int i = 0; i < TRIALS; i++) {
      Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
      Thread.sleep(300 + random.nextInt(3000));
      new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      assertEquals(130, process.exitValue());
    }
  }

  private Process interrupted() throws IOException, InterruptedException {
    Process process = start(out, "--jobs", "2");
    while (process.isAlive()
        && (!RecordFile.isBegun(out) || Files.size(RecordFile.report(out)) < 3000)) {
      Thread.sleep(5);
    }
    new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return process;
  }
}
