package dev.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Different stories that have much in common, made of real ones. None is a copy of another. */
enum LookAlikes {
  TEMPLATE("a report of 10 figures, filled in again") {
    @Override
    List<Draft> of(List<Draft> drafts, RewriteDesk desk) {
      return drafts.stream()
          .filter(draft -> figures(draft) >= FEWEST_FIGURES)
          .flatMap(draft -> Stream.of(draft, desk.fillInAgain(draft)))
          .toList();
    }
  },
  BACKGROUND("40% of the words in common") {
    @Override
    List<Draft> of(List<Draft> drafts, RewriteDesk desk) {
      List<Draft> longer = drafts.stream().filter(draft -> draft.words() >= 150).toList();
      List<Draft> stories = new ArrayList<>();
      for (int i = 0; i + 2 < longer.size(); i += 3) {
        Draft background = longer.get(i).cut(100);
        stories.add(join(longer.get(i + 1).cut(150), background));
        stories.add(join(longer.get(i + 2).cut(150), background));
      }
      return stories;
    }
  },
  FOOTER("short items over one footer") {
    @Override
    List<Draft> of(List<Draft> drafts, RewriteDesk desk) {
      Draft footer = drafts.get(0).cut(60);
      return drafts.stream().skip(1).map(draft -> join(draft.cut(50), footer)).toList();
    }
  },
  DIGEST("a digest and what it sums up") {
    @Override
    List<Draft> of(List<Draft> drafts, RewriteDesk desk) {
      List<Draft> stories = new ArrayList<>(drafts);
      for (int i = 0; i + 5 <= drafts.size(); i += 5) {
        Draft digest = new Draft("", List.of());
        for (Draft draft : drafts.subList(i, i + 5)) {
          digest = join(digest, draft.cut(50));
        }
        stories.add(digest);
      }
      return stories;
    }
  };

  private static final int FEWEST_FIGURES = 10;

  private final String label;

  LookAlikes(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Stories each of which is to be told from all others. */
  abstract List<Draft> of(List<Draft> drafts, RewriteDesk desk);

  private static Draft join(Draft first, Draft second) {
    return first.with(
        Stream.concat(first.paragraphs().stream(), second.paragraphs().stream()).toList());
  }

  private static long figures(Draft draft) {
    return draft.paragraphs().stream()
        .flatMap(paragraph -> Draft.words(paragraph).stream())
        .filter(RewriteDesk::isFigure)
        .distinct()
        .count();
  }
}
