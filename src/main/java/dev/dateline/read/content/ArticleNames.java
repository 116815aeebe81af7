package dev.dateline.read.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of a folder, and which members of an archive, are read, by their names. Without
 * state, so safe for any number of threads.
 *
 * <p>Read are names without an ending and those that end in {@code txt text html htm xhtml warc xml
 * rss atom nitf newsml json jsonl ndjson csv tsv eml pdf zip tar tgz tbz2 txz}; all the endings
 * also with {@code gz bz2 xz zst} after them, as in {@code news.tar.zst}. Hidden names are not.
 */
public final class ArticleNames {
  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "html", "htm", "xhtml", "warc", "xml", "rss", "rdf", "atom", "nitf",
          "newsml", "json", "jsonl", "ndjson", "csv", "tsv", "eml", "mht", "mhtml", "pdf", "zip",
          "tar", "tgz", "tbz2", "txz");

  private static final Pattern COMPRESSED = Pattern.compile("(?is)(.+\\..+)\\.(?:gz|bz2|xz|zst)");

  /** What systems put into folders and archives for themselves. */
  private static final Set<String> OF_THE_SYSTEM = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

  private static final Set<String> OF_ARCHIVES = Set.of("zip", "tar", "tgz", "tbz2", "txz");

  private ArticleNames() {}

  /**
   * Whether a file is read, going by its name alone.
   *
   * @param name the last part of its path, such as {@code b.html}
   */
  public static boolean isArticle(String name) {
    if (isHidden(name)) {
      return false;
    }
    return name.indexOf('.') < 0 || ENDINGS.contains(ending(name));
  }

  /**
   * Whether a file holds others, going by its name alone.
   *
   * @param name the last part of its path, such as {@code news.tar.gz}
   */
  public static boolean isArchive(String name) {
    return OF_ARCHIVES.contains(ending(name));
  }

  /** The last ending in lower case, that of a compressed file aside; empty if there is none. */
  private static String ending(String name) {
    Matcher compressed = COMPRESSED.matcher(name);
    String plain = compressed.matches() ? compressed.group(1) : name;
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a file is passed over with all it may hold.
   *
   * @param name one part of its path
   */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || OF_THE_SYSTEM.contains(name);
  }
}
