package dev.dateline.train.neural;

import dev.dateline.article.Span;
import java.util.List;
import java.util.Map;

/**
 * A document that nobody annotated, with what a larger network, the teacher, makes of it.
 *
 * @param text the document
 * @param sentences its sentences as spans of {@code text}, in order
 * @param probabilities for each word, by its start in {@code text}, the teacher's probabilities of
 *     the tags, then those of the kinds of organisation times that of a name of an organisation
 *     beginning here; shape [{@link dev.dateline.names.encoder.Tags#OUTPUTS}]
 */
record TaughtDocument(String text, List<Span> sentences, Map<Integer, float[]> probabilities) {
  /**
   * Draws the probabilities of {@code documents} towards those of {@code others}, the same texts
   * read by another teacher.
   *
   * @param share of the others in the outcome, 0 to 1
   */
  static void mix(List<TaughtDocument> documents, List<TaughtDocument> others, float share) {
    if (documents.size() != others.size()) {
      throw new IllegalArgumentException(
          "one teacher read " + documents.size() + " documents, another " + others.size());
    }
    for (int d = 0; d < documents.size(); d++) {
      if (!documents.get(d).text().equals(others.get(d).text())) {
        throw new IllegalArgumentException("two teachers read different texts");
      }
      Map<Integer, float[]> second = others.get(d).probabilities();
      documents
          .get(d)
          .probabilities()
          .forEach(
              (word, first) -> {
                float[] other = second.get(word);
                for (int o = 0; o < first.length; o++) {
                  first[o] += share * (other[o] - first[o]);
                }
              });
    }
  }
}
