package dev.dateline.resolve.cluster;

import dev.dateline.article.Article;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.Mention;
import dev.dateline.resource.ResourceTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of diseases, which name finders take for bodies, people or places. */
public final class Diseases {
  private static final Set<String> KEYS =
      ResourceTable.words(Diseases.class, "diseases.txt").stream()
          .map(NameKey::of)
          .collect(Collectors.toUnmodifiableSet());

  private Diseases() {}

  /** The mentions of {@code article} that name something else. */
  public static List<Mention> leftOut(Article article, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> !KEYS.contains(NameKey.of(mention.span().of(article.text()))))
        .toList();
  }
}
