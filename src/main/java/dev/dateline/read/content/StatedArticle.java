package dev.dateline.read.content;

import java.util.List;
import java.util.Objects;

/**
 * An article as its source gives it, before its structure is known. Immutable.
 *
 * <pre>{@code
 * StatedArticle article = new StatedArticle(metadata, new StatedArticle.PlainText("Rain all day."));
 * }</pre>
 *
 * @param metadata what the source says about it
 * @param body what the source says it reads
 */
public record StatedArticle(StatedMetadata metadata, Body body) {
  /** Rejects nulls. */
  public StatedArticle {
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(body, "body");
  }

  /** What an article reads. */
  public sealed interface Body permits Parts, PlainText, Html {}

  /**
   * Title, deck, byline, paragraphs and the rest, in the order of the source, each of a known kind.
   */
  public record Parts(List<ArticlePart> parts) implements Body {
    /** Copies the list. */
    public Parts {
      parts = List.copyOf(parts);
    }
  }

  /** Text of which no structure is known but its lines. */
  public record PlainText(String text) implements Body {
    /** Rejects null. */
    public PlainText {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * HTML, a whole page or a part of one.
   *
   * @param text the same as plain text, which is read where the HTML gives no article; or null
   */
  public record Html(String html, String text) implements Body {
    /** Rejects null HTML. */
    public Html {
      Objects.requireNonNull(html, "html");
    }

    /** HTML alone. */
    public Html(String html) {
      this(html, null);
    }
  }
}
