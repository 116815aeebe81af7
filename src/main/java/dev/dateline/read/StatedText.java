package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.StatedMetadata;
import dev.dateline.read.language.ArticleLanguage;
import java.util.ArrayList;
import java.util.List;

/** Makes an article of plain text about which its source may say more. */
final class StatedText {
  private StatedText() {}

  /**
   * The article. A stated title that the text does not open with is put before it, with a blank
   * line between.
   *
   * @throws ContentException if there is nothing to read
   */
  static Article article(String body, StatedMetadata metadata, Source source)
      throws ContentException {
    String title = metadata.titles().stream().map(String::strip).findFirst().orElse("");
    if (body.isBlank() && title.isEmpty()) {
      throw ArticleAssembler.noText();
    }
    boolean opens = body.stripLeading().startsWith(title);
    String text = opens ? body : title + "\n\n" + body;
    Article found = StructureFinder.find(text, source, !title.isEmpty());
    PageAuthors authors = PageAuthors.of(metadata, List.of());
    List<String> credits = new ArrayList<>(authors.credits());
    credits.addAll(found.credits());
    return found.toBuilder()
        .title(title.isEmpty() ? found.title() : title)
        .authors(authors.names().isEmpty() ? found.authors() : authors.names())
        .publisher(metadata.publisher())
        .published(metadata.published())
        .modified(metadata.modified())
        .section(metadata.section())
        .description(metadata.description())
        .credits(Agencies.withoutRepeats(credits))
        .tags(metadata.tags().isEmpty() ? found.tags() : metadata.tags())
        .language(
            metadata.language() == null
                ? found.language()
                : ArticleLanguage.of(text, metadata.language()))
        .build();
  }
}
