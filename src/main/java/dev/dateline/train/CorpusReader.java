package dev.dateline.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads one corpus in the format in which it is published, and brings it to this project's
 * conventions.
 */
interface CorpusReader {
  /**
   * All documents of the corpus.
   *
   * @param folder the corpus' folder
   * @throws IOException if a file is missing or not in the corpus' format; the message names file,
   *     line and reason
   */
  List<TrainingDocument> read(Path folder) throws IOException;
}
