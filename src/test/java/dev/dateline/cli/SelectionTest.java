package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.batch.RecordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the articles are done. */
class SelectionTest {
  private static final Pattern PLACE =
      Pattern.compile("\"path\":\"(.*?)\",\"member\":(?:null|\"(.*?)\")");

  @TempDir private Path folder;
  private Path news;

  @BeforeEach
  void writeStories() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    write("a.txt");
    write("b.html");
    write("old/c.txt");
    write("old/drafts/d.txt");
    write("zoo.txt");
  }

  private void write(String name) throws IOException {
    Path file = news.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Story of " + name + "\n\nKofi met Wei in Accra.\n");
  }

  private static ProgramRun extract(String in, Object... args) {
    List<String> all = new ArrayList<>(List.of("extract", "--format", "jsonl"));
    Stream.of(args).map(Object::toString).forEach(all::add);
    return ProgramRun.with(in, false, all.toArray(String[]::new));
  }

  /** The files and members that gave records, relative to the folder. */
  private List<String> done(ProgramRun run) {
    List<String> done = new ArrayList<>();
    for (String record : run.records()) {
      Matcher place = PLACE.matcher(record);
      assertTrue(place.find(), record);
      String path = news.relativize(Path.of(place.group(1))).toString();
      done.add(place.group(2) == null ? path : path + place.group(2));
    }
    return done;
  }

  @Test
  void readsOnlyWhatIsIncludedAndNotExcluded() {
    assertEquals(
        List.of("a.txt", "old/c.txt", "old/drafts/d.txt", "zoo.txt"),
        done(extract("", news, "--include", "*.txt")));
    assertEquals(
        List.of("b.html", "old/c.txt"),
        done(extract("", news, "--include", "old/**", "--include", "b.*", "--exclude", "drafts")));
    ProgramRun none = extract("", news, "--include", "*.pdf");
    assertEquals(0, none.code(), none.err());
    assertEquals(
        "dateline: nothing was read: no file matches --include *.pdf; check the glob",
        none.err().lines().findFirst().orElseThrow());
    assertTrue(none.err().contains("\ndateline: 0 articles: 0 done, 0 failed;"), none.err());
    assertEquals("", extract("", news, "--include", "*.pdf", "--quiet").err());
    ProgramRun allLeftOut = extract("", news, "--exclude", "*");
    assertEquals(0, allLeftOut.code(), allLeftOut.err());
    assertTrue(
        allLeftOut.err().startsWith("dateline: nothing was read: --exclude * leaves out all files"),
        allLeftOut.err());
    assertFalse(
        extract("", news, "--include", "*.txt").err().contains("nothing was read"), "read some");
  }

  @Test
  void matchesFilesNamedThemselvesByTheirNames() {
    assertEquals(
        List.of("zoo.txt"),
        done(extract("", news.resolve("a.txt"), news.resolve("zoo.txt"), "--exclude", "a*")));
  }

  @Test
  void matchesMembersOfArchivesByTheirNames() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(news.resolve("news.zip")))) {
      for (String name : List.of("x.txt", "y.html", "drafts/z.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("Story\n\nKofi met Wei in Accra.\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals(
        List.of("a.txt", "news.zip/x.txt", "zoo.txt"),
        done(extract("", news, "--include", "*.txt", "--exclude", "drafts", "--exclude", "old")));
    assertEquals(0, extract("", news.resolve("news.zip"), "--include", "*.pdf").code());
  }

  @Test
  void refusesGlobsAndDatesThatAreNone() {
    for (String[] option :
        new String[][] {
          {"--include", ""},
          {"--exclude", "a[b"},
          {"--since", "yesterday"},
          {"--limit", "0"},
          {"--null"},
          {"--files-from", "no-such-list"},
        }) {
      ProgramRun run = extract("", Stream.concat(Stream.of(news), Stream.of(option)).toArray());
      assertEquals(2, run.code(), String.join(" ", option));
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2024-05-01T00:00:00Z", "2024-02-30", ""})
  void saysWhatADayLooksLike(String day) {
    ProgramRun run = extract("", news, "--since", day);
    assertEquals(2, run.code());
    assertEquals(
        "dateline: Invalid value for option '--since': '"
            + day
            + "' is no day of the calendar; write it as 2024-05-01, without a time; see dateline"
            + " extract --help\n",
        run.err());
  }

  @Test
  void endsAfterAsManyArticlesAsAskedFor() {
    ProgramRun run = extract("", news, "--limit", "2");
    assertEquals(List.of("a.txt", "b.html"), done(run));
    assertEquals(0, run.code());
  }

  @Test
  void passesOverWhatIsOlderAndReportsIt() throws IOException {
    Files.setLastModifiedTime(
        news.resolve("a.txt"), FileTime.from(Instant.parse("2024-04-30T23:59:59Z")));
    Path out = folder.resolve("out.jsonl");
    ProgramRun run = extract("", news, "--since", "2024-05-01", "--limit", 2, "-o", out);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("3 articles: 2 done, 0 failed, 1 skipped;"), run.err());
    assertEquals(2, Files.readAllLines(out).size());
    assertEquals(
        "{\"source\":\""
            + news.resolve("a.txt")
            + "\",\"status\":\"skipped\",\"reason\":\"states no date and its file was modified on"
            + " 2024-04-30, before 2024-05-01\"}",
        Files.readAllLines(RecordFile.report(out)).get(1));
  }

  @Test
  void readsTheFilesOfAList() throws IOException {
    String lines = news.resolve("zoo.txt") + "\r\n\n" + news.resolve("old");
    Path list = Files.writeString(folder.resolve("list"), lines);
    List<String> expected = List.of("a.txt", "zoo.txt", "old/c.txt", "old/drafts/d.txt");
    Path first = news.resolve("a.txt");
    assertEquals(expected, done(extract("", first, "--files-from", list)));
    assertEquals(expected, done(extract(lines, first, "--files-from", "-")));
    String zeros = lines.replace("\r\n\n", "\0");
    assertEquals(expected, done(extract(zeros, first, "--files-from", "-", "-0")));
    assertEquals(2, extract("", "-", "--files-from", "-").code());
  }

  @Test
  void failsWhatAListNamesAndIsNotThere() {
    ProgramRun run = extract("no-such.txt\n-\n" + news.resolve("a.txt"), "--files-from", "-");
    assertEquals(3, run.code());
    assertEquals(List.of("a.txt"), done(run));
    assertTrue(run.err().startsWith("dateline: no-such.txt: does not exist"), run.err());
    assertTrue(run.err().contains("dateline: -: does not exist"), run.err());
  }

  @Test
  void writesBesideWhatItReadsWhereThatIsLeftOut() {
    Path out = news.resolve("out.jsonl");
    assertEquals(2, extract("", news, "-o", out).code());
    assertEquals(0, extract("", news, "-o", out, "--exclude", "*.jsonl").code());
  }

  @Test
  void neverWritesOverWhatAListNames() throws IOException {
    Path out = Files.writeString(folder.resolve("out.txt"), "Story\n\nKofi met Wei.\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), out);
    String good = news.resolve("a.txt") + "\n" + news.resolve("zoo.txt") + "\n";
    for (Path named : List.of(out, link)) {
      ProgramRun run =
          extract(good + named, "--files-from", "-", "-o", out, "--on-exists", "replace");
      assertEquals(2, run.code(), run.err());
      assertEquals(
          "dateline: "
              + named
              + " is an input; leave it out or name another file with --output; see dateline"
              + " extract --help\n",
          run.err());
      assertEquals("Story\n\nKofi met Wei.\n", Files.readString(out));
    }
    Path list = Files.writeString(folder.resolve("list"), good);
    assertEquals(2, extract("", "--files-from", list, "-o", list, "--on-exists", "replace").code());
    assertEquals(0, extract("", "--files-from", list, "-o", out, "--resume").code());
    assertEquals(2, Files.readAllLines(out).size());
  }

  @Test
  void neverWritesWhereAListReads() {
    Path out = news.resolve("new.txt");
    ProgramRun run = extract(news.toString(), "--files-from", "-", "-o", out);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().startsWith("dateline: " + out + " would be an article of"), run.err());
    assertFalse(Files.exists(out));
  }

  private Object[] select(Path out, String since, int limit) {
    return new Object[] {
      news,
      "-o",
      out,
      "--resume",
      "--exclude",
      "zoo.txt",
      "--since",
      since,
      "--limit",
      limit,
      "--duplicates",
      "off"
    };
  }

  @Test
  void goesOnWithTheSameSelectionAndRefusesAnother() throws IOException {
    for (int i = 100; i < 200; i++) {
      write("n/" + i + ".txt");
      int year = i % 3 == 0 ? 2020 : 2024;
      Files.setLastModifiedTime(
          news.resolve("n/" + i + ".txt"), FileTime.from(Instant.parse(year + "-06-01T00:00:00Z")));
    }
    Path whole = folder.resolve("whole.jsonl");
    ProgramRun undisturbed = extract("", select(whole, "2024-01-01", 50));
    assertEquals(0, undisturbed.code(), undisturbed.err());
    assertEquals(50, Files.readAllLines(whole).size());
    Path out = folder.resolve("out.jsonl");
    Files.copy(RecordFile.report(whole), RecordFile.report(out));
    Files.write(RecordFile.part(out), Files.readAllBytes(whole));
    ProgramRun otherDay = extract("", select(out, "2024-01-02", 50));
    assertEquals(1, otherDay.code());
    assertTrue(
        otherDay
            .err()
            .contains(
                "was begun with other options: --since was 2024-01-01 and is 2024-01-02 now;"),
        otherDay.err());
    ProgramRun otherLimit = extract("", select(out, "2024-01-01", 51));
    assertEquals(1, otherLimit.code());
    assertTrue(
        otherLimit.err().contains("options: --limit was 50 and is 51 now;"), otherLimit.err());
    ProgramRun resumed = extract("", select(out, "2024-01-01", 50));
    assertEquals(0, resumed.code(), resumed.err());
    assertTrue(resumed.err().contains(" done before: "), resumed.err());
    assertEquals(Files.readString(whole), Files.readString(out));
    assertEquals(
        Files.readString(RecordFile.report(whole)), Files.readString(RecordFile.report(out)));
  }

  @Test
  void saysWhatOptionsTheRecordsWereMadeWithWhateverTheirOrder() throws IOException {
    write("story.txt");
    Path out = folder.resolve("out.jsonl");
    for (List<String> fields :
        List.of(
            List.of("--url-field=link", "--text-field=story", "--title-field=head"),
            List.of("--title-field=head", "--text-field=story", "--url-field=link"))) {
      List<Object> args = new ArrayList<>(List.of(news, "-o", out, "--jobs", 1));
      args.addAll(List.of("--on-exists", "replace", "--limit", 5, "--include", "*.txt"));
      args.addAll(fields);
      assertEquals(0, extract("", args.toArray()).code());
      String first = Files.readAllLines(RecordFile.report(out)).get(0);
      assertTrue(
          first.endsWith(
              " --include=[*.txt] --limit=5 --text-field=story --title-field=head"
                  + " --url-field=link\",\"status\":\"begun\"}"),
          first);
    }
  }
}
