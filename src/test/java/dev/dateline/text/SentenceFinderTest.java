package dev.dateline.text;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SentenceFinderTest {
  @Test
  void namesTheModelThatIsMissingOrDamaged() {
    for (String resource : new String[] {"/no.bin", "SentenceFinder.class"}) {
      IOException refused = assertThrows(IOException.class, () -> SentenceFinder.model(resource));
      assertTrue(refused.getMessage().startsWith(resource + " "), refused.getMessage());
      assertTrue(refused.getMessage().contains("install Dateline again"), refused.getMessage());
    }
  }
}
