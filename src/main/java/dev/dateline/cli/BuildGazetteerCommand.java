package dev.dateline.cli;

import dev.dateline.gazetteer.GazetteerBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline build gazetteer}: packs GeoNames' files. */
@Command(
    name = "gazetteer",
    description = "Packs GeoNames' files into a gazetteer.",
    mixinStandardHelpOptions = true)
final class BuildGazetteerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--geonames",
      required = true,
      paramLabel = "DIR",
      description =
          "A folder with admin1CodesASCII.txt and cities500.txt or allCountries.txt, and, if"
              + " wanted, admin2Codes.txt and alternateNamesV2.txt.")
  private Path geonames;

  @Option(
      names = "--more",
      paramLabel = "DIR",
      description =
          "A folder with second-level-divisions.tsv, division-midpoints.tsv and"
              + " english-names.tsv, such as src/gazetteer; default: none.")
  private Path more;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where to write places.bin.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    GazetteerBuild.Result built = GazetteerBuild.write(geonames, more, out);
    spec.commandLine()
        .getOut()
        .printf(
            "%s: %d places, %d bytes, SHA-256 %s%n",
            out.resolve(GazetteerBuild.FILE), built.places(), built.bytes(), built.sha256());
    return 0;
  }
}
