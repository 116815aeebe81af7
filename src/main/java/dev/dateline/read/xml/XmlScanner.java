package dev.dateline.read.xml;

import dev.dateline.read.content.CharacterReferences;
import dev.dateline.read.content.ContentException;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts an XML file into its items as it is read, and mends on the way what many feeds get wrong:
 * undeclared entities, bare ampersands, control characters. Comments, processing instructions and
 * doctypes are dropped, so no parser ever sees one. Holds one item at a time. For one thread.
 */
final class XmlScanner {
  private static final int MAX_DOCTYPE = 1 << 16;

  /** What stands before the first item counts up to this, in characters. */
  private static final int MAX_HEAD = 1 << 20;

  private static final int MAX_NAME = 200;

  /** Entities that expand to nothing but a character, or are those of XHTML, which are known. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "<!ENTITY\\s+(?:%\\s+[\\w.-]+\\s+PUBLIC\\s+[\"']-//W3C//[^>]*|[\\w.-]+\\s+(?:\"&?[^&%\"<]{1,10}\"|'&?[^&%'<]{1,10}'))\\s*>");

  private final Input in;
  private final Set<String> itemNames;
  private final long maxItem;
  private final StringBuilder head = new StringBuilder();
  private StringBuilder current = head;
  private String root;
  private String item;
  private Pending pending;
  private XmlItem ready;
  private int line;
  private boolean tooLarge;
  private boolean closed;
  private boolean ended;

  /** The start tag of an item that shows that the one before it was not closed. */
  private record Pending(String name, String tag, boolean isEmpty) {}

  /**
   * Starts at the file's first character.
   *
   * @param itemNames local names of the elements that are items
   * @param maxItem longer items are passed over, in characters
   */
  XmlScanner(Reader in, Set<String> itemNames, long maxItem) {
    this.in = new Input(in);
    this.itemNames = itemNames;
    this.maxItem = maxItem;
  }

  /**
   * The next item; empty after the last.
   *
   * @throws ContentException if the doctype declares entities
   */
  Optional<XmlItem> next() throws IOException {
    ready = null;
    if (pending != null) {
      Pending start = pending;
      pending = null;
      open(start.name(), start.tag(), start.isEmpty());
    }
    while (ready == null && !ended) {
      scan();
    }
    return Optional.ofNullable(ready);
  }

  /** What stands before the first item, mended; its last elements are still open. */
  String head() {
    return head.toString();
  }

  /** Whether the outermost element ended, as it does unless the file is cut short. */
  boolean isComplete() {
    return closed;
  }

  private void scan() throws IOException {
    int c = in.read();
    if (c < 0 || closed) {
      ended = true;
      if (item != null) {
        finish("ends too early; fetch it again");
      }
    } else if (c == '<') {
      markup();
    } else if (root == null) {
      return; // white space, or what a server put before the feed by mistake
    } else if (c == '&') {
      append(reference());
    } else if (c == '>') {
      append("&gt;");
    } else {
      appendCharacter(c);
    }
  }

  private void markup() throws IOException {
    int next = in.peek();
    if (next == '!') {
      in.read();
      declaration();
    } else if (next == '?') {
      in.skipPast("?>");
    } else if (next == '/') {
      in.read();
      close(in.name(MAX_NAME));
    } else if (Character.isLetter(next) || next == '_' || next == ':') {
      startTag();
    } else {
      append("&lt;");
    }
  }

  private void declaration() throws IOException {
    if (in.peek() == '[') {
      String open = in.upTo(7);
      if (open.equals("[CDATA[")) {
        cdata();
      }
      return;
    }
    String open = in.upTo(2);
    if (open.equals("--")) {
      in.skipPast("-->");
    } else if (root == null) {
      doctype();
    } else {
      in.skipPast(">");
    }
  }

  private void cdata() throws IOException {
    append("<![CDATA[");
    int brackets = 0;
    int c = in.read();
    while (c >= 0) {
      if (c == '>' && brackets >= 2) {
        append(">");
        return;
      }
      brackets = c == ']' ? brackets + 1 : 0;
      appendCharacter(c);
      c = in.read();
    }
    append("]]>");
  }

  private void doctype() throws IOException {
    StringBuilder doctype = new StringBuilder();
    int depth = 0;
    int quote = 0;
    int c = in.read();
    while (c >= 0 && (c != '>' || depth > 0 || quote != 0)) {
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || (c == '\'' && depth == 0)) {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
      doctype.append((char) c);
      if (doctype.length() > MAX_DOCTYPE) {
        throw new ContentException(
            "has a doctype of more than " + MAX_DOCTYPE + " characters; take the doctype out");
      }
      c = in.read();
    }
    if (HARMLESS.matcher(doctype).replaceAll("").contains("<!ENTITY")) {
      throw new ContentException(
          "declares entities in its doctype, which can grow without end or reach for other files;"
              + " take the doctype out, and write the characters themselves");
    }
  }

