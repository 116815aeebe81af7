package dev.dateline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All corpora name finders learn from.
 *
 * <pre>{@code
 * List<TrainingDocument> documents =
 *     Corpora.readAll(Path.of("corpora/train"), Path.of("src/corpus"), Set.of("sec-filings"));
 * }</pre>
 *
 * Thread-safe.
 */
public final class Corpora {
  private static final Map<String, CorpusReader> PUBLISHED = published();

  private Corpora() {}

  private static Map<String, CorpusReader> published() {
    Map<String, CorpusReader> readers = new LinkedHashMap<>();
    readers.put("uner-ewt", ColumnCorpora.uner());
    readers.put("re-docred", new ReDocredReader());
    readers.put("gum", new GumReader());
    readers.put("btc", ColumnCorpora.btc());
    readers.put("wikigold", ColumnCorpora.wikigold());
    readers.put("wnut17", ColumnCorpora.wnut());
    readers.put("fire", new FireReader());
    readers.put("wiki-fair", new WikiFairReader());
    readers.put("re3d", new Re3dReader());
    readers.put("sec-filings", ColumnCorpora.secFilings());
    readers.put("crossner-politics", ColumnCorpora.crossner());
    return readers;
  }

  /** The names of all corpora, the project's own among them as {@code news}. */
  public static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(PUBLISHED.keySet());
    names.add(NewsCorpus.NAME);
    return names;
  }

  /**
   * All documents of all corpora, held-out ones among them, always in the same order.
   *
   * @param corpora the folder with a folder for each published corpus
   * @param ownCorpus the folder of the project's own corpus, which holds {@code news}
   * @param without names of corpora to leave out; of the project's own the held-out articles stay,
   *     which nothing is trained on
   * @throws IllegalArgumentException if {@code without} names no corpus
   * @throws IOException if a corpus is missing or damaged; the message names the file and the
   *     reason
   */
  public static List<TrainingDocument> readAll(Path corpora, Path ownCorpus, Set<String> without)
      throws IOException {
    for (String name : without) {
      if (!names().contains(name)) {
        throw new IllegalArgumentException(
            "there is no corpus '" + name + "' to leave out; the corpora are " + names());
      }
    }
    List<TrainingDocument> documents = new ArrayList<>();
    for (Map.Entry<String, CorpusReader> corpus : PUBLISHED.entrySet()) {
      if (!without.contains(corpus.getKey())) {
        documents.addAll(corpus.getValue().read(folder(corpora, corpus.getKey())));
      }
    }
    boolean withoutNews = without.contains(NewsCorpus.NAME);
    for (TrainingDocument document : new NewsCorpus().read(ownCorpus)) {
      if (document.heldOut() || !withoutNews) {
        documents.add(document);
      }
    }
    return documents;
  }

  private static Path folder(Path corpora, String name) throws IOException {
    Path folder = corpora.resolve(name);
    if (!Files.isDirectory(folder)) {
      throw new CorpusFormatException(
          folder, "is no folder; fetch the corpus as the documentation says, or leave it out");
    }
    return folder;
  }
}
