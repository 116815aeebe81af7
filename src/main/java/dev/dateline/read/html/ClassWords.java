package dev.dateline.read.html;

import dev.dateline.resource.ResourceTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells from an element's class names, id and name of its own what it is for. */
final class ClassWords {
  /** What a part of a page is for. */
  enum Role {
    NOISE,
    MINOR,
    CAPTION,
    CREDIT,
    BYLINE,
    DECK,
    TAGS,
    BODY
  }

  private static final Map<String, Role> ROLES = load();
  private static final Pattern CUT = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|[^\\p{L}]+");
  private static final int MAX_LENGTH = 400;

  /** "has-sidebar", "tag-comments": what follows is about something else than this element. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("category", "has", "is", "no", "not", "status", "tag", "type", "with", "without");

  private ClassWords() {}

  static Set<Role> rolesOf(Element element) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    add(element.id(), roles);
    if (element.normalName().indexOf('-') > 0) {
      add(element.normalName(), roles); // <amp-ad>
    }
    for (String name : element.classNames()) {
      add(name, roles);
    }
    return roles;
  }

  static boolean has(Element element, Role role) {
    return rolesOf(element).contains(role);
  }

  private static void add(String name, Set<Role> roles) {
    if (name.isEmpty() || name.length() > MAX_LENGTH) {
      return;
    }
    String before = null;
    for (String part : CUT.split(name, -1)) {
      String word = part.toLowerCase(Locale.ROOT);
      if (part.isEmpty()) {
        continue;
      }
      if (ABOUT_OTHERS.contains(word)) {
        return;
      }
      Role role = ROLES.get(word);
      if (role != null) {
        roles.add(role);
      }
      Role pair = before == null ? null : ROLES.get(before + "-" + word);
      if (pair != null) {
        roles.add(pair);
      }
      before = word;
    }
  }

  private static Map<String, Role> load() {
    Map<String, Role> roles = new HashMap<>();
    for (String[] row : ResourceTable.rows(ClassWords.class, "class-words.tsv")) {
      roles.put(row[0], Role.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(roles);
  }
}
