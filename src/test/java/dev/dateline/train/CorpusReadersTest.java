package dev.dateline.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.names.NameType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReadersTest {
  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static List<String> names(List<TrainingDocument> documents) {
    List<String> names = new ArrayList<>();
    for (TrainingDocument document : documents) {
      for (TrainingSentence sentence : document.sentences()) {
        sentence.names().forEach(n -> names.add(n.type() + " " + n.span().of(sentence.text())));
      }
    }
    return names;
  }

  @Test
  void unerKeepsDocumentsAndText() throws IOException {
    write(
        "en_ewt-ud-dev.iob2",
        """
        # newdoc id = d1
        # text = In Oslo's port
        1\tIn\tO\t-\t-
        2\tOslo\tB-LOC\t-\t-
        3\t's\tO\t-\t-
        4\tport\tO\t-\t-

        # text = Ok
        1\tOk\tO\t-\t-
        """);
    write("en_ewt-ud-test.iob2", "");
    List<TrainingDocument> documents = ColumnCorpora.uner().read(folder);
    assertEquals(1, documents.size());
    assertEquals(2, documents.get(0).sentences().size());
    assertEquals("In Oslo's port", documents.get(0).sentences().get(0).text());
    assertEquals(List.of("PLACE Oslo"), names(documents));
  }

  @Test
  void wikigoldReadsInnerTagsAsNames() throws IOException {
    write("CONLL-format/data/wikigold.conll.txt", "Ann I-PER\nLee I-PER\nin O\nOslo I-LOC\n. O\n");
    assertEquals(
        List.of("PERSON Ann Lee", "PLACE Oslo"), names(ColumnCorpora.wikigold().read(folder)));
  }

  @Test
  void aLineWithoutTagIsRefusedWithFileAndLine() throws IOException {
    write("CONLL-format/data/wikigold.conll.txt", "Ann I-PER\nLee\n");
    IOException refusal =
        assertThrows(IOException.class, () -> ColumnCorpora.wikigold().read(folder));
    assertTrue(refusal.getMessage().contains("wikigold.conll.txt:2: has 1 columns"));
  }

  @Test
  void reDocredMovesNationalitiesToDemonyms() throws IOException {
    String mention = "[{\"type\":\"%s\",\"pos\":[%d,%d],\"sent_id\":0,\"name\":\"x\"}]";
    write(
        "dev_revised.json",
        "[{\"title\":\"t\",\"sents\":[[\"German\",\"poet\",\"Ann\",\"Lee\",\".\"]],\"vertexSet\":["
            + mention.formatted("LOC", 0, 1)
            + ","
            + mention.formatted("PER", 2, 4)
            + "]}]");
    write("test_revised.json", "[]");
    assertEquals(
        List.of("DEMONYM German", "PERSON Ann Lee"), names(new ReDocredReader().read(folder)));
  }

  @Test
  void gumKeepsOutermostNamesAndDropsDescriptions() throws IOException {
    write(
        "GUM_news_x.conllu",
        row(1, "The", "DET", 2, "Entity=(1-organization-new-coref")
            + row(2, "University", "PROPN", 6, "_")
            + row(3, "of", "ADP", 4, "_")
            + row(4, "Oslo", "PROPN", 2, "Entity=(2-place-new-sgl)1)")
            + row(5, "'s", "PART", 2, "_")
            + row(6, "staff", "NOUN", 0, "Entity=(3-person-new-sgl)")
            + "\n");
    assertEquals(List.of("ORGANIZATION University of Oslo"), names(new GumReader().read(folder)));
  }

  private static String row(int id, String form, String part, int head, String misc) {
    return String.join("\t", "" + id, form, "_", part, "_", "_", "" + head, "_", "_", misc) + "\n";
  }

  @Test
  void fireReadsCompaniesButClaimsNoOtherOrganisations() throws IOException {
    write(
        "fire_dev.json",
        "[{\"tokens\":[\"Acme\",\"'s\",\"sales\"],\"entities\":["
            + "{\"type\":\"Company\",\"start\":0,\"end\":2}]}]");
    List<TrainingDocument> documents = new FireReader().read(folder);
    assertEquals(List.of("ORGANIZATION Acme"), names(documents));
    assertEquals(Set.of(NameType.PERSON, NameType.PLACE), documents.get(0).annotated());
  }

  @Test
  void re3dKeepsNamesAndDropsDescriptions() throws IOException {
    write("Src/documents.json", "{\"_id\":\"d\",\"text\":\"Forces left the city of Mosul.\"}");
    write(
        "Src/entities.json",
        """
        {"documentId":"d","type":"Location","begin":24,"end":29}
        {"documentId":"d","type":"Location","begin":12,"end":20}
        """);
    assertEquals(List.of("PLACE Mosul"), names(new Re3dReader().read(folder)));
  }

  @Test
  void wikiFairReadsOnlyTheEvaluationSpan() throws IOException {
    write(
        "wiki-fair-v2.benchmark.jsonl",
        "{\"title\":\"t\",\"text\":\"Oslo. Ann met him in Bergen.\",\"evaluation_span\":[6,28],"
            + "\"labels\":["
            + label(0, 4, "Q27096213")
            + ","
            + label(6, 9, "Q215627")
            + ","
            + label(14, 17, "Q215627")
            + ","
            + label(21, 27, "Q27096213|Q43229")
            + "]}");
    assertEquals(List.of("PERSON Ann", "PLACE Bergen"), names(new WikiFairReader().read(folder)));
  }

  private static String label(int start, int end, String type) {
    return "{\"span\":[%d,%d],\"type\":\"%s\",\"coref\":false}".formatted(start, end, type);
  }

  @Test
  void aMissingCorpusIsNamed() {
    IOException refusal =
        assertThrows(IOException.class, () -> Corpora.readAll(folder, folder, Set.of()));
    assertTrue(refusal.getMessage().contains("uner-ewt"));
  }

  @Test
  void anUnknownCorpusCannotBeLeftOut() {
    assertThrows(
        IllegalArgumentException.class, () -> Corpora.readAll(folder, folder, Set.of("conll")));
  }
}
