package dev.dateline.read.content;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Something that a container holds. */
public sealed interface Entry {
  /** Bytes whose kind is still to be told; to be read before the next entry is asked for. */
  record Nested(Content content) implements Entry {
    /** Rejects null. */
    public Nested {
      Objects.requireNonNull(content, "content");
    }
  }

  /**
   * An article.
   *
   * @param origin where it stands
   * @param bytes its size, or null if that means nothing
   * @param source reads it
   */
  record Story(Origin origin, Long bytes, StorySource source) implements Entry {
    /** Rejects null. */
    public Story {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(source, "source");
    }
  }

  /**
   * An entry that cannot be read, while those after it can.
   *
   * @param origin where it stands
   * @param reason what is wrong, and what to do about it
   */
  record Damaged(Origin origin, String reason) implements Entry {
    /** Rejects null. */
    public Damaged {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Reads an article, once, in any thread, whatever has become of its container. */
  interface StorySource {
    /**
     * The article.
     *
     * @throws ContentException if there is none, with the reason and the remedy
     */
    DecodedArticle read() throws IOException;

    /** The fields of the rows of which this is one, if it is a row. */
    default Optional<NamedFields> fields() {
      return Optional.empty();
    }
  }
}
