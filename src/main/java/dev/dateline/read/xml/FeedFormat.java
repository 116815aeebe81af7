package dev.dateline.read.xml;

import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/** RSS 0.9 to 2.0 and Atom: an article for each item. */
public final class FeedFormat implements ContainerFormat {
  private static final Set<String> ROOTS =
      Set.of("rss", "rdf:RDF", "atom:feed", "atom:entry", "feed", "entry", "channel");

  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.FEED);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return XmlRoot.of(head).filter(FeedFormat::isFeed).isPresent();
  }

  private static boolean isFeed(XmlRoot root) {
    return switch (root.name()) {
      case "rss" -> true;
      case "RDF" -> root.tag().contains("rss") || root.tag().contains("/rdf/simple/");
      case "feed", "entry" -> root.tag().contains("/Atom") || root.tag().contains("/atom/");
      default -> false;
    };
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    return new XmlFile(content, settings, new Feed());
  }

  private record Feed() implements XmlFile.Kind {
    @Override
    public Set<String> items() {
      return Set.of("item", "entry");
    }

    @Override
    public String label() {
      return "RSS or Atom feed";
    }

    @Override
    public boolean isRoot(XmlElement root) {
      return ROOTS.contains(root.name());
    }

    @Override
    public boolean isArticle(String xml) {
      return true;
    }

    @Override
    public Entry.StorySource source(
        XmlItem item, XmlTree.Head head, Charset charset, int maxDepth) {
      return () -> {
        XmlElement parsed = XmlTree.parse(item.xml(), head.namespaces(), maxDepth);
        boolean isAtom = parsed.name().startsWith("atom:");
        return new DecodedArticle(
            new FeedItem(parsed, head.root()).article(),
            isAtom ? "application/atom+xml" : "application/rss+xml",
            charset.name());
      };
    }

    @Override
    public String empty() {
      return "is a feed without items; leave it out or fetch it again";
    }
  }
}
