package dev.dateline.evaluate;

import dev.dateline.article.Article;
import dev.dateline.corpus.NearDuplicates;
import dev.dateline.corpus.Story;
import dev.dateline.read.ArticleReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How well {@link NearDuplicates} finds changed copies of articles. For each way of changing them,
 * every second article gets a copy, and all articles and copies are judged in a random order, so
 * that either may come first; the articles without a copy are there to be mistaken. Immutable.
 *
 * <pre>{@code
 * DuplicateTrial trial = DuplicateTrial.of(articles, 1);
 * trial.copies().get("last half cut").recall();
 * }</pre>
 *
 * @param pairs articles as they are that are said to repeat another, with that one
 * @param copies scores by the way of changing, found copies being right
 * @param lookAlikes by what they have in common, of different stories the number and how many of
 *     them were said to repeat another
 */
public record DuplicateTrial(
    Map<String, String> pairs, Map<String, Scores> copies, Map<String, Marked> lookAlikes) {
  /** Copies the maps. */
  public DuplicateTrial {
    pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    copies = Collections.unmodifiableMap(new LinkedHashMap<>(copies));
    lookAlikes = Collections.unmodifiableMap(new LinkedHashMap<>(lookAlikes));
  }

  /**
   * Some of many.
   *
   * @param all number of stories, 0 or more
   * @param marked number of them said to repeat another
   */
  public record Marked(int all, int marked) {}

  /** An article of a stream, and the number of the story it tells. */
  private record Item(Article article, int story) {}

  /**
   * Makes the copies and judges them. The same for the same articles and seed.
   *
   * @param articles by name, in the order in which they are judged as they are
   */
  public static DuplicateTrial of(Map<String, Article> articles, long seed) {
    List<String> names = List.copyOf(articles.keySet());
    List<Item> originals =
        IntStream.range(0, names.size())
            .mapToObj(i -> new Item(articles.get(names.get(i)), i))
            .toList();
    int[] found = judge(originals);
    Map<String, String> pairs = new LinkedHashMap<>();
    int[] families = IntStream.range(0, names.size()).toArray();
    for (int i = 0; i < found.length; i++) {
      if (found[i] >= 0) {
        pairs.put(names.get(i), names.get(found[i]));
        families[i] = families[found[i]];
      }
    }
    List<Draft> drafts = originals.stream().map(item -> Draft.of(item.article())).toList();
    Map<String, Scores> copies = new LinkedHashMap<>();
    for (Copying copying : Copying.values()) {
      Random random = copying.random(seed);
      RewriteDesk desk = new RewriteDesk(drafts, random);
      List<Item> items =
          new ArrayList<>(
              originals.stream().map(i -> new Item(i.article(), families[i.story()])).toList());
      for (int i = (int) (seed & 1); i < drafts.size(); i += 2) {
        int story = families[i];
        copying.copy(drafts.get(i), desk).ifPresent(copy -> items.add(item(copy, story)));
      }
      copies.put(copying.label(), score(items, random));
    }
    return new DuplicateTrial(pairs, copies, lookAlikes(unique(drafts, families), seed));
  }

  private static List<Draft> unique(List<Draft> drafts, int[] families) {
    return IntStream.range(0, drafts.size())
        .filter(i -> Arrays.stream(families).filter(family -> family == families[i]).count() == 1)
        .mapToObj(drafts::get)
        .toList();
  }

  private static Map<String, Marked> lookAlikes(List<Draft> drafts, long seed) {
    Map<String, Marked> marked = new LinkedHashMap<>();
    for (LookAlikes kind : LookAlikes.values()) {
      Random random = new Random(31 * seed + kind.label().hashCode());
      List<Draft> stories = kind.of(drafts, new RewriteDesk(drafts, random));
      List<Item> items = new ArrayList<>();
      for (Draft story : stories) {
        items.add(item(story, items.size()));
      }
      Collections.shuffle(items, random);
      int wrong = (int) Arrays.stream(judge(items)).filter(first -> first >= 0).count();
      marked.put(kind.label(), new Marked(items.size(), wrong));
    }
    return marked;
  }

  private static Item item(Draft draft, int story) {
    return new Item(ArticleReader.plainText().read(draft.text()), story);
  }

  private static Scores score(List<Item> items, Random random) {
    Collections.shuffle(items, random);
    int[] found = judge(items);
    Map<Integer, Integer> told = new HashMap<>();
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < found.length; i++) {
      int story = items.get(i).story();
      boolean again = told.merge(story, 1, Integer::sum) > 1;
      if (found[i] < 0) {
        missed += again ? 1 : 0;
      } else if (again && items.get(found[i]).story() == story) {
        right++;
      } else {
        wrong++;
        missed += again ? 1 : 0;
      }
    }
    return new Scores(right, wrong, missed);
  }

  /** For each item the place of the one whose story it is said to repeat, or -1. */
  private static int[] judge(List<Item> items) {
    NearDuplicates stories = NearDuplicates.create();
    int[] found = new int[items.size()];
    for (int i = 0; i < found.length; i++) {
      Story story = stories.judge(Integer.toString(i), items.get(i).article());
      stories.remember(story);
      found[i] = story.duplicateOf().map(Integer::valueOf).orElse(-1);
    }
    return found;
  }
}
