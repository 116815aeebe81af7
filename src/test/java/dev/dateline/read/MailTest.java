package dev.dateline.read;

import static dev.dateline.read.Pages.FIRST;
import static dev.dateline.read.Pages.SECOND;
import static dev.dateline.read.Pages.THIRD;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which messages are read, what of them, and what hostile ones do. */
class MailTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String STORY = String.join("\n\n", FIRST, SECOND, THIRD);
  private static final String HEADER =
      """
      From: The Port Times <news@port.example>
      To: reader@mail.example
      Subject: Harbour wall to be rebuilt
      Date: Mon, 4 May 2026 18:12:02 +0200
      Message-ID: <1@port.example>
      List-Unsubscribe: <https://port.example/u>
      MIME-Version: 1.0
      """;

  @TempDir private Path folder;

  private Article read(String message) throws IOException {
    return read(message.getBytes(UTF_8));
  }

  private Article read(byte[] bytes) throws IOException {
    return ArticleReader.create().read(Files.write(folder.resolve("story.eml"), bytes));
  }

  private Article readWith(String fields, String body) throws IOException {
    return read((HEADER + fields + "\n" + body).replace("\n", "\r\n"));
  }

  private void assertRefused(String message, String reason) {
    UnreadableArticleException refusal =
        assertTimeoutPreemptively(
            SOON, () -> assertThrows(UnreadableArticleException.class, () -> read(message)));
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
  }

  private static String multipart(String subtype, String boundary, String... parts) {
    StringBuilder body = new StringBuilder();
    for (String part : parts) {
      body.append("--").append(boundary).append('\n').append(part).append('\n');
    }
    return "Content-Type: multipart/%s; boundary=\"%s\"\n\n%s--%s--\n"
        .formatted(subtype, boundary, body, boundary);
  }

  private static String plain(String text) {
    return "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
  }

  private static String html(String body) {
    return "Content-Type: text/html; charset=utf-8\n\n<html><body>" + body + "</body></html>\n";
  }

  private static List<String> paragraphs(Article article) {
    return Texts.blocks(article, BlockKind.PARAGRAPH);
  }

  @Test
  void readsTextAndHeader() throws IOException {
    Article article = readWith("", STORY);
    assertEquals("Harbour wall to be rebuilt", article.title());
    assertEquals("The Port Times", article.publisher());
    assertEquals("2026-05-04T18:12:02+02:00", article.published());
    assertEquals(List.of(), article.authors());
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(article));
    assertEquals("message/rfc822", article.source().mediaType());
    assertEquals("UTF-8", article.source().charset());
  }

  @Test
  void readsHtmlRatherThanText() throws IOException {
    String both = multipart("alternative", "b", plain("See the web."), html(Pages.STORY));
    Article article = read(HEADER + both);
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(article));
    assertEquals("Harbour wall to be rebuilt", article.title());
  }

  @Test
  void readsTextWhereTheHtmlGivesNoArticle() throws IOException {
    String both = multipart("alternative", "b", plain(STORY), html("<img src='all.png'>"));
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(read(HEADER + both)));
  }

  @Test
  void passesOverAttachmentsAndPictures() throws IOException {
    String related =
        multipart("related", "r", html(Pages.STORY), "Content-Type: image/png\n\nnot a picture");
    String attached =
        "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nOther text.";
    String inner = multipart("alternative", "a", plain("See the web."), related);
    Article article = read(HEADER + multipart("mixed", "m", attached, inner));
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(article));
  }

  @Test
  void readsTheOuterMessageOfTwo() throws IOException {
    String inner = "Content-Type: message/rfc822\n\n" + HEADER + "\nOf the inner message.\n";
    Article article = read(HEADER + multipart("mixed", "m", inner, plain(STORY)));
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(article));
  }

  @Test
  void readsTheInnerMessageWhereTheOuterSaysNothing() throws IOException {
    String inner = "Content-Type: message/rfc822\n\n" + HEADER + "\n" + STORY + "\n";
    assertEquals(
        List.of(FIRST, SECOND, THIRD), paragraphs(read(HEADER + multipart("mixed", "m", inner))));
  }

  @Test
  void decodesQuotedPrintableAndBase64() throws IOException {
    String quoted = "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain;";
    String text = "The caf=E9 at the harbour stays open, the owner said on =\nMonday there.\n";
    assertEquals(
        List.of("The café at the harbour stays open, the owner said on Monday there."),
        paragraphs(readWith(quoted + " charset=iso-8859-1\n", text)));
    String packed = Base64.getMimeEncoder().encodeToString(STORY.getBytes(UTF_8));
    assertEquals(
        List.of(FIRST, SECOND, THIRD),
        paragraphs(readWith("Content-Transfer-Encoding: base64\n", packed)));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, us-ascii",
    "UTF-8, iso-8859-1",
    "windows-1252, utf-8",
    "windows-1252, iso-8859-1",
    "windows-1252, no-such-charset",
    "ISO-2022-JP, iso-2022-jp",
    "windows-1251, windows-1251"
  })
  void readsEncodingsDeclaredAndWronglyDeclared(String real, String declared) throws IOException {
    String word =
        switch (real) {
          case "ISO-2022-JP" -> "横浜";
          case "windows-1251" -> "Владивосток";
          default -> "café’s";
        };
    String text = "The " + word + " harbour wall was rebuilt on Monday, he said.";
    String field = "Content-Type: text/plain; charset=" + declared + "\n\n";
    Article article = read((HEADER + field + text).getBytes(Charset.forName(real)));
    assertTrue(article.text().contains(text), article.text());
  }

  @Test
  void decodesWordsInTheHeader() throws IOException {
    String message =
        """
        From: =?utf-8?Q?L=E2=80=99=C3=89cho?= <news@port.example>
        Subject: =?utf-8?B?w4lsZWN0aW9ucyA=?=
         =?utf-8?Q?=C3=A0_Lyon?=
        List-Id: <news.port.example>
        MIME-Version: 1.0

        """;
    Article article = read(message + STORY);
    assertEquals("L’Écho", article.publisher());
    assertEquals("Élections à Lyon", article.title());
    byte[] raw = "Subject: Caf\u00e9 closes\nMIME-Version: 1.0\n\n".getBytes(ISO_8859_1);
    assertEquals("Café closes", read(new String(raw, ISO_8859_1) + STORY).title());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"Smith, Ann\" <ann@mail.example>', List-Post: <mailto:l@mail.example>,,",
    "news@port.example, List-Id: <l>,,",
    "'\"news@port.example\" <news@port.example>', List-Id: <l>,,",
    "Ann Smith <ann@mail.example>, X-Mailer: m,,",
    "'\"The Port Times\" <news@port.example>', Precedence: bulk, The Port Times,",
    "Ann Smith at The Port Times <ann@port.example>, X-Mailer: m, The Port Times, Ann Smith"
  })
  void takesNewslettersNamesForPublishersAndPeopleWhoWriteForThemForAuthors(
      String from, String field, String publisher, String author) throws IOException {
    String header = "From: " + from + "\nSubject: The wall\nMIME-Version: 1.0\n" + field + "\n\n";
    Article article = read(header + STORY);
    assertEquals(publisher, article.publisher());
    assertEquals(author == null ? List.of() : List.of(author), article.authors());
  }

  @ParameterizedTest
  @CsvSource({
    "'Mon, 4 May 2026 18:12:02 +0200 (CEST)', 2026-05-04T18:12:02+02:00",
    "4 May 26 18:12 GMT, 2026-05-04T18:12:00Z",
    "'Mon, 4 May 2026 18:12:02 EST', 2026-05-04T18:12:02-05:00",
    "'Mon, 4 May 2026 18:12:02 IST', 2026-05-04T18:12:02",
    "'Mon, 4 May 2026 18:12:02', 2026-05-04T18:12:02",
    "'Mon, 31 Feb 2026 18:12:02 +0000',",
    "yesterday,"
  })
  void readsDatesWithTheZoneTheyState(String stated, String published) throws IOException {
    String header = "Date: " + stated + "\nSubject: The wall\nMIME-Version: 1.0\n\n";
    assertEquals(published, read(header + STORY).published());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Re: ", "Fwd: ", "RE: FW: ", "AW: "})
  void takesMarksOfRepliesOffTheTitle(String mark) throws IOException {
    String header = "Subject: " + mark + "The old wall\nMIME-Version: 1.0\n\n";
    assertEquals("The old wall", read(header + STORY).title());
  }

  @Test
  void leavesOutQuotesSignatureAndNotesOnTheSubscription() throws IOException {
    String text =
        "View this email in your browser\n\n"
            + STORY
            + "\n\nYou are receiving this because you signed up. Unsubscribe here.\n\n"
            + "On Mon, 4 May 2026, Bob Jones wrote:\n> An older story.\n> Of the wall.\n\n"
            + "-- \nAnn\nThe Port Times\n";
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(readWith("", text)));
  }

  @Test
  void leavesOutTheMessageThatIsAnswered() throws IOException {
    String text = STORY + "\n\n-----Original Message-----\nFrom: Bob\n\nAn older story.\n";
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(readWith("", text)));
  }

  @Test
  void readsWhatIsForwardedWithoutAWord() throws IOException {
    String text =
        "FYI\n\n---------- Forwarded message ---------\nFrom: The Port Times <n@port.example>\n"
            + "Date: Mon, 4 May 2026\nSubject: Wall\nTo: Bob\n\n"
            + STORY;
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(readWith("", text)));
  }

  @Test
  void joinsFlowedLines() throws IOException {
    String text = FIRST.replace("Monday ", "Monday \n") + "\n\n" + SECOND.replace("the ", "the \n");
    Article article = readWith("Content-Type: text/plain; format=flowed\n", text + "\n");
    assertEquals(List.of(FIRST, SECOND), paragraphs(article));
    String cut = FIRST.replace("Monday", "Mon \nday");
    assertTrue(
        readWith("Content-Type: text/plain; format=flowed; DelSp=yes\n", cut)
            .text()
            .contains(FIRST));
  }

  @Test
  void readsPagesThatBrowsersSaved() throws IOException {
    String header =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://port.example/wall
        Subject: Harbour wall | The Port Times
        Date: Mon, 4 May 2026 18:12:02 -0000
        MIME-Version: 1.0
        """;
    Article article =
        read(header + multipart("related", "b", html("<h1>The old wall</h1>" + Pages.STORY)));
    assertEquals("https://port.example/wall", article.source().url());
    assertEquals("The old wall", article.title());
    assertNull(article.published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: our correspondent\n\n",
        "Subject: the wall\n\n",
        "From: Ann\nTo: all who fish\n\n",
        "Content-Type: a term of the web\n\n"
      })
  void readsTextThatStartsAsMailDoesAsText(String start) throws IOException {
    assertEquals("text/plain", read(start + STORY).source().mediaType());
  }

  @Test
  void readsOneMessageOfAMailboxAndRefusesMany() throws IOException {
    String message = "From ann@port.example Mon May  4 18:12:02 2026\n" + HEADER + "\n" + STORY;
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(read(message)));
    assertRefused(message + "\n\n" + message, "mailbox of many messages");
  }

  @Test
  void refusesMessagesWithoutText() {
    assertRefused(HEADER + "\n", "without text");
    assertRefused(HEADER + "Content-Type: application/pdf\n\n%PDF-", "without text");
    assertRefused(HEADER + "\n> Only what somebody else said.\n", "without text of its own");
  }

  @Test
  void refusesPartsWithinPartsWithoutEnd() {
    StringBuilder nested = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    assertRefused(nested.toString(), "nested more than 30 deep");
    String messages = "Content-Type: message/rfc822\n\n".repeat(20_000);
    assertRefused(HEADER + messages, "nested more than 30 deep");
  }

  @Test
  void refusesMessageOfManyParts() {
    String parts = ("--b\n" + plain("One.")).repeat(50_000);
    assertRefused(
        HEADER + "Content-Type: multipart/mixed; boundary=b\n\n" + parts, "more than 1000 parts");
  }

  @Test
  void refusesHugeHeaders() {
    assertRefused(HEADER + "X-A: 1\n".repeat(100_000) + "\n" + STORY, "header fields");
    assertRefused(HEADER + "X-A: " + "a ".repeat(1_000_000) + "\n\n" + STORY, "header fields");
  }

  @Test
  void survivesMessagesCutShortAnywhere() {
    String both = multipart("alternative", "b", plain(STORY), html(Pages.STORY));
    byte[] whole = (HEADER + both).getBytes(UTF_8);
    for (int length = 1; length < whole.length; length += 41) {
      String cut = new String(whole, 0, length, UTF_8);
      assertTimeoutPreemptively(
          SOON,
          () -> {
            try {
              assertFalse(read(cut).text().isEmpty());
            } catch (UnreadableArticleException e) {
              assertTrue(e.getMessage().contains("message"), e.getMessage());
            }
          });
    }
  }
}
