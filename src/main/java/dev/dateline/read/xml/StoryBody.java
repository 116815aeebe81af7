package dev.dateline.read.xml;

import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ArticlePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts the body of a story in NITF or agencies' XHTML into its parts, in order: what stands outside
 * inline elements never runs together. Used by one thread for one story.
 */
final class StoryBody {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "alt-code",
          "b",
          "chron",
          "cite",
          "city",
          "classifier",
          "code",
          "copyrite.holder",
          "copyrite.year",
          "country",
          "denom",
          "em",
          "event",
          "frac",
          "frac-sep",
          "function",
          "i",
          "lang",
          "location",
          "mark",
          "money",
          "num",
          "numer",
          "object.title",
          "org",
          "person",
          "postaddr",
          "name.given",
          "name.family",
          "pronounce",
          "q",
          "region",
          "s",
          "small",
          "span",
          "state",
          "strong",
          "sub",
          "sublocation",
          "sup",
          "time",
          "u",
          "virtloc");

  /** Pictures themselves, data about them, and notes to editors. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "media-reference",
          "media-metadata",
          "media-object",
          "script",
          "style",
          "head",
          "hr",
          "nitf-table-metadata",
          "revision-history",
          "note",
          "ednote",
          "col",
          "colgroup",
          "title",
          "video",
          "audio",
          "iframe",
          "object",
          "form",
          "noscript");

  private static final Map<String, BlockKind> KINDS =
      Map.ofEntries(
          Map.entry("hl1", BlockKind.HEADING),
          Map.entry("hl2", BlockKind.HEADING),
          Map.entry("h1", BlockKind.HEADING),
          Map.entry("h2", BlockKind.HEADING),
          Map.entry("h3", BlockKind.HEADING),
          Map.entry("h4", BlockKind.HEADING),
          Map.entry("h5", BlockKind.HEADING),
          Map.entry("h6", BlockKind.HEADING),
          Map.entry("byline", BlockKind.BYLINE),
          Map.entry("dateline", BlockKind.DATELINE),
          Map.entry("media-caption", BlockKind.CAPTION),
          Map.entry("figcaption", BlockKind.CAPTION),
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("media-producer", BlockKind.CREDIT),
          Map.entry("credit", BlockKind.CREDIT),
          Map.entry("copyrite", BlockKind.CREDIT),
          Map.entry("rights", BlockKind.CREDIT),
          Map.entry("tagline", BlockKind.CREDIT));

  private static final String CELLS = " | ";

  private final List<ArticlePart> parts = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private StoryBody() {}

  /** The parts in {@code root}, in order. */
  static List<ArticlePart> read(XmlElement root) {
    StoryBody body = new StoryBody();
    body.walk(root, BlockKind.PARAGRAPH);
    body.finish(BlockKind.PARAGRAPH);
    return body.parts;
  }

  /** The text of an element in one line, its parts a space apart. */
  static String line(XmlElement element) {
    return read(element).stream()
        .map(part -> part.text().replace('\n', ' '))
        .collect(Collectors.joining(" "));
  }

  /** The text of an element, each of its parts a line. */
  static Optional<ArticlePart> part(BlockKind kind, XmlElement element) {
    String text = read(element).stream().map(ArticlePart::text).collect(Collectors.joining("\n"));
    return text.isEmpty() ? Optional.empty() : Optional.of(new ArticlePart(kind, text));
  }

  private void walk(XmlElement element, BlockKind kind) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlText text) {
        line.append(text.text().replaceAll("\\s", " "));
      } else {
        enter((XmlElement) child, kind);
      }
    }
  }

  private void enter(XmlElement element, BlockKind kind) {
    String name = element.local().toLowerCase(Locale.ROOT);
    if (INLINE.contains(name)) {
      walk(element, kind);
    } else if (name.equals("br")) {
      line.append('\n');
    } else if (!LEFT_OUT.contains(name)) {
      finish(kind);
      if (name.equals("tr")) {
        row(element);
      } else if (kind == BlockKind.PARAGRAPH && KINDS.get(name) == BlockKind.BYLINE) {
        part(BlockKind.BYLINE, element).ifPresent(parts::add);
      } else {
        BlockKind named = KINDS.getOrDefault(name, kind);
        BlockKind inner = kind == BlockKind.PARAGRAPH || named == BlockKind.CREDIT ? named : kind;
        walk(element, inner);
        finish(inner);
      }
    }
  }

  private void row(XmlElement row) {
    String cells =
        row.elements()
            .map(StoryBody::line)
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining(CELLS));
    if (!cells.isEmpty()) {
      parts.add(new ArticlePart(BlockKind.PARAGRAPH, cells));
    }
  }

  private void finish(BlockKind kind) {
    String text =
        line.toString()
            .lines()
            .map(Escaped::oneLine)
            .filter(any -> !any.isEmpty())
            .collect(Collectors.joining("\n"));
    line.setLength(0);
    if (!text.isEmpty()) {
      parts.add(new ArticlePart(kind, text));
    }
  }
}
