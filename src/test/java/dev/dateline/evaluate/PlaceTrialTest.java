package dev.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.NameFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTrialTest {
  @TempDir private Path folder;

  private Path corpus(String toponyms) throws IOException {
    return Files.writeString(
        folder.resolve("gold.xml"),
        "<articles><article docid=\"1\"><title>Fire</title><url>http://a.com/b</url>"
            + "<text>A barn burned near Bangor, Maine.</text><toponyms>"
            + toponyms
            + "</toponyms></article></articles>");
  }

  private static String toponym(String phrase, int start, String place) {
    return "<toponym><start>%d</start><end>%d</end><phrase>%s</phrase>%s</toponym>"
        .formatted(start, start + phrase.length(), phrase, place);
  }

  private static final String BANGOR =
      "<gaztag geonameid=\"4957280\"><name>Bangor</name><fcode>PPLA2</fcode><lat>44.80</lat>"
          + "<lon>-68.78</lon><country>United States</country></gaztag>";

  @Test
  void findsPhraseWhoseOffsetHasDrifted() throws IOException {
    GoldPlaces gold = GoldPlaces.read(corpus(toponym("Bangor", 12, "")));
    assertEquals(25, gold.articles().get(0).toponyms().get(0).span().start());
  }

  @Test
  void countsUnresolvedNamesAsWrong() throws IOException {
    GoldPlaces gold =
        GoldPlaces.read(corpus(toponym("Bangor", 19, BANGOR) + toponym("barn", 2, BANGOR)));
    NameFinder none = (article, sentences) -> List.of();
    PlaceTrial trial = PlaceTrial.of(gold, none, Gazetteer.embedded());
    assertEquals(0.5, trial.resolution().accuracyAt161Kilometres());
    assertEquals(0.5, trial.resolution().exactId());
    assertEquals(0, trial.endToEnd().accuracyAt161Kilometres());
    assertEquals(2, trial.names().missed());
  }

  @Test
  void namesFileThatIsNoCorpus() throws IOException {
    Path file = Files.writeString(folder.resolve("x.xml"), "<a/>");
    IOException refused = assertThrows(IOException.class, () -> GoldPlaces.read(file));
    assertTrue(refused.getMessage().contains("x.xml"));
  }
}
