package dev.dateline.resolve.cluster;

import dev.dateline.article.Article;
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

  /**
   * The mentions of {@code article} that name something else, or what it names by those initials.
   */
  public static List<Mention> leftOut(Article article, List<Mention> mentions) {
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
