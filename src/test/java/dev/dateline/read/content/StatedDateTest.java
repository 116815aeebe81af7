package dev.dateline.read.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-11-18|2019-11-18",
        "2019-11-18T12:02:02.55+01:00|2019-11-18T12:02:02+01:00",
        "2019-11-18t12:02z|2019-11-18T12:02Z",
        "2019-11-18T12:02:02+01|2019-11-18T12:02:02+01:00",
        "20191118|2019-11-18",
        "20191118T120202Z|2019-11-18T12:02:02Z",
        "20191118T1202+0100|2019-11-18T12:02+01:00",
        "Mon, 18 Nov 2019 12:02:02 +0130|2019-11-18T12:02:02+01:30",
        "Mon, 18 Nov 2019 12:02:02 GMT|2019-11-18T12:02:02Z",
        "Mon, 18 Nov 2019 12:02 +0000|2019-11-18T12:02:00Z",
        "18 November 19 9:02:02 EDT|2019-11-18T09:02:02-04:00",
        "November 18, 2019 at noon|2019-11-18",
      })
  void bringsDatesToIso8601WithTheZoneTheyState(String stated, String expected) {
    assertEquals(Optional.of(expected), StatedDate.parse(stated));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-11-18 12:02:02|2019-11-18T12:02:02",
        "Mon, 18 Nov 2019 12:02:02|2019-11-18T12:02:02",
        "Mon, 18 Nov 2019 12:02:02 IST|2019-11-18T12:02:02",
      })
  void givesNoZoneWhereNoneIsStatedOrItMayBeSeveral(String stated, String expected) {
    assertEquals(Optional.of(expected), StatedDate.parse(stated));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2019",
        "2019-13-01",
        "2019-02-31T10:00:00Z",
        "20190231",
        "2019-11-18T25:00:00Z",
        "Sun, 31 Feb 2019 10:00:00 GMT",
        "Mon, 18 Foo 2019 10:00:00 GMT",
        "February 31, 2019",
        "0000-00-00 00:00:00",
        "1574078522",
      })
  void takesNothingElseForADate(String stated) {
    assertEquals(Optional.empty(), StatedDate.parse(stated));
  }
}
