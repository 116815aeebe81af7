package dev.dateline.read.xml;

import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ArticlePart;
import dev.dateline.read.content.StatedDate;
import dev.dateline.read.content.StatedMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story in NITF, whose elements may have the namespace's prefix or none. */
final class Nitf {
  private final XmlElement nitf;
  private final Optional<XmlElement> docdata;
  private final Optional<XmlElement> bodyHead;

  Nitf(XmlElement nitf) {
    this.nitf = nitf;
    this.docdata = child(nitf, "head").flatMap(head -> child(head, "docdata"));
    this.bodyHead = child(nitf, "body").flatMap(body -> child(body, "body.head"));
  }

  private static Optional<XmlElement> child(XmlElement parent, String name) {
    return parent.elements().filter(element -> element.local().equals(name)).findFirst();
  }

  private static Stream<XmlElement> children(Optional<XmlElement> parent, String... names) {
    List<String> wanted = List.of(names);
    return parent.stream()
        .flatMap(XmlElement::elements)
        .filter(element -> wanted.contains(element.local()));
  }

  /** Title, deck, byline, distributor and dateline. */
  List<ArticlePart> head() {
    List<ArticlePart> parts = new ArrayList<>();
    headlines("hl1")
        .limit(1)
        .map(title -> new ArticlePart(BlockKind.TITLE, title))
        .forEach(parts::add);
    if (!parts.isEmpty()) {
      headlines("hl2").map(deck -> new ArticlePart(BlockKind.DECK, deck)).forEach(parts::add);
    }
    add(parts, BlockKind.BYLINE, "byline");
    add(parts, BlockKind.CREDIT, "distributor");
    children(bodyHead, "dateline")
        .map(StoryBody::line)
        .filter(line -> !line.isEmpty())
        .limit(1)
        .map(line -> new ArticlePart(BlockKind.DATELINE, line))
        .forEach(parts::add);
    return parts;
  }

  private void add(List<ArticlePart> parts, BlockKind kind, String name) {
    children(bodyHead, name)
        .map(element -> StoryBody.part(kind, element))
        .flatMap(Optional::stream)
        .forEach(parts::add);
  }

  private Stream<String> headlines(String name) {
    return bodyHead.stream()
        .flatMap(head -> head.elements().filter(e -> e.local().equals("hedline")))
        .flatMap(hedline -> hedline.elements().filter(e -> e.local().equals(name)))
        .map(StoryBody::line)
        .filter(line -> !line.isEmpty() && line.length() <= Story.MAX_TITLE);
  }

  /** Paragraphs, headings, captions and credits. */
  List<ArticlePart> body() {
    List<ArticlePart> parts = new ArrayList<>();
    Optional<XmlElement> body = child(nitf, "body");
    children(body, "body.content").map(StoryBody::read).forEach(parts::addAll);
    children(bodyHead, "rights")
        .map(rights -> StoryBody.part(BlockKind.CREDIT, rights))
        .flatMap(Optional::stream)
        .forEach(parts::add);
    children(body, "body.end").map(StoryBody::read).forEach(parts::addAll);
    return parts;
  }

  /** What the story says about itself. */
  StatedMetadata metadata() {
    return StatedMetadata.builder()
        .titles(titles())
        .authors(authors())
        .publisher(publisher())
        .published(date("date.issue").or(() -> date("date.release")).or(this::printed).orElse(null))
        .section(pubdata("position.section").map(Escaped::oneLine).orElse(null))
        .description(
            children(bodyHead, "abstract")
                .map(StoryBody::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(null))
        .language(language())
        .tags(tags())
        .build();
  }

  private List<String> titles() {
    Stream<String> inHead =
        children(child(nitf, "head"), "title").map(XmlElement::text).map(Escaped::line);
    return Stream.concat(headlines("hl1"), inHead)
        .filter(t -> !t.isEmpty() && t.length() <= Story.MAX_TITLE)
        .distinct()
        .toList();
  }

  private List<List<String>> authors() {
    List<List<String>> claims = new ArrayList<>();
    claims.add(
        children(bodyHead, "byline")
            .flatMap(byline -> byline.within("person", "nitf:person").stream())
            .map(person -> Escaped.oneLine(person.text()))
            .filter(name -> !name.isEmpty())
            .toList());
    claims.removeIf(List::isEmpty);
    return claims;
  }

  private String publisher() {
    Stream<String> distributor = children(bodyHead, "distributor").map(StoryBody::line);
    Stream<String> holder =
        children(docdata, "doc.copyright").flatMap(c -> c.attribute("holder").stream());
    return Stream.of(pubdata("name").stream(), distributor, holder)
        .flatMap(names -> names)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private Optional<String> pubdata(String attribute) {
    return children(child(nitf, "head"), "pubdata")
        .flatMap(data -> data.attribute(attribute).stream())
        .findFirst();
  }

  private Optional<String> date(String name) {
    return children(docdata, name)
        .flatMap(date -> date.attribute("norm").stream())
        .map(StatedDate::parse)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> printed() {
    return pubdata("date.publication").flatMap(StatedDate::parse);
  }

  private String language() {
    return Stream.of(Optional.of(nitf), child(nitf, "body"))
        .flatMap(Optional::stream)
        .flatMap(element -> element.attribute("xml:lang").stream())
        .map(Languages::primary)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private List<String> tags() {
    Stream<String> keywords =
        children(docdata, "key-list")
            .flatMap(list -> list.elements().filter(e -> e.local().equals("keyword")))
            .flatMap(keyword -> keyword.attribute("key").stream());
    Stream<String> meta =
        children(child(nitf, "head"), "meta")
            .filter(m -> m.attribute("name").orElse("").equalsIgnoreCase("keywords"))
            .flatMap(m -> m.attribute("content").stream())
            .flatMap(list -> Stream.of(list.split("[,;]", -1)));
    return Tags.of(Stream.concat(keywords, meta));
  }
}
