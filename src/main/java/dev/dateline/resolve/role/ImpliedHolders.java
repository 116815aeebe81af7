package dev.dateline.resolve.role;

import dev.dateline.article.Article;
import dev.dateline.resolve.cluster.Cluster;
import dev.dateline.resolve.cluster.KindVotes;
import dev.dateline.resolve.cluster.PlaceCluster;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.kind.HomeCountry;
import dev.dateline.resolve.kind.Prominence;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Sphere;
import dev.dateline.resolve.line.Titles;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells where a role is held that the words beside the name leave open: "the chief executive, Ann
 * Lee, said" is of the company the article is about, "Finance Minister Ann Lee" of the country. If
 * it is about several, the one that was just spoken of is taken; countries alone never so, since
 * foreign ones are mentioned everywhere. Where other states' ministries and forces act as much as
 * its own, another president may be meant, and no country is told.
 */
public final class ImpliedHolders {
  /**
   * How many times the weight of the second the first must have to be what an article is about.
   * Chosen on the records under src/corpus/records that are not held out.
   */
  private static final double LEAD = 1.5;

  /** The same of countries. */
  private static final double STATE_LEAD = 1.5;

  /** Where no club is named, they are of the country's team. */
  private static final Set<String> PLAYERS =
      Set.of("coach", "goalkeeper", "striker", "midfielder", "defender", "forward", "winger");

  /** However far before, the last is meant: a judge's court, a coach's team. */
  private static final Set<Sphere> LAST_NAMED = Set.of(Sphere.COURT, Sphere.TEAM);

  private static final Set<Sphere> PLACES = Set.of(Sphere.STATE, Sphere.REGION, Sphere.TOWN);

  /** "spokesman for the parliamentary committee": it says where, if not by a name. */
  private static final Pattern OF_ITS_OWN =
      Pattern.compile(
          " (?:for|of|at) (?:the|a|an) .*(?:committee|group|team|office|project|unit)$");

  private final Scene scene;
  private final NamesBefore before;
  private final Map<Sphere, Set<String>> idsOf = new EnumMap<>(Sphere.class);
  private final String country;
  private final Map<String, Cluster> states = new HashMap<>();
  private final Map<Sphere, Cluster> main = new EnumMap<>(Sphere.class);

  /**
   * For one article.
   *
   * @param organizations with what speaks for their kinds
   * @param stateBodies the country of each ministry, party and force it names
   * @param publishedIn code of the country where its publisher sits, or null
   */
  public ImpliedHolders(
      Article article,
      Scene scene,
      Map<Cluster, KindVotes> organizations,
      List<PlaceCluster> places,
      List<String> stateBodies,
      String publishedIn) {
    this.scene = scene;
    this.before = new NamesBefore(article, scene);
    Prominence prominence = Prominence.in(article);
    Map<String, Integer> countries = new HashMap<>();
    for (PlaceCluster place : places) {
      if (place.countryCode() != null) {
        countries.merge(place.countryCode(), prominence.of(place.cluster()), Integer::sum);
      }
    }
    stateBodies.forEach(code -> countries.merge(code, 1, Integer::sum));
    if (publishedIn != null) {
      boolean named = countries.containsKey(publishedIn);
      int weight = named ? HomeCountry.AT_HOME : HomeCountry.UNNAMED_AT_HOME;
      countries.merge(publishedIn, weight, Integer::sum);
    }
    for (Sphere sphere : Sphere.values()) {
      Map<Cluster, Integer> weights = new LinkedHashMap<>();
      organizations.forEach(
          (cluster, kind) -> {
            if (sphere.holds(kind.best(), cluster.names().get(0))) {
              weights.put(cluster, prominence.of(cluster));
            }
          });
      for (PlaceCluster place : places) {
        if (isOf(sphere, place)) {
          weights.put(place.cluster(), prominence.of(place.cluster()));
        }
      }
      Set<String> ids = new HashSet<>();
      weights.keySet().forEach(cluster -> ids.add(scene.id(cluster.names().get(0))));
      idsOf.put(sphere, ids);
      if (sphere != Sphere.STATE) {
        main.put(sphere, main(weights));
      }
    }
    country = country(countries, stateBodies, publishedIn);
    for (PlaceCluster place : places) {
      if (isOf(Sphere.STATE, place)) {
        states.putIfAbsent(place.countryCode(), place.cluster());
      }
    }
    main.put(Sphere.STATE, states.get(country));
  }

  private static boolean isOf(Sphere sphere, PlaceCluster place) {
    return place.resolved() != null
        && sphere.holds(place.resolved().place(), place.cluster().names().get(0));
  }

  private static Cluster main(Map<Cluster, Integer> weights) {
    Prominence.First<Cluster> first = Prominence.first(weights, LEAD);
    return first == null ? null : first.what();
  }

