package dev.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasEvaluationTest {
  @TempDir private Path folder;
  private Gazetteer gazetteer;

  @BeforeEach
  void openGazetteer() throws IOException {
    gazetteer = Gazetteer.embedded();
  }

  private static String word(int index, String form, String tag, int head, String misc) {
    return index + "\t" + form + "\t_\t" + tag + "\t_\t_\t" + head + "\t_\t_\t" + misc + "\n";
  }

  @Test
  void scoresTheNamesOfAFolderOfGum() throws IOException {
    Files.writeString(
        folder.resolve("GUM_news_made.conllu"),
        "# newdoc id = GUM_news_made\n"
            + word(1, "Ann", "PROPN", 3, "Entity=(1-person-new-nnnnn-cf1-1-coref")
            + word(2, "Lee", "PROPN", 1, "Entity=1)")
            + word(3, "met", "VERB", 0, "_")
            + word(4, "him", "PRON", 3, "Entity=(2-person-new-nnnnn-cf2-1-sgl)|SpaceAfter=No")
            + word(5, ".", "PUNCT", 3, "_")
            + "\n"
            + word(1, "Lee", "PROPN", 2, "Entity=(1-person-giv:act-nnnnn-cf1-1-coref)")
            + word(2, "left", "VERB", 0, "_")
            + "\n");
    Map<NameType, BCubed> scores = AliasEvaluation.of(folder, gazetteer);
    assertEquals(2, scores.get(NameType.PERSON).names());
    assertEquals(1, scores.get(NameType.PERSON).f1());
  }

  @Test
  void scoresTheNamesOfAFileOfDocRed() throws IOException {
    Path file = folder.resolve("dev.json");
    Files.writeString(
        file,
        """
        [{"sents": [["Ann", "Lee", "met", "Bo", "Lee", "."], ["Ann", "left", "."]],
          "vertexSet": [
            [{"type": "PER", "sent_id": 0, "pos": [0, 2]}, {"type": "PER", "sent_id": 1, "pos": [0, 1]}],
            [{"type": "PER", "sent_id": 0, "pos": [3, 5]}]]}]
        """);
    BCubed people = AliasEvaluation.of(file, gazetteer).get(NameType.PERSON);
    assertEquals(3, people.names());
    assertEquals(1, people.f1());
  }

  @Test
  void saysWhatIsMissingInAFolderWithoutDocuments() {
    IOException error =
        assertThrows(IOException.class, () -> AliasEvaluation.of(folder, gazetteer));
    assertTrue(error.getMessage().contains("*.conllu"), error.getMessage());
  }
}
