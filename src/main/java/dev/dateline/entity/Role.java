package dev.dateline.entity;

import dev.dateline.article.Span;
import java.util.Objects;

/**
 * What a person is or was, as the text says.
 *
 * @param title as in the text, without article and without "former": "Treasury Secretary"
 * @param organization id of the organisation or place of the same record that it is held at, or
 *     null
 * @param country ISO 3166-1 alpha-2 code of the country where it is held, or null: that of {@code
 *     organization}, or, for an office of a state that the article does not name as such, the
 *     country that it is about
 * @param former whether the text says that it is over
 * @param span where the title stands
 */
public record Role(String title, String organization, String country, boolean former, Span span) {
  /** Rejects a missing title or span. */
  public Role {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(span, "span");
  }
}
