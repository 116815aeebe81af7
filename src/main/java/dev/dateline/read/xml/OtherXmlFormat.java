package dev.dateline.read.xml;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.SingleFormat;
import java.util.Locale;
import java.util.Optional;

/** XML of a kind that is not read: refused, since its tags are no text. */
public final class OtherXmlFormat implements SingleFormat {
  @Override
  public Optional<InputFormat> kind() {
    return Optional.empty();
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    boolean isNamed = origin.name().toLowerCase(Locale.ROOT).endsWith(".xml");
    return XmlRoot.of(head).filter(root -> root.isSure() || isNamed).isPresent();
  }

  @Override
  public DecodedArticle read(byte[] bytes, Origin origin, ReadSettings settings)
      throws ContentException {
    String root = XmlRoot.of(bytes).map(XmlRoot::name).orElse("?");
    throw new ContentException(
        "is XML of a kind that is not read (root element "
            + root
            + "); RSS, Atom, NITF, NewsML-G2 and XHTML are. Take its text out, or read it as it is"
            + " with --input-format text");
  }
}
