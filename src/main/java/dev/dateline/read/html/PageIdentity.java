package dev.dateline.read.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page says that it is about, JSON-LD aside: its addresses and titles. Tells descriptions of
 * this page's article from those of others. Immutable.
 */
final class PageIdentity {
  /** How surely a description is about this page, the surest last. */
  enum Match {
    OTHER,
    UNKNOWN,
    TITLE,
    ADDRESS
  }

  private static final int MAX_TITLES = 20;
  private static final int MAX_LENGTH = 500;
  private static final int MIN_WORD = 4;
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^https?://(?:(?:www|m|amp|mobile)\\.)?([^/?#]+)([^?#]*)(\\?[^#]*)?.*$");
  private static final Pattern CAMPAIGN = Pattern.compile("[?&](?:utm_|fbclid|gclid|ref=).*$");

  private final Set<String> addresses;
  private final List<String> titles;

  private PageIdentity(Set<String> addresses, List<String> titles) {
    this.addresses = Set.copyOf(addresses);
    this.titles = titles;
  }

  static PageIdentity of(Document page, MetaTags meta) {
    Set<String> addresses = new HashSet<>();
    Stream.concat(
            page.select("link[rel~=canonical]").eachAttr("href").stream(),
            meta.all("og:url").stream())
        .map(PageIdentity::address)
        .filter(Objects::nonNull)
        .forEach(addresses::add);
    List<String> titles =
        Stream.of(
                meta.all("og:title").stream(),
                meta.all("twitter:title").stream(),
                Stream.of(page.title()),
                page.select("h1").stream().limit(MAX_TITLES).map(BlockReader::textOf))
            .flatMap(some -> some)
            .filter(title -> title.length() <= MAX_LENGTH)
            .map(Headline::key)
            .filter(key -> !key.isEmpty())
            .distinct()
            .toList();
    return new PageIdentity(addresses, titles);
  }

  /**
   * Whether something is about this page.
   *
   * @param stated addresses it is said to have; what is no address of a page does not count
   * @param headlines titles it is said to have
   */
  Match match(List<String> stated, List<String> headlines) {
    List<String> theirs =
        stated.stream().map(PageIdentity::address).filter(Objects::nonNull).toList();
    if (theirs.stream().anyMatch(addresses::contains)) {
      return Match.ADDRESS;
    }
    List<String> keys = headlines.stream().map(Headline::key).filter(k -> !k.isEmpty()).toList();
    if (keys.stream().anyMatch(this::isTitle)) {
      return Match.TITLE;
    }
    boolean isElsewhere = !theirs.isEmpty() && !addresses.isEmpty();
    boolean saysOther =
        !keys.isEmpty() && !titles.isEmpty() && keys.stream().noneMatch(this::resembles);
    return isElsewhere || saysOther ? Match.OTHER : Match.UNKNOWN;
  }

  private boolean isTitle(String key) {
    return titles.stream().anyMatch(title -> title.equals(key) || Headline.isPart(key, title));
  }

  /** Headlines are often worded anew for other places, but hardly without one common word. */
  private boolean resembles(String key) {
    Set<String> words = words(key);
    return titles.stream().anyMatch(title -> words(title).stream().anyMatch(words::contains));
  }

  private static Set<String> words(String key) {
    Set<String> words = new HashSet<>(Arrays.asList(key.split(" ", -1)));
    words.removeIf(word -> word.length() < MIN_WORD);
    return words;
  }

  /** One spelling of a page's address, or null for what is none, a site's front page included. */
  private static String address(String stated) {
    Matcher matcher = ADDRESS.matcher(stated.strip());
    if (!matcher.matches()) {
      return null;
    }
    String path = matcher.group(2).replaceFirst("/+$", "");
    String query =
        matcher.group(3) == null ? "" : CAMPAIGN.matcher(matcher.group(3)).replaceFirst("");
    return path.isEmpty() && query.isEmpty()
        ? null
        : matcher.group(1).toLowerCase(Locale.ROOT) + path + query;
  }
}
