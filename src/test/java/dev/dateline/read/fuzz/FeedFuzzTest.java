package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** RSS and Atom, and what feeds get wrong. */
class FeedFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "<rss version=\"2.0\">",
    "<channel>",
    "<item>",
    "</item>",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
    "<entry>",
    "<title>",
    "<description>",
    "<content:encoded>",
    "<content type=\"xhtml\">",
    "<![CDATA[",
    "]]>",
    "&nbsp;",
    "&amp;lt;p&amp;gt;",
    "<!DOCTYPE",
    "<!ENTITY",
    "<?xml version=\"1.0\" encoding=\"",
    "<pubDate>",
    "<dc:creator>",
    "<rdf:RDF",
    "xml:base=\"",
    "<link href=\""
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.xml", InputFormat.FEED);
  }
}
