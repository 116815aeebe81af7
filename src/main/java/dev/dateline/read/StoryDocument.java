package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.NamedFields;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.util.Optional;

/**
 * An article whose source is known.
 *
 * @param bytes its size, or null if that means nothing
 */
record StoryDocument(Origin origin, Long bytes, Entry.StorySource source, ReadSettings settings)
    implements Document {
  @Override
  public String name() {
    return origin.label();
  }

  @Override
  public Optional<NamedFields> fields() {
    return source.fields();
  }

  @Override
  public Article read() throws IOException {
    try {
      DecodedArticle decoded = source.read();
      String stated = decoded.article().metadata().url();
      return ArticleAssembler.assemble(
          decoded.article(),
          new Source(
              origin.path(),
              origin.articleMember(),
              stated == null ? origin.url() : stated,
              origin.captured(),
              decoded.mediaType(),
              decoded.charset(),
              bytes),
          settings);
    } catch (ContentException e) {
      throw new UnreadableArticleException(name(), e.getMessage());
    }
  }
}
