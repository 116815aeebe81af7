package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.batch.RecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that drop duplicates, write several files, end at a limit, and are resumed. */
class DroppedDuplicatesTest {
  private static final int STORIES = 10;
  private static final int LIMIT = 100;
  private static final int SHARD = 20;

  @TempDir private Path folder;
  private Path articles;

  /** Every third article tells one of a few stories, the others one of their own. */
  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < LIMIT + 20; i++) {
      Random words = new Random(i % 3 == 0 ? i % (3 * STORIES) : i);
      String text =
          Stream.generate(() -> "w" + words.nextInt(100_000))
              .limit(150)
              .collect(Collectors.joining(" "));
      Files.writeString(articles.resolve(String.format("%03d.txt", i)), "title " + i + "\n" + text);
    }
  }

  private ProgramRun extract(Path out, String... more) {
    List<String> args = new ArrayList<>(List.of("extract", articles.toString()));
    args.addAll(
        List.of(
            "-o", out.toString(), "--duplicates", "drop", "--shard-size", Integer.toString(SHARD)));
    args.addAll(List.of("--limit", Integer.toString(LIMIT)));
    args.addAll(List.of(more));
    return ProgramRun.of(args.toArray(String[]::new));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  /** Leaves all that a run has written when nothing is left to do but to name its files. */
  private Path writeUnnamed(String name) throws IOException {
    Path out = Files.createDirectory(folder.resolve(name)).resolve("out.jsonl");
    Path inTheWay = out.resolveSibling("out-00001.jsonl");
    Files.createDirectories(inTheWay.resolve("in the way"));
    assertEquals(1, extract(out).code());
    Files.delete(inTheWay.resolve("in the way"));
    Files.delete(inTheWay);
    return out;
  }

  @Test
  void endsInTheFilesOfAnUndisturbedRunWhereverItWasCutOff() throws IOException {
    Path whole = Files.createDirectory(folder.resolve("whole")).resolve("out.jsonl");
    ProgramRun undisturbed = extract(whole);
    int again = (LIMIT + 2) / 3 - STORIES;
    assertTrue(
        undisturbed
            .err()
            .contains(
                "100 articles: " + (LIMIT - again) + " done, 0 failed, " + again + " dropped;"),
        undisturbed.err());
    Map<String, String> expected = files(whole.getParent());
    assertEquals(5, expected.size(), "four files and a report");
    for (int lines : new int[] {1, 20, 21, 33, 40, 64, 65, 90, 99, LIMIT, LIMIT + 1}) {
      Path out = writeUnnamed("cut" + lines);
      List<String> report = Files.readAllLines(RecordFile.report(out));
      assertEquals(LIMIT + 1, report.size());
      Files.write(RecordFile.report(out), report.subList(0, lines));
      ProgramRun resumed = extract(out, "--resume");
      assertEquals(0, resumed.code(), resumed.err());
      assertEquals(lines > SHARD, resumed.err().contains(" done before: "), resumed.err());
      assertEquals(expected, files(out.getParent()), "cut off after " + lines + " lines");
    }
  }
}
