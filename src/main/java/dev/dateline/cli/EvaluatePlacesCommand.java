package dev.dateline.cli;

import dev.dateline.evaluate.GoldPlaces;
import dev.dateline.evaluate.PlaceEvaluation;
import dev.dateline.evaluate.PlaceTrial;
import dev.dateline.evaluate.Scores;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Engine;
import dev.dateline.names.NameFinder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate places}: scores the coordinates of place names. */
@Command(
    name = "places",
    description = "Scores where place names are put, against articles with gold coordinates.",
    mixinStandardHelpOptions = true)
final class EvaluatePlacesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--engine",
      defaultValue = "accurate",
      paramLabel = "ENGINE",
      description = "Name finder: fast or accurate (default: ${DEFAULT-VALUE}).")
  private Engine engine;

  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description = "A folder of GeoNames' files to use in place of the embedded ones.")
  private Path folder;

  @Option(
      names = "--breakdown",
      description = "Also by GeoNames' feature codes of the gold places, and by rules.")
  private boolean breakdown;

  @Parameters(paramLabel = "FILE", description = "XML in the format of TR-News and LGL.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    GoldPlaces gold = GoldPlaces.read(file);
    Gazetteer gazetteer = folder == null ? Gazetteer.embedded() : Gazetteer.of(folder);
    try (NameFinder nameFinder =
        engine == Engine.FAST ? NameFinder.fast() : NameFinder.accurate()) {
      print(gold, PlaceTrial.of(gold, nameFinder, gazetteer));
    }
    return 0;
  }

  private void print(GoldPlaces gold, PlaceTrial trial) {
    PrintWriter output = spec.commandLine().getOut();
    output.printf(
        "%d articles, %d place names with coordinates%n",
        gold.articles().size(), trial.resolution().rows().size());
    output.println(line("names given", trial.resolution()));
    output.println(line("from raw text", trial.endToEnd()));
    Scores names = trial.names();
    output.printf(
        Locale.ROOT,
        "names found    P %.2f  R %.2f  F1 %.2f%n",
        100 * names.precision(),
        100 * names.recall(),
        100 * names.f1());
    if (breakdown) {
      printRows(trial.resolution(), output);
    }
  }

  private static String line(String name, PlaceEvaluation evaluation) {
    return String.format(
        Locale.ROOT,
        "%-13s  Acc@161 %.2f  country %.2f  id %.2f  resolved %d  mean %.0f km  median %.1f km  AUC"
            + " %.3f",
        name,
        100 * evaluation.accuracyAt161Kilometres(),
        100 * evaluation.countryAccuracy(),
        100 * evaluation.exactId(),
        evaluation.resolved().size(),
        evaluation.meanError(),
        evaluation.medianError(),
        evaluation.areaUnderCurve());
  }

  private static void printRows(PlaceEvaluation evaluation, PrintWriter output) {
    Map<String, int[]> counts = new TreeMap<>();
    for (PlaceEvaluation.Row row : evaluation.rows()) {
      int outcome = row.error() <= PlaceEvaluation.NEAR ? 0 : row.isLocated() ? 1 : 2;
      String rule = row.rule() == null ? "unresolved" : row.rule();
      counts.computeIfAbsent("feature " + row.gold().featureCode(), k -> new int[3])[outcome]++;
      counts.computeIfAbsent("rule " + rule, k -> new int[3])[outcome]++;
      if (outcome == 1) {
        boolean same = String.valueOf(row.goldCountry()).equals(row.found().countryCode());
        String slip = row.gold().featureCode() + " taken for " + row.found().kind();
        String where = same ? " in the same country" : " elsewhere";
        counts.computeIfAbsent("slip " + slip + where, k -> new int[3])[outcome]++;
      }
    }
    counts.forEach(
        (name, n) ->
            output.printf("%-50s right %d  wrong %d  unlocated %d%n", name, n[0], n[1], n[2]));
  }
}
