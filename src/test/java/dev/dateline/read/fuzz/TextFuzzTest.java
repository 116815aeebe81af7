package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** Plain text: encodings and the rules for titles, bylines, datelines, captions and credits. */
class TextFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "By ",
    "(AP) \u2014 ",
    "\u00A9",
    "Reuters",
    "Photo: ",
    "More about:",
    "Updated ",
    "http://"
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.txt", InputFormat.TEXT);
  }
}
