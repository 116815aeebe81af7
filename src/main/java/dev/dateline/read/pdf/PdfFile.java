package dev.dateline.read.pdf;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.ReadLimits;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What a PDF document holds.
 *
 * @param title the title it states, or null
 * @param language primary language subtag it states, or null
 * @param pages the rows of each of its pages
 */
record PdfFile(String title, String language, List<List<Row>> pages) {
  /** Above this share of letters that the fonts do not name, a text is nonsense. */
  private static final double MAX_UNMAPPED = 0.1;

  /** Above this share of control characters and the like. */
  private static final double MAX_BROKEN = 0.05;

  PdfFile {
    pages = List.copyOf(pages);
  }

  /**
   * Reads a document.
   *
   * @throws ContentException if it is damaged, encrypted, too large or without text
   */
  static PdfFile read(byte[] bytes, ReadLimits limits) throws ContentException {
    try {
      PackedObjects.check(bytes, limits.articleBytes());
      return BuiltInFonts.use(() -> open(bytes, limits));
    } catch (ContentException e) {
      throw e;
    } catch (PdfLimits.Exceeded e) {
      throw new ContentException(
          "is a PDF document with " + e.getMessage() + "; split it or convert it to text first");
    } catch (InvalidPasswordException e) {
      throw encrypted();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new ContentException("is a damaged PDF document; fetch it again or print it anew");
    } catch (NoClassDefFoundError e) {
      throw encrypted(); // what it takes for certificates is not there
    }
  }

  private static PdfFile open(byte[] bytes, ReadLimits limits) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new ContentException(
            "is a PDF document that forbids taking its text out; ask its publisher for another");
      }
      UnpackedSizes sizes = UnpackedSizes.of(document.getDocument());
      GlyphReader.Glyphs glyphs =
          GlyphReader.read(document, new PdfLimits(limits.articleBytes()), sizes);
      check(glyphs);
      return new PdfFile(
          document.getDocumentInformation().getTitle(),
          subtag(document.getDocumentCatalog().getLanguage()),
          glyphs.pages());
    }
  }

  private static void check(GlyphReader.Glyphs glyphs) throws ContentException {
    long characters = 0;
    long broken = 0;
    for (List<Row> page : glyphs.pages()) {
      for (Row row : page) {
        String text = row.text();
        characters += text.length();
        broken += text.chars().filter(PdfFile::isBroken).count();
      }
    }
    if (glyphs.unmapped() > MAX_UNMAPPED * glyphs.glyphs() || broken > MAX_BROKEN * characters) {
      throw new ContentException(
          "is a PDF document whose fonts do not say which letters they show; run OCR first");
    }
    if (characters == 0) {
      throw new ContentException(
          "is a PDF document that holds pages without text, such as scans; run OCR first");
    }
  }

  private static boolean isBroken(int c) {
    return c == 0xFFFD
        || (Character.isISOControl(c) && !Character.isWhitespace(c))
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }

  private static String subtag(String language) {
    return language != null && language.matches("\\p{Alpha}{2,3}(?:[-_].*)?")
        ? language.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT)
        : null;
  }

  private static ContentException encrypted() {
    return new ContentException("is an encrypted PDF document; save it without its password first");
  }
}
