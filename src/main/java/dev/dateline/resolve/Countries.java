package dev.dateline.resolve;

import dev.dateline.entity.Evidence;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerName;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the country of an organisation, by the first of these that speaks: "Russia-based X"; "the
 * Kenyan lender X", "Kenya's X"; the table of known names; a country in the name; the legal form;
 * for organs of states and parties the country the article is about.
 */
final class Countries {
  /** "the Russia-based online company X": more words make another phrase. */
  private static final int MAX_WORDS = 3;

  private static final Set<OrganizationKind> OF_NO_COUNTRY =
      Set.of(OrganizationKind.INTERGOVERNMENTAL, OrganizationKind.NGO);

  /** "The Supreme Court", "the Labour Party": of the country an article is about. */
  static final Set<OrganizationKind> OF_A_STATE =
      Set.of(OrganizationKind.GOVERNMENT, OrganizationKind.PARTY, OrganizationKind.MILITARY);

  private final Scene scene;
  private final Gazetteer gazetteer;
  private final String mainCountry;

  /**
   * A country and why.
   *
   * @param code ISO 3166-1 alpha-2
   * @param evidence what said so
   */
  record Found(String code, Evidence evidence) {
    private Found(String code, String rule, Name name) {
      this(code, new Evidence("country=" + code, rule, name.span()));
    }
  }

  /**
   * For one article.
   *
   * @param mainCountry code of the country it is about, or null
   */
  Countries(Scene scene, Gazetteer gazetteer, String mainCountry) {
    this.scene = scene;
    this.gazetteer = gazetteer;
    this.mainCountry = mainCountry;
  }

  /** The country of {@code organization}, or empty where nothing tells. */
  Optional<Found> of(Cluster organization, OrganizationKind kind) {
    return first(organization, this::based)
        .or(() -> first(organization, this::described))
        .or(() -> first(organization, this::known))
        .or(
            () ->
                OF_NO_COUNTRY.contains(kind) ? Optional.empty() : first(organization, this::named))
        .or(() -> first(organization, Countries::legalForm))
        .or(() -> OF_A_STATE.contains(kind) ? first(organization, this::ofMain) : Optional.empty());
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

  /** "Russia-based company X", "X, a Nairobi-based lender". */
  private Found based(Name name) {
    Scene.Spot spot = scene.spot(name);
    if (spot == null) {
      return null;
    }
    Line line = spot.line();
    for (int i = spot.item() - 1; i >= spot.item() - 1 - MAX_WORDS; i--) {
      if (line.reads(i, "-based")) {
        return found(line.at(i - 1), "country.based", name);
      } else if (!line.at(i).isPlainLowerCase()) {
        break;
      }
    }
    int article = spot.item() + 2;
    boolean apposition =
        line.at(article - 1).text().equals(",") && line.isAt(article, Set.of("a", "an", "the"));
    return apposition && line.reads(article + 2, "-based")
        ? found(line.at(article + 1), "country.based", name)
        : null;
  }

  /** "the Kenyan lender X", "Kenya's X", "X, a Kenyan charity". */
  private Found described(Name name) {
    Scene.Spot spot = scene.spot(name);
    if (spot == null) {
      return null;
    }
    Line line = spot.line();
    int at = spot.item();
    Item before = line.at(at - 1);
    if (before.isName(NameType.DEMONYM)) {
      return found(before, "country.demonym", name);
    } else if (before.isPossessive() && line.at(at - 2).isName(NameType.PLACE)) {
      return found(line.at(at - 2), "country.possessive", name);
    }
    for (int i = at - 1;
        i >= at - MAX_WORDS && Descriptors.kind(line.at(at - 1).word()) != null;
        i--) {
      if (line.at(i).isName(NameType.DEMONYM)) {
        return found(line.at(i), "country.demonym", name);
      }
    }
    boolean apposition = line.at(at + 1).text().equals(",") && line.isAt(at + 2, Set.of("a", "an"));
    return apposition && line.at(at + 3).isName(NameType.DEMONYM)
        ? found(line.at(at + 3), "country.demonym", name)
        : null;
  }

  private Found found(Item place, String rule, Name name) {
    String code = place.isName() ? scene.country(place.name()) : null;
    return code == null ? null : new Found(code, rule, name);
  }

  private Found known(Name name) {
    List<KnownOrganizations.Entry> known = KnownOrganizations.meant(name, scene.countries());
    boolean one = known.size() == 1 && known.get(0).country() != null;
    return one ? new Found(known.get(0).country(), "country.known-name", name) : null;
  }

  /** "Bank of Kenya", "Indian Army": the one country whose name or people are in the name. */
  private Found named(Name name) {
    String[] words = name.text().split(" ", -1);
    Set<String> codes = new HashSet<>();
    int i = 0;
    while (i < words.length) {
      Optional<String> two =
          i + 1 < words.length ? country(words[i] + " " + words[i + 1]) : Optional.empty();
      two.ifPresent(codes::add);
      if (two.isEmpty()) {
        country(words[i]).ifPresent(codes::add);
      }
      i += two.isPresent() ? 2 : 1;
    }
    return codes.size() == 1 ? new Found(codes.iterator().next(), "country.in-name", name) : null;
  }

  private Optional<String> country(String words) {
    return gazetteer.lookup(words).stream()
        .map(GazetteerName::place)
        .filter(place -> place.isCountry())
        .findFirst()
        .or(() -> gazetteer.demonym(words))
        .map(place -> place.countryCode());
  }

  private Found ofMain(Name name) {
    return mainCountry == null ? null : new Found(mainCountry, "country.main-country", name);
  }

  private static Found legalForm(Name name) {
    String code = OrganizationName.of(name.text()).legalFormCountry();
    return code == null ? null : new Found(code, "country.legal-form", name);
  }
}
