package dev.dateline.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Source;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Evidence;
import dev.dateline.entity.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalWriterTest {
  private static final TerminalOptions WIDE = new TerminalOptions(100, false, false);

  private static String write(TerminalOptions options, ArticleRecord... records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = RecordWriter.terminal(out, options)) {
      for (ArticleRecord record : records) {
        writer.write(record);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void laysOutTitleSourceAndATableForEachSortOfEntity() throws IOException {
    assertEquals(
        """
        Port chief quits
        a.zip!b.html · by Li Na · 2024-05-01 · credit Reuters

          People
            Ana Soto                1×  former CEO, Acme GmbH; also Soto

          Companies
            Acme GmbH               1×  GmbH, DE; parent Baltic Ports Authority; also Acme

          Other organisations
            Baltic Ports Authority  1×  government

          Places
            Mombasa                 2×  city, Mombasa County, KE, -4.05 39.66; also Kenyan
        """,
        write(WIDE, Records.full()));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void keepsInsideItsWidth(int width) throws IOException {
    String page = write(new TerminalOptions(width, false, false), Records.full());
    page.lines().forEach(line -> assertTrue(TerminalText.width(line) <= width, line));
  }

  @Test
  void givesTheEvidenceWhenAskedTo() throws IOException {
    String page = write(new TerminalOptions(100, false, true), Records.full());
    assertTrue(
        page.contains("← role=CEO by role.appositive at " + Records.TEXT.indexOf("CEO")), page);
    assertTrue(page.contains("← kind=company by kind.legal-form\n"), page);
  }

  @Test
  void namesInTheEvidenceWhatRecordsReferToById() throws IOException {
    ArticleRecord full = Records.full();
    Person ana = full.people().get(0);
    Person held =
        new Person(
            ana.id(),
            ana.name(),
            ana.aliases(),
            ana.roles(),
            ana.confidence(),
            ana.mentions(),
            List.of(new Evidence("organization=o1", "holder.main-corporate", null)));
    ArticleRecord record =
        new ArticleRecord(
            full.id(),
            full.article(),
            List.of(held),
            full.organizations(),
            full.places(),
            full.duplicateOf());
    String page = write(new TerminalOptions(100, false, true), record);
    assertTrue(page.contains("← organization=Acme GmbH by holder.main-corporate\n"), page);
  }

  @Test
  void saysThatThereAreNoNames() throws IOException {
    String page = write(WIDE, Records.bare(Source.ofString(), "words"));
    assertEquals("(no title)\ntext without a file\n\n  No names found.\n", page);
  }

  @Test
  void separatesPagesByAnEmptyLine() throws IOException {
    ArticleRecord record = Records.bare(Records.FILE, "words");
    assertTrue(write(WIDE, record, record).contains("No names found.\n\n(no title)\n"));
  }

  @Test
  void usesColourOnlyWhenTold() throws IOException {
    assertFalse(write(WIDE, Records.full()).contains("\u001b"));
    assertTrue(
        write(new TerminalOptions(100, true, false), Records.full())
            .startsWith("\u001b[1mPort chief quits\u001b[0m\n"));
  }
}
