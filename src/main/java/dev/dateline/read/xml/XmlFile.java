package dev.dateline.read.xml;

import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/** Goes through the items of an XML file. Used by one thread. */
final class XmlFile implements Entries {
  private final Content content;
  private final ReadSettings settings;
  private final Kind kind;
  private final XmlCharacters characters;
  private final XmlScanner scanner;
  private XmlTree.Head head;
  private int items;
  private int articles;
  private boolean damaged;

  /** What a kind of file makes of its items. Immutable. */
  interface Kind {
    /** Local names of the elements that are items. */
    Set<String> items();

    /** What messages call files of this kind, such as "RSS or Atom feed". */
    String label();

    /** Whether this is the outermost element of such a file. */
    boolean isRoot(XmlElement root);

    /** Whether an item has anything to read, as far as its characters tell. */
    boolean isArticle(String xml);

    /** How an item is read. */
    Entry.StorySource source(XmlItem item, XmlTree.Head head, Charset charset, int maxDepth);

    /** Why a file without articles may have none, and what to do about it. */
    String empty();
  }

  XmlFile(Content content, ReadSettings settings, Kind kind) throws IOException {
    this.content = content;
    this.settings = settings;
    this.kind = kind;
    this.characters = new XmlCharacters(content.stream(), content.origin().contentType());
    this.scanner = new XmlScanner(characters, kind.items(), settings.limits().articleBytes());
  }

  @Override
  public Entry next() throws IOException {
    Optional<XmlItem> item = scanner.next();
    if (head == null) {
      head = head(item);
    }
    while (item.isPresent()) {
      Entry entry = entry(item.get());
      if (entry != null) {
        return entry;
      }
      item = scanner.next();
    }
    if (!scanner.isComplete() && !damaged) {
      damaged = true; // said once
      throw new ContentException("ends too early, after item " + items + "; fetch it again");
    }
    if (articles == 0 && !damaged) {
      damaged = true;
      throw new ContentException(kind.empty());
    }
    return null;
  }

  /** The entry of an item, or null if there is nothing in it to read. */
  private Entry entry(XmlItem item) {
    items++;
    Origin origin = content.origin().item(Integer.toString(items));
    if (item.damage() != null) {
      damaged = true;
      return new Entry.Damaged(origin, at(item) + item.damage());
    }
    if (!kind.isArticle(item.xml())) {
      return null;
    }
    articles++;
    Entry.StorySource source =
        kind.source(item, head, characters.charset(), settings.limits().htmlDepth());
    return new Entry.Story(
        origin,
        null,
        () -> {
          try {
            return source.read();
          } catch (ContentException e) {
            throw new ContentException(at(item) + e.getMessage());
          }
        });
  }

  private static String at(XmlItem item) {
    return "starts in line " + item.line() + " and ";
  }

  private XmlTree.Head head(Optional<XmlItem> first) throws ContentException {
    XmlTree.Head found = XmlTree.parseHead(scanner.head(), settings.limits().htmlDepth());
    if (found.root() != null && !kind.isRoot(found.root())) {
      throw new ContentException(
          "has the root element "
              + found.root().name()
              + " and so is no "
              + kind.label()
              + "; leave --input-format out or give another");
    }
    if (found.root() == null && first.isEmpty()) {
      throw new ContentException(
          "is no " + kind.label() + "; leave --input-format out or give another");
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
