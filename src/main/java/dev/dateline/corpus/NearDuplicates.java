package dev.dateline.corpus;

import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import java.util.List;
import java.util.Objects;

/**
 * Tells which articles repeat a story that an earlier one told: the same text, a shortened or
 * extended one, one with its paragraphs in another order or a part of its words replaced. Each
 * article is judged once, by those before it, so the result depends on the order of the articles
 * and on nothing else. Not thread-safe.
 *
 * <pre>{@code
 * NearDuplicates stories = NearDuplicates.create();
 * for (Path file : files) {
 *   ArticleRecord record = stories.mark(dateline.extract(file));
 *   if (record.duplicateOf() == null) {
 *     // a story not told before
 *   }
 * }
 * }</pre>
 *
 * <p>A text is a set of shingles, three words in a row, of which a quarter is kept by its hashes
 * (A. Broder, On the resemblance and containment of documents, 1997). Stories that may be the same
 * are found by min-wise hashing: a story is filed under the two least hashes of each passage of
 * some 32 words, and looked up under all it has. Passages stand where locality-sensitive hashing
 * has bands of several minima of the whole text; those find texts that resemble each other as
 * wholes, and the first paragraphs of a long story resemble it by a tenth. Then the texts are
 * compared: how much of the shorter is in the longer, spread over how many of its passages, whether
 * that includes the head, and whether the figures are the same. Of a text of less than 30 words
 * only the same words in the same order are found. The first 4,096 words count.
 *
 * <p>A story takes 2.6 to 3.1 KB, as measured with up to 12,000 of them. When as many stories are
 * remembered as there is room for, the oldest is forgotten for each new one. An article that adds
 * next to nothing to an earlier one takes no room.
 */
public final class NearDuplicates {
  /**
   * Number of stories there is room for unless told otherwise; all of them take some 340 to 410 MB,
   * extrapolated from fewer.
   */
  public static final int DEFAULT_CAPACITY = 1 << 17;

  /** Of an article of about 500 words. */
  private static final int KEYS_OF_STORY = 32;

  private static final int MOST_STORIES = (1 << 30) / KEYS_OF_STORY;

  private final StoryIndex index;

  private NearDuplicates(int capacity) {
    this.index = new StoryIndex(Math.max(Sketch.MOST_KEYS, capacity * KEYS_OF_STORY));
  }

  /** Knows no story yet, with the default room. */
  public static NearDuplicates create() {
    return new NearDuplicates(DEFAULT_CAPACITY);
  }

  /**
   * Knows no story yet.
   *
   * @param stories number of stories of some 500 words to remember at least, 1 to 33,554,432; twice
   *     as many of half the length
   * @throws IllegalArgumentException if {@code stories} is out of range
   */
  public static NearDuplicates ofCapacity(int stories) {
    if (stories < 1 || stories > MOST_STORIES) {
      throw new IllegalArgumentException(
          "stories is " + stories + ", but must be 1 to " + MOST_STORIES);
    }
    return new NearDuplicates(stories);
  }

  /** The record with {@link ArticleRecord#duplicateOf} as found; its story is remembered. */
  public ArticleRecord mark(ArticleRecord record) {
    Story story = judge(record);
    remember(story);
    return story.mark(record);
  }

  /** Says which story a record's article tells, and remembers nothing. */
  public Story judge(ArticleRecord record) {
    return judge(record.id(), record.article());
  }

  /**
   * Says which story an article tells, and remembers nothing.
   *
   * @param id what later duplicates are said to be duplicates of, such as its record's id
   */
  public Story judge(String id, Article article) {
    Objects.requireNonNull(id, "id");
    Sketch sketch = Sketch.of(article);
    List<Story> candidates = index.candidates(sketch);
    for (Story candidate : candidates) {
      if (candidate.sketch().isOfSameText(sketch)) {
        return new Story(id, candidate.first(), true, sketch);
      }
    }
    IntPositions positions = sketch.positions();
    Story best = null;
    double bestShare = 0;
    boolean addsNothing = false;
    for (Story candidate : candidates) {
      Overlap overlap = new Overlap(sketch, positions, candidate.sketch());
      if (overlap.share() > bestShare && overlap.isOneStory()) {
        best = candidate;
        bestShare = overlap.share();
        addsNothing = overlap.addsNothing();
      }
    }
    return new Story(id, best == null ? null : best.first(), addsNothing, sketch);
  }

  /**
   * Remembers a story, unless it adds nothing to those known.
   *
   * @return whether it is remembered, and so needed to come to the same results again
   */
  public boolean remember(Story story) {
    if (story.addsNothing()) {
      return false;
    }
    index.add(story);
    return true;
  }
}
