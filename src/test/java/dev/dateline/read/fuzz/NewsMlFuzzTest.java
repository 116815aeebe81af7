package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** NewsML-G2: news items and the NITF or XHTML in them. */
class NewsMlFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "<newsItem",
    "<itemMeta>",
    "<contentMeta>",
    "<contentSet>",
    "<inlineXML",
    "<headline>",
    "<pubStatus qcode=\"stat:canceled\"/>",
    "<packageItem",
    "<nitf>",
    "<html xmlns=\"http://www.w3.org/1999/xhtml\">",
    "<![CDATA[",
    "<!DOCTYPE"
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.xml", InputFormat.NEWSML);
  }
}
