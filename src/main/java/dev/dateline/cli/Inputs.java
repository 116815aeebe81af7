package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.batch.Input;
import dev.dateline.read.ArticleSources;
import dev.dateline.read.Document;
import dev.dateline.read.Documents;
import dev.dateline.read.UnreadableArticleException;
import dev.dateline.read.content.ReadSettings;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The inputs that the paths on the command line stand for, found as the run goes on. */
final class Inputs implements Iterator<Input> {
  static final String STANDARD_INPUT = "-";

  private final Iterator<String> paths;
  private final Iterator<String> listed;
  private final InputStream in;
  private final Deque<Input> ready = new ArrayDeque<>();
  private final ReadSettings settings;
  private Iterator<Path> files = Collections.emptyIterator();
  private Iterator<Document> documents = Collections.emptyIterator();

  /**
   * Inputs that are yet to be found.
   *
   * @param paths as the user named them
   * @param listed more of them, of which {@code -} is a file of that name
   * @param in standard input
   */
  Inputs(List<String> paths, Iterator<String> listed, InputStream in, ReadSettings settings) {
    this.paths = paths.iterator();
    this.listed = listed;
    this.in = in;
    this.settings = settings;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && hasMore()) {
      if (documents.hasNext()) {
        ready.add(Input.ofDocument(documents.next()));
      } else if (files.hasNext()) {
        documents = Documents.in(files.next(), settings);
      } else if (ready.isEmpty() && paths.hasNext()) {
        open(paths.next());
      } else if (ready.isEmpty()) {
        openFiles(listed.next());
      }
    }
    return !ready.isEmpty();
  }

  private boolean hasMore() {
    return documents.hasNext() || files.hasNext() || paths.hasNext() || listed.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more inputs");
    }
    return ready.remove();
  }

  private void open(String path) {
    if (path.equals(STANDARD_INPUT)) {
      documents = Documents.in("standard input", in, settings);
    } else {
      openFiles(path);
    }
  }

  private void openFiles(String path) {
    if (path.isEmpty()) {
      fail(new UnreadableArticleException("''", "is no path; name a file or a folder"));
      return;
    }
    try {
      files =
          ArticleSources.expand(List.of(Path.of(path)), settings.paths(), this::fail).iterator();
    } catch (InvalidPathException e) {
      fail(
          new UnreadableArticleException(
              path,
              "is no path on this system ("
                  + e.getReason()
                  + "); set a locale with UTF-8, such as LC_ALL=C.UTF-8"));
    }
  }

  /** A path that cannot be expanded fails in its turn, as an input that cannot be read does. */
  private void fail(UnreadableArticleException failure) {
    ready.add(new UnreadableInput(failure));
  }

  private record UnreadableInput(UnreadableArticleException failure) implements Input {
    @Override
    public String name() {
      return failure.input();
    }

    @Override
    public Article read(Dateline dateline) throws UnreadableArticleException {
      throw failure;
    }
  }
}
