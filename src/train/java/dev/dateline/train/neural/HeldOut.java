package dev.dateline.train.neural;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.names.encoder.TagDecoder;
import dev.dateline.names.encoder.Tags;
import dev.dateline.train.TrainingDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;

/** Runs the network over the held-out documents. */
@SuppressWarnings("try") // scopes and guards work by being open
final class HeldOut {
  private static final int BATCH = 4096;

  /** A name, with the probability of its least probable word. */
  private record Name(Span span, NameType type) {}

  /** Takes what should be found in a window and what was, with probabilities. */
  private interface Comparison {
    void compare(Map<Name, Double> right, Map<Name, Double> found);
  }

  private HeldOut() {}

  /** F1 per type and of persons, organisations and places together, as a line. */
  static String score(Network network, TrainingSet set) {
    Map<NameType, int[]> counts = new EnumMap<>(NameType.class);
    run(
        network,
        set,
        (right, found) -> {
          for (Name name : found.keySet()) {
            count(counts, name, right.containsKey(name) ? 0 : 1);
          }
          for (Name name : right.keySet()) {
            if (!found.containsKey(name)) {
              count(counts, name, 2);
            }
          }
        });
    return line(counts);
  }

  /** Every person, organisation and place found, and whether it is right. */
  static List<Outcome> outcomes(Network network, TrainingSet set) {
    List<Outcome> outcomes = new ArrayList<>();
    run(
        network,
        set,
        (right, found) ->
            found.forEach(
                (name, probability) -> {
                  if (isReported(name.type())) {
                    outcomes.add(new Outcome(probability, right.containsKey(name)));
                  }
                }));
    return outcomes;
  }

  private static void run(Network network, TrainingSet set, Comparison comparison) {
    List<Example> examples = new ArrayList<>();
    for (TrainingDocument document : set.heldOut()) {
      examples.addAll(Examples.of(document, set.windows()));
    }
    for (List<Example> group : Batch.group(examples, BATCH, new Random(0))) {
      try (PointerScope scope = new PointerScope();
          NoGradGuard guard = new NoGradGuard()) {
        Batch batch = Batch.of(group);
        float[] values =
            Checkpoint.floats(
                batch.wordLogits(network, false).narrow(1, 0, Tags.COUNT).log_softmax(1));
        int row = 0;
        for (Example example : batch.examples()) {
          int n = example.allowed().length;
          float[][] scores = new float[n][Tags.COUNT];
          float[][] certain = new float[n][Tags.COUNT];
          int[] gold = new int[n];
          for (int w = 0; w < n; w++, row++) {
            System.arraycopy(values, row * Tags.COUNT, scores[w], 0, Tags.COUNT);
            gold[w] = Integer.numberOfTrailingZeros(example.allowed()[w]);
          }
          comparison.compare(
              names(example, gold, certain), names(example, TagDecoder.decode(scores), scores));
        }
      }
    }
  }

  private static Map<Name, Double> names(Example example, int[] tags, float[][] scores) {
    Map<Name, Double> names = new HashMap<>();
    List<Span> words = example.window().words();
    for (int w = 0; w < tags.length; w++) {
      if (Tags.isBegin(tags[w])) {
        int end = w + 1;
        double least = scores[w][tags[w]];
        while (end < tags.length && tags[end] == tags[w] + 1) {
          least = Math.min(least, scores[end][tags[end]]);
          end++;
        }
        Span span = new Span(words.get(w).start(), words.get(end - 1).end());
        names.put(new Name(span, Tags.type(tags[w])), Math.exp(least));
      }
    }
    return names;
  }

  private static void count(Map<NameType, int[]> counts, Name name, int what) {
    counts.computeIfAbsent(name.type(), type -> new int[3])[what]++;
  }

  private static String line(Map<NameType, int[]> counts) {
    StringBuilder line = new StringBuilder();
    int[] all = new int[3];
    counts.forEach(
        (type, c) -> {
          line.append(String.format(Locale.ROOT, "%s %.2f  ", type, f1(c)));
          if (isReported(type)) {
            for (int i = 0; i < c.length; i++) {
              all[i] += c[i];
            }
          }
        });
    return line.append(String.format(Locale.ROOT, "names %.2f", f1(all))).toString();
  }

  private static boolean isReported(NameType type) {
    return type != NameType.MISC && type != NameType.DEMONYM;
  }

  /** F1 of counts of right, wrong and missed names. */
  private static double f1(int[] c) {
    return 200.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]);
  }
}
