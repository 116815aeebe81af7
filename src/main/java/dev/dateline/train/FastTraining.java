package dev.dateline.train;

import dev.dateline.names.SequenceModel;
import dev.dateline.resource.Checksums;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Trains the fast name finder.
 *
 * <pre>{@code
 * List<TrainingDocument> documents = Corpora.readAll(corpora, ownCorpus, FastTraining.LEFT_OUT);
 * FastTraining.train(documents, 1, Path.of("models/names-fast"));
 * }</pre>
 *
 * Thread-safe.
 */
public final class FastTraining {
  /**
   * The corpora that do harm: sec-filings labels "Borrower" as a person. Figures stand in the
   * model's card.
   */
  public static final Set<String> LEFT_OUT = Set.of("sec-filings");

  private static final String FILE = "model.bin";
  private static final double OWN_WEIGHT = 2;

  /**
   * What a training made.
   *
   * @param sentences how many it learnt from
   * @param tokens how many those hold
   * @param features how many features have weights
   * @param bytes the model file's size in bytes
   * @param sha256 its hash, 64 hexadecimal digits
   * @param crc32c its checksum, 8 hexadecimal digits
   */
  public record Outcome(
      int sentences, int tokens, int features, int bytes, String sha256, String crc32c) {}

  private FastTraining() {}

  /**
   * Trains on all documents that are not held out, and writes {@code model.bin} and {@code
   * model.properties}. The same documents and seed give the same bytes.
   *
   * @param documents what to learn from
   * @param seed of the order in which sentences are seen
   * @param folder where to write; made if missing
   * @throws IOException if the folder cannot be written
   */
  public static Outcome train(List<TrainingDocument> documents, long seed, Path folder)
      throws IOException {
    List<SequenceExample> examples = new ArrayList<>();
    Set<String> corpora = new TreeSet<>();
    for (TrainingDocument document : documents) {
      if (!document.heldOut()) {
        boolean own = document.corpus().equals(NewsCorpus.NAME);
        examples.addAll(Examples.of(document, own ? OWN_WEIGHT : 1));
        corpora.add(document.corpus());
      }
    }
    SequenceModel model = SequenceTrainer.train(examples, settings(seed));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    Outcome outcome =
        new Outcome(
            examples.size(),
            examples.stream().mapToInt(example -> example.features().length).sum(),
            model.size(),
            bytes.size(),
            Checksums.sha256(bytes.toByteArray()),
            Checksums.crc32c(bytes.toByteArray()));
    Files.createDirectories(folder);
    Files.write(folder.resolve(FILE), bytes.toByteArray());
    Files.writeString(folder.resolve("model.properties"), description(outcome, seed, corpora));
    return outcome;
  }

  private static SequenceTrainer.Settings settings(long seed) {
    return new SequenceTrainer.Settings(4, 0.1, 0.2, 2, 0.05, seed);
  }

  private static String description(Outcome outcome, long seed, Set<String> corpora) {
    return """
    # Written by "dateline train names"; the loader checks the hash.
    file=%s
    sha256=%s
    crc32c=%s
    engine=fast
    corpora=%s
    sentences=%d
    tokens=%d
    features=%d
    seed=%d
    """
        .formatted(
            FILE,
            outcome.sha256(),
            outcome.crc32c(),
            String.join(" ", corpora),
            outcome.sentences(),
            outcome.tokens(),
            outcome.features(),
            seed);
  }
}
