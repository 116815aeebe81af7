package dev.dateline.peers;

import dev.dateline.evaluate.GoldNames;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Runs every system over the same raw text files, one after the other, each on one thread in a
 * process of its own, and prints a table in Markdown. A system that cannot start stands in it with
 * its reason.
 *
 * <pre>
 * mvn -q -Ppeers test-compile exec:exec -Dpeers.gold=corpora/dev/pud
 * </pre>
 */
final class Comparison {
  private Comparison() {}

  /** Compares on the folder that the argument names, with gold.json and text/*.txt. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 1 || args[0].isEmpty()) {
      System.err.println("name a folder with gold.json and text/*.txt: -Dpeers.gold=DIR");
      System.exit(2);
    }
    Path folder = Path.of(args[0]);
    GoldNames gold = GoldNames.read(folder);
    Map<Peer, Properties> trials = new EnumMap<>(Peer.class);
    for (Peer peer : Peer.values()) {
      System.err.println("measuring " + peer.title());
      trials.put(peer, trial(peer, folder));
    }
    new ComparisonTable(gold, trials).print(System.out);
  }

  private static Properties trial(Peer peer, Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx3g", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Trial.class.getName(), peer.name(), folder.toString()));
    File errors = File.createTempFile("dateline-peers", ".txt");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors).start();
      Properties measured = new Properties();
      try (Reader output = process.inputReader(StandardCharsets.UTF_8)) {
        measured.load(output);
      }
      if (process.waitFor() != 0) {
        measured.putIfAbsent("failure", "it ended with: " + firstLine(errors.toPath()));
      }
      return measured;
    } finally {
      errors.delete();
    }
  }

  private static String firstLine(Path errors) throws IOException {
    return Files.readString(errors)
        .lines()
        .filter(line -> line.contains("Error") || line.contains("Exception"))
        .findFirst()
        .orElse("no message");
  }
}
