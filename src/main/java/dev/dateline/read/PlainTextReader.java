package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a plain-text file: checks its size, decodes it, finds its structure. */
final class PlainTextReader implements ArticleReader {
  private final long maxBytes;

  PlainTextReader(long maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("the byte limit must be 1 or more, but is " + maxBytes);
    }
    this.maxBytes = maxBytes;
  }

  @Override
  public Article read(Path file) throws IOException {
    return read(FileBytes.read(file, maxBytes));
  }

  static Article read(FileBytes file) throws UnreadableArticleException {
    DecodedText decoded = TextDecoder.decode(file.bytes(), file.input());
    if (decoded.text().chars().allMatch(Line::isSpace)) {
      throw new UnreadableArticleException(
          file.input(), "holds nothing but white space; leave it out or fetch it again");
    }
    Source source =
        new Source(file.input(), null, null, "text/plain", decoded.charset().name(), file.size());
    return StructureFinder.find(decoded.text(), source);
  }

  @Override
  public Article read(String text) {
    return StructureFinder.find(text, Source.ofString());
  }
}
