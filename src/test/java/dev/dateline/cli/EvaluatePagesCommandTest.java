package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluatePagesCommandTest {
  private static final String STORY =
      "The council voted on Monday to rebuild the old harbour wall, which a storm had broken.";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new EvaluateCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(out))
        .execute(arguments);
  }

  @Test
  void printsFiguresOfAllPagesAndOfEachWhenAsked() throws IOException {
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(
        folder.resolve("html/a.html"),
        "<html><link rel='canonical' href='https://port.example/wall'><h1>Wall</h1><p>"
            + STORY
            + "</p></html>");
    Files.writeString(
        folder.resolve("ground-truth.json"),
        "{\"a\": {\"articleBody\": \"" + STORY + "\", \"url\": \"https://port.example/wall\"}}");
    assertEquals(0, run("pages", folder.toString()));
    assertEquals(0, run("pages", "--per-page", folder.toString()));
    String all =
        String.join(
            System.lineSeparator(),
            "1 pages  P 100.00  R 100.00  F1 100.00",
            "found: title 1  authors 0  published 0  modified 0  publisher 0  url 1  language 1"
                + "  section 0  tags 0  description 0",
            "url as in the gold: 1");
    assertEquals(
        String.join(System.lineSeparator(), all, "P 100.00  R 100.00  a.html", all, ""),
        out.toString());
  }
}
