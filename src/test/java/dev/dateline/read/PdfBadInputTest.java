package dev.dateline.read;

import static dev.dateline.read.Pages.FIRST;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PDF documents are refused, and why; hostile ones cost neither much time nor memory. */
class PdfBadInputTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private Article read(byte[] bytes) throws IOException {
    return ArticleReader.create().read(Files.write(folder.resolve("story.pdf"), bytes));
  }

  private void assertRefused(byte[] bytes, String reason) {
    UnreadableArticleException refusal =
        assertTimeoutPreemptively(
            SOON, () -> assertThrows(UnreadableArticleException.class, () -> read(bytes)));
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    assertTrue(refusal.input().endsWith("story.pdf"), refusal.input());
  }

  private static byte[] story() {
    return Pdfs.of(new Pdfs.Page().paragraph(FIRST, 60));
  }

  private static byte[] encrypted(String password, boolean mayBeRead) throws IOException {
    try (PDDocument document = Loader.loadPDF(story());
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(mayBeRead);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void refusesDocumentThatNeedsAPassword() throws IOException {
    assertRefused(encrypted("secret", true), "is an encrypted PDF document");
  }

  @Test
  void refusesDocumentThatForbidsTakingItsTextOut() throws IOException {
    assertRefused(encrypted("", false), "forbids taking its text out");
  }

  @Test
  void readsEncryptedDocumentThatAnyoneMayRead() throws IOException {
    assertEquals(FIRST, read(encrypted("", true)).text().strip());
  }

  @Test
  void refusesDocumentEncryptedForCertificates() {
    byte[] bytes =
        new String(story(), US_ASCII)
            .replace("/Root 1 0 R", "/Root 1 0 R/Encrypt<</Filter/Adobe.PubSec/V 4>>/ID[<00><00>]")
            .getBytes(US_ASCII);
    assertRefused(bytes, "PDF document");
  }

  @Test
  void refusesPagesWithoutText() {
    assertRefused(Pdfs.of(new Pdfs.Page().draw("0 0 100 100 re f")), "run OCR first");
  }

  @Test
  void refusesDocumentWithoutPages() {
    assertRefused(Pdfs.of(), "run OCR first");
  }

  @Test
  void refusesFontsThatDoNotSayWhichLettersTheyShow() {
    Pdfs pdf = new Pdfs();
    int font =
        pdf.add(
            "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Own/Encoding<</Type/Encoding/Differences[97"
                + " /g01/g02/g03/g04/g05/g06/g07/g08/g09]>>>>");
    int contents =
        pdf.stream("", "BT /X 10 Tf 50 700 Td (abc def ghi abc) Tj ET".getBytes(US_ASCII));
    assertRefused(
        pdf.page(contents, "/Font<</X " + font + " 0 R>>").bytes(), "which letters they show");
  }

  @Test
  void refusesGarbageAfterTheSignature() {
    assertRefused("%PDF-1.7 and so on".getBytes(US_ASCII), "damaged PDF document");
  }

  @Test
  void survivesDocumentsCutShortAnywhere() {
    byte[] story = story();
    for (int length = 6; length < story.length; length += 97) {
      byte[] cut = Arrays.copyOf(story, length);
      assertTimeoutPreemptively(
          SOON,
          () -> {
            try {
              read(cut);
            } catch (UnreadableArticleException e) {
              assertTrue(e.getMessage().contains("PDF document"), e.getMessage());
            }
          });
    }
  }

  @Test
  void refusesPageThatUnpacksToHundredsOfMegabytes() {
    Pdfs pdf = new Pdfs();
    byte[] spaces = new byte[100_000_000];
    Arrays.fill(spaces, (byte) ' ');
    int contents = pdf.stream("/Filter/FlateDecode", Pdfs.deflated(spaces));
    assertRefused(pdf.page(contents, "").bytes(), "33554432 bytes when unpacked");
    Pdfs doubled = new Pdfs();
    int chain = doubled.stream("/Filter[/ASCIIHexDecode/FlateDecode]", hex(Pdfs.deflated(spaces)));
    assertRefused(doubled.page(chain, "").bytes(), "when unpacked");
  }

  private static byte[] hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes).concat(">").getBytes(US_ASCII);
  }

  @Test
  void refusesObjectsThatUnpackToHundredsOfMegabytes() {
    Pdfs pdf = new Pdfs();
    byte[] spaces = new byte[100_000_000];
    Arrays.fill(spaces, (byte) ' ');
    pdf.stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", Pdfs.deflated(spaces));
    assertRefused(pdf.page(new Pdfs.Page().lines(FIRST)).bytes(), "when unpacked");
  }

  @Test
  void refusesFormsThatDrawEachOtherManyTimes() {
    Pdfs pdf = new Pdfs();
    int last =
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 9 9 re".getBytes(US_ASCII));
    for (int i = 0; i < 20; i++) {
      last =
          pdf.stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F "
                  + last
                  + " 0 R>>>>",
              "/F Do ".repeat(20).getBytes(US_ASCII));
    }
    int contents = pdf.stream("", "/F Do".getBytes(US_ASCII));
    assertRefused(pdf.page(contents, "/XObject<</F " + last + " 0 R>>").bytes(), "more than");
  }

  @Test
  void readsFormThatDrawsItself() throws IOException {
    Pdfs pdf = new Pdfs();
    int form = 5;
    String text = "BT /F1 10 Tf 50 700 Td (The council voted on Monday.) Tj ET";
    assertEquals(
        form,
        pdf.stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
            "/F Do".getBytes(US_ASCII)));
    int contents = pdf.stream("", (text + " /F Do").getBytes(US_ASCII));
    byte[] bytes = pdf.page(contents, "/XObject<</F 5 0 R>>").bytes();
    assertEquals(
        "The council voted on Monday.",
        assertTimeoutPreemptively(SOON, () -> read(bytes)).text().strip());
  }

  @Test
  void refusesEndlessPages() {
    byte[] bytes = new Pdfs().page(new Pdfs.Page().lines("A wall.")).repeatPage(2500).bytes();
    assertRefused(bytes, "more than 2000 pages");
  }

  @Test
  void survivesPageTreeThatHoldsItself() {
    byte[] bytes =
        new String(story(), US_ASCII).replace("/Kids[6 0 R ]", "/Kids[2 0 R ]").getBytes(US_ASCII);
    assertRefused(bytes, "PDF document");
  }

  @Test
  void refusesPageOfEndlessText() {
    Pdfs pdf = new Pdfs();
    String text = "BT /F1 10 Tf 50 700 Td (" + "the wall ".repeat(40_000) + ") Tj ET";
    assertRefused(
        pdf.page(pdf.stream("", text.getBytes(US_ASCII)), "").bytes(), "more than 250000");
  }

  @Test
  void survivesArraysNestedWithoutEnd() {
    Pdfs pdf = new Pdfs().page(new Pdfs.Page().lines(FIRST));
    pdf.information("/Title " + "[".repeat(200_000));
    byte[] bytes = pdf.bytes();
    assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            read(bytes);
          } catch (UnreadableArticleException e) {
            assertTrue(e.getMessage().contains("PDF document"), e.getMessage());
          }
        });
  }
}
