package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NameCommandsTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object command, String... arguments) {
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private void writeOwnCorpus() throws IOException {
    Path file = folder.resolve("own/news/x/11-a.txt");
    Files.createDirectories(file.getParent());
    String paragraph = "{PER Ann Lee} went to {LOC Oslo} with {PER Bo Ek}.\n\n";
    Files.writeString(file, "beat: crime\nregion: NO\nstyle: wire\n\n" + paragraph.repeat(30));
  }

  private int train() {
    return run(
        new TrainCommand(),
        "names",
        "--engine",
        "fast",
        "--corpora",
        folder.toString(),
        "--own-corpus",
        folder.resolve("own").toString(),
        "--out",
        folder.resolve("model").toString(),
        "--without",
        "uner-ewt",
        "--without",
        "re-docred",
        "--without",
        "gum",
        "--without",
        "btc",
        "--without",
        "wikigold",
        "--without",
        "wnut17",
        "--without",
        "fire",
        "--without",
        "wiki-fair",
        "--without",
        "re3d",
        "--without",
        "crossner-politics");
  }

  @Test
  void aTrainedModelCanBeEvaluated() throws IOException {
    writeOwnCorpus();
    assertEquals(0, train(), err::toString);
    Files.createDirectories(folder.resolve("gold/text"));
    Files.writeString(folder.resolve("gold/text/a.txt"), "Ann Lee went to Oslo with Bo Ek.");
    Files.writeString(
        folder.resolve("gold/gold.json"),
        "{\"a.txt\": [[0, 7, \"PER\"], [16, 20, \"LOC\"], [26, 31, \"PER\"]]}");
    int code =
        run(
            new EvaluateCommand(),
            "names",
            "--engine",
            "fast",
            "--model",
            folder.resolve("model").toString(),
            folder.resolve("gold").toString());
    assertEquals(0, code, err::toString);
    assertTrue(
        out.toString().contains("all           P 100.00  R 100.00  F1 100.00"), out::toString);
  }

  @Test
  void trainingTwiceGivesTheSameModel() throws IOException {
    writeOwnCorpus();
    train();
    byte[] first = Files.readAllBytes(folder.resolve("model/model.bin"));
    train();
    assertEquals(
        Arrays.hashCode(first),
        Arrays.hashCode(Files.readAllBytes(folder.resolve("model/model.bin"))));
  }

  @Test
  void anUnknownEngineIsWrongUsage() {
    assertEquals(2, run(new EvaluateCommand(), "names", "--engine", "best", folder.toString()));
    assertTrue(err.toString().contains("'--engine'"), err::toString);
  }

  @Test
  void anUnknownCorpusIsWrongUsage() {
    assertEquals(
        2,
        run(
            new TrainCommand(),
            "names",
            "--engine",
            "fast",
            "--corpora",
            "x",
            "--out",
            "y",
            "--without",
            "conll"));
    assertTrue(err.toString().contains("--without takes one of"), err::toString);
  }
}
