package dev.dateline.read.html;

import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ArticlePart;
import dev.dateline.read.content.StatedMetadata;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says what each block of a cleaned page is, and leaves out what is no part of the article. Used by
 * one thread for one page.
 */
final class PartFinder {
  /** A heading such as "Related" ends the story if less than this share of it follows. */
  private static final double TAIL = 0.3;

  /** Shorter blocks may well say the same twice in one story. */
  private static final int MIN_REPEATED = 60;

  private static final int MAX_END_HEADING = 80;

  /** After this much running text a heading of comments is believed; in characters. */
  private static final int MIN_STORY = 200;

  private static final Set<BlockKind> HEAD =
      EnumSet.of(BlockKind.DECK, BlockKind.BYLINE, BlockKind.CAPTION);

  private static final int MAX_BYLINE = 200;
  private static final int MIN_BYLINE = 4;
  private static final int MIN_CAPTION = 10;

  private final Optional<Headline> headline;
  private final Element root;
  private final PageTree tree;
  private final BlockKinds kinds;
  private final Set<Element> inRoot = new HashSet<>();
  private final Map<String, Element> seen = new HashMap<>();
  private final List<ArticlePart> parts = new ArrayList<>();
  private boolean hasProse;

  private PartFinder(Document page, Optional<Headline> headline, StatedMetadata metadata) {
    this.headline = headline;
    this.root = MainContent.find(page, headline, metadata.body());
    this.tree = PageTree.of(page.body());
    this.kinds = new BlockKinds(tree, root);
    inRoot.addAll(root.getAllElements());
  }

  /** The parts in order, the title first. */
  static List<ArticlePart> find(
      Document page, Optional<String> title, Optional<Headline> headline, StatedMetadata metadata) {
    PartFinder finder = new PartFinder(page, headline, metadata);
    title.ifPresent(text -> finder.parts.add(new ArticlePart(BlockKind.TITLE, text)));
    finder.addStory();
    return finder.withoutTrailingHeadings();
  }

  private void addStory() {
    List<TextBlock> blocks = tree.blocks();
    int first = firstAfterHeadline();
    int last = blocks.size() - 1;
    while (last > first && !isStory(blocks.get(last))) {
      last--;
    }
    double left = tree.prose(root);
    boolean isOver = false;
    for (int i = first; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (inRoot.contains(block.element())) {
        isOver |= endsStory(block, left);
        if (isOver) {
          addLateCredit(block);
          continue;
        }
        left -= isStory(block) ? block.size() : 0;
        boolean isAtEdge = !hasProse || i > last;
        kinds
            .of(block, hasProse)
            .filter(kind -> kind != BlockKind.PARAGRAPH || !isAtEdge || !isLabel(block))
            .ifPresent(kind -> add(kind, block));
      } else if (!hasProse) {
        addHead(block);
      }
    }
  }

  /** Those who worked on the story are often named below what invites to read on. */
  private void addLateCredit(TextBlock block) {
    if (LineForm.isStaffCredit(block.text()) && kinds.of(block, true).isPresent()) {
      add(BlockKind.CREDIT, block);
    }
  }

  /** Deck, byline and the first picture often stand above the story rather than in it. */
  private void addHead(TextBlock block) {
    kinds.of(block, false).filter(HEAD::contains).ifPresent(kind -> add(kind, block));
  }

  /**
   * Index of the first block after the headline; 0 if it stands below the story, and so is none.
   */
  private int firstAfterHeadline() {
    List<TextBlock> blocks = tree.blocks();
    int first = headline.map(h -> h.lastIn(blocks)).orElse(-1) + 1;
    double before = 0;
    double all = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int size = isStory(blocks.get(i)) ? blocks.get(i).size() : 0;
      all += size;
      before += i < first ? size : 0;
    }
    return 2 * before > all ? 0 : first;
  }

  private boolean isStory(TextBlock block) {
    return inRoot.contains(block.element()) && Prose.isProse(block);
  }

  /** A few words in a box of their own, above or below the story: a section's name, a button. */
  private boolean isLabel(TextBlock block) {
    return block.size() < MIN_REPEATED
        && !Prose.isTextElement(block.element())
        && !Prose.endsSentence(block.text())
        && tree.prose(block.element()) == 0;
  }

  /** Whether a heading says that the story is over, and that may be true. */
  private boolean endsStory(TextBlock block, double left) {
    if (block.size() > MAX_END_HEADING) {
      return false;
    }
    double all = tree.prose(root);
    return (left < TAIL * all && LineForm.endsStory(block.text()))
        || (all - left >= MIN_STORY && LineForm.opensComments(block.text()));
  }

  private void add(BlockKind kind, TextBlock block) {
    String text = block.text();
    if (kind == BlockKind.CAPTION && text.length() < MIN_CAPTION) {
      return; // a counter or a button of a gallery
    }
    boolean isRepeated =
        headline.filter(h -> h.isRepeatedBy(text)).isPresent()
            || ((text.length() >= MIN_REPEATED || kind == BlockKind.BYLINE) && isSeen(kind, block));
    if (isRepeated || (kind == BlockKind.BYLINE && text.length() > MAX_BYLINE)) {
      return;
    }
    if (kind == BlockKind.BYLINE && joinsByline(text)) {
      return;
    }
    hasProse |= kind == BlockKind.PARAGRAPH && Prose.isProse(block);
    parts.add(new ArticlePart(kind, text));
  }

  /** What a page shows twice it shows in two places; a story that repeats itself goes on in one. */
  private boolean isSeen(BlockKind kind, TextBlock block) {
    Element place = block.element().parent();
    Element before = seen.putIfAbsent(block.text(), place);
    return before != null && !(kind == BlockKind.PARAGRAPH && before.equals(place));
  }

  /** Pages often divide a byline: "By" in one element, the name in the next, a title after it. */
  private boolean joinsByline(String text) {
    ArticlePart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last == null || last.kind() != BlockKind.BYLINE) {
      return false;
    }
    if (last.text().length() + text.length() < MAX_BYLINE) {
      parts.set(parts.size() - 1, new ArticlePart(BlockKind.BYLINE, last.text() + "\n" + text));
    }
    return true;
  }

  /** "By" whose name stands elsewhere says nothing. */
  private static boolean saysAnything(ArticlePart part) {
    return part.kind() != BlockKind.BYLINE || part.text().length() >= MIN_BYLINE;
  }

  private List<ArticlePart> withoutTrailingHeadings() {
    int end = parts.size();
    while (end > 0 && parts.get(end - 1).kind() == BlockKind.HEADING) {
      end--;
    }
    return parts.subList(0, end).stream().filter(PartFinder::saysAnything).toList();
  }
}
