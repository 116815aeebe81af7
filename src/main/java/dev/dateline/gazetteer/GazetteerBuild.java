package dev.dateline.gazetteer;

import dev.dateline.resource.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packs GeoNames' files into the file a gazetteer opens. Stateless.
 *
 * <pre>{@code
 * GazetteerBuild.write(Path.of("geonames"), Path.of("src/gazetteer"), Path.of("models/gazetteer"));
 * }</pre>
 */
public final class GazetteerBuild {
  /** The packed file. */
  public static final String FILE = "places.bin";

  private GazetteerBuild() {}

  /**
   * What was built.
   *
   * @param places how many places
   * @param bytes size of the file
   * @param sha256 hash of the file, 64 hexadecimal digits
   */
  public record Result(int places, int bytes, String sha256) {}

  /**
   * Writes {@code places.bin} into {@code out}, whole or not at all. The same files give the same
   * bytes.
   *
   * @param geonames a folder with {@code admin1CodesASCII.txt} and {@code cities500.txt} or {@code
   *     allCountries.txt}; {@code admin2Codes.txt} and {@code alternateNamesV2.txt} are read too
   *     where they are there
   * @param more a folder with {@code second-level-divisions.tsv}, {@code division-midpoints.tsv}
   *     and {@code english-names.tsv}, or null
   * @param out a folder, made if it is not there
   * @throws IOException if a file cannot be read or written, or is not as GeoNames publishes it;
   *     the message names file and line
   */
  public static Result write(Path geonames, Path more, Path out) throws IOException {
    List<PlaceRow> rows =
        GeoNamesFolder.read(
            geonames,
            existing(more, "second-level-divisions.tsv"),
            existing(more, "division-midpoints.tsv"),
            existing(more, "english-names.tsv"));
    byte[] packed = PlaceFileWriter.pack(rows);
    String sha256 = Checksums.sha256(packed);
    Files.createDirectories(out);
    Path unfinished = out.resolve(FILE + ".part");
    Files.write(unfinished, packed);
    Files.move(unfinished, out.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    return new Result(rows.size(), packed.length, sha256);
  }

  private static List<Path> existing(Path folder, String file) {
    List<Path> files = new ArrayList<>();
    Stream.ofNullable(folder).map(f -> f.resolve(file)).filter(Files::exists).forEach(files::add);
    return files;
  }
}
