package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of JSON objects and tables that users name. */
class FieldOptionsTest {
  private static final String STORIES =
      """
      {"title":"Talks begin","story":"Kofi met Wei."}
      {"title":"Talks end","story":"Wei met Kofi.","day":null}
      """;

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ProgramRun extract(Object... args) {
    List<String> all = new ArrayList<>(List.of("extract", "--with-text"));
    Stream.of(args).map(Object::toString).forEach(all::add);
    return ProgramRun.of(all.toArray(String[]::new));
  }

  /** What is said before the summary. */
  private static List<String> notes(ProgramRun run) {
    return run.err().lines().takeWhile(line -> !line.contains(" articles: ")).toList();
  }

  @Test
  void readsTheFieldThatIsNamed() throws IOException {
    ProgramRun run = extract(write("a.jsonl", STORIES), "--text-field", "Story");
    assertTrue(run.records().get(0).contains("Kofi met Wei."), run.out());
    assertEquals(List.of(), notes(run));
  }

  @Test
  void saysOnceForEachSourceWhatNoRowHas() throws IOException {
    Path first = write("a.jsonl", STORIES);
    Path second = write("b.json", "[" + STORIES.replace("\n", ",") + "{\"stroy\":\"Rain.\"}]");
    Path third = write("c.csv", "title,story\nTalks begin,Kofi met Wei.\nTalks end,None met.\n");
    ProgramRun run =
        extract(first, second, third, "--text-field", "stroy", "--date-field", "date_line");
    assertEquals(0, run.code(), run.err());
    assertEquals(7, run.records().size());
    String date = "\"date_line\" (--date-field); check the name";
    assertEquals(
        List.of(
            says(first, "\"stroy\" (--text-field), " + date),
            says(second, date),
            says(third, "\"stroy\" (--text-field), " + date)),
        notes(run));
    assertTrue(run.err().contains("7 done, 0 failed, 3 notes;"), run.err());
  }

  private static String says(Path source, String fields) {
    return "dateline: " + source + ": no row that was read has the field " + fields;
  }

  @Test
  void takesAnEmptyFieldForOne() throws IOException {
    ProgramRun run = extract(write("a.jsonl", STORIES), "--date-field", "day");
    assertEquals(List.of(), notes(run));
  }

  @Test
  void saysItOfRowsThatArePassedOverOrNotReached() throws IOException {
    Path rows = write("a.jsonl", STORIES.repeat(40));
    ProgramRun limited = extract(rows, "--text-field", "stroy", "--limit", "3");
    assertEquals(List.of(says(rows, "\"stroy\" (--text-field); check the name")), notes(limited));
    ProgramRun skipped = extract(rows, "--date-field", "dya", "--since", "2999-01-01");
    assertEquals(List.of(says(rows, "\"dya\" (--date-field); check the name")), notes(skipped));
    assertEquals("", extract(rows, "--text-field", "stroy", "--quiet").err());
  }

  @Test
  void saysItOfNothingWhereNoRowIsSound() throws IOException {
    ProgramRun run = extract(write("a.jsonl", "{\"title\":\n{\"x\n"), "--text-field", "stroy");
    assertEquals(3, run.code());
    assertEquals(2, notes(run).size(), run.err());
  }
}
