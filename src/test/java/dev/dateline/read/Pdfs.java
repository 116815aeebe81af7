package dev.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes small PDF documents in a font of one width, Courier: object 1 is the catalogue, 2 the page
 * tree, 3 and 4 the fonts F1 and F2 (bold), the rest pages and their contents.
 */
final class Pdfs {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final List<byte[]> objects = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private String trailer = "";
  private String catalog = "";

  Pdfs() {
    objects.add(null);
    objects.add(null);
    add("<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>");
    add("<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>");
  }

  /** Draws text; lengths in points from the bottom left corner of a page of 600 by 800. */
  static final class Page {
    private final StringBuilder content = new StringBuilder();
    private double left = 50;
    private double y = 750;

    Page at(double left, double y) {
      this.left = left;
      this.y = y;
      return this;
    }

    /** Where the next line stands. */
    double y() {
      return y;
    }

    Page down(double distance) {
      y -= distance;
      return this;
    }

    /** Lines of size 10, 12 points apart. */
    Page lines(String... lines) {
      for (String line : lines) {
        line(line, 10, false);
        y -= 12;
      }
      return this;
    }

    Page line(String text, double size, boolean isBold) {
      String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
      content.append(
          String.format(
              Locale.ROOT,
              "BT /%s %.1f Tf 1 0 0 1 %.1f %.1f Tm (%s) Tj ET\n",
              isBold ? "F2" : "F1",
              size,
              left,
              y,
              escaped));
      return this;
    }

    /** A paragraph of size 10 that fills lines of so many characters. */
    Page paragraph(String text, int width) {
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ", -1)) {
        if (line.length() + word.length() >= width) {
          lines(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      return lines(line.toString());
    }

    Page draw(String operators) {
      content.append(operators).append('\n');
      return this;
    }
  }

  static byte[] of(Page... pages) {
    Pdfs pdf = new Pdfs();
    for (Page page : pages) {
      pdf.page(page);
    }
    return pdf.bytes();
  }

  /** Adds an object and tells its number. */
  int add(String object) {
    objects.add(object.getBytes(WINDOWS_1252));
    return objects.size();
  }

  int stream(String dictionary, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("<<" + dictionary + "/Length " + bytes.length + ">>\nstream\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(bytes);
    out.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
    objects.add(out.toByteArray());
    return objects.size();
  }

  Pdfs page(Page page) {
    return page(stream("", page.content.toString().getBytes(WINDOWS_1252)), "");
  }

  Pdfs page(int contents, String resources) {
    pages.add(
        add(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents "
                + contents
                + " 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>"
                + resources
                + ">>>>"));
    return this;
  }

  /** Adds entries to the document's information. */
  Pdfs information(String entries) {
    trailer += "/Info " + add("<<" + entries + ">>") + " 0 R";
    return this;
  }

  Pdfs catalog(String entries) {
    catalog += entries;
    return this;
  }

  /** Lists the last page so many times more. */
  Pdfs repeatPage(int times) {
    for (int i = 0; i < times; i++) {
      pages.add(pages.get(pages.size() - 1));
    }
    return this;
  }

  byte[] bytes() {
    StringBuilder kids = new StringBuilder();
    pages.forEach(page -> kids.append(page).append(" 0 R "));
    set(0, "<</Type/Catalog/Pages 2 0 R" + catalog + ">>");
    set(1, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder xref = new StringBuilder("0000000000 65535 f \n");
    out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < objects.size(); i++) {
      xref.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      out.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(objects.get(i));
      out.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }
    int size = objects.size() + 1;
    String end =
        "xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(size, xref, size, trailer, out.size());
    out.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private void set(int index, String object) {
    objects.set(index, object.getBytes(WINDOWS_1252));
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
