package dev.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordEvaluationTest {
  private static final String ARTICLE =
      """
      beat: results
      region: KE
      style: wire

      @title {ORG.company Bolt Ltd} grows
      @byline {PER Joe Reporter}
      {ORG.company Bolt Ltd} grew, {TITLE chief executive} {PER Ann Lee} said in {LOC Kenya}. {PER Lee} left.
      """;

  @TempDir private Path corpus;

  private RecordEvaluation evaluate(String records) throws IOException {
    write("news/a/09-bolt.txt", ARTICLE);
    write("records/a/09-bolt.tsv", records);
    Resolver resolver = Resolver.create();
    return RecordEvaluation.of(
        GoldRecords.read(corpus).heldOut(),
        record -> RecordEvaluation.withNamesGiven(record, resolver),
        Gazetteer.embedded());
  }

  private void write(String name, String text) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aRightRecordScoresFully() throws IOException {
    RecordEvaluation evaluation =
        evaluate(
            """
            person\tAnn Lee\tLee
            \trole\tchief executive\tBolt Ltd
            person\tJoe Reporter
            company\tBolt Ltd
            place\tKenya
            """);
    assertEquals(new Scores(1, 0, 0), evaluation.people());
    assertEquals(new Scores(1, 0, 0), evaluation.companies());
    assertEquals(new Scores(1, 0, 0), evaluation.places());
    assertEquals(new Scores(1, 0, 0), evaluation.roles());
    assertEquals(new Scores(1, 0, 0), evaluation.kinds());
    assertEquals(1, evaluation.aliases().f1(), 1e-9);
  }

  @Test
  void aRoleHeldElsewhereIsWrongThoughItsTitleIsRight() throws IOException {
    RecordEvaluation evaluation =
        evaluate(
            """
            person\tAnn Lee\tLee
            \trole\tchief executive\tKenya
            company\tBolt Ltd
            place\tKenya
            """);
    assertEquals(new Scores(0, 1, 1), evaluation.roles());
    assertEquals(new Scores(1, 0, 0), evaluation.titles());
    assertTrue(evaluation.errors().get(0).contains("chief executive"));
  }

  @Test
  void anOfficeOfAStateThatIsNotNamedIsHeldWhereItsCountryIsRight() throws IOException {
    write(
        "news/a/19-talks.txt",
        """
        beat: politics
        region: FR
        style: wire

        @title {LOC Kenya} waits
        {TITLE President} {PER Emmanuel Macron} left {LOC Kenya}.
        """);
    String records = "person\tEmmanuel Macron\n\trole\tPresident\t%s\nplace\tKenya\n";
    write("records/a/19-talks.tsv", records.formatted("France"));
    assertEquals(new Scores(1, 0, 0), evaluateTalks());
    write("records/a/19-talks.tsv", records.formatted("Egypt"));
    assertEquals(new Scores(0, 1, 1), evaluateTalks());
    write("records/a/19-talks.tsv", records.formatted("Kenya"));
    assertEquals(new Scores(0, 1, 1), evaluateTalks());
  }

  private Scores evaluateTalks() throws IOException {
    Resolver resolver = Resolver.create();
    return RecordEvaluation.of(
            GoldRecords.read(corpus).heldOut(),
            record -> RecordEvaluation.withNamesGiven(record, resolver),
            Gazetteer.embedded())
        .roles();
  }

  @Test
  void aCompanyTakenForAnotherBodyIsWrongTwice() throws IOException {
    RecordEvaluation evaluation = evaluate("person\tAnn Lee\tLee\nngo\tBolt Ltd\nplace\tKenya\n");
    assertEquals(new Scores(0, 1, 0), evaluation.companies());
    assertEquals(new Scores(0, 0, 1), evaluation.organizations());
    assertEquals(new Scores(0, 1, 0), evaluation.kinds());
  }

  @Test
  void aLineThatSaysNothingKnownIsRefusedWithFileAndLine() {
    IOException refusal =
        assertThrows(IOException.class, () -> evaluate("person\tAnn Lee\n\tjob\tboss\n"));
    assertTrue(refusal.getMessage().contains("09-bolt.tsv:2"), refusal.getMessage());
  }
}
