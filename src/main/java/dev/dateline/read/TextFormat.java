package dev.dateline.read;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.DecodedText;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.SingleFormat;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.StatedMetadata;
import dev.dateline.read.content.TextDecoder;
import java.util.Optional;

/** Plain text, and whatever is nothing else. */
final class TextFormat implements SingleFormat {
  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.TEXT);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return true;
  }

  @Override
  public DecodedArticle read(byte[] bytes, Origin origin, ReadSettings settings)
      throws ContentException {
    Optional<String> format = FileSignatures.formatOf(bytes);
    if (format.isPresent()) {
      throw new ContentException(
          "holds no plain text (" + format.get() + "); convert it to text first");
    }
    DecodedText decoded = TextDecoder.decode(bytes);
    if (decoded.text().chars().allMatch(Line::isSpace)) {
      throw new ContentException("holds nothing but white space; leave it out or fetch it again");
    }
    StatedArticle article =
        new StatedArticle(
            StatedMetadata.builder().build(), new StatedArticle.PlainText(decoded.text()));
    return new DecodedArticle(article, "text/plain", decoded.charset().name());
  }
}
