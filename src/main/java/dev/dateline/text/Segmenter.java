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
  /** The sentences of {@code article} in order; empty for an article without blocks. */
  List<Sentence> segment(Article article);
}
