package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** Tables: separators, quotes, and what stands in their cells. */
class TableFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "title,text",
    "title;text",
    "title|text",
    "title\ttext",
    "\"\"",
    "\"",
    "sep=;",
    "authors",
    "['",
    "<p>"
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.csv", InputFormat.CSV);
  }
}
