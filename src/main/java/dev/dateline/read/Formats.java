package dev.dateline.read;

import dev.dateline.read.archive.ArchiveFormats;
import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Format;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.mail.EmlFormat;
import dev.dateline.read.pdf.PdfFormat;
import dev.dateline.read.table.JsonFormat;
import dev.dateline.read.table.TableFormat;
import dev.dateline.read.web.WarcFormat;
import dev.dateline.read.xml.FeedFormat;
import dev.dateline.read.xml.NewsMlFormat;
import dev.dateline.read.xml.NitfFormat;
import dev.dateline.read.xml.OtherXmlFormat;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** All kinds of content, and which one a content is. */
final class Formats {
  /** The surest signs first; text is what is left. */
  private static final List<Format> ALL =
      Stream.of(
              List.of(new WarcFormat()), // before gzip, as it is most often packed
              ArchiveFormats.all(),
              List.of(
                  new PdfFormat(),
                  new EmlFormat(),
                  new FeedFormat(),
                  new NitfFormat(),
                  new NewsMlFormat(),
                  new HtmlFormat(),
                  new OtherXmlFormat(),
                  new JsonFormat(),
                  TableFormat.csv(),
                  TableFormat.tsv(),
                  new TextFormat()))
          .<Format>flatMap(List::stream)
          .toList();

  private Formats() {}

  /**
   * The format of a content.
   *
   * @param head its first bytes
   * @param wanted what it is if it is no archive; null to tell by its content
   */
  static Format of(byte[] head, Origin origin, InputFormat wanted) throws IOException {
    Format named = null;
    for (Format format : ALL) {
      boolean isArchive = format instanceof ContainerFormat && format.kind().isEmpty();
      boolean isNamed = wanted == null || format.kind().filter(wanted::equals).isPresent();
      if ((isNamed || isArchive) && format.matches(head, origin)) {
        return format;
      }
      named = isNamed && named == null ? format : named;
    }
    if (named == null) {
      throw new IllegalStateException("no format reads " + wanted);
    }
    return named;
  }
}
