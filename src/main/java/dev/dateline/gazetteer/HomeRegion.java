package dev.dateline.gazetteer;

import dev.dateline.article.Article;
import dev.dateline.resource.ResourceTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where an article's publisher sits, by the table of publishers, the ending of its address,
 * or a place in its name. Thread-safe.
 */
public final class HomeRegion {
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z]+://)?([^/:?#\\s]+).*", Pattern.DOTALL);

  /** Sold to anyone, whatever country they stand for. */
  private static final Set<String> SOLD =
      Set.of("co", "tv", "me", "io", "ai", "fm", "cc", "ws", "to", "ly", "am", "gg", "im", "sh");

  /** What a paper is called after its place: "Bangor Daily News", "chicagotribune.com". */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:the )?(.{4,}?)"
              + " ?(?:(?:daily|sunday|evening|morning|weekly|free|online|star|sun|times|tribune"
              + "|news|herald|post|gazette|journal|press|chronicle|observer|telegraph|mail|standard"
              + "|courier|examiner|dispatch|register|record|advocate|citizen|democrat|republican|independent|reporter|leader|sentinel|bulletin|echo|argus|mercury|today|now|live|and)"
              + " ?)+");

  private static final class Publishers {
    static final Map<String, Home> BY_HOST = read();

    private static Map<String, Home> read() {
      Map<String, Home> publishers = new HashMap<>();
      for (String[] row : ResourceTable.rows(HomeRegion.class, "publishers.tsv")) {
        publishers.put(row[0], new Home(row[1], orNull(row[2]), orNull(row[3])));
      }
      return publishers;
    }

    private static String orNull(String field) {
      return field.isEmpty() ? null : field;
    }
  }

  private HomeRegion() {}

  /**
   * ISO 3166-1 alpha-2 code of the country where the publisher of {@code article} sits, such as
   * "KE" for an address that ends in {@code .co.ke} and "JO" for {@code jordantimes.com}; null if
   * nothing tells it.
   */
  public static String country(Article article, Gazetteer gazetteer) {
    Home home = of(article, gazetteer);
    if (home.country() != null || home.place() == null) {
      return home.country();
    }
    return gazetteer.lookup(home.place()).stream()
        .map(GazetteerName::place)
        .max(
            Comparator.comparing(GazetteerPlace::isCountry)
                .thenComparing(GazetteerPlace::population))
        .map(GazetteerPlace::countryCode)
        .orElse(null);
  }

  /** The publisher's home, so far as it tells. */
  static Home of(Article article, Gazetteer gazetteer) {
    String host = host(article.source().url());
    for (String part = host; part.indexOf('.') > 0; part = part.substring(part.indexOf('.') + 1)) {
      Home known = Publishers.BY_HOST.get(part);
      if (known != null) {
        return known;
      }
    }
    String place = paperPlace(article.publisher());
    return new Home(
        country(host, gazetteer), null, place == null ? paperPlace(label(host)) : place);
  }

  private static String host(String url) {
    if (url == null) {
      return "";
    }
    Matcher host = HOST.matcher(url.strip().toLowerCase(Locale.ROOT));
    return host.matches() ? host.group(1) : "";
  }

  /** "chicagotribune" of "www.chicagotribune.com". */
  private static String label(String host) {
    String[] labels = host.split("\\.", -1);
    int last = labels.length - 2;
    boolean second = last > 0 && labels[last].length() <= 3 && labels[last + 1].length() == 2;
    return last < 0 ? "" : labels[second ? last - 1 : last];
  }

  private static String paperPlace(String name) {
    if (name == null) {
      return null;
    }
    Matcher paper = PAPER.matcher(name.toLowerCase(Locale.ROOT).replace('-', ' '));
    return paper.matches() ? paper.group(1).strip() : null;
  }

  private static String country(String host, Gazetteer gazetteer) {
    String ending = host.substring(host.lastIndexOf('.') + 1);
    String code = ending.equals("uk") ? "GB" : ending.toUpperCase(Locale.ROOT);
    boolean known =
        code.length() == 2 && !SOLD.contains(ending) && gazetteer.country(code).isPresent();
    return known ? code : null;
  }
}
