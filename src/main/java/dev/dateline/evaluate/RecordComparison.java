package dev.dateline.evaluate;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityMention;
import dev.dateline.entity.MentionForm;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import dev.dateline.entity.Place;
import dev.dateline.entity.Relation;
import dev.dateline.entity.Role;
import dev.dateline.evaluate.GoldEntity.GoldRole;
import dev.dateline.evaluate.GoldEntity.GoldTie;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares one record with the annotated one. */
final class RecordComparison {
  /** What the whole is to the part; an owner is a parent. */
  private static final Set<String> UPWARD = Set.of("parent", "owner");

  /** What the part is to the whole. */
  private static final Set<String> DOWNWARD = Set.of("subsidiary");

  private final List<GoldEntity> gold;
  private final ArticleRecord record;
  private final Gazetteer gazetteer;
  private final IdentityHashMap<GoldEntity, Entity> matches = new IdentityHashMap<>();
  private final Map<String, Entity> byId = new HashMap<>();
  private final List<String> errors = new ArrayList<>();

  private RecordComparison(List<GoldEntity> gold, ArticleRecord record, Gazetteer gazetteer) {
    this.gold = gold;
    this.record = record;
    this.gazetteer = gazetteer;
  }

  /** The scores of {@code record}. */
  static RecordEvaluation of(List<GoldEntity> gold, ArticleRecord record, Gazetteer gazetteer) {
    RecordComparison comparison = new RecordComparison(gold, record, gazetteer);
    comparison.match(NameType.PERSON, record.people());
    comparison.match(NameType.ORGANIZATION, record.organizations());
    comparison.match(NameType.PLACE, record.places());
    return comparison.evaluation();
  }

  private RecordEvaluation evaluation() {
    List<Entity> people = List.copyOf(record.people());
    List<Entity> companies = List.copyOf(record.companies());
    List<Entity> others = List.copyOf(record.otherOrganizations());
    List<Entity> places = List.copyOf(record.places());
    return new RecordEvaluation(
        1,
        found(NameType.PERSON, null, people),
        found(NameType.ORGANIZATION, true, companies),
        found(NameType.ORGANIZATION, false, others),
        found(NameType.PLACE, null, places),
        aliases(),
        roles(true),
        roles(false),
        kinds(),
        countries(),
        relations(),
        errors);
  }

