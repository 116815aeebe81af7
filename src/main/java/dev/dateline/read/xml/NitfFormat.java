package dev.dateline.read.xml;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.SingleFormat;
import dev.dateline.read.content.StatedArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** News Industry Text Format: one story. */
public final class NitfFormat implements SingleFormat {
  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.NITF);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return XmlRoot.of(head).filter(root -> root.name().equals("nitf")).isPresent();
  }

  @Override
  public DecodedArticle read(byte[] bytes, Origin origin, ReadSettings settings)
      throws IOException {
    try (XmlCharacters characters =
        new XmlCharacters(new ByteArrayInputStream(bytes), origin.contentType())) {
      Optional<XmlItem> item =
          new XmlScanner(characters, Set.of("nitf"), settings.limits().articleBytes()).next();
      if (item.isEmpty()) {
        throw new ContentException(
            "has no element nitf and so is no NITF; leave --input-format out or give another");
      }
      if (item.get().damage() != null) {
        throw new ContentException(item.get().damage());
      }
      Nitf nitf =
          new Nitf(XmlTree.parse(item.get().xml(), Map.of(), settings.limits().htmlDepth()));
      StatedArticle article =
          new StatedArticle(
              nitf.metadata(), new StatedArticle.Parts(Story.of(nitf.head(), nitf.body())));
      return new DecodedArticle(article, "application/nitf+xml", characters.charset().name());
    }
  }
}
