package dev.dateline.read.content;

import java.util.List;
import java.util.Objects;

/**
 * Which files of a folder and which members of an archive are read, of those whose names are of
 * {@linkplain ArticleNames articles}, by globs over their paths within it. Immutable.
 *
 * <pre>{@code
 * PathGlobs globs = PathGlobs.of(List.of("*.html", "2024/**"), List.of("drafts"));
 * }</pre>
 *
 * <p>A glob without {@code /} is matched against the last part of a path, one with {@code /}
 * against all of it: {@code *} and {@code ?} stand for characters other than {@code /}, {@code **}
 * for any, {@code [a-z]}, {@code [!a-z]} and <code>{a,b}</code> for what they do in shells, a
 * backslash for the character after it. What is excluded is so with all that lies in it, folders
 * and archives as well. What is to be included is told of the innermost name: an archive, going by
 * its name, is opened whatever it is called, and its members are compared.
 */
public final class PathGlobs {
  /** Leaves nothing out. */
  public static final PathGlobs ALL = new PathGlobs(List.of(), List.of());

  private final List<Glob> include;
  private final List<Glob> exclude;

  private PathGlobs(List<Glob> include, List<Glob> exclude) {
    this.include = include;
    this.exclude = exclude;
  }

  /**
   * Takes what one of some globs matches and none of others.
   *
   * @param include globs, or none to take all
   * @param exclude globs of what is left out
   * @throws IllegalArgumentException if one is empty or a bracket in it is not closed
   */
  public static PathGlobs of(List<String> include, List<String> exclude) {
    return new PathGlobs(
        include.stream().map(Glob::new).toList(), exclude.stream().map(Glob::new).toList());
  }

  /**
   * Whether a file is taken.
   *
   * @param path its path in the folder or archive, with {@code /} between its parts; for a file
   *     that was named itself its name
   */
  public boolean takes(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return enters(path)
        && (include.isEmpty() || ArticleNames.isArchive(name) || matches(include, path));
  }

  /**
   * Whether a folder may hold files that are taken, or a file may be one, going by what is
   * excluded.
   *
   * @param path as for {@link #takes}
   */
  public boolean enters(String path) {
    Objects.requireNonNull(path, "path");
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (matches(exclude, path.substring(0, end))) {
        return false;
      }
    }
    return !matches(exclude, path);
  }

  private static boolean matches(List<Glob> globs, String path) {
    return globs.stream().anyMatch(glob -> glob.matches(path));
  }

  @Override
  public String toString() {
    return "include=" + include + " exclude=" + exclude;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathGlobs globs && toString().equals(globs.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
