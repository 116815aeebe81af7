package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** JSON: lines, arrays, objects in any layout, and the fields of crawlers. */
class JsonFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "{\"",
    "\":\"",
    "\",\"",
    "\"}",
    "\"text\":",
    "\"maintext\":",
    "\"title\":",
    "\"authors\":[",
    "\"date_publish\":",
    "\"url\":",
    "\"html\":\"<p>",
    "\\\\ud800",
    "&amp;",
    "\"articles\":[",
    "[{",
    "}]"
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.json", InputFormat.JSON);
  }
}
