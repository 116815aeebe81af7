package dev.dateline.resolve.role;

import dev.dateline.article.Article;
import dev.dateline.names.NameType;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Descriptors;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks back from a title for the name just spoken of. Offsets are those of the article, UTF-16.
 */
final class NamesBefore {
  private final Scene scene;
  private final Map<String, NavigableMap<Integer, Name>> byEnd;
  private final TreeMap<Integer, Integer> lineByStart = new TreeMap<>();
  private final Set<Integer> paragraphStarts = new HashSet<>();

  NamesBefore(Article article, Scene scene) {
    this.scene = scene;
    this.byEnd = byEnd(scene);
    article.blocks().forEach(block -> paragraphStarts.add(block.span().start()));
    for (int i = 0; i < scene.lines().size(); i++) {
      if (scene.lines().get(i).size() > 0) {
        lineByStart.put(scene.lines().get(i).at(0).span().start(), i);
      }
    }
  }

  /** "academy president", "prison service spokesman": the last body whose name ends so; or null. */
  Name calledSo(FoundRole role) {
    String[] words = role.title().toLowerCase(Locale.ROOT).split(" ", -1);
    for (int count = Math.min(2, words.length - 1); count > 0; count--) {
      String end = String.join(" ", Arrays.copyOf(words, count));
      Map.Entry<Integer, Name> last =
          byEnd.getOrDefault(end, new TreeMap<>()).floorEntry(role.span().start());
      if (last != null) {
        return last.getValue();
      }
    }
    return null;
  }

  /** Organisations by the last two words of their names, or by the last that says as much. */
  private static Map<String, NavigableMap<Integer, Name>> byEnd(Scene scene) {
    Map<String, NavigableMap<Integer, Name>> byEnd = new HashMap<>();
    for (Line line : scene.lines()) {
      for (Item item : line.items()) {
        if (item.isName(NameType.ORGANIZATION)) {
          String[] words = item.name().words();
          String end = words[words.length - 1];
          int start = item.span().start();
          if (References.isSpecific(end)
              || (Descriptors.kind(end) != null && !Descriptors.isCompany(end))) {
            byEnd.computeIfAbsent(end, k -> new TreeMap<>()).put(start, item.name());
          }
          if (words.length > 2) {
            String two = words[words.length - 2] + " " + end;
            byEnd.computeIfAbsent(two, k -> new TreeMap<>()).put(start, item.name());
          }
        }
      }
    }
    return byEnd;
  }

  /**
   * "In Brazil, President Ann Lee …", "Brazil: President Ann Lee": the last place of that sort that
   * opens a sentence of the paragraph.
   */
  Name openingPlace(Set<String> wanted, int start) {
    Map.Entry<Integer, Integer> entry = lineByStart.floorEntry(start);
    int number = entry == null ? -1 : entry.getValue();
    for (int i = number; i >= 0; i--) {
      Line line = scene.lines().get(i);
      boolean heading = line.reads(1, ":");
      Item place = line.at(heading ? 0 : 1);
      if ((heading || line.reads(0, "in"))
          && place.isName(NameType.PLACE)
          && place.span().end() <= start
          && wanted.contains(scene.id(place.name()))) {
        return place.name();
      }
      if (paragraphStarts.contains(line.at(0).span().start())) {
        return null;
      }
    }
    return null;
  }

  /** "wrote on {Twitter}": where something was said. */
  private static boolean isOn(Line line, int index) {
    return line.reads(index - 1, "on") || line.reads(index - 1, "via");
  }

  /** The last before {@code start} in its sentence, else the only one of the sentence before. */
  Name near(Set<String> wanted, int start) {
    Map.Entry<Integer, Integer> entry = lineByStart.floorEntry(start);
    if (entry == null) {
      return null;
    }
    Line line = scene.lines().get(entry.getValue());
    for (int i = line.size() - 1; i >= 0; i--) {
      Name name = line.at(i).name();
      if (name != null
          && name.span().end() <= start
          && wanted.contains(scene.id(name))
          && !isOn(line, i)) {
        return name;
      }
    }
    return entry.getValue() == 0 ? null : only(wanted, scene.lines().get(entry.getValue() - 1));
  }

  /** The last before {@code start}, in whatever sentence; or null. */
  Name lastBefore(Set<String> wanted, int start) {
    Map.Entry<Integer, Integer> entry = lineByStart.floorEntry(start);
    for (int n = entry == null || wanted.isEmpty() ? -1 : entry.getValue(); n >= 0; n--) {
      Line line = scene.lines().get(n);
      for (int i = line.size() - 1; i >= 0; i--) {
        Name name = line.at(i).name();
        if (name != null && name.span().end() <= start && wanted.contains(scene.id(name))) {
          return name;
        }
      }
    }
    return null;
  }

  private Name only(Set<String> wanted, Line line) {
    Set<String> found = new HashSet<>();
    Name last = null;
    for (Item item : line.items()) {
      boolean medium = isOn(line, line.items().indexOf(item));
      if (item.isName() && wanted.contains(scene.id(item.name())) && !medium) {
        found.add(scene.id(item.name()));
        last = item.name();
      }
    }
    Name subject = line.subject();
    boolean opens = subject != null && found.contains(scene.id(subject));
    return found.size() == 1 ? last : opens ? subject : null;
  }
}
