package dev.dateline.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Span;
import dev.dateline.names.Labels;
import dev.dateline.names.NameType;
import dev.dateline.names.SequenceModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTrainerTest {
  private static final SequenceTrainer.Settings SETTINGS =
      new SequenceTrainer.Settings(10, 0.2, 0, 1, 0, 1);
  private static final int PLACE = Labels.first(NameType.PLACE);

  private static SequenceModel learn(int allowedOfUnknown) {
    List<SequenceExample> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(
          new SequenceExample(new int[][] {{1}, {2, 5}}, new int[] {1, Labels.bit(PLACE)}, 1));
      examples.add(
          new SequenceExample(new int[][] {{1}, {3, 5}}, new int[] {1, allowedOfUnknown}, 1));
    }
    return SequenceTrainer.train(examples, SETTINGS);
  }

  @Test
  void learnsWhatFeaturesSpeakFor() {
    assertArrayEquals(
        new int[] {Labels.OUTSIDE, PLACE}, learn(1).lattice(new int[][] {{1}, {2, 5}}).best());
    assertArrayEquals(new int[] {0, 0}, learn(1).lattice(new int[][] {{1}, {3, 5}}).best());
  }

  @Test
  void learnsNothingAgainstLabelsACorpusDoesNotAnnotate() {
    SequenceModel model = learn(1 | Labels.bit(PLACE));
    assertEquals(PLACE, model.lattice(new int[][] {{1}, {3, 5}}).best()[1]);
  }

  @Test
  void unlabelledCapitalsMayBeOfTypesThatAreNotAnnotated() {
    TrainingSentence sentence =
        new TrainingSentence("at Venus", List.of(new Span(0, 2), new Span(3, 8)), List.of());
    int[] allowed = Examples.allowed(sentence, EnumSet.complementOf(EnumSet.of(NameType.MISC)));
    int misc = Labels.bit(Labels.first(NameType.MISC)) | Labels.bit(Labels.inner(NameType.MISC));
    assertArrayEquals(new int[] {1, 1 | misc}, allowed);
  }
}
