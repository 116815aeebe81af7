package dev.dateline.read.xml;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.StatedDate;
import dev.dateline.read.content.StatedMetadata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an item of a feed says. Used by one thread for one item. */
final class FeedItem {
  private static final int MAX_NAME = 200;
  private static final int MAX_DESCRIPTION = 5000;

  /** "ann@example.org (Ann Smith)", as RSS has authors. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");

  private final XmlElement item;
  private final XmlElement feed;
  private final XmlElement channel;

  /**
   * An item in its feed.
   *
   * @param feed what stands before the first item, or null
   */
  FeedItem(XmlElement item, XmlElement feed) {
    this.item = item;
    this.feed = feed == null ? new XmlElement("", Map.of(), List.of()) : feed;
    this.channel = this.feed.first("channel").orElse(this.feed);
  }

  /**
   * The article.
   *
   * @throws ContentException if the item has neither text nor title
   */
  StatedArticle article() throws ContentException {
    List<FeedText> texts =
        item.all(
                "content:encoded",
                "atom:content",
                "description",
                "atom:summary",
                "xhtml:body",
                "media:description",
                "content",
                "summary",
                "body",
                "fulltext",
                "full-text")
            .map(FeedText::of)
            .flatMap(Optional::stream)
            .toList();
    Optional<FeedText> body = texts.stream().max(Comparator.comparingInt(FeedText::length));
    List<String> titles = titles();
    if (body.isEmpty() && titles.isEmpty()) {
      throw new ContentException("has neither text nor title; leave it out or fetch it again");
    }
    StatedMetadata.Builder metadata =
        StatedMetadata.builder()
            .titles(titles)
            .authors(authors())
            .publisher(publisher())
            .url(Links.of(item))
            .language(language())
            .tags(tags())
            .description(description(texts, body));
    dates(metadata);
    return new StatedArticle(
        metadata.build(),
        body.map(FeedText::body).orElseGet(() -> new StatedArticle.PlainText("")));
  }

  private List<String> titles() {
    return item.all("title", "atom:title", "dc:title", "media:title")
        .map(FeedItem::line)
        .filter(title -> !title.isEmpty() && title.length() <= Story.MAX_TITLE)
        .distinct()
        .toList();
  }

  private static String line(XmlElement element) {
    boolean isText = element.attribute("type").filter("text"::equals).isPresent();
    return isText ? Escaped.oneLine(element.text()) : Escaped.line(element.text());
  }

  /** The surest first: what names people only, then the item's own word, then the feed's. */
  private List<List<String>> authors() {
    List<List<String>> claims = new ArrayList<>();
    claims.add(names(item.all("dc:creator")));
    claims.add(names(item.all("atom:author").flatMap(FeedItem::atomName)));
    claims.add(names(item.all("author")));
    claims.add(names(item.all("atom:source").flatMap(FeedItem::atomAuthors)));
    claims.add(names(atomAuthors(feed)));
    claims.removeIf(List::isEmpty);
    return claims;
  }

  private static Stream<XmlElement> atomAuthors(XmlElement element) {
    return element.all("atom:author").flatMap(FeedItem::atomName);
  }

  private static Stream<XmlElement> atomName(XmlElement author) {
    return author.all("atom:name", "name");
  }

  private static List<String> names(Stream<XmlElement> elements) {
    return elements
        .map(FeedItem::line)
        .filter(name -> name.length() <= MAX_NAME)
        .map(
            name -> {
              Matcher mail = MAIL_AND_NAME.matcher(name);
              return mail.matches() ? mail.group(1).strip() : name;
            })
        .filter(name -> !name.isEmpty() && !MAIL.matcher(name).matches())
        .distinct()
        .toList();
  }

  /** Of an item taken over from another feed that feed's title. */
  private String publisher() {
    Stream<XmlElement> source = item.all("source");
    Stream<XmlElement> atomSource = item.all("atom:source").flatMap(s -> s.all("atom:title"));
    return Stream.of(source, atomSource, channel.all("title", "atom:title"))
        .flatMap(Function.identity())
        .map(FeedItem::line)
        .filter(name -> !name.isEmpty() && name.length() <= Story.MAX_TITLE)
        .findFirst()
        .orElse(null);
  }

  private String language() {
    Stream<String> stated =
        Stream.of(item, channel, feed)
            .flatMap(
                element ->
                    Stream.concat(
                        element.all("dc:language", "language").map(XmlElement::text),
                        element.attribute("xml:lang").stream()));
    return stated.map(Languages::primary).flatMap(Optional::stream).findFirst().orElse(null);
  }

  private List<String> tags() {
    return Tags.of(
        item.all("category", "atom:category", "dc:subject")
            .map(
                category ->
                    category
                        .attribute("label")
                        .or(() -> category.attribute("term"))
                        .map(Escaped::line)
                        .orElseGet(() -> line(category))));
  }

  private void dates(StatedMetadata.Builder metadata) {
    metadata
        .published(
            date(
                "pubDate",
                "atom:published",
                "atom:issued",
                "dc:date",
                "dcterms:issued",
                "dcterms:created",
                "atom:created",
                "published"))
        .modified(date("atom:updated", "atom:modified", "dcterms:modified", "updated"));
  }

  private String date(String... names) {
    return Stream.of(names)
        .flatMap(item::all)
        .map(XmlElement::text)
        .map(StatedDate::parse)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** The first text that is shorter than the article's. */
  private static String description(List<FeedText> texts, Optional<FeedText> body) {
    return texts.stream()
        .filter(text -> text.length() < body.orElseThrow().length())
        .map(FeedText::line)
        .filter(text -> !text.isEmpty() && text.length() <= MAX_DESCRIPTION)
        .findFirst()
        .orElse(null);
  }
}
