package dev.dateline.read.table;

import dev.dateline.read.content.ArticleField;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * An object around an array of articles, such as {@code {"status": "ok", "articles": [{…}]}}: what
 * interfaces of newspapers and news services answer with, and JSON Feed. Used by one thread.
 */
final class JsonWrapper {
  /** What such arrays are called. */
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "items",
          "results",
          "docs",
          "documents",
          "stories",
          "posts",
          "news",
          "entries",
          "records",
          "data",
          "value",
          "hits");

  /** Lists that may follow a title, which is then a feed's. */
  private static final Set<String> LISTS_OF_FEEDS = Set.of("items", "entries");

  /** Objects that may lie between the outermost one and the array. */
  private static final Set<String> LAYERS = Set.of("response", "result", "data", "hits", "feed");

  private static final Set<ArticleField> CARRYING =
      EnumSet.of(ArticleField.TEXT, ArticleField.HTML, ArticleField.TITLE);

  /** What stands before the array is shorter, in bytes. */
  private static final int MAX_HEAD = 1 << 16;

  private final RowInput input;
  private final FieldTable table;
  private final HeldBytes held = new HeldBytes(MAX_HEAD);
  private boolean isTitled;
  private int depth;

  private enum End {
    LIST,
    OBJECT,
    NONE
  }

  private JsonWrapper(RowInput input, FieldTable table) {
    this.input = input;
    this.table = table;
  }

  /**
   * Goes to the array if one comes in a wrapper; otherwise nothing is read.
   *
   * @return objects around the array, 0 if there is none
   */
  static int enter(RowInput input, FieldTable table) throws IOException {
    JsonWrapper wrapper = new JsonWrapper(input, table);
    if (input.peek() == '{' && wrapper.value('{') && wrapper.object() == End.LIST) {
      return wrapper.depth;
    }
    wrapper.held.putBack(0, input);
    return 0;
  }

  /** Whether {@code opening} comes next, which is taken then. */
  private boolean value(char opening) throws IOException {
    if (peek() != opening) {
      return false;
    }
    take();
    return true;
  }

  /** Reads an object up to its end or the array that is looked for. */
  private End object() throws IOException {
    depth++;
    while (peek() == '"') {
      String name = FieldTable.normal(string());
      if (!value(':')) {
        return End.NONE;
      }
      End end = field(name);
      if (end != End.OBJECT) {
        return end;
      }
      if (!value(',')) {
        break;
      }
    }
    depth--;
    return value('}') ? End.OBJECT : End.NONE;
  }

  private End field(String name) throws IOException {
    int opening = peek();
    if (opening == '[' && LISTS.contains(name) && (!isTitled || LISTS_OF_FEEDS.contains(name))) {
      int start = held.size();
      if (holdsArticles()) {
        held.putBack(start, input);
        return End.LIST;
      }
      return End.NONE;
    }
    if (opening == '{' && LAYERS.contains(name)) {
      take();
      return object();
    }
    if (means(name, ArticleField.TEXT) || means(name, ArticleField.HTML)) {
      return End.NONE;
    }
    isTitled |= means(name, ArticleField.TITLE);
    return skip() ? End.OBJECT : End.NONE;
  }

  /** Whether the array is empty or its first element names what articles have. */
  private boolean holdsArticles() throws IOException {
    take();
    if (peek() == ']') {
      return true;
    }
    if (!value('{')) {
      return false;
    }
    while (peek() == '"') {
      String name = FieldTable.normal(string());
      if (CARRYING.stream().anyMatch(field -> means(name, field)) || table.isPrefix(name)) {
        return true;
      }
      if (!value(':') || !skip() || !value(',')) {
        return false;
      }
    }
    return false;
  }

  /** Summaries are taken for texts only where there is nothing better. */
  private boolean means(String name, ArticleField field) {
    return table.meanings(name).stream().anyMatch(meaning -> meaning.field() == field)
        && table.meanings(name).stream()
            .noneMatch(meaning -> meaning.field() == ArticleField.DESCRIPTION);
  }

  /** Passes over a value; false if it does not end soon. */
  private boolean skip() throws IOException {
    int first = peek();
    if (first == '"') {
      string();
      return !held.isFull();
    }
    JsonNesting nesting = new JsonNesting();
    for (int c = peekByte(); c >= 0 && !held.isFull(); c = peekByte()) {
      if (nesting.depth() == 0 && (c == ',' || c == '}' || c == ']')) {
        return true;
      }
      nesting.take(c);
      take();
    }
    return false;
  }

  /** The characters between quotes as they stand, those that are escaped too. */
  private String string() throws IOException {
    take();
    StringBuilder string = new StringBuilder();
    boolean isEscaped = false;
    for (int c = peekByte(); c >= 0 && !held.isFull(); c = peekByte()) {
      take();
      if (c == '"' && !isEscaped) {
        break;
      }
      isEscaped = c == '\\' && !isEscaped;
      string.append((char) c);
    }
    return string.toString();
  }

  /** The byte after blanks, or -1 where it is too far off. */
  private int peek() throws IOException {
    while (JsonLines.isBlank(peekByte())) {
      take();
    }
    return peekByte();
  }

  private int peekByte() throws IOException {
    return held.isFull() ? -1 : input.peek();
  }

  private void take() throws IOException {
    held.add(input.read());
  }
}
