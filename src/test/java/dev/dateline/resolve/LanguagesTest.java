package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the {DEM English}-speaking world | 0",
        "for {DEM English} medium schools | 0",
        "an {DEM English} language paper | 0",
        "a dialect of {DEM English} | 0",
        "written in {DEM French}, not verse | 0",
        "translated into {DEM English} by her | 0",
        "the {DEM French} minister | 1",
        "in {DEM French} schools | 1",
      })
  void namesNoCountryByItsLanguage(String line, int places) {
    assertEquals(places, MarkedArticle.resolve(line).places().size());
  }
}
