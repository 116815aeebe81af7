package dev.dateline.resolve.cluster;

import dev.dateline.article.Article;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.Mention;
import dev.dateline.resource.ResourceTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Diseases, treaties and initials of common nouns, which name finders take for bodies or places.
 */
public final class NoNames {
  private static final Set<String> TEXTS =
      Set.copyOf(ResourceTable.words(NoNames.class, "no-names.txt"));

  private NoNames() {}

  /** The mentions of {@code article} but those that are no names. */
  public static List<Mention> without(Article article, List<Mention> mentions) {
    List<Mention> named = withoutListed(article, mentions);
    return writesCapitals(article, named) ? withoutSmall(article, named) : named;
  }

  /** Without what the table lists, unless the article names or explains a body by it. */
  private static List<Mention> withoutListed(Article article, List<Mention> mentions) {
    Set<String> initials =
        mentions.stream()
            .map(mention -> mention.span().of(article.text()))
            .filter(name -> name.contains(" "))
            .map(NoNames::initials)
            .collect(Collectors.toSet());
    return mentions.stream()
        .filter(
            mention -> {
              String name = mention.span().of(article.text());
              return !TEXTS.contains(name)
                  || initials.contains(name)
                  || isBracketed(article.text(), mention.span().start());
            })
        .toList();
  }

  /** Without words that have no capital, unless the article writes them with one elsewhere. */
  private static List<Mention> withoutSmall(Article article, List<Mention> mentions) {
    Set<String> capitalised =
        mentions.stream()
            .map(mention -> mention.span().of(article.text()))
            .filter(name -> !isSmall(name))
            .map(NameKey::of)
            .collect(Collectors.toSet());
    return mentions.stream()
        .filter(
            mention -> {
              String name = mention.span().of(article.text());
              return !isSmall(name)
                  || isKnown(name)
                  || isExplained(article, mention)
                  || capitalised.contains(NameKey.of(name));
            })
        .toList();
  }

  /** Whether most names have a capital, as they have not in text without any. */
  private static boolean writesCapitals(Article article, List<Mention> mentions) {
    long small =
        mentions.stream().filter(mention -> isSmall(mention.span().of(article.text()))).count();
    return 2 * small < mentions.size();
  }

  /** "national media authority"; scripts without capitals are not small. */
  private static boolean isSmall(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        && name.chars().noneMatch(Character::isUpperCase);
  }

  /** "national soccer federation (FMF)", "International Centre of Insects (icipe)". */
  private static boolean isExplained(Article article, Mention mention) {
    return isBracketed(article.text(), mention.span().start())
        || article.text().startsWith(" (", mention.span().end());
  }

  /** "adidas". */
  private static boolean isKnown(String name) {
    return !name.contains(" ") && !KnownOrganizations.bearing(NameKey.of(name)).isEmpty();
  }

  /** "the Tourism Board ({ICT})": initials that the text gives a body. */
  private static boolean isBracketed(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '(';
  }

  /** "AI" of "Air India". */
  private static String initials(String name) {
    return name.chars()
        .filter(Character::isUpperCase)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
