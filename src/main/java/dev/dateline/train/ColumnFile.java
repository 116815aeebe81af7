package dev.dateline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the CoNLL formats: a token a line, columns, an empty line after each sentence.
 *
 * @param form index of the token's column
 * @param tag index of the tag's column
 * @param columns parts the columns
 * @param comments whether lines that open with {@code #} are comments
 */
record ColumnFile(int form, int tag, Pattern columns, boolean comments) {
  private static final String TEXT = "# text = ";
  private static final String DOCUMENT = "# newdoc id = ";

  /**
   * The sentences of a file.
   *
   * @throws IOException if a line has too few columns or a tag that is none
   */
  List<TaggedSentence> read(Path file) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>();
    Pending pending = new Pending();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        pending.flushTo(sentences);
      } else if (comments && line.startsWith("#")) {
        pending.comment(line);
      } else if (!line.startsWith("-DOCSTART-")) {
        add(file, number, line, pending);
      }
    }
    pending.flushTo(sentences);
    return sentences;
  }

  private void add(Path file, int number, String line, Pending pending) throws IOException {
    String[] cells = columns.split(line, -1);
    if (cells.length <= Math.max(form, tag)) {
      throw new CorpusFormatException(
          file, number, "has " + cells.length + " columns, too few for a token and its tag");
    }
    String label = cells[tag].strip();
    if (!label.equals("O") && !label.matches("[BI]-.+")) {
      throw new CorpusFormatException(file, number, "'" + label + "' is no IOB tag");
    }
    if (!cells[form].isBlank()) {
      pending.forms.add(cells[form].strip());
      pending.tags.add(label);
    }
  }

  private static final class Pending {
    private final List<String> forms = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String text;
    private String document;

    void comment(String line) {
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      } else if (line.startsWith(DOCUMENT)) {
        document = line.substring(DOCUMENT.length()).strip();
      }
    }

    void flushTo(List<TaggedSentence> sentences) {
      if (!forms.isEmpty()) {
        sentences.add(new TaggedSentence(forms, tags, text, document));
        document = null;
      }
      forms.clear();
      tags.clear();
      text = null;
    }
  }
}
