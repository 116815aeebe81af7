package dev.dateline.read.xml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;

/** The address of an item's article. */
final class Links {
  private static final int MAX_LENGTH = 2000;

  private Links() {}

  /** The address, or null if the item states none of the web. */
  static String of(XmlElement item) {
    Stream<String> original = item.all("feedburner:origLink").map(XmlElement::text);
    Stream<String> alternate =
        item.all("atom:link")
            .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
            .flatMap(link -> link.attribute("href").stream());
    Stream<String> plain = item.all("link").map(XmlElement::text);
    Stream<String> guid =
        item.all("guid")
            .filter(id -> !id.attribute("isPermaLink").orElse("true").equals("false"))
            .map(XmlElement::text);
    Stream<String> others =
        Stream.concat(
            item.all("atom:id").map(XmlElement::text), item.attribute("rdf:about").stream());
    return Stream.of(original, alternate, plain, guid, others)
        .flatMap(links -> links)
        .map(String::strip)
        .filter(url -> url.length() <= MAX_LENGTH)
        .filter(Links::isAddress)
        .findFirst()
        .orElse(null);
  }

  private static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return isWeb && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
