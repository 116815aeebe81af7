package dev.dateline.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** How much text lies in each element of a page, as it stood when this was made. Immutable. */
final class PageTree {
  private static final Sums NONE = new Sums();

  private final List<TextBlock> blocks;
  private final Map<Element, Sums> sums = new HashMap<>();

  private PageTree(Element root) {
    blocks = BlockReader.read(root);
    blocks.forEach(block -> mutable(block.element()).add(block));
    // Children come after their parents, so that from the end every sum is whole when it goes up.
    Elements elements = root.getAllElements();
    for (int i = elements.size() - 1; i > 0; i--) {
      Sums whole = sums.get(elements.get(i));
      if (whole != null) {
        mutable(elements.get(i).parent()).add(whole);
      }
    }
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
    return sumsOf(element).size;
  }

  /** Number of characters of running text in {@code element}. */
  double prose(Element element) {
    return sumsOf(element).prose;
  }

  /** Number of blocks in {@code element}. */
  int blocks(Element element) {
    return sumsOf(element).blocks;
  }

  /** Share of the characters in {@code element} that lie in links, 0 to 1. */
  double linkDensity(Element element) {
    double size = size(element);
    return size == 0 ? 0 : sumsOf(element).linked / size;
  }

  private Sums sumsOf(Element element) {
    return sums.getOrDefault(element, NONE);
  }

  private Sums mutable(Element element) {
    return sums.computeIfAbsent(element, key -> new Sums());
  }

  /** What the blocks in one element come to. */
  private static final class Sums {
    private int size;
    private int linked;
    private int prose;
    private int blocks;

    void add(TextBlock block) {
      size += block.size();
      linked += block.linked();
      prose += Prose.isProse(block) ? block.size() : 0;
      blocks++;
    }

    void add(Sums other) {
      size += other.size;
      linked += other.linked;
      prose += other.prose;
      blocks += other.blocks;
    }
  }
}
