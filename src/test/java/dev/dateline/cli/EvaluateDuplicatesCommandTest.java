package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateDuplicatesCommandTest {
  @TempDir private Path folder;

  private static String story(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 240)
        .mapToObj(i -> "w" + random.nextInt(5000) + (i % 40 == 39 ? ".\n\n" : ""))
        .collect(Collectors.joining(" "));
  }

  private String run() {
    StringWriter out = new StringWriter();
    CommandLine command = new CommandLine(new EvaluateCommand()).setOut(new PrintWriter(out));
    assertEquals(0, command.execute("duplicates", folder.toString()));
    return out.toString();
  }

  @Test
  void printsPairsAndFiguresByKindOfChangeAndTheSameAgain() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("story" + (10 + i) + ".txt"), story(i));
    }
    Files.writeString(folder.resolve("twin.txt"), story(3));
    String printed = run();
    assertTrue(printed.startsWith("21 articles, 1 said to repeat another"), printed);
    assertTrue(printed.contains("  twin.txt repeats story13.txt"), printed);
    assertTrue(
        printed.contains("  last half cut                             P 100.00  R 100.00  of 11"),
        printed);
    assertTrue(printed.contains("  a digest and what it sums up"), printed);
    assertEquals(printed, run());
  }
}