  private static String country(
      Map<String, Integer> weights, List<String> stateBodies, String publishedIn) {
    Prominence.First<String> first = HomeCountry.leading(weights, STATE_LEAD, publishedIn);
    if (first == null) {
      return null;
    }
    long foreign = stateBodies.stream().filter(code -> !code.equals(first.what())).count();
    boolean atHome = first.what().equals(publishedIn);
    return !atHome && foreign > 1 && foreign >= stateBodies.size() - foreign ? null : first.what();
  }

  /**
   * A country where an office is held.
   *
   * @param rule which rule tells it
   */
  record Told(String code, String rule) {}

  /**
   * The country where {@code role} is held if it is an office of a state and nothing says of which,
   * or null: the article may never name its own country.
   */
  Told country(FoundRole role) {
    if (role.holder() != null || !role.isOpen()) {
      return null;
    }
    Told known = known(role);
    if (known != null) {
      return new Told(known.code(), "country." + known.rule());
    }
    boolean told = country != null && Titles.isOfState(role.title()) && isOfState(role);
    return told ? new Told(country, "country.main-state") : null;
  }

  /** A country that who holds the office or what it is called tells, with the rule; or null. */
  private Told known(FoundRole role) {
    String only = Offices.country(role.title());
    boolean british = "GB".equals(country) && "US".equals(only);
    if (only != null && !british) {
      return new Told(only, "only-office");
    }
    Cluster person = scene.cluster(role.person());
    String code =
        person == null ? null : Leaders.country(person.names(), role.title(), scene.countries());
    return code == null ? null : new Told(code, "known-leader");
  }

  /** The role with its holder, or as it is where nothing tells it. */
  FoundRole complete(FoundRole role) {
    Told known = known(role);
    if (known != null) {
      Cluster place = states.get(known.code());
      String rule = "holder." + known.rule();
      return place == null ? role : role.heldAt(place.names().get(0), rule);
    }
    Name called = before.calledSo(role);
    if (called != null) {
      return role.heldAt(called, "holder.called-so");
    }
    if (OF_ITS_OWN.matcher(role.title()).find()) {
      return role;
    }
    List<Sphere> spheres = Titles.spheres(role.title());
    for (Sphere sphere : spheres) {
      FoundRole held = complete(role, sphere);
      if (held.holder() != null) {
        return held;
      }
    }
    if (PLAYERS.contains(Titles.headOf(role.title())) && idsOf.get(Sphere.TEAM).isEmpty()) {
      Cluster nation = main.get(Sphere.STATE);
      return nation == null ? role : role.heldAt(nation.names().get(0), "holder.national-team");
    }
    return spheres.contains(Sphere.CORPORATE) ? ofAnyBody(role) : role;
  }

  /** "{The zoo} is closed. The general manager, Ann Lee, said": not only companies have them. */
  private FoundRole ofAnyBody(FoundRole role) {
    Name near = before.near(idsOf.get(Sphere.ANY), role.span().start());
    return near == null ? role : role.heldAt(near, "holder.near-any");
  }

  private FoundRole complete(FoundRole role, Sphere sphere) {
    if (sphere == Sphere.STATE && !isOfState(role)) {
      return role;
    }
    String rule = sphere.name().toLowerCase(Locale.ROOT);
    Name opening =
        PLACES.contains(sphere)
            ? before.openingPlace(idsOf.get(sphere), role.span().start())
            : null;
    if (opening != null) {
      return role.heldAt(opening, "holder.opening-" + rule);
    }
    Name first = main.get(sphere) == null ? null : main.get(sphere).names().get(0);
    if (first != null) {
      return isCalledSo(role, first) ? role.heldAt(first, "holder.main-" + rule) : role;
    }
    Name near = sphere == Sphere.STATE ? null : before.near(idsOf.get(sphere), role.span().start());
    if (near == null && LAST_NAMED.contains(sphere)) {
      near = before.lastBefore(idsOf.get(sphere), role.span().start());
    }
    boolean told = near != null && isCalledSo(role, near);
    return told ? role.heldAt(near, "holder.near-" + rule) : role;
  }

  /** "Committee chairman" says that it is a committee. */
  private static boolean isCalledSo(FoundRole role, Name holder) {
    String first = role.title().toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return !References.isSpecific(first) || List.of(holder.words()).contains(first);
  }

  /** "President Ann Lee", "foreign minister Ann Lee"; "Ann Lee, president," may be a company's. */
  private boolean isOfState(FoundRole role) {
    return role.rule().equals("role.title-before-name")
        || !Titles.headOf(role.title()).equals("president")
        || (Character.isUpperCase(role.title().charAt(0)) && idsOf.get(Sphere.CORPORATE).isEmpty());
  }
}
