package dev.dateline.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** How much text lies in each element of a page, as it stood when this was made. Immutable. */
final class PageTree {
  private final List<TextBlock> blocks;
  private final Map<Element, Double> sizes;
  private final Map<Element, Double> linked;
  private final Map<Element, Double> prose;
  private final Map<Element, Double> counts;

  private PageTree(Element root) {
    blocks = BlockReader.read(root);
    Elements elements = root.getAllElements();
    sizes = sums(elements, blocks, values(TextBlock::size));
    linked = sums(elements, blocks, values(TextBlock::linked));
    prose = sums(elements, blocks, values(b -> Prose.isProse(b) ? b.size() : 0));
    counts = sums(elements, blocks, values(block -> 1));
  }

  static PageTree of(Element root) {
    return new PageTree(root);
  }

  /** The blocks of the page, in order. */
  List<TextBlock> blocks() {
    return blocks;
  }

  /** Number of characters in {@code element}. */
  double size(Element element) {
    return sizes.getOrDefault(element, 0.0);
  }

  /** Number of characters of running text in {@code element}. */
  double prose(Element element) {
    return prose.getOrDefault(element, 0.0);
  }

  /** Number of blocks in {@code element}. */
  int blocks(Element element) {
    return counts.getOrDefault(element, 0.0).intValue();
  }

  /** Share of the characters in {@code element} that lie in links, 0 to 1. */
  double linkDensity(Element element) {
    double size = size(element);
    return size == 0 ? 0 : linked.getOrDefault(element, 0.0) / size;
  }

  private double[] values(ToDoubleFunction<TextBlock> value) {
    return blocks.stream().mapToDouble(value).toArray();
  }

  /**
   * For each element the sum over the blocks in it; what is not in the map is 0.
   *
   * @param elements the root and all in it, in the order of the page
   * @param values a number for each block
   */
  static Map<Element, Double> sums(Elements elements, List<TextBlock> blocks, double[] values) {
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
}
