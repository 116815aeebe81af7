package dev.dateline.names;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Labels tokens with a conditional random field over hashed features. */
final class FastNameFinder implements NameFinder {
  private final SequenceModel model;

  FastNameFinder(SequenceModel model) {
    this.model = model;
  }

  static FastNameFinder open(ModelFolder folder) throws ModelException {
    try (InputStream stream = folder.open()) {
      return new FastNameFinder(SequenceModel.read(stream));
    } catch (ModelException e) {
      throw e;
    } catch (IOException e) {
      throw new ModelException("the name model cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<List<String>> words = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      words.add(sentence.tokens().stream().map(token -> token.of(article.text())).toList());
    }
    List<int[][]> features = NameFeatures.of(words);
    List<Mention> mentions = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      add(sentences.get(s).tokens(), model.lattice(features.get(s)), mentions);
    }
    return List.copyOf(mentions);
  }

  private static void add(List<Span> tokens, Lattice lattice, List<Mention> mentions) {
    int[] labels = lattice.best();
    int start = 0;
    while (start < labels.length) {
      int end = start + 1;
      if (labels[start] != Labels.OUTSIDE) {
        NameType type = Labels.type(labels[start]);
        while (end < labels.length && labels[end] == Labels.inner(type)) {
          end++;
        }
        if (type != NameType.MISC) {
          Span span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
          mentions.add(new Mention(span, type, lattice.probability(start, end, type)));
        }
      }
      start = end;
    }
  }
}
