package dev.dateline.train;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.UnreadableArticleException;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An article that nobody annotated, cut into sentences as the name finder gets them.
 *
 * @param text the article
 * @param sentences where to look, as spans of {@code text}, in order
 */
public record UnlabelledText(String text, List<Span> sentences) {
  /** Copies the list. */
  public UnlabelledText {
    sentences = List.copyOf(sentences);
  }

  /**
   * All articles under a folder, in order of their paths; files that hold no article are skipped.
   *
   * @param skipped takes a line about each file that is skipped
   * @throws IOException if the folder or a file cannot be read
   */
  public static List<UnlabelledText> under(Path folder, Consumer<String> skipped)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    ArticleReader reader = ArticleReader.plainText();
    Segmenter segmenter = Segmenter.english();
    List<UnlabelledText> texts = new ArrayList<>();
    for (Path file : files) {
      try {
        texts.add(of(reader.read(file), segmenter));
      } catch (UnreadableArticleException e) {
        skipped.accept(file + ": " + e.getMessage());
      }
    }
    return texts;
  }

  private static UnlabelledText of(Article article, Segmenter segmenter) {
    List<Sentence> sentences = segmenter.segment(article);
    return new UnlabelledText(article.text(), sentences.stream().map(Sentence::span).toList());
  }
}
