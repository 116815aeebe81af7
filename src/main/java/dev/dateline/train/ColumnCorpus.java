package dev.dateline.train;

import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A corpus in one of the column formats.
 *
 * @param name the corpus' name
 * @param format how its files are laid out
 * @param files its files, under the corpus' folder
 * @param scheme what its labels mean
 * @param annotated the types it annotates throughout
 * @param joinHyphens whether its tokens part words at hyphens
 */
record ColumnCorpus(
    String name,
    ColumnFile format,
    List<String> files,
    LabelScheme scheme,
    Set<NameType> annotated,
    boolean joinHyphens)
    implements CorpusReader {

  @Override
  public List<TrainingDocument> read(Path folder) throws IOException {
    List<TrainingDocument> documents = new ArrayList<>();
    for (String file : files) {
      Path path = folder.resolve(file);
      add(path, format.read(path), documents);
    }
    return documents;
  }

  /** Sentences after one that names a document belong to it; all others stand for themselves. */
  private void add(Path path, List<TaggedSentence> tagged, List<TrainingDocument> documents)
      throws IOException {
    String id = null;
    List<TrainingSentence> sentences = new ArrayList<>();
    for (TaggedSentence next : tagged) {
      if (next.document() != null || id == null) {
        close(id, path, sentences, documents);
        sentences.clear();
        id = next.document();
      }
      sentences.add(sentence(path, next));
    }
    close(id, path, sentences, documents);
  }

  private void close(
      String id, Path path, List<TrainingSentence> sentences, List<TrainingDocument> documents) {
    if (!sentences.isEmpty()) {
      String name = id != null ? id : path.getFileName() + "#" + documents.size();
      documents.add(new TrainingDocument(this.name, name, sentences, annotated, false));
    }
  }

  private TrainingSentence sentence(Path path, TaggedSentence tagged) throws IOException {
    Detokenizer print =
        Optional.ofNullable(tagged.text())
            .flatMap(text -> Detokenizer.align(tagged.forms(), text))
            .orElseGet(() -> Detokenizer.join(tagged.forms(), joinHyphens));
    List<LabelledSpan> names = new ArrayList<>();
    for (TokenSpan span : tagged.spans()) {
      if (!scheme.knows(span.tag())) {
        throw new CorpusFormatException(path, "the tag '" + span.tag() + "' is unknown");
      }
      LabelScheme.Label label = scheme.labels().get(span.tag());
      if (label != null) {
        names.add(
            new LabelledSpan(print.span(span.start(), span.end()), label.type(), label.kind()));
      }
    }
    List<LabelledSpan> mended = Conventions.mend(print.text(), names);
    return Sentences.of(
        print.text(),
        annotated.contains(NameType.DEMONYM)
            ? mended
            : Conventions.withBareDemonyms(print.text(), mended));
  }
}
