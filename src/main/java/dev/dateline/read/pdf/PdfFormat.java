package dev.dateline.read.pdf;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.SingleFormat;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.StatedMetadata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * PDF documents (ISO 32000), each one article: its columns in reading order, lines joined, without
 * what repeats on its pages. Beside the text only its headline and its language are told: the
 * authors and dates that documents state are mostly those of files.
 *
 * <p>One document has at most 2,000 pages, 250,000 characters on a page, as many in all as {@code
 * limits().articleBytes()}, 20 million drawing steps, and 256 MiB unpacked, 32 MiB of them in one
 * part, pictures aside.
 */
public final class PdfFormat implements SingleFormat {
  private static final String SIGNATURE = "%PDF-";

  /** Readers look for the signature so far into a file. */
  private static final int REACH = 1024;

  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.PDF);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    int length = Math.min(REACH, head.length);
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    boolean isNamed = origin.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
    return isNamed ? start.contains(SIGNATURE) : start.startsWith(SIGNATURE);
  }

  @Override
  public DecodedArticle read(byte[] bytes, Origin origin, ReadSettings settings)
      throws ContentException {
    PdfFile file = PdfFile.read(bytes, settings.limits());
    List<List<Row>> pages = RunningHeads.removed(file.pages());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      lines.addAll(ReadingOrder.lines(pages.get(i), i));
    }
    if (lines.isEmpty()) {
      throw new ContentException("is a PDF document without running text; leave it out");
    }
    float bodySize = BodySize.of(lines);
    Headline headline =
        Headline.of(ParagraphFinder.paragraphs(lines, bodySize), file.title(), bodySize);
    List<String> titles = headline.title() == null ? List.of() : List.of(headline.title());
    StatedMetadata metadata =
        StatedMetadata.builder().titles(titles).language(file.language()).build();
    String text = headline.text().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    return new DecodedArticle(
        new StatedArticle(metadata, new StatedArticle.PlainText(text)), "application/pdf", null);
  }
}
