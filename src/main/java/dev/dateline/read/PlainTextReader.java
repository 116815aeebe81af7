package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
    String input = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableArticleException(
          input, "is a folder, not a file; expand folders with ArticleSources first");
    }
    byte[] bytes = bytesOf(file);
    if (bytes.length == 0) {
      throw new UnreadableArticleException(input, "is empty; leave it out or fetch it again");
    }
    DecodedText decoded = TextDecoder.decode(bytes, input);
    if (decoded.text().chars().allMatch(Line::isSpace)) {
      throw new UnreadableArticleException(
          input, "holds nothing but white space; leave it out or fetch it again");
    }
    Source source =
        new Source(input, null, null, "text/plain", decoded.charset().name(), (long) bytes.length);
    return StructureFinder.find(decoded.text(), source);
  }

  @Override
  public Article read(String text) {
    return StructureFinder.find(text, Source.ofString());
  }

  private byte[] bytesOf(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > maxBytes) {
      throw tooLarge(file, Files.size(file) + " bytes");
    }
    // A pipe has no size beforehand, and a file may grow while it is read.
    int limit = (int) Math.min(maxBytes, Integer.MAX_VALUE - 16L);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw tooLarge(file, "more than " + limit + " bytes");
      }
      return bytes;
    }
  }

  private UnreadableArticleException tooLarge(Path file, String size) {
    return new UnreadableArticleException(
        file.toString(), "has " + size + ", more than the limit of " + maxBytes + "; split it");
  }
}
