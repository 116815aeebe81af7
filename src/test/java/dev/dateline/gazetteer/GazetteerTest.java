package dev.dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer;

  GazetteerTest() throws IOException {
    gazetteer = Gazetteer.embedded();
  }

  private ResolvedPlace resolve(String name, String... containers) {
    Toponym toponym = new Toponym(name, 1, List.of(containers));
    return PlaceResolver.over(gazetteer).resolve(List.of(toponym), Map.of()).get(0).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Burmese,MM",
    "Dutch,NL",
    "Filipinos,PH",
    "Emirati,AE",
    "Nigerien,NE",
    "Nigerians,NG",
    "Frenchmen,FR",
    "South Koreans,KR",
    "Scottish,GB"
  })
  void knowsDemonyms(String demonym, String code) {
    assertEquals(code, gazetteer.demonym(demonym).orElseThrow().countryCode());
  }

  @ParameterizedTest
  @CsvSource({
    "U.S.,US,country",
    "the Netherlands,NL,country",
    "Côte d’Ivoire,CI,country",
    "Calif.,US,state",
    "Nairobi,KE,capital",
    "Pyongyang,KP,capital",
    "Münster,DE,city",
    "Crimea,UA,region",
    "New York,US,city"
  })
  void findsPlacesBySpelling(String name, String code, String kind) {
    GazetteerPlace place = resolve(name).place();
    assertEquals(code, place.countryCode());
    assertEquals(kind, place.kind());
  }

  @ParameterizedTest
  @CsvSource({"EU", "Of", "Ho", "''", "Zzyzzx"})
  void findsNothingUnderOtherWords(String name) {
    assertEquals(List.of(), gazetteer.lookup(name));
  }

  @Test
  void prefersBigPlaceUnlessTheTextSaysWhere() {
    assertEquals("FR", resolve("Paris").place().countryCode());
    assertEquals("Texas", resolve("Paris", "Texas").place().admin1());
    assertEquals("place.containment", resolve("Paris", "Texas").rule());
  }

  @Test
  void letsTheCountriesOfTheArticleDecide() {
    List<Toponym> toponyms = List.of(new Toponym("Cordoba", 1, List.of()));
    PlaceResolver places = PlaceResolver.over(gazetteer);
    assertEquals(
        "ES", places.resolve(toponyms, Map.of("ES", 3)).get(0).orElseThrow().place().countryCode());
    assertEquals(
        "AR", places.resolve(toponyms, Map.of("AR", 3)).get(0).orElseThrow().place().countryCode());
  }

  @Test
  void opensInAFractionOfASecond() throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    CityFile cities = EmbeddedGazetteer.readCities(EmbeddedGazetteer.CITIES);
    assertTrue(cities.placeCount() > 25_000);
    long nanoseconds = threads.getCurrentThreadCpuTime() - start;
    assertTrue(nanoseconds < 300_000_000L, nanoseconds + " ns of CPU time");
  }

  @Test
  void refusesDamagedFile() {
    assertThrows(IllegalArgumentException.class, () -> new CityFile(new byte[40]));
    DamagedGazetteerException missing =
        assertThrows(
            DamagedGazetteerException.class, () -> EmbeddedGazetteer.readCities("/no.bin.gz"));
    assertTrue(missing.getMessage().contains("/no.bin.gz"));
  }

  @Test
  void namesFileAndLineOfBadTable(@TempDir Path folder) throws IOException {
    Path cities = Files.writeString(folder.resolve("cities.txt"), "1\tBad\n");
    Path divisions = Files.writeString(folder.resolve("admin1.txt"), "AD.06\tA\tA\t1\n");
    IOException bad =
        assertThrows(IOException.class, () -> CityFileWriter.write(cities, divisions, folder));
    assertTrue(bad.getMessage().startsWith(cities + ":1: "), bad.getMessage());
  }

  @Test
  void packsWhatItFindsAgain(@TempDir Path folder) throws IOException {
    Path cities =
        Files.writeString(
            folder.resolve("cities.txt"),
            "7\tÉton\tEton\tEtonne\t1.5\t2.5\tP\tPPL\tAD\t\t06\t\t\t\t20000\t\t1\tx\t2020-01-01\n");
    Path divisions = Files.writeString(folder.resolve("admin1.txt"), "AD.06\tNorth\tNorth\t9\n");
    assertEquals(2, CityFileWriter.write(cities, divisions, folder));
    byte[] packed = Files.readAllBytes(folder.resolve("cities.bin.gz"));
    try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
      GazetteerName found = new CityFile(in.readAllBytes()).lookup("etonne").get(0);
      assertEquals(
          new GazetteerPlace(7L, "Éton", "city", "AD", "North", 1.5, 2.5, 20000), found.place());
    }
  }
}
