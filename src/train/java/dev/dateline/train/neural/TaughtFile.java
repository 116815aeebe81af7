package dev.dateline.train.neural;

import dev.dateline.article.Span;
import dev.dateline.names.encoder.Tags;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what a teacher said, so that a training that was stopped need not ask it again. */
final class TaughtFile {
  private TaughtFile() {}

  static void write(Path file, List<TaughtDocument> documents) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(whole), 1 << 20))) {
      out.writeInt(documents.size());
      for (TaughtDocument document : documents) {
        byte[] text = document.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        out.writeInt(document.sentences().size());
        for (Span sentence : document.sentences()) {
          out.writeInt(sentence.start());
          out.writeInt(sentence.end());
        }
        out.writeInt(document.probabilities().size());
        for (Map.Entry<Integer, float[]> word : document.probabilities().entrySet()) {
          out.writeInt(word.getKey());
          for (float probability : word.getValue()) {
            out.writeFloat(probability);
          }
        }
      }
    }
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
  }

  static List<TaughtDocument> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      List<TaughtDocument> documents = new ArrayList<>();
      for (int d = in.readInt(); d > 0; d--) {
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        List<Span> sentences = new ArrayList<>();
        for (int s = in.readInt(); s > 0; s--) {
          int start = in.readInt();
          sentences.add(new Span(start, in.readInt()));
        }
        Map<Integer, float[]> probabilities = new HashMap<>();
        for (int w = in.readInt(); w > 0; w--) {
          float[] word = new float[Tags.OUTPUTS];
          int start = in.readInt();
          for (int o = 0; o < word.length; o++) {
            word[o] = in.readFloat();
          }
          probabilities.put(start, word);
        }
        documents.add(new TaughtDocument(text, sentences, probabilities));
      }
      return documents;
    }
  }
}
