package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonymsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Kenyan", "Kenyans", "North Korean", "West Africans", "KENYAN", "Sri Lankan"})
  void knowsAdjectivesAndNounsHoweverCased(String phrase) {
    assertTrue(Demonyms.english().contains(phrase));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kenya", "kenyan", "Kenyan Airways", "", "US"})
  void knowsNoPlacesOrLongerNames(String phrase) {
    assertFalse(Demonyms.english().contains(phrase));
  }
}
