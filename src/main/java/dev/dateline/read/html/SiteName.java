package dev.dateline.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Knows what a page's site calls itself, so that "Wall to be rebuilt - The Port Times" loses its
 * end, and the paper's name at the top of the page is not taken for a headline. Immutable.
 */
final class SiteName {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—·•:]{1,2}\\s+|\\s*[|»«]+\\s*");
  private static final Pattern CUT = Pattern.compile(SEPARATOR + "|:\\s+");
  private static final Pattern HOME =
      Pattern.compile("(?i)(?:https?://[^/]+)?/?(?:(?:index|home)(?:\\.\\w+)?)?/?(?:[?#].*)?");
  private static final Pattern HOST =
      Pattern.compile("(?i)^https?://(?:www\\.|m\\.)?([^./]{3,})\\.[^/]+.*");

  private static final Pattern ARTICLE = Pattern.compile("^the ");
  private static final Pattern LOGO = Pattern.compile(" (?:logo|home|homepage)$");

  /** Nouns that names of media are made with. */
  private static final Pattern MEDIUM =
      Pattern.compile(
          "(?i)(?:the )?(?:\\S+"
              + " ){0,3}(?:news|times|post|herald|gazette|tribune|journal|daily|chronicle"
              + "|observer|guardian|telegraph|magazine|weekly|online|radio|tv|press|mail|standard"
              + "|courier|examiner|inquirer|dispatch|bulletin|mirror|independent|express|argus|\\S+\\.(?:com|org|net|info|news|co\\.\\p{L}{2}|\\p{L}{2}))(?:"
              + " online| network)?");

  /** What links to the front page say instead of the site's name. */
  private static final Set<String> GENERIC =
      Set.of(
          "home",
          "homepage",
          "home page",
          "front page",
          "back",
          "news",
          "logo",
          "start",
          "skip",
          "menu",
          "index",
          "main");

  private static final int MAX_NAME = 60;
  private static final int MIN_REST = 8;

  private final Set<String> names;
  private final Set<String> hosts;

  private SiteName(Set<String> names, Set<String> hosts) {
    this.names = Set.copyOf(names);
    this.hosts = Set.copyOf(hosts);
  }

  /**
   * What {@code page} says, in its metadata and by links to the front page.
   *
   * @param publisher who publishes it, or null
   * @param url its address, or null
   */
  static SiteName of(Document page, String publisher, String url) {
    Set<String> names = new HashSet<>();
    add(publisher, names);
    MetaTags meta = MetaTags.of(page);
    meta.all("og:site_name").forEach(name -> add(name, names));
    meta.all("application-name", "apple-mobile-web-app-title").forEach(name -> add(name, names));
    for (Element link : page.body().select("a[href]")) {
      if (isHome(link)) {
        add(BlockReader.textOf(link), names);
        link.select("img[alt]").eachAttr("alt").forEach(name -> add(name, names));
      }
    }
    Set<String> hosts = new HashSet<>();
    Matcher host = HOST.matcher(url == null ? "" : url);
    if (host.matches()) {
      hosts.add(host.group(1).toLowerCase(Locale.ROOT).replace("-", ""));
    }
    return new SiteName(names, hosts);
  }

  /** Whether {@code text} is the site's name, going by what the page says elsewhere. */
  boolean is(String text) {
    if (text.length() > MAX_NAME) {
      return false;
    }
    String key = key(text);
    String word = key.replace(" ", "");
    return names.contains(key) || hosts.stream().anyMatch(word::equals);
  }

  /**
   * Whether a heading names the site rather than the story: it links to the front page, or is the
   * shorter end of a title that goes on with the story.
   *
   * @param titles titles the page states
   */
  boolean isIn(Element heading, String text, List<String> titles) {
    String key = key(text);
    if (titles.stream().anyMatch(title -> key(title).equals(key))) {
      return false;
    }
    if (is(text)) {
      return true;
    }
    boolean isLink =
        heading.select("a[href]").stream()
            .anyMatch(link -> isHome(link) && BlockReader.textOf(link).equals(text));
    return isLink || titles.stream().anyMatch(title -> isEnd(text, title));
  }

  private boolean isEnd(String text, String title) {
    List<String> pieces = pieces(title);
    String last = pieces.get(pieces.size() - 1);
    return pieces.size() > 1
        && key(last).equals(key(text))
        && pieces.get(0).length() > last.length()
        && !isNamed(pieces.get(0))
        && !MEDIUM.matcher(pieces.get(0)).matches();
  }

  /** {@code title} without the site's name at either end. */
  String without(String title) {
    String rest = title;
    for (boolean isCut = true; isCut; ) {
      String shorter = withoutEnd(rest);
      isCut = !shorter.equals(rest);
      rest = shorter;
    }
    return rest;
  }

  /** The longest piece of a title that is cut by dashes, bars or colons. */
  static String longestPiece(String title) {
    return CUT.splitAsStream(title)
        .reduce("", (one, other) -> other.length() > one.length() ? other : one);
  }

  private String withoutEnd(String title) {
    List<int[]> cuts = new ArrayList<>();
    Matcher separator = CUT.matcher(title);
    while (separator.find()) {
      cuts.add(new int[] {separator.start(), separator.end()});
    }
    if (cuts.isEmpty()) {
      return title;
    }
    int[] first = cuts.get(0);
    int[] last = cuts.get(cuts.size() - 1);
    String head = title.substring(0, last[0]).strip();
    boolean isBar = title.substring(last[0], last[1]).matches("\\s*[|»«]+\\s*");
    if (head.length() >= MIN_REST && isName(title.substring(last[1]), isBar, head)) {
      return head;
    }
    String tail = title.substring(first[1]).strip();
    return tail.length() >= MIN_REST && isNamed(title.substring(0, first[0])) ? tail : title;
  }

  /** A bar parts titles from names always, a dash parts much else. */
  private boolean isName(String end, boolean isBar, String rest) {
    return isNamed(end) || MEDIUM.matcher(end).matches() || (isBar && end.length() < rest.length());
  }

  /** Site names are said in full in one place and cut short in another. */
  private boolean isNamed(String end) {
    String key = key(end);
    if (key.isEmpty() || end.length() > MAX_NAME) {
      return false;
    }
    return is(end)
        || names.stream()
            .anyMatch(name -> key.startsWith(name + " ") || name.startsWith(key + " "));
  }

  private static List<String> pieces(String title) {
    List<String> pieces = SEPARATOR.splitAsStream(title).filter(piece -> !piece.isBlank()).toList();
    return pieces.isEmpty() ? List.of(title) : pieces;
  }

  private static boolean isHome(Element link) {
    String href = link.attr("href").strip();
    return !href.startsWith("#") && !href.startsWith("?") && HOME.matcher(href).matches();
  }

  private static void add(String name, Set<String> names) {
    if (name != null && !name.isBlank() && name.length() <= MAX_NAME) {
      String key = key(name);
      if (key.length() > 1 && !GENERIC.contains(key)) {
        names.add(key);
      }
    }
  }

  private static String key(String name) {
    String bare = ARTICLE.matcher(Headline.key(name)).replaceFirst("");
    return LOGO.matcher(bare).replaceFirst("");
  }
}
