package dev.dateline.train;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * GUM: CoNLL-U, a document a file, nested entities over whole noun phrases. Of those the outermost
 * names are kept; named events, objects and ideas are MISC.
 */
final class GumReader implements CorpusReader {
  private static final Map<String, NameType> TYPES =
      Map.of(
          "person", NameType.PERSON,
          "organization", NameType.ORGANIZATION,
          "place", NameType.PLACE,
          "event", NameType.MISC,
          "object", NameType.MISC,
          "abstract", NameType.MISC,
          "substance", NameType.MISC,
          "animal", NameType.MISC,
          "plant", NameType.MISC);

  @Override
  public List<TrainingDocument> read(Path folder) throws IOException {
    List<TrainingDocument> documents = new ArrayList<>();
    for (Path file : files(folder)) {
      List<TrainingSentence> sentences = new ArrayList<>();
      for (List<ConlluToken> tokens : ConlluFile.read(file)) {
        sentences.add(sentence(tokens));
      }
      documents.add(
          new TrainingDocument(
              "gum",
              file.getFileName().toString().replace(".conllu", ""),
              sentences,
              EnumSet.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.DEMONYM),
              false));
    }
    return documents;
  }

  /** The corpus' files, in the order of their names. */
  static Set<Path> files(Path folder) throws IOException {
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.conllu")) {
      stream.forEach(files::add);
    }
    return files;
  }

  /** What a phrase's entity is called here, or null. */
  static NameType type(TokenSpan phrase) {
    return TYPES.get(phrase.tag());
  }

  /** Appends a sentence to {@code text} and says where its words stand there. */
  static List<Span> append(List<ConlluToken> tokens, StringBuilder text) {
    List<Span> spans = new ArrayList<>();
    for (ConlluToken token : tokens) {
      spans.add(new Span(text.length(), text.length() + token.form().length()));
      text.append(token.form()).append(token.glued() ? "" : " ");
    }
    return spans;
  }

  private static TrainingSentence sentence(List<ConlluToken> tokens) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = append(tokens, text);
    List<LabelledSpan> names = new ArrayList<>();
    for (TokenSpan phrase : GumEntities.spans(tokens)) {
      NameType type = type(phrase);
      if (type != null) {
        GumNames.name(tokens, phrase)
            .map(n -> new Span(spans.get(n.start()).start(), spans.get(n.end() - 1).end()))
            .filter(n -> type != NameType.PERSON || !Conventions.isOffice(text.toString(), n))
            .ifPresent(span -> names.add(new LabelledSpan(span, type, null)));
      }
    }
    String print = text.toString();
    return Sentences.of(print, Conventions.withBareDemonyms(print, Conventions.mend(print, names)));
  }
}
