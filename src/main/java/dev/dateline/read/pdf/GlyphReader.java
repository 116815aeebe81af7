package dev.dateline.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the glyphs off a document's pages. Text that runs in another direction than most of its
 * page's, such as a watermark, is left out. Used by one thread for one document.
 */
final class GlyphReader extends PDFTextStripper {
  private static final Pattern BOLD =
      Pattern.compile("(?i).*(?:bold|black|heavy|demi(?!li)|[-,]bd\\b).*");
  private static final int BOLD_WEIGHT = 600;

  private final PdfLimits limits;
  private final UnpackedSizes sizes;
  private final List<List<Row>> pages = new ArrayList<>();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private PDPage page;
  private long operators;
  private long glyphs;
  private long unmapped;
  private int pageGlyphs;

  private GlyphReader(PdfLimits limits, UnpackedSizes sizes) {
    this.limits = limits;
    this.sizes = sizes;
    setShouldSeparateByBeads(false);
  }

  /**
   * What was read.
   *
   * @param pages the rows of each page
   * @param glyphs number of all glyphs
   * @param unmapped number of those of which the document does not say which letters they are
   */
  record Glyphs(List<List<Row>> pages, long glyphs, long unmapped) {
    Glyphs {
      pages = List.copyOf(pages);
    }
  }

  /**
   * The rows of all pages.
   *
   * @throws PdfLimits.Exceeded if there is too much of something
   */
  static Glyphs read(PDDocument document, PdfLimits limits, UnpackedSizes sizes)
      throws IOException {
    GlyphReader reader = new GlyphReader(limits, sizes);
    reader.writeText(document, Writer.nullWriter());
    return new Glyphs(reader.pages, reader.glyphs, reader.unmapped);
  }

  @Override
  protected void startPage(PDPage page) {
    PdfLimits.check(pages.size() < PdfLimits.PAGES, "more than " + PdfLimits.PAGES + " pages");
    this.page = page;
    pageGlyphs = 0;
    page.getContentStreams().forEachRemaining(stream -> sizes.use(stream.getCOSObject()));
  }

  @Override
  protected void writePage() {
    List<TextPosition> positions = new ArrayList<>();
    getCharactersByArticle().forEach(positions::addAll);
    Map<Float, Integer> directions = new HashMap<>();
    positions.forEach(position -> directions.merge(position.getDir(), 1, Integer::sum));
    float direction =
        directions.entrySet().stream()
            .max(
                Map.Entry.<Float, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(0f);
    PDRectangle box = page.getCropBox();
    boolean isTurned = page.getRotation() % 180 != 0;
    float width = isTurned ? box.getHeight() : box.getWidth();
    float height = isTurned ? box.getWidth() : box.getHeight();
    List<Glyph> kept = new ArrayList<>();
    for (TextPosition position : positions) {
      boolean isOnPage =
          position.getX() >= 0
              && position.getX() <= width
              && position.getY() >= 0
              && position.getY() <= height;
      if (isOnPage && position.getDir() == direction && isUpright(position)) {
        kept.add(glyph(position));
      }
    }
    pages.add(RowFinder.rows(kept));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    PdfLimits.check(
        operators <= PdfLimits.OPERATORS, "more than " + PdfLimits.OPERATORS + " drawing steps");
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    sizes.use(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    glyphs++;
    pageGlyphs++;
    PdfLimits.check(glyphs <= limits.glyphs(), "more than " + limits.glyphs() + " characters");
    PdfLimits.check(
        pageGlyphs <= PdfLimits.PAGE_GLYPHS,
        "a page of more than " + PdfLimits.PAGE_GLYPHS + " characters");
    if (font.toUnicode(code) == null) {
      unmapped++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  /** Whether text runs along an edge of the page. */
  private static boolean isUpright(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    float along = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearX()));
    float across = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearX()));
    return across < 0.1f * along;
  }

  private Glyph glyph(TextPosition position) {
    return new Glyph(
        position.getUnicode(),
        position.getXDirAdj(),
        position.getYDirAdj(),
        position.getWidthDirAdj(),
        position.getYScale(),
        position.getWidthOfSpace(),
        bold.computeIfAbsent(position.getFont(), GlyphReader::isBold));
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = font.getName();
    return (name != null && BOLD.matcher(name).matches())
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }
}
