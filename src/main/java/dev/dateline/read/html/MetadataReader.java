package dev.dateline.read.html;

import dev.dateline.read.content.StatedDate;
import dev.dateline.read.content.StatedMetadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page's markup says about its article. JSON-LD comes first, since it is about the
 * article and nothing else on the page; then meta elements; then microdata, links and {@code time}.
 * Used by one thread for one page.
 */
final class MetadataReader {
  private static final int MAX_TAGS = 50;
  private static final int MAX_TAG = 100;
  private static final int MAX_URL = 2000;
  private static final int MAX_NAME = 200;
  private static final int MAX_DESCRIPTION = 2000;

  /** Where links, names and dates are about something else than the article. */
  private static final String ASIDE = "[class~=(?i)(comment|related)], aside, nav";

  private static final String CATEGORIES = "a[rel~=tag][rel~=category]";
  private static final Pattern TAGLINE = Pattern.compile("\\s[|»–—-]\\s.*$", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("(?!.*://)[\\p{L}\\p{N}].*");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_].*)?");

  private final Document page;
  private final MetaTags meta;
  private final Optional<JsonLd> json;

  private MetadataReader(Document page) {
    this.page = page;
    this.meta = MetaTags.of(page);
    this.json = JsonLd.of(page, PageIdentity.of(page, meta));
  }

  static StatedMetadata read(Document page) {
    MetadataReader reader = new MetadataReader(page);
    return StatedMetadata.builder()
        .titles(reader.titles())
        .authors(reader.authors())
        .publisher(reader.publisher().orElse(null))
        .published(reader.published().orElse(null))
        .modified(reader.modified().orElse(null))
        .section(reader.section().orElse(null))
        .description(reader.description().orElse(null))
        .url(reader.url().orElse(null))
        .language(reader.language().orElse(null))
        .tags(reader.tags())
        .body(reader.json.map(article -> article.text("articleBody")).orElse(null))
        .build();
  }

  private List<String> titles() {
    return Stream.of(
            jsonTexts("headline").stream(),
            meta.all("og:title").stream(),
            meta.all("twitter:title", "dc.title", "headline").stream(),
            Stream.of(page.title()))
        .flatMap(titles -> titles)
        .map(MetadataReader::oneLine)
        .filter(title -> !title.isEmpty() && title.length() <= Titles.MAX_LENGTH)
        .distinct()
        .toList();
  }

  private List<List<String>> authors() {
    List<List<String>> claims =
        new ArrayList<>(
            List.of(
                json.map(article -> article.people("author")).orElse(List.of()),
                json.map(article -> article.people("creator")).orElse(List.of()),
                meta.all("author", "article:author_name"),
                meta.all(
                    "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator"),
                meta.all("article:author", "og:article:author")));
    for (String query :
        List.of(
            "[itemprop~=author] [itemprop~=name]",
            "[itemprop~=author]",
            "[rel~=author]",
            "[class~=(?i)\\bauthor[-_]?name\\b]")) {
      claims.add(texts(query, ASIDE + ", footer"));
    }
    claims.removeIf(List::isEmpty);
    return claims;
  }

  private List<String> texts(String query, String elsewhere) {
    return page.select(query).stream()
        .filter(element -> element.closest(elsewhere) == null)
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .map(MetadataReader::oneLine)
        .filter(text -> !text.isEmpty() && text.length() <= MAX_NAME)
        .distinct()
        .limit(MAX_TAGS)
        .toList();
  }

  private Optional<String> publisher() {
    return Stream.of(
            meta.all("og:site_name").stream(),
            jsonTexts("publisher").stream(),
            meta.all("publisher", "dc.publisher", "dcterms.publisher", "cre").stream(),
            meta.all("application-name", "apple-mobile-web-app-title").stream())
        .flatMap(names -> names)
        .map(name -> oneLine(TAGLINE.matcher(name).replaceFirst("")))
        .filter(name -> name.length() <= MAX_NAME && NAME.matcher(name).matches())
        .findFirst();
  }

  private Optional<String> published() {
    List<String> dates =
        Stream.of(
                jsonTexts("datePublished").stream(),
                meta.all("article:published_time", "og:article:published_time").stream(),
                meta
                    .all("datepublished", "article.published", "parsely-pub-date", "sailthru.date")
                    .stream(),
                meta
                    .all("pubdate", "publish-date", "publishdate", "publication_date", "ptime")
                    .stream(),
                meta.all("dc.date.issued", "dcterms.created", "dc.date", "date").stream(),
                PageTimes.stated(page, "datePublished"),
                jsonTexts("dateCreated").stream(),
                new PageTimes(page).published())
            .flatMap(stated -> stated)
            .map(StatedDate::parse)
            .flatMap(Optional::stream)
            .toList();
    return dates.stream().findFirst().map(first -> withTime(first, dates));
  }

  /** A source often gives the day alone where another gives the time of that day. */
  private static String withTime(String date, List<String> others) {
    return others.stream()
        .filter(other -> date.indexOf('T') < 0 && other.startsWith(date + "T"))
        .findFirst()
        .orElse(date);
  }

  private Optional<String> modified() {
    List<String> dates =
        Stream.of(
                jsonTexts("dateModified").stream(),
                meta
                    .all("article:modified_time", "og:article:modified_time", "og:updated_time")
                    .stream(),
                meta
                    .all("datemodified", "last-modified", "dcterms.modified", "dc.date.modified")
                    .stream(),
                PageTimes.stated(page, "dateModified"),
                new PageTimes(page).modified())
            .flatMap(stated -> stated)
            .map(StatedDate::parse)
            .flatMap(Optional::stream)
            .toList();
    return dates.stream().findFirst().map(first -> withTime(first, dates));
  }

  private Optional<String> section() {
    return Stream.of(
            jsonTexts("articleSection").stream(),
            meta.all("article:section", "og:article:section").stream(),
            meta
                .all("section", "parsely-section", "sailthru.section", "dc.subject.section")
                .stream(),
            PageTimes.stated(page, "articleSection"),
            texts(CATEGORIES, ASIDE).stream())
        .flatMap(sections -> sections)
        .map(section -> oneLine(MetaTags.unescaped(section)))
        .filter(section -> section.length() <= MAX_TAG && NAME.matcher(section).matches())
        .findFirst();
  }

  private Optional<String> description() {
    return Stream.of(
            meta.all("og:description").stream(),
            meta.all("description", "dc.description", "dcterms.description").stream(),
            jsonTexts("description").stream(),
            meta.all("twitter:description").stream())
        .flatMap(descriptions -> descriptions)
        .map(description -> oneLine(MetaTags.unescaped(description)))
        .filter(text -> !text.isEmpty() && text.length() <= MAX_DESCRIPTION)
        .findFirst();
  }

  private Optional<String> url() {
    return Stream.of(
            page.select("link[rel~=canonical]").eachAttr("href").stream(),
            meta.all("og:url").stream(),
            jsonTexts("mainEntityOfPage").stream(),
            jsonTexts("url").stream())
        .flatMap(urls -> urls)
        .map(String::strip)
        .filter(MetadataReader::isAddress)
        .findFirst();
  }

  private static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return url.length() <= MAX_URL && isWeb && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Optional<String> language() {
    Element html = page.selectFirst("html");
    String declared = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
    return Stream.of(
            Stream.of(html == null ? "" : html.attr("lang"), declared),
            jsonTexts("inLanguage").stream(),
            meta.all("og:locale", "content-language", "language", "dc.language").stream())
        .flatMap(languages -> languages)
        .filter(language -> LANGUAGE.matcher(language.strip()).matches())
        .map(language -> language.strip().split("[-_]", -1)[0].toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private List<String> tags() {
    List<List<String>> sources =
        List.of(
            jsonTexts("keywords"),
            meta.all("article:tag", "og:article:tag"),
            meta.all("news_keywords"),
            meta.all("keywords", "parsely-tags", "sailthru.tags"),
            texts("a[rel~=tag]:not(" + CATEGORIES + ")", ASIDE));
    return sources.stream()
        .map(MetadataReader::keywords)
        .filter(keywords -> !keywords.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> keywords(List<String> stated) {
    return stated.stream()
        .map(MetaTags::unescaped)
        .flatMap(list -> Arrays.stream(list.split("[,;]", -1)))
        .map(MetadataReader::oneLine)
        .filter(tag -> tag.length() <= MAX_TAG && NAME.matcher(tag).matches())
        .distinct()
        .limit(MAX_TAGS)
        .toList();
  }

  private List<String> jsonTexts(String property) {
    return json.map(article -> article.texts(property)).orElse(List.of()).stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private static String oneLine(String text) {
    return BlockReader.visible(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
