package dev.dateline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SettingsChangeTest {
  @Test
  void namesEachOptionThatDiffersWithBothValues() {
    assertEquals(
        "--engine was fast and is not given now, --explain was not given and is given now,"
            + " --include was [a b, *.txt] and is [*.txt] now",
        SettingsChange.inWords(
            "dateline 0.1.0 --engine=fast --include=[a b, *.txt] --limit=5",
            "dateline 0.1.0 --explain=true --include=[*.txt] --limit=5"));
  }

  @Test
  void tellsTheVersionApart() {
    assertEquals(
        "the version was dateline 0.1.0 and is dateline 0.2.0 now",
        SettingsChange.inWords("dateline 0.1.0 --limit=5", "dateline 0.2.0 --limit=5"));
  }

  @Test
  void namesTheShardSizeOnce() {
    assertEquals(
        "--shard-size was 5 and is 6 now",
        SettingsChange.inWords(
            "dateline 0.1.0 --shard-size=5 shard-size=5",
            "dateline 0.1.0 --shard-size=6 shard-size=6"));
  }
}
