package dev.dateline.resolve;

import dev.dateline.article.Span;
import dev.dateline.entity.Evidence;
import dev.dateline.entity.Role;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.NameType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what people are, by the rules in their order, and says each role of a person once. */
final class Roles {
  private static final List<RoleRule> RULES = List.of(new TitleBeforeName(), new Appositives());

  private final Scene scene;
  private final Map<String, Map<String, FoundRole>> byPerson = new HashMap<>();

  private Roles(Scene scene) {
    this.scene = scene;
  }

  static Roles find(Scene scene) {
    Roles roles = new Roles(scene);
    RoleHolder holders = new RoleHolder(scene);
    for (Line line : scene.lines()) {
      for (int i = 0; i < line.size(); i++) {
        if (line.at(i).isName(NameType.PERSON)) {
          for (RoleRule rule : RULES) {
            rule.find(line, i, holders, roles::add);
          }
        }
      }
    }
    return roles;
  }

  /** Gives {@code found} the role that {@code title} says. */
  static void add(
      Line line,
      Name person,
      TitlePhrase title,
      Name holder,
      String rule,
      Consumer<FoundRole> found) {
    Span span = line.span(title.start(), title.end());
    String words =
        IntStream.range(title.start(), title.end())
            .mapToObj(i -> line.at(i).text())
            .collect(Collectors.joining(" "))
            .replaceFirst(" ([’'])s\\b", "$1s")
            .replace(" ,", ",");
    if (line.at(title.start()).word().startsWith("ex-")) {
      words = words.substring("ex-".length());
      span = new Span(span.start() + "ex-".length(), span.end());
    }
    if (words.endsWith(".") && !line.at(title.end()).isName()) {
      words = words.substring(0, words.length() - 1);
      span = new Span(span.start(), span.end() - 1);
    }
    found.accept(new FoundRole(person, words, holder, title.former(), span, rule));
  }

  /** One title is one role; the mention that says where it is held is kept. */
  private void add(FoundRole role) {
    String person = scene.id(role.person());
    if (person == null) {
      return;
    }
    String title = NameKey.of(role.title()) + role.former();
    byPerson
        .computeIfAbsent(person, k -> new LinkedHashMap<>())
        .merge(
            title, role, (old, more) -> holder(old) == null && holder(more) != null ? more : old);
  }

  private String holder(FoundRole role) {
    return role.holder() == null ? null : scene.id(role.holder());
  }

  List<Role> of(String person) {
    return found(person).stream()
        .map(role -> new Role(role.title(), holder(role), role.former(), role.span()))
        .toList();
  }

  List<Evidence> evidence(String person) {
    return found(person).stream()
        .map(role -> new Evidence("role=" + role.title(), role.rule(), role.span()))
        .toList();
  }

  private List<FoundRole> found(String person) {
    return List.copyOf(byPerson.getOrDefault(person, Map.of()).values());
  }
}
