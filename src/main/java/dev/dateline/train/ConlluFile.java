package dev.dateline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences of CoNLL-U with GUM's entity brackets; contracted tokens are passed over. */
final class ConlluFile {
  private static final String ENTITY = "Entity=";

  private ConlluFile() {}

  /**
   * The sentences of a file.
   *
   * @throws IOException if a word's line does not have ten columns
   */
  static List<List<ConlluToken>> read(Path file) throws IOException {
    List<List<ConlluToken>> sentences = new ArrayList<>();
    List<ConlluToken> tokens = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        flush(tokens, sentences);
      } else if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 10) {
          throw new CorpusFormatException(file, number, "has " + cells.length + " columns, not 10");
        }
        if (cells[0].matches("\\d+")) {
          tokens.add(token(file, number, cells));
        }
      }
    }
    flush(tokens, sentences);
    return sentences;
  }

  private static void flush(List<ConlluToken> tokens, List<List<ConlluToken>> sentences) {
    if (!tokens.isEmpty()) {
      sentences.add(List.copyOf(tokens));
      tokens.clear();
    }
  }

  private static ConlluToken token(Path file, int number, String[] cells) throws IOException {
    String entities = "";
    boolean glued = false;
    for (String feature : cells[9].split("\\|", -1)) {
      if (feature.startsWith(ENTITY)) {
        entities = feature.substring(ENTITY.length());
      }
      glued |= feature.equals("SpaceAfter=No");
    }
    try {
      int head = Integer.parseInt(cells[6]) - 1;
      return new ConlluToken(cells[1], cells[3], head, entities, glued);
    } catch (NumberFormatException e) {
      throw new CorpusFormatException(file, number, "'" + cells[6] + "' is no index of a head");
    }
  }
}