  private void startTag() throws IOException {
    String name = in.name(MAX_NAME);
    StringBuilder tag = new StringBuilder("<").append(name);
    int quote = 0;
    int last = 0;
    int c = in.read();
    while (c >= 0 && (c != '>' || quote != 0)) {
      if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
      if (tag.length() <= maxItem) {
        tag.append(c == '&' ? reference() : c == '<' ? "&lt;" : sound(c));
      }
      last = c;
      c = in.read();
    }
    boolean isEmpty = last == '/';
    if (root == null) {
      root = name;
    }
    open(name, tag.append('>').toString(), isEmpty);
  }

  private void open(String name, String tag, boolean isEmpty) {
    if (itemNames.contains(local(name)) && (item == null || item.equals(name))) {
      if (item != null) {
        pending = new Pending(name, tag, isEmpty);
        finish("is not closed; mend it or fetch it again");
        return;
      }
      item = name;
      current = new StringBuilder();
      line = in.line();
    }
    append(tag);
    if (isEmpty) {
      closeIf(name);
    }
  }

  private void close(String name) throws IOException {
    in.skipPast(">");
    if (item != null && !item.equals(name) && name.equals(root)) {
      finish("is not closed; mend it or fetch it again");
    }
    append("</" + name + ">");
    closeIf(name);
  }

  private void closeIf(String name) {
    closed |= name.equals(root);
    if (name.equals(item)) {
      finish(null);
    }
  }

  private void finish(String damage) {
    String reason =
        tooLarge ? "has more than " + maxItem + " characters, the limit; split it" : damage;
    ready = new XmlItem(tooLarge ? "" : current.toString(), line, reason);
    item = null;
    tooLarge = false;
    current = null;
  }

  private String reference() throws IOException {
    StringBuilder name = new StringBuilder();
    while (name.length() < CharacterReferences.MAX_LENGTH && isOfName(in.peek())) {
      name.append((char) in.read());
    }
    if (in.peek() != ';') {
      return "&amp;" + name;
    }
    int code = CharacterReferences.codePoint(name.toString());
    if (code < 0) {
      return "&amp;" + name;
    }
    in.read();
    return "&#" + code + ";";
  }

  private static boolean isOfName(int c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private void appendCharacter(int c) throws IOException {
    if (!hasRoom()) {
      return;
    }
    if (c >= ' ' && c < Character.MIN_SURROGATE) {
      current.append((char) c);
    } else {
      current.append(sound(c));
    }
  }

  private void append(String mended) {
    if (hasRoom()) {
      current.append(mended);
    }
  }

  private boolean hasRoom() {
    if (current == null || tooLarge) {
      return false;
    }
    boolean hasRoom = current.length() < (item == null ? MAX_HEAD : maxItem);
    tooLarge = !hasRoom && item != null;
    return hasRoom;
  }

  /** A character, or what stands for it where XML does not allow it. */
  private String sound(int c) throws IOException {
    if (Character.isHighSurrogate((char) c)) {
      boolean isPair = in.peek() >= 0 && Character.isLowSurrogate((char) in.peek());
      return isPair ? new String(new char[] {(char) c, (char) in.read()}) : "\ufffd";
    }
    return CharacterReferences.isCharacter(c) ? String.valueOf((char) c) : c < ' ' ? " " : "\ufffd";
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Characters with one that can be seen before it is read. */
  private static final class Input {
    private final Reader in;
    private final char[] buffer = new char[8192];
    private int position;
    private int limit;
    private int line = 1;

    Input(Reader in) {
      this.in = in;
    }

    int line() {
      return line;
    }

    int peek() throws IOException {
      if (position == limit) {
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        position = 0;
      }
      return position == limit ? -1 : buffer[position];
    }

    int read() throws IOException {
      int c = peek();
      if (c >= 0) {
        position++;
        line += c == '\n' ? 1 : 0;
      }
      return c;
    }

    String upTo(int length) throws IOException {
      StringBuilder text = new StringBuilder();
      while (text.length() < length && peek() >= 0 && peek() != '>') {
        text.append((char) read());
      }
      return text.toString();
    }

    String name(int most) throws IOException {
      StringBuilder name = new StringBuilder();
      while (peek() > ' ' && peek() != '>' && peek() != '/' && peek() != '<') {
        int c = read();
        if (name.length() < most) {
          name.append((char) c);
        }
      }
      return name.toString();
    }

    /** Reads to the end of {@code mark}, whose last character occurs in it once. */
    void skipPast(String mark) throws IOException {
      char last = mark.charAt(mark.length() - 1);
      char before = mark.charAt(0);
      int matched = 0;
      int c = read();
      while (c >= 0 && (c != last || matched < mark.length() - 1)) {
        matched = mark.length() > 1 && c == before ? matched + 1 : 0;
        c = read();
      }
    }
  }
}
