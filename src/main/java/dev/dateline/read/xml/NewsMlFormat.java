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

/** NewsML-G2: an article for each news item that has text in it. */
public final class NewsMlFormat implements ContainerFormat {
  private static final Set<String> ROOTS =
      Set.of(
          "newsItem",
          "newsMessage",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "catalogItem");

  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.NEWSML);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return XmlRoot.of(head).filter(root -> ROOTS.contains(root.name())).isPresent();
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    return new XmlFile(content, settings, new NewsMl());
  }

  private record NewsMl() implements XmlFile.Kind {
    @Override
    public Set<String> items() {
      return Set.of("newsItem");
    }

    @Override
    public String label() {
      return "NewsML-G2";
    }

    @Override
    public boolean isRoot(XmlElement root) {
      return ROOTS.contains(root.local());
    }

    /** Pictures and the like have their content elsewhere. */
    @Override
    public boolean isArticle(String xml) {
      return xml.contains("inlineXML") || xml.contains("inlineData");
    }

    @Override
    public Entry.StorySource source(
        XmlItem item, XmlTree.Head head, Charset charset, int maxDepth) {
      return () ->
          new DecodedArticle(
              new NewsItem(XmlTree.parse(item.xml(), head.namespaces(), maxDepth)).article(),
              "application/vnd.iptc.g2.newsitem+xml",
              charset.name());
    }

    @Override
    public String empty() {
      return "is NewsML-G2 without a news item that has text in it; give the items it refers to, or"
          + " leave it out";
    }
  }
}
