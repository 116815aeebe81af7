package dev.dateline.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks every stream of a document once to nowhere, because PDFBox unpacks into memory whatever
 * comes. Used by one thread.
 */
final class UnpackedSizes {
  /** What it costs to draw even an empty stream, in bytes of content. */
  private static final long LEAST = 4096;

  private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();
  private long total;

  private UnpackedSizes() {}

  /**
   * The sizes of a document's streams.
   *
   * @throws PdfLimits.Exceeded if one of them, or all together, are too large
   */
  static UnpackedSizes of(COSDocument document) {
    UnpackedSizes sizes = new UnpackedSizes();
    for (COSObjectKey key : new ArrayList<>(document.getXrefTable().keySet())) {
      COSObject object = document.getObjectFromPool(key);
      if (object != null && object.getObject() instanceof COSStream stream && !isPicture(stream)) {
        sizes.add(stream);
      }
    }
    return sizes;
  }

  /** Counts a stream that is drawn once more. */
  void use(COSStream stream) {
    spend(Math.max(sizes.getOrDefault(stream, 0L), LEAST));
  }

  private void add(COSStream stream) {
    long size;
    try {
      size = unpackedSize(stream);
    } catch (IOException damaged) {
      size = 0; // whoever needs it finds that out
    }
    sizes.put(stream, size);
    spend(size);
  }

  private void spend(long bytes) {
    total += bytes;
    PdfLimits.check(
        total <= PdfLimits.ALL_BYTES, "more than " + PdfLimits.ALL_BYTES + " bytes when unpacked");
  }

  private static boolean isPicture(COSStream stream) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
  }

  private static long unpackedSize(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    InputStream in = stream.createRawInputStream();
    for (int i = 0; i < filters.size(); i++) {
      boolean isLast = i == filters.size() - 1;
      Sink sink = new Sink(isLast ? OutputStream.nullOutputStream() : new ByteArrayOutputStream());
      Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
      try (InputStream encoded = in) {
        filter.decode(encoded, sink, stream, i);
      }
      if (isLast) {
        return sink.count;
      }
      in = new ByteArrayInputStream(((ByteArrayOutputStream) sink.to).toByteArray());
    }
    return stream.getLength();
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Counts what is written, and takes no more than a stream may hold. */
  private static final class Sink extends OutputStream {
    private final OutputStream to;
    private long count;

    Sink(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      count += length;
      PdfLimits.check(
          count <= PdfLimits.STREAM_BYTES,
          "a part of more than " + PdfLimits.STREAM_BYTES + " bytes when unpacked");
      to.write(bytes, offset, length);
    }
  }
}
