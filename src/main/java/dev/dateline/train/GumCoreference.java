package dev.dateline.train;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.train.LinkedNames.LinkedName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of people, organisations and places in GUM's documents, with its coreference: the names
 * of what it gives one number mean the same. Pronouns and descriptions are left out.
 *
 * <pre>{@code
 * GumCoreference.read(Path.of("gum")).get(0).names(); // "Kim Jong-un" and "Kim", both of "12"
 * }</pre>
 */
public final class GumCoreference {
  private GumCoreference() {}

  /**
   * Reads all {@code *.conllu} files of a folder, in the order of their names.
   *
   * @throws IOException if a file cannot be read or is not in that format
   */
  public static List<LinkedNames> read(Path folder) throws IOException {
    List<LinkedNames> documents = new ArrayList<>();
    for (Path file : GumReader.files(folder)) {
      StringBuilder text = new StringBuilder();
      List<LinkedName> names = new ArrayList<>();
      for (List<ConlluToken> tokens : ConlluFile.read(file)) {
        addSentence(tokens, text, names);
      }
      documents.add(new LinkedNames(text.toString(), names));
    }
    return documents;
  }

  private static void addSentence(
      List<ConlluToken> tokens, StringBuilder text, List<LinkedName> names) {
    int before = text.length();
    List<Span> spans = GumReader.append(tokens, text);
    List<LinkedName> ofSentence = new ArrayList<>();
    String print = text.toString();
    for (TokenSpan phrase : GumEntities.spans(tokens)) {
      NameType type = GumReader.type(phrase);
      if (type == NameType.PERSON || type == NameType.ORGANIZATION || type == NameType.PLACE) {
        GumNames.name(tokens, phrase)
            .map(n -> new Span(spans.get(n.start()).start(), spans.get(n.end() - 1).end()))
            .filter(n -> type != NameType.PERSON || !Conventions.isOffice(print, n))
            .map(n -> Conventions.mend(print, List.of(new LabelledSpan(n, type, null))))
            .filter(mended -> !mended.isEmpty())
            .map(mended -> new LinkedName(mended.get(0).span(), type, phrase.entity()))
            .ifPresent(ofSentence::add);
      }
    }
    ofSentence.removeIf(name -> ofSentence.stream().anyMatch(other -> isInside(name, other)));
    names.addAll(ofSentence);
    text.append(text.length() > before ? "\n" : "");
  }

  private static boolean isInside(LinkedName name, LinkedName other) {
    return !name.span().equals(other.span())
        && other.span().start() <= name.span().start()
        && name.span().end() <= other.span().end();
  }
}
