package dev.dateline.write;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Entity;
import dev.dateline.entity.Evidence;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import dev.dateline.entity.Place;
import dev.dateline.entity.Role;
import dev.dateline.names.OrganizationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of an entity, in words: "CEO, Acme; also Smith". */
final class EntityDetails {
  private static final Pattern CLAIM_OF_ID = Pattern.compile("((?:organization|relatedTo)=)(.+)");

  private final Map<String, String> nameOfId = new HashMap<>();

  EntityDetails(ArticleRecord record) {
    Stream.of(record.people(), record.organizations(), record.places())
        .flatMap(List::stream)
        .forEach((Entity entity) -> nameOfId.put(entity.id(), entity.name()));
  }

  String of(Person person) {
    List<String> details = new ArrayList<>();
    person.roles().forEach(role -> details.add(inWords(role)));
    return withAliases(details, person);
  }

  String of(Organization organization) {
    List<String> details = new ArrayList<>();
    boolean company = organization.kind() == OrganizationKind.COMPANY;
    String kind = company ? null : organization.kind().label();
    addJoined(details, kind, organization.legalForm(), organization.country());
    organization
        .relatedTo()
        .forEach(
            relation -> details.add(relation.relation() + " " + name(relation.organization())));
    return withAliases(details, organization);
  }

  String of(Place place) {
    List<String> details = new ArrayList<>();
    addJoined(details, place.kind(), place.admin1(), place.countryCode(), coordinates(place));
    return withAliases(details, place);
  }

  /** A line for a reason, with names where the claim has ids, which do not stand on the page. */
  String explanation(Evidence reason) {
    String where = reason.span() == null ? "" : " at " + reason.span().start();
    Matcher id = CLAIM_OF_ID.matcher(reason.claim());
    String claim = id.matches() ? id.group(1) + name(id.group(2)) : reason.claim();
    return "← " + claim + " by " + reason.rule() + where;
  }

  private String inWords(Role role) {
    String title = role.former() ? "former " + role.title() : role.title();
    if (role.organization() == null) {
      return role.country() == null ? title : title + ", " + role.country();
    }
    String held = name(role.organization());
    return title.contains(held) ? title : title + ", " + held;
  }

  private String name(String id) {
    return nameOfId.getOrDefault(id, id);
  }

  private static String coordinates(Place place) {
    if (place.latitude() == null || place.longitude() == null) {
      return null;
    }
    return String.format(Locale.ROOT, "%.2f %.2f", place.latitude(), place.longitude());
  }

  private static void addJoined(List<String> details, String... facts) {
    String joined = Stream.of(facts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    if (!joined.isEmpty()) {
      details.add(joined);
    }
  }

  private static String withAliases(List<String> details, Entity entity) {
    if (!entity.aliases().isEmpty()) {
      details.add("also " + String.join(", ", entity.aliases()));
    }
    return String.join("; ", details);
  }
}
