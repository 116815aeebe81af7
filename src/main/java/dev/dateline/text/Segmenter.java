package dev.dateline.text;

import dev.dateline.article.Article;
import java.util.List;

/**
 * Cuts an article into sentences and tokens, inside blocks and never across them. Implementations
 * are thread-safe.
 *
 * <pre>{@code
 * List<Sentence> sentences = Segmenter.english().segment(article);
 * }</pre>
 */
public interface Segmenter {
  /**
   * The segmenter for English news: sentence ends by OpenNLP's published model, mended where
   * abbreviations, initials and blank lines mislead it; tokens as {@link Tokenizer} cuts them. A
   * sentence has at most 1,500 code units; longer ones are cut. Takes time linear in the text. Its
   * model is read at the first call and shared.
   *
   * @throws java.io.UncheckedIOException if the model is missing or damaged
   */
  static Segmenter english() {
    return EnglishSegmenter.opened();
  }

  /** The sentences of {@code article} in order; empty for an article without blocks. */
  List<Sentence> segment(Article article);
}
