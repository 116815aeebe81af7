package dev.dateline.read.xml;

import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ArticlePart;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.StatedDate;
import dev.dateline.read.content.StatedMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a news item of NewsML-G2 says. Used by one thread for one item. */
final class NewsItem {
  private static final XmlElement NONE = new XmlElement("", Map.of(), List.of());

  private final XmlElement item;
  private final XmlElement itemMeta;
  private final XmlElement contentMeta;
  private final XmlElement contentSet;

  NewsItem(XmlElement item) {
    this.item = item;
    this.itemMeta = child(item, "itemMeta").orElse(NONE);
    this.contentMeta = child(item, "contentMeta").orElse(NONE);
    this.contentSet = child(item, "contentSet").orElse(NONE);
  }

  private static Stream<XmlElement> all(XmlElement parent, String name) {
    return parent.elements().filter(element -> element.local().equals(name));
  }

  private static Optional<XmlElement> child(XmlElement parent, String name) {
    return all(parent, name).findFirst();
  }

  /**
   * The article.
   *
   * @throws ContentException if it is withheld or canceled, or has no text
   */
  StatedArticle article() throws ContentException {
    checkStatus();
    Optional<XmlElement> data = all(contentSet, "inlineData").filter(NewsItem::isText).findFirst();
    for (XmlElement inline : all(contentSet, "inlineXML").toList()) {
      Optional<XmlElement> document = inline.elements().findFirst();
      if (document.isPresent()) {
        return ofXml(document.get());
      }
    }
    StatedMetadata metadata = metadata().build();
    String text = data.map(XmlElement::text).orElse("");
    if (text.isBlank()) {
      throw new ContentException("has no text in it; give the file it refers to, or leave it out");
    }
    return Escaped.isMarkup(text)
        ? new StatedArticle(metadata, new StatedArticle.Html(text))
        : new StatedArticle(metadata, new StatedArticle.PlainText(text.strip()));
  }

  private static boolean isText(XmlElement data) {
    String type = data.attribute("contenttype").orElse("text/plain");
    return type.startsWith("text/") && data.attribute("encoding").isEmpty();
  }

  /** What the provider took back is not news any more. */
  private void checkStatus() throws ContentException {
    Optional<String> status =
        child(itemMeta, "pubStatus")
            .flatMap(s -> s.attribute("qcode").or(() -> s.attribute("uri")))
            .map(code -> code.replaceFirst("^.*[:/]", ""))
            .filter(code -> !code.equals("usable"));
    if (status.isPresent()) {
      throw new ContentException(
          "is marked as " + status.get() + " by its provider (pubStatus); leave it out");
    }
  }

  private StatedArticle ofXml(XmlElement document) {
    if (document.local().equals("nitf")) {
      Nitf nitf = new Nitf(document);
      StatedMetadata metadata = metadata().build().orElse(nitf.metadata());
      return parts(merged(nitf.head()), nitf.body(), metadata);
    }
    XmlElement body = child(document, "body").orElse(document);
    return parts(merged(List.of()), StoryBody.read(body), metadata().build());
  }

  private static StatedArticle parts(
      List<ArticlePart> head, List<ArticlePart> body, StatedMetadata metadata) {
    return new StatedArticle(metadata, new StatedArticle.Parts(Story.of(head, body)));
  }

  /** The head that the item states, or of each kind what its content states. */
  private List<ArticlePart> merged(List<ArticlePart> stated) {
    List<ArticlePart> head = new ArrayList<>();
    for (BlockKind kind :
        List.of(
            BlockKind.TITLE,
            BlockKind.DECK,
            BlockKind.BYLINE,
            BlockKind.CREDIT,
            BlockKind.DATELINE)) {
      List<ArticlePart> same = stated.stream().filter(part -> part.kind() == kind).toList();
      head.addAll(same.isEmpty() ? ofItem(kind) : same);
    }
    return head;
  }

  private List<ArticlePart> ofItem(BlockKind kind) {
    Stream<String> texts =
        switch (kind) {
          case TITLE -> titles().stream();
          case DECK -> headlines(true).filter(deck -> !titles().contains(deck));
          case BYLINE -> lines(contentMeta, "by");
          case CREDIT -> lines(contentMeta, "creditline");
          case DATELINE -> lines(contentMeta, "dateline");
          default -> Stream.empty();
        };
    return texts.limit(1).map(text -> new ArticlePart(kind, text)).toList();
  }

  private static Stream<String> lines(XmlElement parent, String name) {
    return all(parent, name).map(StoryBody::line).filter(line -> !line.isEmpty());
  }

  /** Headlines, or subheadings under them, which have that role. */
  private Stream<String> headlines(boolean isSub) {
    return all(contentMeta, "headline")
        .filter(h -> h.attribute("role").orElse("").matches("(?i).*sub.*") == isSub)
        .map(StoryBody::line)
        .filter(line -> !line.isEmpty() && line.length() <= Story.MAX_TITLE);
  }

  private List<String> titles() {
    Stream<String> ofItem =
        lines(itemMeta, "title").filter(title -> title.length() <= Story.MAX_TITLE);
    return Stream.concat(headlines(false), ofItem).distinct().toList();
  }

  private StatedMetadata.Builder metadata() {
    Optional<String> created = date(contentMeta, "contentCreated");
    Optional<String> version = date(itemMeta, "versionCreated");
    Optional<String> published = created.or(() -> date(itemMeta, "firstCreated")).or(() -> version);
    Optional<String> modified = date(contentMeta, "contentModified").or(() -> version);
    return StatedMetadata.builder()
        .titles(titles())
        .authors(authors())
        .publisher(publisher())
        .published(published.orElse(null))
        .modified(modified.filter(date -> !date.equals(published.orElse(null))).orElse(null))
        .description(lines(contentMeta, "description").findFirst().orElse(null))
        .language(language())
        .tags(tags());
  }

  private static Optional<String> date(XmlElement parent, String name) {
    return all(parent, name)
        .map(XmlElement::text)
        .map(StatedDate::parse)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<List<String>> authors() {
    List<List<String>> claims = new ArrayList<>();
    claims.add(lines(contentMeta, "by").toList());
    claims.add(all(contentMeta, "creator").map(NewsItem::name).flatMap(Optional::stream).toList());
    claims.removeIf(List::isEmpty);
    return claims;
  }

  /** A thing's name, in English if there is one. */
  private static Optional<String> name(XmlElement thing) {
    List<XmlElement> names = all(thing, "name").filter(n -> !n.text().isBlank()).toList();
    return names.stream()
        .filter(n -> n.attribute("xml:lang").orElse("").startsWith("en"))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(StoryBody::line);
  }

  private String publisher() {
    Stream<XmlElement> stated =
        Stream.of(all(itemMeta, "provider"), all(contentMeta, "infoSource"))
            .flatMap(Function.identity());
    return stated
        .map(
            source ->
                name(source)
                    .or(() -> source.attribute("literal"))
                    .or(() -> source.attribute("qcode").map(q -> q.replaceFirst("^.*:", ""))))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private String language() {
    Stream<String> tags =
        Stream.concat(
            all(contentMeta, "language").flatMap(l -> l.attribute("tag").stream()),
            Stream.of(contentSet, item).flatMap(e -> e.attribute("xml:lang").stream()));
    return tags.map(Languages::primary).flatMap(Optional::stream).findFirst().orElse(null);
  }

  private List<String> tags() {
    Stream<String> subjects =
        all(contentMeta, "subject").map(NewsItem::name).flatMap(Optional::stream);
    return Tags.of(Stream.concat(subjects, lines(contentMeta, "keyword")));
  }
}
