package dev.dateline.train.neural;

import dev.dateline.resource.Checksums;
import dev.dateline.train.NeuralTraining;
import dev.dateline.train.TrainingDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a trained network with its description as the name finder reads them. */
final class ModelFolderWriter {
  private static final String MODEL = "model.onnx";

  private ModelFolderWriter() {}

  /**
   * Writes the model and says what it was made of.
   *
   * @param documents annotated documents the network or its teacher learnt from
   * @param taught number of documents read by a teacher that the network learnt from
   */
  static void write(
      NeuralTraining.Settings settings,
      List<TrainingDocument> documents,
      int taught,
      Network network,
      PublishedEncoder encoder,
      Platt calibration)
      throws IOException {
    byte[] vocabulary = encoder.vocabulary().getBytes(StandardCharsets.UTF_8);
    byte[] model = OnnxExport.of(network, true).toByteArray();
    Path folder = settings.out();
    Files.write(folder.resolve(MODEL), model);
    String corpora =
        documents.stream()
            .map(TrainingDocument::corpus)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    String description =
        String.format(
            Locale.ROOT,
            """
            # Written by "dateline train names"; the loader checks the hashes.
            file=%s
            sha256=%s
            crc32c=%s
            vocabulary=%s
            vocabulary.sha256=%s
            vocabulary.crc32c=%s
            calibration.slope=%.4f
            calibration.offset=%.4f
            engine=accurate
            encoder=%s
            corpora=%s
            taught-documents=%d
            passes=%d
            rounds=%d
            seed=%d
            word-shapes=%b
            replaced-names=%.2f
            """,
            MODEL,
            Checksums.sha256(model),
            Checksums.crc32c(model),
            PublishedEncoder.VOCABULARY,
            Checksums.sha256(vocabulary),
            Checksums.crc32c(vocabulary),
            calibration.slope(),
            calibration.offset(),
            encoder.name(),
            corpora,
            taught,
            settings.passes(),
            settings.rounds(),
            settings.seed(),
            settings.wordShapes(),
            settings.replacedNames());
    Files.writeString(folder.resolve("model.properties"), description);
  }
}
