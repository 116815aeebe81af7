package dev.dateline.read.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGlobsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "*.html, a.html, true",
        "*.html, b/c/a.html, true",
        "*.html, a.txt, false",
        "*.html, a.htmls, false",
        "b/*.html, b/a.html, true",
        "b/*.html, c/b/a.html, false",
        "b/*.html, b/c/a.html, false",
        "b/**, b/c/a.html, true",
        "b/**/a.html, b/a.html, true",
        "**/c/*, b/c/a.html, true",
        "**/c/*, c/a.html, true",
        "/a.html, a.html, true",
        "/a.html, b/a.html, false",
        "?.html, ä.html, true",
        "[a-c].html, b.html, true",
        "[!a-c].html, b.html, false",
        "\"*.{txt,html}\", a.html, true",
        "a+(1).txt, a+(1).txt, true",
        "a\\*.txt, a*.txt, true",
        "a\\*.txt, ab.txt, false",
        "\"a,b.txt\", \"a,b.txt\", true",
      })
  void matchesNamesOrWholePaths(String glob, String path, boolean matches) {
    assertEquals(matches, PathGlobs.of(List.of(glob), List.of()).takes(path));
    assertEquals(!matches, PathGlobs.of(List.of(), List.of(glob)).takes(path));
  }

  @Test
  void leavesOutAllThatLiesInWhatIsExcluded() {
    PathGlobs globs = PathGlobs.of(List.of(), List.of("drafts", "2019/*"));
    assertFalse(globs.takes("drafts/a.txt"));
    assertFalse(globs.takes("b/drafts/c/a.txt"));
    assertFalse(globs.enters("2019/05"));
    assertFalse(globs.takes("2019/05/a.txt"));
    assertTrue(globs.takes("2020/05/a.txt"));
  }

  @Test
  void excludesWhatIsIncludedToo() {
    assertFalse(PathGlobs.of(List.of("*.txt"), List.of("a*")).takes("ab.txt"));
  }

  @Test
  void takesArchivesForWhatMayBeInThem() {
    PathGlobs globs = PathGlobs.of(List.of("*.html"), List.of("old.zip"));
    assertTrue(globs.takes("news.zip"));
    assertTrue(globs.takes("a/news.tar.gz"));
    assertFalse(globs.takes("old.zip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a[b", "a{b"})
  void refusesGlobsThatAreNone(String glob) {
    assertThrows(IllegalArgumentException.class, () -> PathGlobs.of(List.of(glob), List.of()));
  }
}
