package dev.dateline.resolve.role;

import dev.dateline.article.Span;
import dev.dateline.entity.Evidence;
import dev.dateline.entity.Role;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what people are, by the rules in their order, and says each role of a person once. */
public final class Roles {
  private static final List<RoleRule> RULES =
      List.of(
          new TitleBeforeName(),
          new Appositives(),
          new PassiveVerbs(),
          new Rosters(),
          new Boards(),
          new Counterparts(),
          new Appointments(),
          new Predicates());

  /** "first lady", "first secretary": elsewhere the first is who was so before all others. */
  private static final Set<String> FIRST =
      Set.of(
          "lady",
          "minister",
          "secretary",
          "deputy",
          "officer",
          "sergeant",
          "mate",
          "assistant",
          "lieutenant",
          "gentleman",
          "class");

  /** "a {would-be} president" is none. */
  private static final Set<String> NOT_YET = Set.of("would-be", "aspiring", "wannabe");

  /** "a journalist{-turned-}politician" is a politician. */
  private static final String TURNED = "-turned-";

  private final Scene scene;
  private final ImpliedHolders implied;
  private final Map<String, String> organizationCountries;
  private final Map<String, Map<String, FoundRole>> byPerson = new HashMap<>();

  private Roles(Scene scene, ImpliedHolders implied, Map<String, String> organizationCountries) {
    this.scene = scene;
    this.implied = implied;
    this.organizationCountries = organizationCountries;
  }

  /**
   * Finds the roles of all people.
   *
   * @param implied tells holders that the words of a role do not
   * @param organizationCountries country codes of organisations by their ids
   * @param kinds the kind of an organisation that a name means
   */
  public static Roles find(
      Scene scene,
      ImpliedHolders implied,
      Map<String, String> organizationCountries,
      Function<Name, OrganizationKind> kinds) {
    Roles roles = new Roles(scene, implied, organizationCountries);
    RoleHolder holders = new RoleHolder(scene, kinds);
    for (Line line : scene.lines()) {
      for (int i = 0; i < line.size(); i++) {
        if (line.at(i).isName(NameType.PERSON)) {
          for (RoleRule rule : RULES) {
            rule.find(line, i, holders, roles::add);
          }
        }
      }
    }
    Set<String> heads = roles.heads();
    new Descriptions(scene, holders).find(heads::contains, roles::add);
    for (Map<String, FoundRole> ofPerson : roles.byPerson.values()) {
      ofPerson.values().removeIf(role -> ofPerson.values().stream().anyMatch(role::isShortFor));
      ofPerson.replaceAll((title, role) -> role.isOpen() ? implied.complete(role) : role);
      Set<String> over = roles.over(ofPerson.values());
      ofPerson.values().removeIf(role -> !role.former() && over.contains(roles.office(role)));
    }
    return roles;
  }

  /** What anybody is, in a word each. */
  private Set<String> heads() {
    return byPerson.values().stream()
        .flatMap(ofPerson -> ofPerson.values().stream())
        .map(role -> Titles.headOf(role.title()))
        .collect(Collectors.toSet());
  }

  /** Gives {@code found} the roles that {@code title} says: "lawyer and activist" are two. */
  static void add(
      Line line,
      Name person,
      TitlePhrase title,
      Name holder,
      String rule,
      RoleHolder holders,
      Consumer<FoundRole> found) {
    int second = SecondTitle.in(line, title);
    if (second < 0) {
      addOne(line, person, title, holder, rule, found);
      return;
    }
    for (TitlePhrase part : List.of(title.before(second, line), title.from(second, line))) {
      boolean isParty = title.holder() != null && title.holder().is(NameType.DEMONYM);
      boolean isInside = title.holder() != null && (title.holder().equals(holder) || isParty);
      Name own = holders.of(line, part, -1);
      String words = part.leadingWords(line, part.end() - part.start());
      boolean shared = !isInside || Titles.isHeldWithOthers(words);
      add(line, person, part, own == null && shared ? holder : own, rule, holders, found);
    }
  }

