package dev.dateline.peers;

import dev.dateline.names.Engine;
import java.io.IOException;

/** The systems that are compared. */
enum Peer {
  DATELINE_ACCURATE("Dateline accurate"),
  DATELINE_FAST("Dateline fast"),
  CORENLP_COARSE("CoreNLP, coarse types"),
  CORENLP_BARE("CoreNLP, bare");

  private final String title;

  Peer(String title) {
    this.title = title;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  /**
   * Loads it.
   *
   * @throws IOException if a model is missing or damaged
   */
  Finder open() throws IOException {
    return switch (this) {
      case DATELINE_ACCURATE -> new DatelineFinder(Engine.ACCURATE);
      case DATELINE_FAST -> new DatelineFinder(Engine.FAST);
      case CORENLP_COARSE -> CoreNlpFinder.coarse();
      case CORENLP_BARE -> CoreNlpFinder.bare();
    };
  }
}
