package dev.dateline.cli;

import dev.dateline.read.ArticleSources;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the articles to come, beside the run, going by names alone. The number is known where
 * every file is of a kind that holds one article.
 */
final class InputCount {
  /** The last ending, that of a compressed file aside. */
  private static final Pattern ENDING =
      Pattern.compile("(?s).*?\\.([^.]+?)(?:\\.(?:gz|bz2|xz|zst))?", Pattern.CASE_INSENSITIVE);

  private static final Set<String> OF_ONE_ARTICLE =
      Set.of("txt", "text", "html", "htm", "xhtml", "eml", "pdf", "nitf");
  private static final Set<InputFormat> ONE_ARTICLE =
      EnumSet.of(
          InputFormat.TEXT, InputFormat.HTML, InputFormat.EML, InputFormat.PDF, InputFormat.NITF);

  private InputCount() {}

  /**
   * Starts to count, in a thread that does not keep the program from ending.
   *
   * @param onTotal told the number, by that thread, if it can be known
   */
  static void start(
      List<String> paths, PathList listed, ReadSettings settings, LongConsumer onTotal) {
    Thread thread =
        new Thread(
            () -> {
              try (listed) {
                count(paths, listed, settings).ifPresent(onTotal);
              } catch (IOException | UncheckedIOException e) {
                // The run comes by the same list and says so.
              }
            },
            "dateline-count");
    thread.setDaemon(true);
    thread.start();
  }

  /** The number of articles, or nothing if it shows only when they are read. */
  static OptionalLong count(List<String> paths, Iterator<String> listed, ReadSettings settings) {
    if (paths.contains(Inputs.STANDARD_INPUT)) {
      return OptionalLong.empty();
    }
    long count = 0;
    Iterator<String> named = paths.iterator();
    while (named.hasNext() || listed.hasNext()) {
      OptionalLong more = count(named.hasNext() ? named.next() : listed.next(), settings);
      if (more.isEmpty()) {
        return more;
      }
      count += more.getAsLong();
    }
    return OptionalLong.of(count);
  }

  private static OptionalLong count(String path, ReadSettings settings) {
    if (path.isEmpty()) {
      return OptionalLong.of(1); // fails
    }
    long[] unreadable = new long[1];
    long count = 0;
    try {
      Iterator<Path> files =
          ArticleSources.expand(
                  List.of(Path.of(path)), settings.paths(), failure -> unreadable[0]++)
              .iterator();
      while (files.hasNext()) {
        if (!isOne(files.next(), settings)) {
          return OptionalLong.empty();
        }
        count++;
      }
      return OptionalLong.of(count + unreadable[0]);
    } catch (InvalidPathException e) {
      return OptionalLong.of(1); // fails
    }
  }

  private static boolean isOne(Path file, ReadSettings settings) {
    Matcher ending = ENDING.matcher(file.getFileName().toString());
    String plain = ending.matches() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    return settings.format() == null
        ? OF_ONE_ARTICLE.contains(plain)
        : ONE_ARTICLE.contains(settings.format()) && !plain.matches("zip|tar|t(?:gz|bz2|xz)");
  }
}
