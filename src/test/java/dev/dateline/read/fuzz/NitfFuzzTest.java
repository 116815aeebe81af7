package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** NITF: heads, bylines, datelines, bodies, media. */
class NitfFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "<nitf>",
    "<body.head>",
    "<body.content>",
    "<hedline><hl1>",
    "<byline>",
    "<dateline>",
    "<block>",
    "<media media-type=\"image\">",
    "<media-caption>",
    "<date.issue norm=\"",
    "<table>",
    "<![CDATA[",
    "<!DOCTYPE"
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.xml", InputFormat.NITF);
  }
}
