package dev.dateline.read.xml;

import java.util.Map;

/** The namespaces that are read here, and one prefix for each. */
final class Vocabulary {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("http://www.rssboard.org/rss-specification", ""),
          Map.entry("http://www.w3.org/2005/Atom", "atom"),
          Map.entry("http://purl.org/atom/ns#", "atom"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://iptc.org/std/NITF/2006-10-18/", "nitf"),
          Map.entry("http://iptc.org/std/nar/2006-10-01/", "nar"));

  private Vocabulary() {}

  /**
   * An element's name with the usual prefix.
   *
   * @param name as written
   * @param namespace what its prefix stands for, or null if it is not declared
   */
  static String name(String name, String namespace) {
    String prefix = namespace == null ? null : PREFIXES.get(namespace.strip());
    if (prefix == null) {
      return name;
    }
    String local = name.substring(name.indexOf(':') + 1);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
