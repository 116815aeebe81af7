package dev.dateline.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens a folder of GeoNames' files, which are packed once. */
final class CustomGazetteer {
  private static final List<String> SOURCES =
      List.of(
          "allCountries.txt",
          "cities500.txt",
          "admin1CodesASCII.txt",
          "admin2Codes.txt",
          "alternateNamesV2.txt",
          "second-level-divisions.tsv",
          "division-midpoints.tsv");

  private CustomGazetteer() {}

  static Gazetteer open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          folder + " is no folder; give the folder that holds GeoNames' cities500.txt");
    }
    Path packed = folder.resolve(GazetteerBuild.FILE);
    if (!Files.exists(packed) || isOlder(packed, folder)) {
      GazetteerBuild.write(folder, folder, folder);
    }
    return EmbeddedGazetteer.over(PackedPlaces.ofFile(packed));
  }

  private static boolean isOlder(Path packed, Path folder) throws IOException {
    for (String source : SOURCES) {
      Path file = folder.resolve(source);
      if (Files.exists(file)
          && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(packed)) > 0) {
        return true;
      }
    }
    return false;
  }
}
