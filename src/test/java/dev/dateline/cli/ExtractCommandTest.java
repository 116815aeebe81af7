package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.RecordValidator;
import dev.dateline.batch.RecordFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  @TempDir Path folder;
  private String story;

  @BeforeEach
  void writeStory() throws IOException {
    story = write("story.txt", "2 talks begin\n\nthen Kofi met Wei");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void writesValidRecordsIntoAPipe() {
    ProgramRun run = ProgramRun.of("extract", story, story, "--quiet");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertEquals(2, run.records().size());
    for (String record : run.records()) {
      assertEquals(List.of(), RecordValidator.errors(record));
    }
  }

  private static String article(String language) throws IOException {
    String name = "/dev/dateline/read/language/texts/" + language + ".txt";
    try (InputStream in = ExtractCommandTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void saysWhichArticlesAreNotInEnglish() throws IOException {
    String german = write("german.txt", article("de"));
    ProgramRun run = ProgramRun.of("extract", german, story);
    assertEquals(0, run.code());
    assertEquals(
        List.of(
            "dateline: " + german + ": is in German (de); names are looked for in English only"),
        run.err().lines().limit(1).toList());
    assertTrue(run.err().contains("2 done, 0 failed, 1 note;"), run.err());
    assertEquals(2, run.records().size());
    assertTrue(run.records().get(0).contains("\"language\":\"de\""), run.records().get(0));
  }

  @Test
  void writesAPageOnATerminal() {
    ProgramRun run = ProgramRun.with("", true, "extract", story);
    assertTrue(run.out().startsWith("2 talks begin\n"), run.out());
    assertTrue(run.out().contains("Kofi  1×"), run.out());
  }

  @Test
  void writesTheFormatAskedFor() {
    assertTrue(ProgramRun.of("extract", story, "--format", "text").out().startsWith("2 talks"));
    assertTrue(ProgramRun.with("", true, "extract", story, "-f", "jsonl").out().startsWith("{"));
  }

  @Test
  void writesRecordsIntoAFileEvenFromATerminal() throws IOException {
    Path file = folder.resolve("out.jsonl");
    ProgramRun run = ProgramRun.with("", true, "extract", story, "-o", file.toString());
    assertEquals("", run.out());
    assertEquals(List.of(), RecordValidator.errors(Files.readString(file)));
  }

  @Test
  void takesADashForStandardOutput() {
    ProgramRun run = ProgramRun.of("extract", story, "-o", "-");
    assertEquals(0, run.code());
    assertEquals(ProgramRun.of("extract", story).out(), run.out());
    ProgramRun shown = ProgramRun.with("", true, "extract", story, "-o", "-");
    assertTrue(shown.out().startsWith("2 talks begin\n"), shown.out());
    assertFalse(Files.exists(Path.of("-")));
    assertEquals(2, ProgramRun.of("extract", story, "-o", "-", "--resume").code());
  }

  @Test
  void readsStandardInput() {
    ProgramRun run = ProgramRun.with("Kofi spoke", false, "extract", "-");
    assertTrue(run.out().contains("\"path\":null"), run.out());
    assertTrue(run.out().endsWith("\"text\":\"Kofi spoke\"}\n"), run.out());
  }

  @Test
  void putsTextIntoRecordsWhenAskedTo() {
    assertTrue(ProgramRun.of("extract", story).out().contains("\"text\":null"));
    assertTrue(
        ProgramRun.of("extract", story, "--with-text").out().contains("\"text\":\"2 talks begin"));
    assertTrue(
        ProgramRun.with("Kofi", false, "extract", "-", "--no-text")
            .out()
            .contains("\"text\":null"));
  }

  @Test
  void addsEvidenceWhenAskedTo() {
    assertTrue(ProgramRun.of("extract", story, "--explain").out().contains("\"evidence\":[]"));
  }

  @Test
  void writesTheSameBytesWhateverTheJobs() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("more" + i + ".txt", "story " + i + "\nKofi met Wei");
    }
    String one = ProgramRun.of("extract", folder.toString(), "--jobs", "1").out();
    assertEquals(51, one.lines().count());
    assertEquals(one, ProgramRun.of("extract", folder.toString(), "--jobs", "4").out());
  }

  @Test
  void goesOnAfterABadInputAndSaysSo() throws IOException {
    String bad = write("bad.txt", " ");
    String missing = folder.resolve("missing.txt").toString();
    ProgramRun run = ProgramRun.of("extract", bad, missing, story);
    assertEquals(3, run.code());
    assertEquals(1, run.records().size());
    List<String> messages = run.err().lines().toList();
    assertEquals(5, messages.size(), run.err());
    assertEquals(
        "dateline: " + bad + ": holds nothing but white space; leave it out or fetch it again",
        messages.get(0));
    assertTrue(messages.get(1).startsWith("dateline: " + missing + ": "), messages.get(1));
    assertTrue(
        messages.get(2).startsWith("dateline: 3 articles: 1 done, 2 failed; 2 entities; "),
        messages.get(2));
    assertEquals(
        List.of(
            "dateline: 1 failed (read): does not exist",
            "dateline: 1 failed (read): holds nothing but white space"),
        messages.subList(3, 5));
  }

  @Test
  void saysOnlyWhatFailedWhenAskedToBeQuiet() throws IOException {
    String bad = write("bad.txt", " ");
    String german = write("german.txt", article("de"));
    ProgramRun run = ProgramRun.of("extract", bad, german, story, "--quiet");
    assertEquals(3, run.code());
    assertEquals(
        "dateline: " + bad + ": holds nothing but white space; leave it out or fetch it again\n",
        run.err());
    assertEquals(2, ProgramRun.of("extract", story, "--quiet", "--progress").code());
  }

  @Test
  void saysThatAFolderHoldsNoArticles() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    ProgramRun run = ProgramRun.of("extract", empty);
    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("dateline: " + empty + ": "), run.err());
  }

  @Test
  void endsQuietlyWhenThePipeIsBroken() {
    ProgramRun run = ProgramRun.with("", false, failing("Broken pipe"), "extract", story);
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  @Test
  void failsWhenTheOutputTakesNoMore() {
    ProgramRun run =
        ProgramRun.with("", false, failing("No space left on device"), "extract", story);
    assertEquals(1, run.code());
    assertEquals(
        "dateline: standard output: takes no more (No space left on device); make room or write"
            + " elsewhere",
        run.err().strip());
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void failsWhenTheOutputFileCannotBeWritten() {
    String file = folder.resolve("none").resolve("out.jsonl").toString();
    ProgramRun run = ProgramRun.of("extract", story, "-o", file);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("dateline: " + file + ": cannot be written"), run.err());
  }

  @Test
  void neverWritesOverAnInput() throws IOException {
    ProgramRun run = ProgramRun.of("extract", story, "-o", story);
    assertEquals(2, run.code());
    assertTrue(Files.readString(Path.of(story)).startsWith("2 talks begin"));
  }

  @Test
  void refusesWrongUsage() {
    for (String[] args :
        new String[][] {
          {},
          {"extract"},
          {"extract", story, "--jobs", "0"},
          {"extract", story, "--format", "xml"},
          {"extract", story, "--engine", "best"},
          {"extract", story, "--input-format", "docx"},
          {"extract", story, "--max-article-bytes", "0"},
          {"extract", story, "--max-article-bytes", "many"},
          {"extract", story, "--max-html-depth", "0"},
          {"extract", story, "--max-members", "0"},
          {"extract", story, "--max-expansion", "0"},
          {"extract", story, "--max-nesting", "-1"},
          {"extract", story, "--max-spool-bytes", "0"},
          {"extract", story, "--shard-size", "2"},
          {"extract", story, "-o", folder.resolve("out.jsonl").toString(), "--shard-size", "0"},
          {"extract", story, "--with-text", "--no-text"},
          {"extract", story, "--with-text", "--format", "text"},
          {"translate", story}
        }) {
      ProgramRun run = ProgramRun.of(args);
      assertEquals(2, run.code(), String.join(" ", args));
      assertEquals("", run.out());
      assertEquals(args.length > 0, run.err().lines().count() == 1, run.err());
    }
  }

  @Test
  void readsInputsAsTheKindAskedFor() throws IOException {
    String page = write("page.html", "<html><p>Kofi met Wei</p></html>");
    ProgramRun run = ProgramRun.of("extract", page, "--input-format", "text", "--with-text");
    assertTrue(run.out().contains("\"text\":\"<html>"), run.out());
  }

  @Test
  void refusesArticlesLargerThanAskedFor() {
    ProgramRun run = ProgramRun.of("extract", story, "--max-article-bytes", "10");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("more than the limit of 10; split it"), run.err());
  }

  @Test
  void neverWritesWhereItReads() throws IOException {
    for (String name : new String[] {"story.txt", "new.txt", "new.jsonl", "new"}) {
      String file = folder.resolve(name).toString();
      ProgramRun run = ProgramRun.of("extract", folder.toString(), "-o", file);
      assertEquals(2, run.code(), name);
      assertTrue(run.err().startsWith("dateline: " + file + " would be an article"), run.err());
    }
    assertTrue(Files.readString(Path.of(story)).startsWith("2 talks begin"));
    String records = folder.resolve("records.out").toString();
    String[] again = {"extract", folder.toString(), "-o", records, "--on-exists", "replace"};
    assertEquals(0, ProgramRun.of(again).code());
    assertEquals(0, ProgramRun.of(again).code());
  }

  @Test
  void showsNoControlCharactersOfNames() {
    ProgramRun run = ProgramRun.of("extract", "no\nsuch\u001b[31mfile", story);
    assertEquals(
        "dateline: no\\u000asuch\\u001b[31mfile: does not exist; check the path",
        run.err().lines().findFirst().orElseThrow());
  }

  @Test
  void takesAnEmptyPathForNoFolder() {
    ProgramRun run = ProgramRun.of("extract", "", story);
    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("dateline: '': is no path; "), run.err());
  }

  @Test
  void neverWritesOverAFileUnlessToldTo() throws IOException {
    Path file = Files.writeString(folder.resolve("out.jsonl"), "old");
    ProgramRun run = ProgramRun.of("extract", story, "-o", file.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("dateline: " + file + " exists"), run.err());
    assertEquals(
        0, ProgramRun.of("extract", story, "-o", file.toString(), "--on-exists", "skip").code());
    assertEquals("old", Files.readString(file));
    assertEquals(
        0, ProgramRun.of("extract", story, "-o", file.toString(), "--on-exists", "replace").code());
    assertEquals(List.of(), RecordValidator.errors(Files.readString(file)));
  }

  @Test
  void goesOnWithARunThatWasCutOff() throws IOException {
    Path stories = Files.createDirectory(folder.resolve("stories"));
    for (int i = 10; i < 90; i++) {
      Files.writeString(stories.resolve(i + ".txt"), i + " stories\n\nthen Kofi met Wei");
    }
    String in = stories.toString();
    String whole = folder.resolve("whole.jsonl").toString();
    assertEquals(0, resume(in, whole).code());
    Path file = Files.createDirectory(folder.resolve("records")).resolve("out.jsonl");
    Path part = RecordFile.part(file);
    Files.writeString(part, Files.readString(Path.of(whole)).substring(0, 60_000));
    Files.copy(RecordFile.report(Path.of(whole)), RecordFile.report(file));
    ProgramRun refused = ProgramRun.of("extract", in, "-o", file.toString());
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("go on with --resume"), refused.err());
    ProgramRun run = resume(in, file.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(Files.readString(Path.of(whole)), Files.readString(file));
    ProgramRun again = resume(in, file.toString());
    assertEquals("dateline: the records are there already; nothing to do\n", again.err());
  }

  @Test
  void countsTheFailuresOfTheRunThatWasCutOff() throws IOException {
    Path stories = Files.createDirectory(folder.resolve("stories"));
    for (int i = 10; i < 90; i++) {
      Files.writeString(stories.resolve(i + ".txt"), i % 40 == 12 ? " " : i + " met Kofi");
    }
    String in = stories.toString();
    Path whole = folder.resolve("whole.jsonl");
    assertEquals(3, resume(in, whole.toString()).code());
    Path file = Files.createDirectory(folder.resolve("records")).resolve("out.jsonl");
    Files.copy(RecordFile.report(whole), RecordFile.report(file));
    Files.copy(whole, RecordFile.part(file));
    ProgramRun run = resume(in, file.toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(
        run.err()
            .startsWith("dateline: 16 articles after 64 done before (2 failed): 16 done, 0 failed"),
        run.err());
    assertEquals(Files.readString(whole), Files.readString(file));
  }

  private static ProgramRun resume(String in, String out) {
    return ProgramRun.of("extract", in, "-o", out, "--resume", "--duplicates", "off");
  }

  @Test
  void marksOrDropsWhatTellsAStoryAgain() throws IOException {
    String again = write("z.txt", Files.readString(Path.of(story)));
    List<String> marked = ProgramRun.of("extract", story, again).records();
    String id = marked.get(0).replaceAll("^.*?\"id\":(\"[^\"]*\").*", "$1");
    assertTrue(marked.get(0).contains("\"duplicateOf\":null"), marked.get(0));
    assertTrue(marked.get(1).contains("\"duplicateOf\":" + id), marked.get(1));
    ProgramRun dropping = ProgramRun.of("extract", story, again, "--duplicates", "drop");
    assertEquals(0, dropping.code());
    assertEquals(marked.subList(0, 1), dropping.records());
    assertTrue(
        dropping.err().startsWith("dateline: 2 articles: 1 done, 0 failed, 1 dropped; "),
        dropping.err());
    ProgramRun off = ProgramRun.of("extract", story, again, "--duplicates", "off");
    assertTrue(off.records().get(1).contains("\"duplicateOf\":null"), off.out());
    assertEquals(2, ProgramRun.of("extract", story, "--duplicates", "maybe").code());
  }

  @Test
  void spreadsRecordsOverFilesWhenAskedTo() throws IOException {
    Path file = folder.resolve("out.jsonl");
    String[] sharded = {
      "extract", story, story, story, "-o", file.toString(), "--shard-size", "2", "--on-exists"
    };
    Path first = folder.resolve("out-00001.jsonl");
    Path second = folder.resolve("out-00002.jsonl");
    assertEquals(0, with(sharded, "fail").code());
    assertEquals(2, Files.readAllLines(first).size());
    assertEquals(1, Files.readAllLines(second).size());
    ProgramRun refused = with(sharded, "fail");
    assertEquals(2, refused.code());
    assertTrue(refused.err().matches("(?s)dateline: .*out-0000.\\.jsonl exists.*"), refused.err());
    assertTrue(with(sharded, "skip").err().contains("nothing to do"));
    assertEquals(0, with(sharded, "replace").code());
    assertEquals(2, Files.readAllLines(first).size());
    ProgramRun input =
        ProgramRun.of(
            "extract",
            first.toString(),
            "-o",
            file.toString(),
            "--shard-size",
            "2",
            "--on-exists",
            "replace");
    assertTrue(input.err().contains(first + " is an input"), input.err());
  }

  private static ProgramRun with(String[] args, String last) {
    return ProgramRun.of(Stream.concat(Stream.of(args), Stream.of(last)).toArray(String[]::new));
  }

  @Test
  void resumesOnlyWhatCanBeReadAndWrittenAgain() {
    String file = folder.resolve("out.jsonl").toString();
    assertEquals(2, ProgramRun.of("extract", story, "--resume").code());
    assertEquals(2, ProgramRun.of("extract", "-", "-o", file, "--resume").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "soon"})
  void refusesATimeoutThatIsNone(String seconds) {
    assertEquals(2, ProgramRun.of("extract", story, "--timeout", seconds).code());
  }
}
