package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** HTML pages: encodings, the article on the page, what its markup says about it. */
class HtmlFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "<p>",
    "</p>",
    "<div class=\"article-body\">",
    "<article>",
    "<h1>",
    "<br>",
    "<table><tr><td>",
    "<li>",
    "<figure><figcaption>",
    "<meta property=\"og:title\" content=\"",
    "<meta charset=\"",
    "<script type=\"application/ld+json\">",
    "\"@type\":\"NewsArticle\"",
    "\"datePublished\":\"",
    "<time datetime=\"",
    "itemprop=\"author\"",
    "rel=\"author\"",
    "&#8217;",
    "<!--",
    "-->",
    "<svg>",
    "<template>",
    "<select><option>",
    "<plaintext>",
    "<frameset>"
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.html", InputFormat.HTML);
  }
}
