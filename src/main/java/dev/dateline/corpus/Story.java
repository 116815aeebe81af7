package dev.dateline.corpus;

import dev.dateline.entity.ArticleRecord;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link NearDuplicates} keeps of an article, and what it found of it. Immutable; about a
 * third of the text's size.
 *
 * <pre>{@code
 * Story story = stories.judge(record);
 * story.duplicateOf().ifPresent(first -> log.info("{} tells the story of {}", story.id(), first));
 * }</pre>
 */
public final class Story {
  private final String id;
  private final String duplicateOf;
  private final boolean addsNothing;
  private final Sketch sketch;

  Story(String id, String duplicateOf, boolean addsNothing, Sketch sketch) {
    this.id = Objects.requireNonNull(id, "id");
    this.duplicateOf = duplicateOf;
    this.addsNothing = addsNothing;
    this.sketch = sketch;
  }

  /** Id of the article's record. */
  public String id() {
    return id;
  }

  /**
   * Id of the record that told the story first; the article's own id if that had the same text to
   * the letter.
   */
  public Optional<String> duplicateOf() {
    return Optional.ofNullable(duplicateOf);
  }

  /** The record that was judged, with {@link ArticleRecord#duplicateOf} as found. */
  public ArticleRecord mark(ArticleRecord record) {
    return record.withDuplicateOf(duplicateOf);
  }

  /** Id of the record to name when another tells this story. */
  String first() {
    return duplicateOf == null ? id : duplicateOf;
  }

  /** Whether the text is in that of an earlier story but for a tenth. */
  boolean addsNothing() {
    return addsNothing;
  }

  Sketch sketch() {
    return sketch;
  }

  /**
   * Writes it for {@link #readFrom}, some 600 bytes for an article of 500 words.
   *
   * @throws IOException if the output takes no more
   */
  public void writeTo(DataOutput out) throws IOException {
    out.writeUTF(id);
    out.writeUTF(duplicateOf == null ? "" : duplicateOf);
    out.writeBoolean(addsNothing);
    sketch.writeTo(out);
  }

  /**
   * Reads what {@link #writeTo} wrote, of the same version.
   *
   * @throws IOException if the input ends within it or is damaged
   */
  public static Story readFrom(DataInput in) throws IOException {
    String id = in.readUTF();
    String duplicateOf = in.readUTF();
    return new Story(
        id, duplicateOf.isEmpty() ? null : duplicateOf, in.readBoolean(), Sketch.readFrom(in));
  }
}
