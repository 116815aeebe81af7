package dev.dateline.evaluate;

import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityMention;
import dev.dateline.entity.MentionForm;
import dev.dateline.evaluate.GoldNames.TypedSpan;
import dev.dateline.names.Mention;
import dev.dateline.names.NameFinder;
import dev.dateline.names.NameType;
import dev.dateline.text.Segmenter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found, in the form in which {@link NameEvaluation} compares it.
 *
 * <pre>{@code
 * Set<TypedSpan> found = FoundNames.in(dateline.extract(text));
 * }</pre>
 *
 * Thread-safe.
 */
public final class FoundNames {
  private FoundNames() {}

  /** The names in a record; demonyms are none. */
  public static Set<TypedSpan> in(ArticleRecord record) {
    Set<TypedSpan> names = new HashSet<>();
    add(record.people(), NameType.PERSON, names);
    add(record.organizations(), NameType.ORGANIZATION, names);
    add(record.places(), NameType.PLACE, names);
    return names;
  }

  /** The names a name finder alone finds in all blocks of an article. */
  public static Set<TypedSpan> in(Article article, NameFinder nameFinder) {
    Set<TypedSpan> names = new HashSet<>();
    for (Mention mention : nameFinder.find(article, Segmenter.english().segment(article))) {
      names.add(new TypedSpan(mention.span(), mention.type()));
    }
    return names;
  }

  private static void add(List<? extends Entity> entities, NameType type, Set<TypedSpan> names) {
    for (Entity entity : entities) {
      for (EntityMention mention : entity.mentions()) {
        if (mention.form() != MentionForm.DEMONYM) {
          names.add(new TypedSpan(mention.span(), type));
        }
      }
    }
  }
}
