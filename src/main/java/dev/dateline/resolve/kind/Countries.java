package dev.dateline.resolve.kind;

import dev.dateline.entity.Evidence;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerName;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.Cluster;
import dev.dateline.resolve.cluster.HeadWords;
import dev.dateline.resolve.cluster.KnownOrganizations;
import dev.dateline.resolve.cluster.OrganizationName;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.relation.Parents;
import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the country of an organisation, by the first of these that speaks: "Russia-based X", "X,
 * registered in Kenya"; "the Kenyan lender X", "Kenya's X", "X in Poland"; the body it is a part
 * of; the table of known names; a country in the name; the legal form; a town in the name; the
 * country the article is about, for organs of states and parties wherever it is clear, for other
 * bodies of one country where the article names next to no other.
 */
public final class Countries {
  /** "Addis Ababa", "Rio de Janeiro". */
  private static final int MAX_PLACE_WORDS = 3;

  /** Smaller towns share their names with people and things. */
  private static final long TOWN = 15_000;

  private static final long BIG_TOWN = 500_000;

  private static final Set<OrganizationKind> OF_NO_COUNTRY =
      Set.of(OrganizationKind.INTERGOVERNMENTAL);

  /** "The Supreme Court", "the Labour Party": of the country an article is about. */
  public static final Set<OrganizationKind> OF_A_STATE =
      Set.of(OrganizationKind.GOVERNMENT, OrganizationKind.PARTY, OrganizationKind.MILITARY);

  /** What mostly works in one town or country; foreign agencies and charities are well known. */
  private static final Set<OrganizationKind> LOCAL =
      Set.of(
          OrganizationKind.EDUCATION,
          OrganizationKind.NGO,
          OrganizationKind.MEDIA,
          OrganizationKind.SPORTS,
          OrganizationKind.RELIGIOUS);

  /** "Saint Thomas University" is called after the saint, not after a parish of Barbados. */
  private static final Pattern SAINT = Pattern.compile("(?:Saint|St\\.?|San|Santa|Santo|Sao|São) ");

  private static final Set<String> HOUSES =
      Set.of("hospital", "hospitals", "clinic", "museum", "library", "orphanage", "medicine");

  /** Bodies so called belong to no one country. */
  private static final Set<String> OF_THE_WORLD =
      Set.of(
          "international",
          "world",
          "global",
          "european",
          "europe",
          "african",
          "africa",
          "asian",
          "asia",
          "arab",
          "pacific",
          "american",
          "americas",
          "caribbean",
          "without",
          "borders");

  /** Towns are called so, and bodies everywhere: "Central Bank". */
  private static final Set<String> COMMON_NAMES =
      Set.copyOf(ResourceTable.words(Countries.class, "common-names.txt"));

  private static final Set<String> REGIONS = Set.of("island", "region");

  private static final Set<String> ABROAD =
      Set.of("embassy", "consulate", "mission", "consul", "commissioner", "delegation");

  private final Scene scene;
  private final Gazetteer gazetteer;
  private final HomeCountry home;
  private final Parents parents;
  private final CountryBeside beside;

  /**
   * A country and why.
   *
   * @param code ISO 3166-1 alpha-2
   * @param evidence what said so
   */
  public record Found(String code, Evidence evidence) {
    Found(String code, String rule, Name name) {
      this(code, new Evidence("country=" + code, rule, name.span()));
    }
  }

  /**
   * For one article.
   *
   * @param home the country it is about
   */
  public Countries(Scene scene, Gazetteer gazetteer, HomeCountry home, Parents parents) {
    this.scene = scene;
    this.gazetteer = gazetteer;
    this.home = home;
    this.parents = parents;
    this.beside = new CountryBeside(scene, gazetteer);
  }

