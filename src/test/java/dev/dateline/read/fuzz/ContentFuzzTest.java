package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** Bytes of which nothing is known: how their kind is told; archives, packed files and PDF. */
class ContentFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "PK\003\004",
    "PK\001\002",
    "PK\005\006",
    "BZh9",
    "ustar",
    "%PDF-1.7",
    "a.html",
    "<html>",
    "<?xml ",
    "{\"text\":\""
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in", null);
  }
}
