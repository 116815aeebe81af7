package dev.dateline.read.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.read.content.InputFormat;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** E-mail messages: header fields, parts, transfer encodings, charsets. */
class MailFuzzTest {
  @Timeout(120)
  @DictionaryEntries({
    "From: ",
    "Subject: =?utf-8?Q?",
    "?=",
    "MIME-Version: 1.0",
    "Content-Type: multipart/alternative; boundary=b",
    "Content-Type: text/html; charset=",
    "Content-Transfer-Encoding: base64",
    "Content-Transfer-Encoding: quoted-printable",
    "--b",
    "--b--",
    "Date: Mon, 18 Nov 2019 12:02:02 +0100",
    "format=flowed",
    "multipart/related",
    "message/rfc822"
  })
  @FuzzTest
  void givesSoundArticlesOrReasons(byte[] input) throws IOException {
    Readings.check(input, "in.eml", InputFormat.EML);
  }
}