  /** The country of {@code organization}, or empty where nothing tells. */
  public Optional<Found> of(Cluster organization, OrganizationKind kind) {
    Optional<Found> said =
        first(organization, beside::based)
            .or(() -> first(organization, beside::seated))
            .or(() -> first(organization, beside::described))
            .or(() -> first(organization, name -> beside.placed(name, kind)));
    Cluster parent = parents.of(organization);
    if (said.isPresent() || parent != null) {
      return said.or(() -> ofParent(organization, parent));
    }
    return known(organization)
        .or(
            () ->
                OF_NO_COUNTRY.contains(kind)
                    ? Optional.empty()
                    : first(organization, name -> named(name, kind)))
        .or(() -> first(organization, name -> ofKnownPart(name, kind)))
        .or(() -> first(organization, Countries::legalForm))
        .or(() -> first(organization, name -> town(name, kind)))
        .or(
            () ->
                isOfHome(organization, kind)
                    ? first(organization, this::ofHome)
                    : Optional.empty());
  }

  /** "Johns Hopkins School of Medicine", "Harvard Law School": of a university that is known. */
  private static Found ofKnownPart(Name name, OrganizationKind kind) {
    if (kind != OrganizationKind.EDUCATION) {
      return null;
    }
    String code = KnownOrganizations.countryOfUniversityIn(name);
    return code == null ? null : new Found(code, "country.known-university", name);
  }

  private Optional<Found> ofParent(Cluster organization, Cluster parent) {
    OrganizationKind kind = parents.kind(parent);
    return of(parent, kind)
        .map(found -> new Found(found.code(), "country.parent", organization.names().get(0)));
  }

  private interface Rule {
    Found apply(Name name);
  }

