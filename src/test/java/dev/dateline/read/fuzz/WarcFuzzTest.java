package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** Web archives, packed and not: records, their headers, chunks and encodings. */
class WarcFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "WARC/1.0",
    "WARC-Type: response",
    "WARC-Type: resource",
    "Content-Length: ",
    "WARC-Target-URI: ",
    "WARC-Date: ",
    "Content-Type: application/http; msgtype=response",
    "Content-Type: text/html",
    "HTTP/1.1 200 OK",
    "Transfer-Encoding: chunked",
    "Content-Encoding: gzip",
    "Content-Encoding: br",
    "Content-Encoding: deflate"
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.warc", InputFormat.WARC);
  }
}
