package dev.dateline.names.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private final WordPieces vocabulary = Vocabularies.of("na", "##iro", "##bi", "nairo", "a");

  @Test
  void takesTheLongestPieceFirst() {
    assertArrayEquals(new int[] {7, 6}, vocabulary.of("nairobi"));
  }

  @Test
  void foldsCaseAndAccents() {
    assertArrayEquals(vocabulary.of("nairobi"), vocabulary.of("NAÏROBI"));
  }

  @Test
  void keepsCaseAndAccentsIfTheVocabularyIsCased() throws IOException {
    byte[] lines = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nLi\nli\nLí\n".getBytes(StandardCharsets.UTF_8);
    WordPieces cased = WordPieces.read(new ByteArrayInputStream(lines), true);
    assertArrayEquals(new int[] {4}, cased.of("Li"));
    assertArrayEquals(new int[] {5}, cased.of("li"));
    assertArrayEquals(new int[] {6}, cased.of("Lí"));
  }

  @Test
  void givesOneUnknownPieceForWhatItCannotSpell() {
    assertArrayEquals(new int[] {1}, vocabulary.of("naq"));
  }

  @Test
  void givesOneUnknownPieceForAWordOfTenThousandLetters() {
    assertArrayEquals(new int[] {1}, vocabulary.of("a".repeat(10_000)));
  }

  @Test
  void givesAnUnknownPieceForAWordOfAccentsAlone() {
    assertArrayEquals(new int[] {1}, vocabulary.of("\u0301\u0301"));
  }

  @Test
  void refusesAListWithoutTheSpecialPieces() {
    byte[] lines = "a\nb\n".getBytes(StandardCharsets.UTF_8);
    IOException e =
        assertThrows(IOException.class, () -> WordPieces.read(new ByteArrayInputStream(lines)));
    assertTrue(e.getMessage().contains("[PAD]"), e.getMessage());
  }
}
