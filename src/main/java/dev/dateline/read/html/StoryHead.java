package dev.dateline.read.html;

import dev.dateline.read.content.StatedMetadata;
import dev.dateline.read.html.ClassWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "(?i)(?:^|[|•·\\n—–-]\\s*|\\d\\s+|[ap]m\\s+)by:?\\s+(?<names>[^|•·\\n]{2,200})");
  private static final String AUTHOR_LINKS =
      "a[href~=(?i)/(authors?|columnists?|reporters?|staff|people|profiles?|by|autor|auteur)/],"
          + " .vcard .fn, [class~=(?i)\\bauthor\\b] a";

  private final List<TextBlock> lines;

  private StoryHead(List<TextBlock> lines) {
    this.lines = lines;
  }

  /** {@code metadata} with what only the head of the story says. */
  static StatedMetadata complete(
      StatedMetadata metadata, Document page, Optional<Headline> headline) {
    StoryHead head = new StoryHead(lines(page, headline));
    // What readers see as "By Ann Smith" is believed before the markup: that may name who posted
    // it.
    List<List<String>> authors = new ArrayList<>(List.of(head.marked()));
    authors.addAll(metadata.authors());
    authors.addAll(List.of(head.linked(), head.classed(), head.labelled()));
    authors.removeIf(List::isEmpty);
    HeadDates dates = HeadDates.of(head.lines);
    String published = metadata.published();
    String modified = metadata.modified();
    return metadata.toBuilder()
        .authors(authors)
        .published(published == null ? dates.published() : published)
        .modified(modified == null ? dates.modified() : modified)
        .build();
  }

  private static List<TextBlock> lines(Document page, Optional<Headline> headline) {
    List<TextBlock> blocks = BlockReader.read(page.body());
    int place = headline.map(h -> h.lastIn(blocks)).orElse(-1);
    if (place < 0) {
      place = firstOfStory(blocks);
    }
    List<TextBlock> lines = new ArrayList<>();
    int end = Math.min(blocks.size(), place + AFTER);
    for (int i = Math.max(0, place - BEFORE); i < end; i++) {
      if ((i > place || headline.isEmpty()) && isStory(blocks.get(i))) {
        break;
      }
      if (i != place && blocks.get(i).size() <= MAX_LINE) {
        lines.add(blocks.get(i));
      }
    }
    return lines;
  }

  private static boolean isStory(TextBlock block) {
    return Prose.isProse(block)
        && !Prose.isHeading(block)
        && !LineForm.isByline(block.text())
        && !ClassWords.has(block.element(), Role.DECK);
  }

  private static int firstOfStory(List<TextBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && !isStory(blocks.get(first))) {
      first++;
    }
    return first;
  }

  private List<String> classed() {
    return lines.stream().flatMap(line -> InlineMarks.authors(line).stream()).distinct().toList();
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

  private List<String> marked() {
    return lines.stream()
        .map(line -> BY.matcher(line.text()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group("names"))
        .toList();
  }

  private List<String> labelled() {
    return lines.stream()
        .filter(line -> line.size() <= MAX_NAME && ClassWords.has(line.element(), Role.BYLINE))
        .map(TextBlock::text)
        .toList();
  }
}
