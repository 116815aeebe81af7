package dev.dateline.read.html;

import dev.dateline.read.html.ClassWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page shows between its headline and its story: often the author, by a link or after "by",
 * and the date. Used where the markup says nothing.
 */
final class StoryHead {
  private static final int BEFORE = 3;
  private static final int AFTER = 12;
  private static final int MAX_LINE = 200;
  private static final int MAX_NAME = 60;
  private static final Pattern BY =
      Pattern.compile(
          "(?i)(?:^|[|•·\\n—–-]\\s*|\\d\\s+|[ap]m\\s+)by:?\\s+(?<names>[^|•·\\n]{2,80})");
  private static final Pattern PIECE = Pattern.compile("[|•·\\n]");
  private static final String AUTHOR_LINKS =
      "a[href~=(?i)/(authors?|columnists?|reporters?|staff|people|profiles?|by|autor|auteur)/],"
          + " .vcard .fn, [class~=(?i)\\bauthor\\b] a";

  private final List<TextBlock> lines;

  private StoryHead(List<TextBlock> lines) {
    this.lines = lines;
  }

  /** {@code metadata} with what only the head of the story says. */
  static PageMetadata complete(PageMetadata metadata, Document page, Optional<Headline> headline) {
    StoryHead head = new StoryHead(lines(page, headline));
    List<List<String>> authors = new ArrayList<>(metadata.authors());
    Stream.of(head.linked(), head.named()).filter(claim -> !claim.isEmpty()).forEach(authors::add);
    String published = metadata.published();
    return new PageMetadata(
        metadata.titles(),
        authors,
        metadata.publisher(),
        published == null ? head.date() : published,
        metadata.url(),
        metadata.language(),
        metadata.tags(),
        metadata.body());
  }

  private static List<TextBlock> lines(Document page, Optional<Headline> headline) {
    List<TextBlock> blocks = BlockReader.read(page.body());
    int place = headline.map(h -> h.lastIn(blocks)).orElse(-1);
    if (place < 0) {
      return List.of();
    }
    List<TextBlock> lines = new ArrayList<>();
    for (int i = Math.max(0, place - BEFORE); i < Math.min(blocks.size(), place + AFTER); i++) {
      if (i > place && Prose.isProse(blocks.get(i))) {
        break;
      }
      if (i != place && blocks.get(i).size() <= MAX_LINE) {
        lines.add(blocks.get(i));
      }
    }
    return lines;
  }

  private List<String> linked() {
    List<String> names = new ArrayList<>();
    for (TextBlock line : lines) {
      for (Element link : line.element().select(AUTHOR_LINKS)) {
        String name = BlockReader.textOf(link);
        if (line.text().contains(name) && !name.isEmpty() && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private List<String> named() {
    List<String> names = new ArrayList<>();
    for (TextBlock line : lines) {
      Matcher matcher = BY.matcher(line.text());
      if (matcher.find()) {
        names.add(matcher.group("names"));
      } else if (line.size() <= MAX_NAME && ClassWords.has(line.element(), Role.BYLINE)) {
        names.add(line.text());
      }
    }
    return names;
  }

  private String date() {
    return lines.stream()
        .flatMap(line -> PIECE.splitAsStream(line.text()))
        .filter(piece -> LineForm.isDate(piece) || BY.matcher(piece).find())
        .map(StatedDate::within)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }
}
