package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.Format;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.SingleFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The articles in a file or stream of any kind that Dateline reads: one in a text or a page, many
 * in an archive, a feed or a table. They come one by one, and no more is held in memory than one of
 * them. What cannot be read is a document too, in its place, and says why when it is read. For one
 * thread; the documents it gives are for any.
 *
 * <pre>{@code
 * try (Documents documents = Documents.in(Path.of("news.warc.gz"), ReadSettings.DEFAULT)) {
 *   while (documents.hasNext()) {
 *     Article article = documents.next().read();
 *   }
 * }
 * }</pre>
 */
public final class Documents implements Iterator<Document>, Closeable {
  private final ReadSettings settings;
  private final Deque<Opened> open = new ArrayDeque<>();
  private Document next;

  /**
   * A container under way.
   *
   * @param isArchive whether what users say of their inputs' format holds for what is in it
   */
  private record Opened(Origin origin, Entries entries, boolean isArchive) {}

  private Documents(ReadSettings settings) {
    this.settings = settings;
  }

  /**
   * The documents in a file. It is opened at once; if it cannot be, there is one document that
   * fails.
   */
  public static Documents in(Path file, ReadSettings settings) {
    Documents documents = new Documents(settings);
    try {
      documents.next = documents.enter(Content.of(file));
    } catch (IOException e) {
      documents.next = failed(file.toString(), e);
    }
    return documents;
  }

  /**
   * The documents in a stream, which is closed with these.
   *
   * @param name what messages call it
   */
  public static Documents in(String name, InputStream in, ReadSettings settings) {
    Documents documents = new Documents(settings);
    try {
      documents.next = documents.enter(Content.of(name, in));
    } catch (IOException e) {
      documents.next = failed(name, e);
    }
    return documents;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !open.isEmpty()) {
      Opened top = open.peek();
      try {
        Entry entry = top.entries().next();
        if (entry == null) {
          open.pop().entries().close();
        } else {
          next = document(entry);
        }
      } catch (IOException | RuntimeException e) {
        open.remove(top);
        next = failed(top.origin().label(), e);
        closeQuietly(top.entries());
      }
    }
    return next != null;
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more documents");
    }
    Document document = next;
    next = null;
    return document;
  }

  @Override
  public void close() throws IOException {
    next = null;
    while (!open.isEmpty()) {
      open.pop().entries().close();
    }
  }

  private Document document(Entry entry) {
    if (entry instanceof Entry.Story story) {
      return new StoryDocument(story.origin(), story.bytes(), story.source(), settings);
    }
    if (entry instanceof Entry.Damaged damaged) {
      return new FailedDocument(
          damaged.origin().label(),
          new UnreadableArticleException(damaged.origin().label(), damaged.reason()));
    }
    Content content = ((Entry.Nested) entry).content();
    try {
      return enter(content);
    } catch (IOException | RuntimeException e) {
      return failed(content.origin().label(), e);
    }
  }

  /** The document that a content is, or null if it is a container, which is then open. */
  private Document enter(Content content) throws IOException {
    boolean isOpen = false;
    try {
      byte[] head = content.head();
      Origin origin = content.origin();
      if (head.length == 0) {
        throw new ContentException("is empty; leave it out or fetch it again");
      }
      boolean isInput = open.stream().allMatch(Opened::isArchive);
      Format format = Formats.of(head, origin, isInput ? settings.format() : null);
      if (format instanceof ContainerFormat container) {
        Entries entries = container.open(content, settings);
        open.push(new Opened(origin, entries, container.kind().isEmpty()));
        isOpen = true;
        return null;
      }
      byte[] bytes = ArticleBytes.read(content, settings.limits().articleBytes());
      SingleFormat single = (SingleFormat) format;
      Long size = origin.bytes() == null ? Long.valueOf(bytes.length) : origin.bytes();
      return new StoryDocument(origin, size, () -> single.read(bytes, origin, settings), settings);
    } catch (IOException | RuntimeException e) {
      return failed(content.origin().label(), e);
    } finally {
      if (!isOpen) {
        content.close();
      }
    }
  }

  private static Document failed(String name, Exception failure) {
    if (failure instanceof ContentException) {
      return new FailedDocument(name, new UnreadableArticleException(name, failure.getMessage()));
    }
    return new FailedDocument(name, failure);
  }

  private static void closeQuietly(Entries entries) {
    try {
      entries.close();
    } catch (IOException | RuntimeException e) {
      // What went wrong before is told already.
    }
  }

  private record FailedDocument(String name, Exception failure) implements Document {
    @Override
    public Article read() throws IOException {
      if (failure instanceof IOException checked) {
        throw checked;
      }
      throw (RuntimeException) failure;
    }
  }
}
