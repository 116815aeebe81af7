package dev.dateline.train.neural;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.names.encoder.Tags;
import dev.dateline.names.encoder.Windows;
import dev.dateline.train.UnlabelledText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;

/** A trained network reads documents that nobody annotated, for a smaller one to learn from. */
@SuppressWarnings("try") // scopes and guards work by being open
final class Teacher {
  private static final int BATCH = 8192;

  private Teacher() {}

  /**
   * What the network makes of each document.
   *
   * @param windows packs sentences as the network was trained with
   */
  static List<TaughtDocument> read(
      Network network, Windows windows, List<UnlabelledText> documents) {
    List<Example> examples = new ArrayList<>();
    IdentityHashMap<Example, TaughtDocument> origin = new IdentityHashMap<>();
    List<TaughtDocument> taught = new ArrayList<>();
    for (UnlabelledText document : documents) {
      TaughtDocument unread =
          new TaughtDocument(document.text(), document.sentences(), new HashMap<>());
      taught.add(unread);
      for (Example example : Examples.of(unread, windows)) {
        examples.add(example);
        origin.put(example, unread);
      }
    }
    for (List<Example> group : Batch.group(examples, BATCH, new Random(0))) {
      float[] values = probabilities(network, group);
      int row = 0;
      for (Example example : group) {
        Map<Integer, float[]> probabilities = origin.get(example).probabilities();
        for (Span word : example.window().words()) {
          probabilities.put(word.start(), row(values, row++));
        }
      }
    }
    return taught;
  }

  /** Row-major, shape [words][{@link Tags#OUTPUTS}]. */
  private static float[] probabilities(Network network, List<Example> group) {
    try (PointerScope scope = new PointerScope();
        NoGradGuard guard = new NoGradGuard()) {
      Tensor logits = Batch.of(group).wordLogits(network, false);
      Tensor tags = logits.narrow(1, 0, Tags.COUNT).softmax(1);
      Tensor kinds = logits.narrow(1, Tags.COUNT, Tags.KINDS.size()).softmax(1);
      Tensor begins = tags.narrow(1, Tags.begin(NameType.ORGANIZATION), 1);
      float[] first = Checkpoint.floats(tags);
      float[] second = Checkpoint.floats(kinds.mul(begins));
      int words = first.length / Tags.COUNT;
      float[] joined = new float[words * Tags.OUTPUTS];
      for (int w = 0; w < words; w++) {
        System.arraycopy(first, w * Tags.COUNT, joined, w * Tags.OUTPUTS, Tags.COUNT);
        System.arraycopy(
            second,
            w * Tags.KINDS.size(),
            joined,
            w * Tags.OUTPUTS + Tags.COUNT,
            Tags.KINDS.size());
      }
      return joined;
    }
  }

  private static float[] row(float[] values, int row) {
    float[] copy = new float[Tags.OUTPUTS];
    System.arraycopy(values, row * Tags.OUTPUTS, copy, 0, Tags.OUTPUTS);
    return copy;
  }
}
