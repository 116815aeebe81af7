package dev.dateline.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands one font in for all that a document does not bring. PDFBox would look through the system's
 * fonts and write what it finds into the user's home; text needs neither. The mapper is one for the
 * whole process, so threads that do not read documents here get what was there before. Thread-safe.
 */
final class BuiltInFonts implements FontMapper {
  private static final ThreadLocal<Boolean> IS_READING = ThreadLocal.withInitial(() -> false);
  private static final BuiltInFonts INSTANCE = new BuiltInFonts(FontMappers.instance(), load());

  static {
    FontMappers.set(INSTANCE);
  }

  private final FontMapper others;
  private final TrueTypeFont font;

  private BuiltInFonts(FontMapper others, TrueTypeFont font) {
    this.others = others;
    this.font = font;
  }

  /** Reads something in this thread without the system's fonts. */
  static <T> T use(Reading<T> reading) throws IOException {
    IS_READING.set(true);
    try {
      return reading.read();
    } finally {
      IS_READING.remove();
    }
  }

  /** Something that reads a document. */
  interface Reading<T> {
    T read() throws IOException;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return IS_READING.get()
        ? new FontMapping<>(font, false)
        : others.getTrueTypeFont(name, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return IS_READING.get()
        ? new FontMapping<>(font, false)
        : others.getFontBoxFont(name, descriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
    return IS_READING.get()
        ? new CIDFontMapping(null, font, false)
        : others.getCIDFont(name, descriptor, info);
  }

  private static TrueTypeFont load() {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