  private static void addOne(
      Line line,
      Name person,
      TitlePhrase title,
      Name holder,
      String rule,
      Consumer<FoundRole> found) {
    for (int i = title.before() + 1; i < title.start(); i++) {
      if (line.isAt(i, NOT_YET)) {
        return;
      }
    }
    TitlePhrase plain = title.withoutHolder(line);
    if (line.at(plain.start()).text().equals("first")
        && plain.end() > plain.start() + 1
        && !line.isAt(plain.start() + 1, FIRST)) {
      plain = plain.from(plain.start() + 1).withoutHolder(line);
    }
    Span span = line.span(plain.start(), plain.end());
    String words = words(line, plain);
    int prefix = Titles.prefixLength(line.at(plain.start()).word());
    int turned = words.indexOf(TURNED);
    prefix = turned > 0 && words.indexOf(' ') < 0 ? turned + TURNED.length() : prefix;
    words = words.substring(prefix);
    span = new Span(span.start() + prefix, span.end());
    if (words.endsWith(".") && !line.at(plain.end()).isName()) {
      words = words.substring(0, words.length() - 1);
      span = new Span(span.start(), span.end() - 1);
    }
    FoundRole role =
        new FoundRole(person, words, holder, title.former(), span, rule).withoutWordOfHolder();
    boolean nameless = title.isSomebodys(line) || title.isOfSomething(line);
    found.accept(nameless && holder == null ? role.closed() : role);
  }

  /** The words of the title, its last before "of" in the singular: "members of boards". */
  private static String words(Line line, TitlePhrase title) {
    List<String> words = new ArrayList<>();
    boolean complement = false;
    for (int i = title.start(); i < title.end(); i++) {
      String word = line.at(i).text();
      complement |= line.isAt(i, Set.of("of", "for", "in", "at"));
      boolean last =
          i + 1 == title.end() || line.endsPhrase(i + 1) || TitleWords.isAnd(line, i + 1);
      words.add(complement || !last || line.at(i).isName() ? word : Titles.singular(word));
    }
    return String.join(" ", words).replaceFirst(" ([’'])s\\b", "$1s").replace(" ,", ",");
  }

  /** A title is held at each body once; a mention that does not say where adds nothing. */
  private void add(FoundRole role) {
    String person = scene.id(role.person());
    if (person == null) {
      return;
    }
    Map<String, FoundRole> roles = byPerson.computeIfAbsent(person, k -> new LinkedHashMap<>());
    String key = NameKey.of(role.title());
    String title = key + role.former();
    FoundRole other = roles.get(key + !role.former());
    if (other != null && other.span().equals(role.span())) {
      if (!role.former()) {
        return;
      }
      roles.remove(key + false);
    }
    FoundRole first = roles.get(title);
    String holder = holder(role);
    if (first == null || (holder(first) == null && holder != null)) {
      roles.put(title, role);
    } else if (holder != null && !holder.equals(holder(first))) {
      roles.putIfAbsent(title + holder, role);
    }
  }

  /**
   * What somebody no longer is: a "former president" is called "President" further on all the same.
   */
  private Set<String> over(Collection<FoundRole> roles) {
    return roles.stream().filter(FoundRole::former).map(this::office).collect(Collectors.toSet());
  }

  private String office(FoundRole role) {
    return NameKey.of(role.title()) + holder(role);
  }

  private String holder(FoundRole role) {
    return role.holder() == null ? null : scene.id(role.holder());
  }

  private String country(FoundRole role) {
    if (role.holder() == null) {
      ImpliedHolders.Told told = implied.country(role);
      return told == null ? null : told.code();
    }
    return role.holder().is(NameType.ORGANIZATION)
        ? organizationCountries.get(holder(role))
        : scene.country(role.holder());
  }

  /** The roles of the person with this identifier. */
  public List<Role> of(String person) {
    return found(person).stream()
        .map(
            role -> new Role(role.title(), holder(role), country(role), role.former(), role.span()))
        .toList();
  }

  /** Why they have those roles. */
  public List<Evidence> evidence(String person) {
    List<Evidence> evidence = new ArrayList<>();
    for (FoundRole role : found(person)) {
      evidence.add(new Evidence("role=" + role.title(), role.rule(), role.span()));
      ImpliedHolders.Told told = implied.country(role);
      if (told != null) {
        evidence.add(new Evidence("country=" + told.code(), told.rule(), role.span()));
      }
      if (role.holderRule() != null) {
        evidence.add(new Evidence("organization=" + holder(role), role.holderRule(), role.span()));
      }
    }
    return evidence;
  }

  private List<FoundRole> found(String person) {
    return List.copyOf(byPerson.getOrDefault(person, Map.of()).values());
  }
}