  /** One entity for one: those that share the most names first. */
  private void match(NameType type, List<? extends Entity> entities) {
    entities.forEach(entity -> byId.put(entity.id(), entity));
    record Pair(GoldEntity gold, Entity found, int shared) {}
    List<Pair> pairs = new ArrayList<>();
    for (GoldEntity entity : ofType(type)) {
      Set<String> names = keys(entity.names());
      for (Entity other : entities) {
        Set<String> shared = keys(names(other));
        shared.retainAll(names);
        if (!shared.isEmpty()) {
          pairs.add(new Pair(entity, other, shared.size()));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> -pair.shared()));
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matches.containsKey(pair.gold()) && taken.add(pair.found().id())) {
        matches.put(pair.gold(), pair.found());
      }
    }
  }

  /**
   * Entities of a type found.
   *
   * @param company for organisations, whether companies or all others
   */
  private Scores found(NameType type, Boolean company, List<Entity> entities) {
    Set<Entity> rest = new HashSet<>(entities);
    int right = 0;
    int missed = 0;
    for (GoldEntity entity : ofType(type)) {
      if (company != null && company != (entity.kind() == OrganizationKind.COMPANY)) {
        continue;
      }
      if (rest.remove(matches.get(entity))) {
        right++;
      } else {
        missed++;
        errors.add("missed " + label(entity) + " " + entity.names());
      }
    }
    rest.removeIf(entity -> names(entity).isEmpty());
    rest.forEach(entity -> errors.add("wrong " + label(type, company) + " " + names(entity)));
    return new Scores(right, rest.size(), missed);
  }

  private BCubed aliases() {
    BCubed sum = BCubed.NONE;
    for (NameType type : List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE)) {
      List<Set<String>> right =
          ofType(type).stream().map(entity -> Set.copyOf(entity.names())).toList();
      List<Set<String>> joined =
          byId.values().stream()
              .filter(entity -> type(entity) == type)
              .map(RecordComparison::names)
              .toList();
      BCubed scores = BCubed.of(right, joined);
      if (scores.f1() < 1 && scores.names() > 0) {
        wrongJoins(right, joined);
      }
      sum = sum.plus(scores);
    }
    return sum;
  }

  private void wrongJoins(List<Set<String>> right, List<Set<String>> joined) {
    for (Set<String> cluster : right) {
      List<Set<String>> over =
          joined.stream().filter(other -> other.stream().anyMatch(cluster::contains)).toList();
      boolean foreign =
          over.stream()
              .flatMap(Set::stream)
              .anyMatch(n -> !cluster.contains(n) && right.stream().anyMatch(c -> c.contains(n)));
      if (over.size() > 1 || foreign) {
        errors.add("joined " + cluster + " as " + over);
      }
    }
  }

  /**
   * Roles found.
   *
   * @param whole whether the place where it is held counts as well as person and title
   */
  private Scores roles(boolean whole) {
    Scores sum = Scores.NONE;
    Set<String> seen = new HashSet<>();
    for (GoldEntity entity : ofType(NameType.PERSON)) {
      Person person = (Person) matches.get(entity);
      List<Role> rest = new ArrayList<>(person == null ? List.of() : person.roles());
      int found = rest.size();
      int right = 0;
      for (GoldRole role : entity.roles()) {
        Optional<Role> same =
            rest.stream()
                .filter(other -> isTitle(role, other) && (!whole || isHeldAt(role, other)))
                .findFirst();
        same.ifPresent(rest::remove);
        right += same.isPresent() ? 1 : 0;
        if (same.isEmpty() && whole) {
          errors.add("missed role of " + entity.name() + ": " + role);
        }
      }
      if (whole) {
        rest.forEach(role -> errors.add("wrong role of " + entity.name() + ": " + line(role)));
      }
      if (person != null) {
        seen.add(person.id());
      }
      sum = sum.plus(new Scores(right, found - right, entity.roles().size() - right));
    }
    for (Person person : record.people()) {
      if (!seen.contains(person.id())) {
        sum = sum.plus(new Scores(0, person.roles().size(), 0));
      }
    }
    return sum;
  }

  private String line(Role role) {
    Entity holder = role.organization() == null ? null : byId.get(role.organization());
    String at = holder == null ? "-" : holder.name();
    return role.title() + " at " + at + (role.former() ? ", former" : "");
  }

  private boolean isTitle(GoldRole gold, Role found) {
    return gold.former() == found.former() && NameKey.of(gold.title()).equals(title(found));
  }

  private static String title(Role role) {
    return NameKey.of(role.title());
  }

  private boolean isHeldAt(GoldRole role, Role found) {
    Entity holder = found.organization() == null ? null : byId.get(found.organization());
    if (role.at() == null) {
      return holder == null;
    }
    Optional<GoldEntity> entity =
        gold.stream().filter(e -> e.names().contains(role.at())).findFirst();
    if (holder == null) {
      return entity.isEmpty() && isCountry(role, found);
    }
    Set<String> names = keys(names(holder));
    names.add(NameKey.of(holder.name()));
    if (entity.isPresent()) {
      return keys(entity.get().names()).stream().anyMatch(names::contains);
    }
    return holder instanceof Place place
        && gazetteer
            .nation(role.at())
            .map(nation -> nation.countryCode().equals(place.countryCode()))
            .orElse(names.contains(NameKey.of(role.at())));
  }

  /** Whether it is held in a country that the article does not name. */
  private boolean isCountry(GoldRole role, Role found) {
    return found.country() != null
        && gazetteer
            .nation(role.at())
            .map(nation -> nation.countryCode().equals(found.country()))
            .orElse(false);
  }

  private Scores kinds() {
    int right = 0;
    int wrong = 0;
    for (GoldEntity entity : ofType(NameType.ORGANIZATION)) {
      if (matches.get(entity) instanceof Organization organization) {
        if (organization.kind() == entity.kind()) {
          right++;
        } else {
          wrong++;
          errors.add(
              "kind of " + entity.name() + ": " + organization.kind() + " not " + entity.kind());
        }
      }
    }
    return new Scores(right, wrong, 0);
  }

  private Scores countries() {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (GoldEntity entity : ofType(NameType.ORGANIZATION)) {
      if (entity.country() != null && matches.get(entity) instanceof Organization organization) {
        if (entity.country().equals(organization.country())) {
          right++;
        } else {
          missed++;
          wrong += organization.country() == null ? 0 : 1;
          errors.add(
              "country of "
                  + entity.name()
                  + ": "
                  + organization.country()
                  + " not "
                  + entity.country());
        }
      }
    }
    return new Scores(right, wrong, missed);
  }

  /** Ties are annotated on one side and found on both; an inverse one is the same tie. */
  private Scores relations() {
    Set<String> wanted = new HashSet<>();
    for (GoldEntity entity : ofType(NameType.ORGANIZATION)) {
      for (GoldTie tie : entity.ties()) {
        ofType(NameType.ORGANIZATION).stream()
            .filter(other -> other.names().contains(tie.other()))
            .findFirst()
            .ifPresent(other -> wanted.add(tie(tie.relation(), entity, other)));
      }
    }
    Map<String, GoldEntity> annotated = new HashMap<>();
    matches.forEach((entity, found) -> annotated.put(found.id(), entity));
    Set<String> found = new HashSet<>();
    for (Organization organization : record.organizations()) {
      for (Relation relation : organization.relatedTo()) {
        GoldEntity one = annotated.get(organization.id());
        GoldEntity other = annotated.get(relation.organization());
        List<String> ids = List.of(organization.id(), relation.organization());
        found.add(
            one == null || other == null
                ? "of bodies not annotated " + new TreeSet<>(ids)
                : tie(relation.relation(), one, other));
      }
    }
    Set<String> right = new HashSet<>(wanted);
    right.retainAll(found);
    wanted.stream().filter(t -> !right.contains(t)).forEach(t -> errors.add("missed tie " + t));
    found.stream().filter(t -> !right.contains(t)).forEach(t -> errors.add("wrong tie " + t));
    return new Scores(right.size(), found.size() - right.size(), wanted.size() - right.size());
  }

  /** A tie as it reads from the side of the part, or of what comes first where both are alike. */
  private static String tie(String relation, GoldEntity from, GoldEntity to) {
    boolean turn =
        DOWNWARD.contains(relation)
            || (!UPWARD.contains(relation) && from.name().compareTo(to.name()) > 0);
    String upward = DOWNWARD.contains(relation) ? "parent" : relation;
    String kind = UPWARD.contains(relation) ? "parent" : upward;
    return turn
        ? to.name() + " has " + kind + " " + from.name()
        : from.name() + " has " + kind + " " + to.name();
  }

  private List<GoldEntity> ofType(NameType type) {
    return gold.stream().filter(entity -> entity.type() == type).toList();
  }

  private static NameType type(Entity entity) {
    if (entity instanceof Person) {
      return NameType.PERSON;
    }
    return entity instanceof Organization ? NameType.ORGANIZATION : NameType.PLACE;
  }

  /** Its names as they stand in the text; demonyms are none. */
  private static Set<String> names(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.form() != MentionForm.DEMONYM)
        .map(EntityMention::text)
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(Iterable<String> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(NameKey.of(name)));
    return keys;
  }

  private static String label(GoldEntity entity) {
    return label(entity.type(), entity.kind() == OrganizationKind.COMPANY);
  }

  private static String label(NameType type, Boolean company) {
    return type == NameType.ORGANIZATION && Boolean.TRUE.equals(company)
        ? "company"
        : type.name().toLowerCase(Locale.ROOT);
  }
}
