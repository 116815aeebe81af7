package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import java.io.IOException;
import java.nio.file.Path;

/** Tells by its content whether a file is an HTML page or plain text, and reads it as that. */
final class ContentReader implements ArticleReader {
  private final long maxBytes;

  ContentReader(long maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("the byte limit must be 1 or more, but is " + maxBytes);
    }
    this.maxBytes = maxBytes;
  }

  @Override
  public Article read(Path file) throws IOException {
    FileBytes bytes = FileBytes.read(file, maxBytes);
    if (bytes.isGzip()) {
      FileBytes unpacked = bytes.unpacked(maxBytes);
      return HtmlSignature.isHtml(unpacked)
          ? HtmlReader.read(unpacked)
          : PlainTextReader.read(bytes); // refuses it and says why
    }
    return HtmlSignature.isHtml(bytes) ? HtmlReader.read(bytes) : PlainTextReader.read(bytes);
  }

  @Override
  public Article read(String text) {
    return StructureFinder.find(text, Source.ofString());
  }
}
