package dev.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Person;
import dev.dateline.names.Mention;
import dev.dateline.names.NameFinder;
import dev.dateline.read.ArticleReader;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelineTest {
  private static final String STORY = "talks begin\nBy Ann\nthen Kofi met Wei";

  @TempDir Path folder;

  private static List<String> names(ArticleRecord record) {
    return record.people().stream().map(Person::name).toList();
  }

  @Test
  void givesTheSameRecordForATextAndItsArticle() {
    try (Dateline dateline = HandmadeStages.dateline()) {
      ArticleRecord record = dateline.extract(STORY);
      assertEquals(record, dateline.extract(record.article()));
      assertNull(record.article().source().path());
    }
  }

  @Test
  void namesTheFileAsItsSource() throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), STORY);
    try (Dateline dateline = HandmadeStages.dateline()) {
      assertEquals(file.toString(), dateline.extract(file).article().source().path());
    }
  }

  @Test
  void looksForNoNamesInTheByline() {
    try (Dateline dateline = HandmadeStages.dateline()) {
      assertEquals(List.of("Kofi", "Wei"), names(dateline.extract(STORY)));
    }
  }

  @Test
  void looksForNoNamesInOtherLanguages() {
    try (Dateline dateline = HandmadeStages.dateline()) {
      ArticleRecord record = dateline.extract("GERMAN\ndann traf Kofi auf Wei");
      assertEquals("de", record.article().language());
      assertEquals("GERMAN", record.article().title());
      assertEquals(List.of(), record.people());
    }
  }

  @Test
  void looksForNamesWhereTheLanguageIsUnknownOrAVariantOfEnglish() {
    try (Dateline dateline = HandmadeStages.dateline()) {
      assertEquals(List.of("Kofi", "Wei"), names(dateline.extract(inLanguage(null))));
      assertEquals(List.of("Kofi", "Wei"), names(dateline.extract(inLanguage("en-GB"))));
      assertEquals(List.of(), names(dateline.extract(inLanguage("enm"))));
      assertEquals(List.of(), names(dateline.extract(inLanguage("und"))));
    }
  }

  private static Article inLanguage(String language) {
    String text = "then Kofi met Wei";
    return Article.builder(Source.ofString(), text)
        .language(language)
        .blocks(List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))))
        .build();
  }

  @Test
  void saysThatAFileIsMissing() {
    try (Dateline dateline = HandmadeStages.dateline()) {
      Path missing = folder.resolve("missing.txt");
      assertThrows(NoSuchFileException.class, () -> dateline.extract(missing));
    }
  }

  @Test
  void freesTheNameFinderOnClose() {
    AtomicBoolean closed = new AtomicBoolean();
    NameFinder finder =
        new NameFinder() {
          @Override
          public List<Mention> find(Article article, List<Sentence> sentences) {
            return List.of();
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };
    new Dateline(unread(), article -> List.of(), finder, (a, s, m) -> null).close();
    assertTrue(closed.get());
  }

  private static ArticleReader unread() {
    return new ArticleReader() {
      @Override
      public Article read(Path file) {
        throw new AssertionError("not read");
      }

      @Override
      public Article read(String text) {
        throw new AssertionError("not read");
      }
    };
  }

  @Test
  void extractsNothingOnceClosed() {
    Dateline dateline = HandmadeStages.dateline();
    dateline.close();
    dateline.close();
    assertThrows(IllegalStateException.class, () -> dateline.extract(STORY));
  }

  @Test
  void namesTheArgumentThatIsNull() {
    try (Dateline dateline = HandmadeStages.dateline()) {
      assertEquals(
          "text",
          assertThrows(NullPointerException.class, () -> dateline.extract((String) null))
              .getMessage());
      assertEquals(
          "file", assertThrows(NullPointerException.class, () -> dateline.read(null)).getMessage());
    }
  }
}
