package dev.dateline.read.table;

import dev.dateline.read.content.ArticleField;
import dev.dateline.read.content.CharacterReferences;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.StatedMetadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one object or row says about an article. Used by one thread. */
final class ArticleFields {
  private static final int MAX_LINE = 1000;
  private static final int MAX_LIST = 50;
  private static final int MAX_NAMES = 12;
  private static final int MAX_NAME = 40;

  /** What programs write where they know nothing. */
  private static final Set<String> NOTHING =
      Set.of("nan", "nat", "null", "none", "n/a", "na", "undefined", "[]", "{}");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern HTML_START =
      Pattern.compile("\\s*<(?:!--|!doctype\\b|[a-z][a-z0-9]*[\\s/>])", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_BLOCK =
      Pattern.compile(
          "<(?:html|body|article|section|main|div|p|br|h[1-6]|ul|ol|table|blockquote)[\\s/>]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED_ITEM = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
  private static final Pattern TAG_SEPARATOR = Pattern.compile("\\s*[,;|]\\s*");

  private final FieldTable table;
  private final Map<ArticleField, TreeMap<Integer, List<String>>> values =
      new EnumMap<>(ArticleField.class);
  private final List<String> names = new ArrayList<>();

  ArticleFields(FieldTable table) {
    this.table = table;
  }

  /** Notes that there is a field of this name, for messages. */
  void note(String name) {
    if (names.size() <= MAX_NAMES) {
      String shown = BLANKS.matcher(name).replaceAll(" ").strip();
      names.add(shown.length() > MAX_NAME ? shown.substring(0, MAX_NAME) + "…" : shown);
    }
  }

  /**
   * Takes the values of a field; those that say nothing are passed over. The last of several fields
   * with the same name counts.
   *
   * @param path its normal name, as in {@link FieldTable}
   */
  void put(String path, List<String> stated) {
    List<FieldTable.Meaning> meanings = table.meanings(path);
    if (meanings.isEmpty()) {
      return;
    }
    List<String> said = stated.stream().filter(ArticleFields::saysSomething).toList();
    if (said.isEmpty()) {
      return;
    }
    for (FieldTable.Meaning meaning : meanings) {
      values.computeIfAbsent(meaning.field(), field -> new TreeMap<>()).put(meaning.rank(), said);
    }
  }

  private static boolean saysSomething(String value) {
    return !value.isBlank()
        && (value.length() > MAX_NAME || !NOTHING.contains(value.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * The article.
   *
   * @throws ContentException if there is neither a text nor a title
   */
  StatedArticle article() throws ContentException {
    String text = ranked(ArticleField.TEXT).map(all -> String.join("\n\n", all)).orElse("");
    String html = ranked(ArticleField.HTML).map(all -> String.join("\n", all)).orElse("");
    StatedMetadata metadata = metadata();
    if (!text.isEmpty()) {
      return new StatedArticle(
          metadata,
          isHtml(text) ? new StatedArticle.Html(text) : new StatedArticle.PlainText(text));
    }
    if (!html.isEmpty()) {
      return new StatedArticle(metadata, new StatedArticle.Html(html));
    }
    if (metadata.titles().isEmpty()) {
      throw new ContentException(
          "has neither a text nor a title, but "
              + shownNames()
              + "; name the field with the text with --text-field");
    }
    return new StatedArticle(metadata, new StatedArticle.PlainText(metadata.titles().get(0)));
  }

  /** Names of fields for a message. */
  String shownNames() {
    if (names.isEmpty()) {
      return "no fields";
    }
    boolean all = names.size() <= MAX_NAMES;
    return "the fields "
        + String.join(", ", names.subList(0, Math.min(MAX_NAMES, names.size())))
        + (all ? "" : " and more");
  }

  private StatedMetadata metadata() {
    return StatedMetadata.builder()
        .titles(first(ArticleField.TITLE, ArticleFields::line).map(List::of).orElse(List.of()))
        .authors(authors())
        .authorField(true)
        .publisher(first(ArticleField.PUBLISHER, ArticleFields::name).orElse(null))
        .published(first(ArticleField.DATE, RowDate::parse).orElse(null))
        .modified(first(ArticleField.MODIFIED, RowDate::parse).orElse(null))
        .section(first(ArticleField.SECTION, ArticleFields::name).orElse(null))
        .description(first(ArticleField.DESCRIPTION, ArticleFields::line).orElse(null))
        .url(first(ArticleField.URL, ArticleFields::address).orElse(null))
        .language(first(ArticleField.LANGUAGE, RowLanguage::parse).orElse(null))
        .tags(tags())
        .build();
  }

  private List<List<String>> authors() {
    List<String> authors =
        ranked(ArticleField.AUTHOR).orElse(List.of()).stream()
            .flatMap(ArticleFields::items)
            .map(author -> line(author).orElse(""))
            .filter(author -> author.chars().anyMatch(Character::isLetter))
            .distinct()
            .limit(MAX_LIST)
            .toList();
    return authors.isEmpty() ? List.of() : List.of(authors);
  }

  private List<String> tags() {
    return ranked(ArticleField.TAGS).orElse(List.of()).stream()
        .flatMap(ArticleFields::items)
        .map(ArticleFields::plain)
        .flatMap(TAG_SEPARATOR::splitAsStream)
        .map(tag -> line(tag).orElse(""))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .limit(MAX_LIST)
        .toList();
  }

  /** Tables hold lists as programs print them: {@code ['Ann Smith', 'Bo Lee']}. */
  private static Stream<String> items(String value) {
    String list = value.strip();
    if (list.startsWith("[") && list.endsWith("]")) {
      return QUOTED_ITEM
          .matcher(list)
          .results()
          .map(item -> item.group(1) == null ? item.group(2) : item.group(1));
    }
    return Stream.of(value);
  }

  private Optional<List<String>> ranked(ArticleField field) {
    return Optional.ofNullable(values.get(field)).map(ranks -> ranks.firstEntry().getValue());
  }

  /** The surest value that can be used. */
  private Optional<String> first(ArticleField field, Function<String, Optional<String>> use) {
    TreeMap<Integer, List<String>> ranks = values.getOrDefault(field, new TreeMap<>());
    return ranks.values().stream()
        .map(stated -> use.apply(stated.get(0)))
        .flatMap(Optional::stream)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Without references to characters, which pages may escape twice. */
  private static String plain(String value) {
    return CharacterReferences.resolved(CharacterReferences.resolved(value));
  }

  /** In one line; what is too long for one is something else. */
  private static Optional<String> line(String value) {
    String line = BLANKS.matcher(plain(value)).replaceAll(" ").strip();
    return line.isEmpty() || line.length() > MAX_LINE ? Optional.empty() : Optional.of(line);
  }

  /** Numbers and addresses are keys to other tables. */
  private static Optional<String> name(String value) {
    return line(value)
        .filter(line -> !line.contains("://") && line.chars().anyMatch(Character::isLetter));
  }

  private static Optional<String> address(String value) {
    try {
      URI uri = new URI(value.strip());
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return isWeb && uri.getHost() != null ? line(value) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isHtml(String text) {
    Matcher start = HTML_START.matcher(text);
    return start.lookingAt() && HTML_BLOCK.matcher(text).find();
  }
}
