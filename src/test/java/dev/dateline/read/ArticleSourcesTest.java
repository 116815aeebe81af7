package dev.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourcesTest {
  @TempDir Path folder;
  private final List<UnreadableArticleException> failures = new ArrayList<>();

  private List<String> expand(Path... inputs) {
    try (Stream<Path> files = ArticleSources.expand(List.of(inputs), failures::add)) {
      return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
    }
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private void assertOneFailure(String input, String reason) {
    assertEquals(1, failures.size(), failures::toString);
    assertEquals(folder.resolve(input).toString(), failures.get(0).input());
    assertTrue(failures.get(0).getMessage().contains(reason), failures.get(0).getMessage());
  }

  @Test
  void walksFoldersInOrderOfNames() throws IOException {
    for (String name : List.of("b.txt", "a/2.txt", "a/1.text", "c", "a/deep/3.TXT")) {
      file(name);
    }
    assertEquals(List.of("a/1.text", "a/2.txt", "a/deep/3.TXT", "b.txt", "c"), expand(folder));
    assertEquals(List.of(), failures);
  }

  @Test
  void passesOverHiddenAndOtherFilesInFolders() throws IOException {
    for (String name :
        List.of("a.txt", ".b.txt", ".git/c.txt", "d.png", "e.gz", "f.png.gz", "__MACOSX/g.txt")) {
      file(name);
    }
    assertEquals(List.of("a.txt"), expand(folder));
  }

  @Test
  void keepsPagesInFoldersPackedOrNot() throws IOException {
    List<String> pages = List.of("a.html", "b.HTM", "c.xhtml", "d.html.gz");
    for (String name : pages) {
      file(name);
    }
    assertEquals(pages, expand(folder));
  }

  @Test
  void keepsFeedsTablesMessagesAndArchivesInFolders() throws IOException {
    List<String> files =
        List.of(
            "a.warc.gz",
            "b.xml",
            "c.RSS",
            "d.nitf",
            "e.json",
            "f.jsonl.zst",
            "g.csv",
            "h.eml",
            "i.pdf",
            "j.zip",
            "k.tar",
            "l.tgz",
            "m.tar.zst",
            "n.txz",
            "o.txt.bz2");
    for (String name : files) {
      file(name);
    }
    assertEquals(files, expand(folder));
  }

  @Test
  void keepsFileThatIsNamedItself() throws IOException {
    assertEquals(List.of("d.png"), expand(file("d.png")));
  }

  @Test
  void reportsMissingPathAndGoesOn() throws IOException {
    Path there = file("a.txt");
    assertEquals(List.of("a.txt"), expand(folder.resolve("missing"), there));
    assertOneFailure("missing", "does not exist");
  }

  @Test
  void reportsFolderWithoutArticles() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty/inner")).getParent();
    assertEquals(List.of(), expand(empty));
    assertOneFailure("empty", "holds no articles");
  }

  @Test
  void reportsLoopAndGoesOn() throws IOException {
    file("a/1.txt");
    file("z.txt");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    assertEquals(List.of("a/1.txt", "z.txt"), expand(folder));
    assertOneFailure("a/back", "round for ever");
  }

  @Test
  void reportsLinkToOtherFolder() throws IOException {
    file("a/1.txt");
    file("b/2.txt");
    Files.createSymbolicLink(folder.resolve("a/link"), folder.resolve("b"));
    assertEquals(List.of("a/1.txt"), expand(folder.resolve("a")));
    assertOneFailure("a/link", "not followed");
  }

  @Test
  void followsLinkToFolderThatIsNamedItself() throws IOException {
    file("b/2.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("b"));
    assertEquals(List.of("link/2.txt"), expand(link));
  }

  @Test
  void reportsBrokenLink() throws IOException {
    file("a.txt");
    Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("gone"));
    assertEquals(List.of("a.txt"), expand(folder));
    assertOneFailure("broken", "leads to no file");
  }

  @Test
  void readsNothingAhead() throws IOException {
    file("a.txt");
    try (Stream<Path> files =
        ArticleSources.expand(List.of(folder, folder.resolve("missing")), failures::add)) {
      assertTrue(files.findFirst().isPresent());
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void tellsFilesAndFailuresInOrderToWhoeverIterates() throws IOException {
    file("a.txt");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone"));
    file("c.txt");
    Iterator<Path> files = ArticleSources.expand(List.of(folder), failures::add).iterator();
    assertEquals(folder.resolve("a.txt"), files.next());
    assertEquals(List.of(), failures);
    assertEquals(folder.resolve("c.txt"), files.next());
    assertOneFailure("b.txt", "leads to no file");
    assertFalse(files.hasNext());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void opensNoDeviceInAFolder() throws IOException {
    file("a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
    assertEquals(List.of("a.txt"), expand(folder));
    Files.delete(link); // JUnit warns of links that lead out of its folder
    assertOneFailure("zero.txt", "is a pipe or a device");
  }

  @Test
  void knowsWhichFilesOfAFolderAreArticles() throws IOException {
    Path story = file("a/story.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
    for (Path root : List.of(folder, story.getParent(), link)) {
      assertTrue(ArticleSources.isArticleIn(root, story));
      assertTrue(ArticleSources.isArticleIn(root, link.resolve("new")));
      assertFalse(ArticleSources.isArticleIn(root, story.resolveSibling("new.log")));
      assertFalse(ArticleSources.isArticleIn(root, story.resolveSibling(".new.txt")));
    }
    assertFalse(ArticleSources.isArticleIn(story.getParent(), folder.resolve("new.txt")));
  }
}
