package dev.dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.read.ArticleReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer;

  GazetteerTest() throws IOException {
    gazetteer = Gazetteer.embedded();
  }

  private ResolvedPlace resolve(String name) {
    Article article = ArticleReader.plainText().read(name);
    Toponym toponym = new Toponym(name, new Span(0, name.length()));
    PlaceContext context = new PlaceContext(article, List.of(toponym), List.of(), List.of());
    return PlaceResolver.over(gazetteer).resolve(context).get(0).orElseThrow();
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
    "New York,US,city",
    "Oklahoma,US,state",
    "Montana,US,state",
    "Bali,ID,region",
    "Xinjiang,CN,region",
    "Borno,NG,region",
    "Taranaki,NZ,region",
    "Geneva,CH,city",
    "Padua,IT,city",
    "Gao,ML,city",
    "Anbar,IQ,region",
    "Congo,CD,country"
  })
  void findsPlacesBySpelling(String name, String code, String kind) {
    GazetteerPlace place = resolve(name).place();
    assertEquals(code, place.countryCode());
    assertEquals(kind, place.kind());
  }

  @ParameterizedTest
  @CsvSource({"Hanoi,Hanoi", "Ho Chi Minh City,Ho Chi Minh", "Hue,Thừa Thiên-Huế"})
  void knowsDivisionsByTheCodesThatTownsHave(String name, String division) {
    assertEquals(division, resolve(name).place().admin1());
  }

  @ParameterizedTest
  @CsvSource({"EU", "Of", "Ho", "''", "Zzyzzx"})
  void findsNothingUnderOtherWords(String name) {
    assertEquals(List.of(), gazetteer.lookup(name));
  }

  @Test
  void opensInAFractionOfASecond() throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    PlaceFile places = PackedPlaces.ofJar(EmbeddedGazetteer.PLACES);
    assertTrue(places.placeCount() > 200_000);
    long nanoseconds = threads.getCurrentThreadCpuTime() - start;
    assertTrue(nanoseconds < 300_000_000L, nanoseconds + " ns of CPU time");
  }

  @Test
  void refusesMissingFile() {
    assertThrows(IllegalArgumentException.class, () -> new PlaceFile(ByteBuffer.allocate(40)));
    DamagedGazetteerException missing =
        assertThrows(DamagedGazetteerException.class, () -> PackedPlaces.ofJar("/no.bin"));
    assertTrue(missing.getMessage().contains("/no.bin"));
  }

  @Test
  void knowsSecondLevelDivisionsAndPutsTownsIntoThem() {
    GazetteerPlace county = resolve("Harris County").place();
    assertEquals("county", county.kind());
    assertTrue(
        gazetteer.lookup("Houston").stream()
            .anyMatch(name -> name.place().liesIn(county) && name.primary()));
  }

  @ParameterizedTest
  @CsvSource({"Bombay,IN", "Peking,CN", "Kiev,UA", "Saigon,VN", "Constantinople,TR"})
  void knowsOldNames(String name, String code) {
    assertEquals(code, resolve(name).place().countryCode());
  }

  @ParameterizedTest
  @CsvSource({
    "Sahel,region", "Horn of Africa,region", "Kashmir,region", "Western Sahara,country",
    "Strait of Hormuz,sea", "Atlas Mountains,mountains", "USSR,region", "Danube,river"
  })
  void knowsWhatIsNoTown(String name, String kind) {
    assertEquals(kind, resolve(name).place().kind());
  }
}
