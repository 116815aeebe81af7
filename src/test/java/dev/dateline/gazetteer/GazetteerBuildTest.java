package dev.dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerBuildTest {
  private static final String ETON =
      "7\tÉton\tEton\tEtonne\t1.5\t2.5\tP\tPPL\tAD\t\t06\tX\t\t\t20000\t\t1\tx\t2020-01-01\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeDivisions() throws IOException {
    Files.writeString(folder.resolve("admin1CodesASCII.txt"), "AD.06\tNorth\tNorth\t9\n");
    Files.writeString(folder.resolve("admin2Codes.txt"), "AD.06.X\tEast Vale\tEast Vale\t\n");
  }

  private GazetteerBuild.Result build(String places) throws IOException {
    Files.writeString(folder.resolve("cities500.txt"), places);
    return GazetteerBuild.write(folder, null, folder);
  }

  private PlaceFile built() throws IOException {
    return PackedPlaces.ofFile(folder.resolve(GazetteerBuild.FILE));
  }

  @Test
  void packsWhatItFindsAgain() throws IOException {
    assertEquals(3, build(ETON).places());
    assertEquals(
        new GazetteerPlace(7L, "Éton", "city", "AD", "North", "East Vale", 1.5, 2.5, 20000),
        built().lookup("etonne", 9).get(0).place());
    assertEquals("county", built().lookup("east vale", 9).get(0).place().kind());
    assertEquals("region", built().lookup("north", 9).get(0).place().kind());
  }

  @Test
  void findsPlacesByTheirEnglishNamesWhateverTheirLength() throws IOException {
    Files.writeString(folder.resolve("admin1CodesASCII.txt"), "IQ.06\tVale Province\tVale\t9\n");
    Path more = Files.createDirectory(folder.resolve("more"));
    Path english = more.resolve("english-names.tsv");
    Files.writeString(english, "7\tEt\n9\tDale\n");
    Files.writeString(
        folder.resolve("cities500.txt"), ETON.replace("AD", "IQ").replace("Éton", "Al Éton"));
    GazetteerBuild.write(folder, more, folder);
    for (String name : new String[] {"et", "eton", "al eton"}) {
      assertEquals("Al Éton", built().lookup(name, 9).get(0).place().name());
      assertTrue(built().lookup(name, 9).get(0).primary());
    }
    for (String name : new String[] {"vale", "dale", "vale province"}) {
      assertEquals("Vale Province", built().lookup(name, 9).get(0).place().name());
    }
    Files.writeString(english, "8\tNowhere\n");
    String message =
        assertThrows(IOException.class, () -> GazetteerBuild.write(folder, more, folder))
            .getMessage();
    assertTrue(message.contains("no place has the GeoNames id 8"), message);
  }

  @Test
  void findsEveryNameOfManyBlocks() throws IOException {
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      places.append(ETON.replace("7\tÉton\tEton", (i + 10) + "\tTown " + i + "x\tTown " + i + "x"));
    }
    build(places.toString());
    for (int i = 0; i < 100; i++) {
      assertEquals("Town " + i + "x", built().lookup("town " + i + "x", 9).get(0).place().name());
    }
    assertTrue(built().lookup("town", 9).isEmpty());
    assertTrue(built().lookup("zzz", 9).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "~2.5~, ~, 18 columns instead of 19",
    "~1.5~, ~91~, not degrees up to 90",
    "~2.5~, ~NaN~, not degrees up to 180",
    "~20000~, ~many~, not a whole number"
  })
  void namesFileAndLineOfBadRow(String part, String bad, String reason) {
    String row = ETON.replace(part.replace("~", "\t"), bad.replace("~", "\t"));
    IOException refused = assertThrows(IOException.class, () -> build("# places\n" + row));
    assertTrue(refused.getMessage().contains("cities500.txt:2: "), refused.getMessage());
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }

  @Test
  void refusesIdThatIsThereTwice() {
    IOException refused = assertThrows(IOException.class, () -> build(ETON + ETON));
    assertTrue(refused.getMessage().contains(":2: GeoNames id 7 is that of line 1 too"));
  }

  @Test
  void refusesDamagedFileWithChecksumAndRemedy() throws IOException {
    build(ETON);
    Path file = folder.resolve(GazetteerBuild.FILE);
    byte[] packed = Files.readAllBytes(file);
    packed[packed.length / 2] ^= 1;
    Files.write(file, packed);
    String message = assertThrows(DamagedGazetteerException.class, this::built).getMessage();
    assertTrue(message.contains(file.toString()) && message.contains("CRC-32C is "), message);
    assertTrue(message.contains("build gazetteer"), message);
  }

  @Test
  void opensFolderOfGeoNamesFilesAndPacksItOnce() throws IOException {
    Files.writeString(folder.resolve("cities500.txt"), ETON);
    assertEquals(7L, Gazetteer.of(folder).lookup("Éton").get(0).place().geonameId());
    assertTrue(Files.exists(folder.resolve(GazetteerBuild.FILE)));
    assertEquals("US", Gazetteer.of(folder).lookup("Texas").get(0).place().countryCode());
  }

  @Test
  void takesAllCountriesBeforeCities500AndFurtherNamesInEnglish() throws IOException {
    String mount =
        "9\tMont Bas\tMont Bas\t\t1.6\t2.6\tT\tMT\tAD\t\t06\t\t\t\t0\t\t1\tx\t2020-01-01\n";
    Files.writeString(folder.resolve("allCountries.txt"), ETON + mount);
    Files.writeString(
        folder.resolve("alternateNamesV2.txt"),
        """
        1\t9\ten\tLow Mountain
        2\t9\tfr\tMont Petit
        3\t9\tlink\thttps://example.org
        4\t8\ten\tElsewhere
        """);
    build("8\tnot read");
    assertEquals("mountain", built().lookup("low mountain", 9).get(0).place().kind());
    assertTrue(built().lookup("mont petit", 9).isEmpty());
    assertTrue(built().lookup("elsewhere", 9).isEmpty());
  }

  @Test
  void packsAgainWhatWasCutOff() throws IOException {
    Files.writeString(folder.resolve("cities500.txt"), ETON);
    Files.writeString(folder.resolve(GazetteerBuild.FILE + ".part"), "DGZ");
    assertEquals(7L, Gazetteer.of(folder).lookup("Éton").get(0).place().geonameId());
  }
}
