package dev.dateline.gazetteer;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the words between two names which place the text puts into which. */
final class Containment {
  /** More words between two names do not tie them. */
  private static final int MAX_GAP = 70;

  private static final String WORDS = "(?:[\\p{L}\\d-]+ )";

  /** "Springfield, Illinois", "Springfield (Illinois)". */
  private static final Pattern COMMA = Pattern.compile("['’]?s? ?(?:,|\\(|, in|, in the|\\[) ?");

  /** "a town in northern Nigeria", "Kano, the largest city in the north of Nigeria". */
  private static final Pattern INSIDE =
      Pattern.compile(
          ",? (?:(?:an?|the) )?"
              + WORDS
              + "{0,6}(?:in|of|near|outside|across|within) (?:the )?"
              + WORDS
              + "{0,4}");

  /** "Nigeria's Kano", "Nigeria’s northern city of Kano". */
  private static final Pattern OWNER = Pattern.compile("['’]s? " + WORDS + "{0,6}");

  /** "the Texas town of Paris". */
  private static final Pattern OUTER =
      Pattern.compile(
          " "
              + WORDS
              + "{0,2}(?:city|cities|town|village|suburb|district|neighborhood|neighbourhood|borough"
              + "|capital|province|state|region|county|port|resort|community|municipality|island)"
              + " (?:of )?");

  /** "the Nigerian city of Kano", "Nigerian Kano". */
  private static final Pattern PEOPLE = Pattern.compile(" " + WORDS + "{0,5}");

  /** "Bangor and Portland, Maine". */
  private static final Pattern LIST = Pattern.compile(" ?(?:,|,? and|,? or|&|/) ?");

  private static final Pattern FOLLOWING =
      Pattern.compile(", (\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})");

  private final PlaceContext context;
  private final String text;

  /**
   * A place the text puts around another.
   *
   * @param inner number of the toponym inside
   * @param outer number of the toponym around it, or -1 if it is the place of a demonym
   * @param people the place of a demonym around it, or null
   * @param stated whether the text says so outright
   * @param span the words of the outer place
   */
  record Link(int inner, int outer, GazetteerPlace people, boolean stated, Span span) {}

  Containment(PlaceContext context) {
    this.context = context;
    text = context.article().text();
  }

  /** All ties of the article's toponyms, whether or not the gazetteer bears them out. */
  List<Link> links(Gazetteer gazetteer) {
    List<Link> links = new ArrayList<>();
    List<Toponym> toponyms = context.toponyms();
    for (int i = 0; i + 1 < toponyms.size(); i++) {
      addBetween(i, i + 1, links);
      boolean chain = i + 2 < toponyms.size() && isComma(i, i + 1) && isComma(i + 1, i + 2);
      if (chain) {
        links.add(link(i, i + 2, true));
      }
      boolean list = i + 2 < toponyms.size() && isList(i, i + 1) && isComma(i + 1, i + 2);
      if (list) {
        links.add(link(i, i + 2, false));
      }
    }
    addPeoples(gazetteer, links);
    addFollowing(gazetteer, links);
    return links;
  }

  private boolean isComma(int i, int j) {
    String gap = gap(i, j);
    return gap != null && COMMA.matcher(gap).matches();
  }

  private boolean isList(int i, int j) {
    String gap = gap(i, j);
    return gap != null && LIST.matcher(gap).matches();
  }

  private void addBetween(int i, int j, List<Link> links) {
    String gap = gap(i, j);
    if (gap == null) {
      return;
    }
    if (COMMA.matcher(gap).matches()) {
      boolean list = j + 1 < context.toponyms().size() && isList(j, j + 1) && !isComma(j, j + 1);
      links.add(link(i, j, !list));
    } else if (OWNER.matcher(gap).matches() || OUTER.matcher(gap).matches()) {
      links.add(link(j, i, false));
    } else if (INSIDE.matcher(gap).matches()) {
      links.add(link(i, j, false));
    }
  }

  private Link link(int inner, int outer, boolean stated) {
    return new Link(inner, outer, null, stated, context.toponyms().get(outer).span());
  }

  /** ", Ont." after a name: a division or country that was not found as a name itself. */
  private void addFollowing(Gazetteer gazetteer, List<Link> links) {
    List<Toponym> toponyms = context.toponyms();
    for (int i = 0; i < toponyms.size(); i++) {
      int next = i + 1 < toponyms.size() ? toponyms.get(i + 1).span().start() : text.length();
      Matcher matcher = FOLLOWING.matcher(text).region(toponyms.get(i).span().end(), text.length());
      if (!matcher.lookingAt() || matcher.start(1) >= next) {
        continue;
      }
      for (int end = matcher.end(1); end > matcher.start(1); end = text.lastIndexOf(' ', end - 1)) {
        Span span = new Span(matcher.start(1), end);
        Optional<GazetteerPlace> place =
            gazetteer.lookup(span.of(text)).stream()
                .map(GazetteerName::place)
                .filter(found -> found.isCountry() || found.isDivision())
                .filter(found -> !found.kind().equals("county"))
                .findFirst();
        if (place.isPresent()) {
          links.add(new Link(i, -1, place.get(), true, span));
          break;
        }
      }
    }
  }

  private void addPeoples(Gazetteer gazetteer, List<Link> links) {
    int next = 0;
    List<Toponym> toponyms = context.toponyms();
    for (Toponym people : context.peoples()) {
      while (next < toponyms.size() && toponyms.get(next).span().start() < people.span().end()) {
        next++;
      }
      if (next == toponyms.size()) {
        return;
      }
      String gap = gap(people.span(), toponyms.get(next).span());
      if (gap != null && PEOPLE.matcher(gap).matches()) {
        int inner = next;
        gazetteer
            .demonym(people.name())
            .ifPresent(place -> links.add(new Link(inner, -1, place, false, people.span())));
      }
    }
  }

  private String gap(int i, int j) {
    return gap(context.toponyms().get(i).span(), context.toponyms().get(j).span());
  }

  /** What stands between two names, white space collapsed, or null if that is too much. */
  private String gap(Span before, Span after) {
    int length = after.start() - before.end();
    if (length <= 0 || length > MAX_GAP) {
      return null;
    }
    StringBuilder gap = new StringBuilder(length);
    int breaks = 0;
    for (int i = before.end(); i < after.start(); i++) {
      char c = text.charAt(i);
      breaks += c == '\n' ? 1 : 0;
      if (!Character.isWhitespace(c)) {
        gap.append(c);
      } else if (gap.isEmpty() || gap.charAt(gap.length() - 1) != ' ') {
        gap.append(' ');
      }
    }
    return breaks > 1 ? null : gap.toString();
  }
}