  private static Optional<Found> first(Cluster organization, Rule rule) {
    for (Name name : organization.names()) {
      Found found = rule.apply(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** A ministry's or court's name in full is that of another country's in an article about it. */
  private Optional<Found> known(Cluster organization) {
    boolean elsewhere = organization.names().stream().anyMatch(this::isOfAnother);
    boolean full = organization.names().stream().anyMatch(name -> !name.isAcronym());
    return elsewhere
        ? Optional.empty()
        : first(organization, name -> full && name.isAcronym() ? null : known(name));
  }

  private Found known(Name name) {
    KnownOrganizations.Entry entry = entry(name);
    return entry == null ? null : new Found(entry.country(), "country.known-name", name);
  }

  private boolean isOfAnother(Name name) {
    KnownOrganizations.Entry entry = entry(name);
    return entry != null
        && home.isNot(entry.country())
        && entry.kind() == OrganizationKind.GOVERNMENT
        && name.words().length > 1
        && HeadWords.of(Arrays.asList(name.words())) != null
        && !scene.countries().contains(entry.country());
  }

  private KnownOrganizations.Entry entry(Name name) {
    List<KnownOrganizations.Entry> known = KnownOrganizations.meant(name, scene.countries());
    return known.size() == 1 && known.get(0).country() != null ? known.get(0) : null;
  }

  /**
   * "Bank of Kenya", "Indian Army": the one country whose name or people are in the name; in those
   * of charities, which care for other countries too, at the start alone.
   */
  private Found named(Name name, OrganizationKind kind) {
    String[] words = name.text().strip().split("\\s+", -1);
    Set<String> codes = new HashSet<>();
    int start = 0;
    while (start < words.length) {
      int end = Math.min(words.length, start + MAX_PLACE_WORDS);
      String code = null;
      while (end > start && code == null) {
        code = country(String.join(" ", Arrays.copyOfRange(words, start, end)));
        end--;
      }
      if (code != null && start > 1 && words[start - 1].equals("in")) {
        return new Found(code, "country.in-name", name);
      }
      if (code != null && (start == 0 || kind != OrganizationKind.NGO || isOf(words, start))) {
        codes.add(code);
      }
      start = code == null ? start + 1 : end + 1;
    }
    return codes.size() == 1 ? new Found(codes.iterator().next(), "country.in-name", name) : null;
  }

  /** "Association of Kenya": whose it is; "Friends of Kenya" are others'. */
  private static boolean isOf(String[] words, int place) {
    return place > 1
        && words[place - 1].equals("of")
        && HeadWords.of(List.of(NameKey.of(words[place - 2]))) != null;
  }

  /** Code of the country that {@code words} name, or of the part of one that bears its name. */
  private String country(String words) {
    if (NameKey.of(words).length() < 2 || Character.isLowerCase(words.charAt(0))) {
      return null;
    }
    return gazetteer
        .nation(words)
        .or(
            () ->
                words.contains(" ") && !SAINT.matcher(words).lookingAt()
                    ? gazetteer.lookup(words).stream()
                        .map(GazetteerName::place)
                        .filter(place -> place.isCountry() || place.isDivision())
                        .findFirst()
                    : Optional.empty())
        .map(GazetteerPlace::countryCode)
        .orElse(null);
  }

  /**
   * "Wellington City Council", "University of Auckland": a place in the name that lies in a country
   * of the article.
   */
  private Found town(Name name, OrganizationKind kind) {
    boolean world = KnownOrganizations.isInternational(name) || has(name, OF_THE_WORLD);
    boolean local = LOCAL.contains(kind) || OF_A_STATE.contains(kind) || has(name, HOUSES);
    String[] words = name.text().strip().split("\\s+", -1);
    if (kind == OrganizationKind.COMPANY && !world && words.length > 1) {
      String code = isBigTown(words[0]) ? town(words[0]) : null;
      return code == null ? null : new Found(code, "country.town-in-name", name);
    }
    if (world || !local || has(name, ABROAD)) {
      return null;
    }
    for (int length = Math.min(MAX_PLACE_WORDS, words.length - 1); length > 0; length--) {
      for (int start = 0; start + length <= words.length; start++) {
        boolean apart = start == 0 || Character.isLowerCase(words[start - 1].charAt(0));
        String place = String.join(" ", Arrays.copyOfRange(words, start, start + length));
        String code = apart ? town(place) : null;
        if (code != null) {
          return new Found(code, "country.town-in-name", name);
        }
      }
    }
    return null;
  }

  /**
   * "Tianjin Haiyun Logistics", "Shikoku Electric Power": what companies call themselves after is
   * seldom smaller.
   */
  private boolean isBigTown(String word) {
    return gazetteer.lookup(word).stream()
        .map(GazetteerName::place)
        .anyMatch(
            place ->
                (place.isCity() && place.population() >= BIG_TOWN)
                    || place.isDivision()
                    || REGIONS.contains(place.kind()));
  }

  /** Code of the one country of the article that has a town or division called {@code words}. */
  private String town(String words) {
    if (words.isEmpty()
        || !Character.isUpperCase(words.charAt(0))
        || COMMON_NAMES.contains(NameKey.of(words))
        || HeadWords.of(List.of(NameKey.of(words))) != null) {
      return null;
    }
    String same = scene.countryOf(NameKey.of(words));
    if (same != null) {
      return same;
    }
    List<GazetteerPlace> places =
        gazetteer.lookup(words).stream()
            .map(GazetteerName::place)
            .filter(place -> place.countryCode() != null)
            .filter(
                place ->
                    place.isDivision()
                        || place.population() >= TOWN
                        || REGIONS.contains(place.kind()))
            .toList();
    Set<String> codes = new HashSet<>();
    for (GazetteerPlace place : places) {
      if (scene.countries().contains(place.countryCode())) {
        codes.add(place.countryCode());
      }
    }
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  private static boolean has(Name name, Set<String> words) {
    return Arrays.stream(name.words()).anyMatch(words::contains);
  }

  /** Whether what the article is about says where a body of this kind is. */
  private boolean isOfHome(Cluster organization, OrganizationKind kind) {
    if (OF_A_STATE.contains(kind)) {
      return organization.names().stream().noneMatch(n -> OF_THE_WORLD.contains(n.words()[0]));
    }
    boolean local =
        LOCAL.contains(kind) || organization.names().stream().anyMatch(n -> has(n, HOUSES));
    return local
        && home.sole()
        && organization.names().stream()
            .noneMatch(n -> KnownOrganizations.isInternational(n) || has(n, OF_THE_WORLD));
  }

  private Found ofHome(Name name) {
    return home.code() == null ? null : new Found(home.code(), "country.main-country", name);
  }

  private static Found legalForm(Name name) {
    String code = OrganizationName.of(name.text()).legalFormCountry();
    return code == null ? null : new Found(code, "country.legal-form", name);
  }
}
