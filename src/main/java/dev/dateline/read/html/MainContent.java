package dev.dateline.read.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element that holds the story: of all elements the one in which running text outweighs
 * links and labels the most, the smallest of equals. What stands before the headline does not count
 * for it; what JSON-LD gives as the article's text counts more.
 */
final class MainContent {
  private static final double MARKED_BODY = 1.3;
  private static final double NAMED_BODY = 1.2;
  private static final double CONFIRMED = 1.5;

  /** Least running text that the story has, in characters, for its mark to be believed. */
  private static final int MIN_STORY = 200;

  /** Least share that the part marked as the body has of the best part's weight. */
  private static final double MIN_MARKED_SHARE = 0.25;

  private static final int PROBE = 60;

  /** Share of the running text that teasers repeat at most; pages made twice repeat half. */
  private static final double MAX_REPEATED = 0.4;

  private MainContent() {}

  static Element find(Document page, Optional<Headline> headline, String statedBody) {
    List<TextBlock> blocks = BlockReader.read(page.body());
    Elements elements = page.body().getAllElements();
    double[] weights = weights(blocks, firstOfStory(blocks, headline), statedBody);
    Map<Element, Double> sums = sums(elements, blocks, weights);
    Element best = page.body();
    double bestSum = 0;
    for (Element element : elements) {
      double sum = sums.getOrDefault(element, 0.0) * factor(element);
      boolean mayHold = !Prose.isTextElement(element) && !BlockReader.isInline(element);
      if (mayHold && sum >= bestSum && sum > 0) {
        best = element;
        bestSum = sum;
      }
    }
    return marked(page, sums, bestSum).orElse(best);
  }

  /**
   * For each element the sum over the blocks in it; what is not in the map is 0.
   *
   * @param elements the root and all in it, in the order of the page
   * @param values a number for each block
   */
  private static Map<Element, Double> sums(
      Elements elements, List<TextBlock> blocks, double[] values) {
    Map<Element, Double> sums = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      sums.merge(blocks.get(i).element(), values[i], Double::sum);
    }
    // Children come after their parents, so that from the end every sum is whole when it goes up.
    for (int i = elements.size() - 1; i > 0; i--) {
      Double sum = sums.get(elements.get(i));
      if (sum != null) {
        sums.merge(elements.get(i).parent(), sum, Double::sum);
      }
    }
    return sums;
  }

  private static double[] weights(List<TextBlock> blocks, int first, String statedBody) {
    String confirmed = statedBody == null ? "" : Headline.wholeKey(statedBody);
    Set<String> repeated = repeated(blocks);
    double[] weights = new double[blocks.size()];
    for (int i = 0; i < weights.length; i++) {
      double weight = Prose.weight(blocks.get(i));
      double counted = i < first ? Math.min(0, weight) : weight;
      if (repeated.contains(blocks.get(i).text())) {
        counted = Math.min(0, counted);
      }
      weights[i] = isIn(confirmed, blocks.get(i)) ? CONFIRMED * counted : counted;
    }
    return weights;
  }

  /** Running text that stands on the page twice is a teaser, unless much of the page does so. */
  private static Set<String> repeated(List<TextBlock> blocks) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    int all = 0;
    int again = 0;
    for (TextBlock block : blocks) {
      if (Prose.isProse(block)) {
        all += block.size();
        if (!seen.add(block.text())) {
          repeated.add(block.text());
          again += block.size();
        }
      }
    }
    return again > MAX_REPEATED * all ? Set.of() : repeated;
  }

  private static boolean isIn(String confirmed, TextBlock block) {
    String key = Headline.key(block.text());
    return key.length() >= PROBE && confirmed.contains(key.substring(0, PROBE));
  }

  private static Optional<Element> marked(Document page, Map<Element, Double> sums, double best) {
    double least = Math.max(MIN_STORY, MIN_MARKED_SHARE * best);
    return page.body().select("[itemprop~=articleBody]").stream()
        .filter(element -> sums.getOrDefault(element, 0.0) >= least)
        .max(Comparator.comparingDouble(sums::get));
  }

  /** Index of the first block after the headline; 0 if too little running text follows. */
  private static int firstOfStory(List<TextBlock> blocks, Optional<Headline> headline) {
    int first = headline.map(h -> h.lastIn(blocks)).orElse(-1) + 1;
    int before = 0;
    int after = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int size = Prose.isProse(blocks.get(i)) ? blocks.get(i).size() : 0;
      before += i < first ? size : 0;
      after += i < first ? 0 : size;
    }
    return after >= MIN_STORY || after > before ? first : 0;
  }

  private static double factor(Element element) {
    if (element.attr("itemprop").contains("articleBody")) {
      return MARKED_BODY;
    }
    return ClassWords.has(element, ClassWords.Role.BODY) ? NAMED_BODY : 1;
  }
}
