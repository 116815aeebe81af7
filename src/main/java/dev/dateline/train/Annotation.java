package dev.dateline.train;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads the inline annotation of the project's own corpus: {@code {PER Jane Doe} of {ORG.company
 * Acme}}. Spans count in the text without annotation, from an offset on.
 */
final class Annotation {
  private static final String TITLE = "TITLE";
  private static final Map<String, NameType> TYPES =
      Map.of(
          "PER", NameType.PERSON,
          "LOC", NameType.PLACE,
          "FAC", NameType.PLACE,
          "DEM", NameType.DEMONYM,
          "MISC", NameType.MISC);

  private record Open(String tag, int start) {}

  private final StringBuilder text = new StringBuilder();
  private final int offset;
  private final List<LabelledSpan> names = new ArrayList<>();
  private final List<Span> titles = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private Annotation(int offset) {
    this.offset = offset;
  }

  /**
   * Reads one line.
   *
   * @param line the line with its annotation
   * @param offset where the line without annotation begins in the article
   * @throws IllegalArgumentException if braces do not pair, a label is unknown, or a name is empty
   *     or holds another; the message is the reason
   */
  static Annotation parse(String line, int offset) {
    Annotation annotation = new Annotation(offset);
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '{') {
        at = annotation.open(line, at);
      } else {
        if (c == '}') {
          annotation.close();
        } else {
          annotation.text.append(c);
        }
        at++;
      }
    }
    if (!annotation.open.isEmpty()) {
      throw new IllegalArgumentException("'{" + annotation.open.peek().tag() + "' is not closed");
    }
    return annotation;
  }

  /** The line without annotation. */
  String text() {
    return text.toString();
  }

  /** Its names, in order. */
  List<LabelledSpan> names() {
    return names;
  }

  /** Its titles, in order. */
  List<Span> titles() {
    return titles;
  }

  private int open(String line, int brace) {
    int space = line.indexOf(' ', brace);
    String tag = space < 0 ? line.substring(brace + 1) : line.substring(brace + 1, space);
    if (!tag.equals(TITLE) && label(tag) == null) {
      throw new IllegalArgumentException("'{" + tag + "' opens no known annotation");
    }
    if (!open.isEmpty() && !open.peek().tag().equals(TITLE)) {
      throw new IllegalArgumentException(
          "'{" + tag + "' stands inside '{" + open.peek().tag() + "'");
    }
    open.push(new Open(tag, offset + text.length()));
    return space + 1;
  }

  private void close() {
    if (open.isEmpty()) {
      throw new IllegalArgumentException("'}' closes nothing");
    }
    Open last = open.pop();
    int end = offset + text.length();
    if (last.start() == end || text.substring(last.start() - offset).isBlank()) {
      throw new IllegalArgumentException("'{" + last.tag() + "' is empty");
    }
    Span span = new Span(last.start(), end);
    if (last.tag().equals(TITLE)) {
      titles.add(span);
    } else {
      LabelScheme.Label label = label(last.tag());
      names.add(new LabelledSpan(span, label.type(), label.kind()));
    }
  }

  private static LabelScheme.Label label(String tag) {
    if (tag.startsWith("ORG.")) {
      return OrganizationKind.ofLabel(tag.substring(4)).map(LabelScheme::organization).orElse(null);
    }
    return TYPES.containsKey(tag) ? new LabelScheme.Label(TYPES.get(tag), null) : null;
  }
}
