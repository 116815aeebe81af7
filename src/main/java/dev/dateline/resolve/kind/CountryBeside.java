package dev.dateline.resolve.kind;

import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.KnownOrganizations;
import dev.dateline.resolve.cluster.OrganizationName;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Descriptors;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the country of an organisation off the words beside its name; null where none tells. */
final class CountryBeside {
  /** "the Russia-based online company X": more words make another phrase. */
  private static final int MAX_WORDS = 3;

  /** "University of Wroclaw in Poland": where it is is whose it is. */
  private static final Set<OrganizationKind> SETTLED =
      Set.of(OrganizationKind.EDUCATION, OrganizationKind.RELIGIOUS, OrganizationKind.SPORTS);

  /** What ends "the US telecommunications company" to the left. */
  private static final Set<String> NO_MODIFIERS =
      Set.of(
          "the", "a", "an", "and", "or", "of", "in", "to", "by", "with", "for", "from", "as", "at",
          "on", "its", "his", "her", "their", "is", "was", "were", "said", "says", "that");

  private static final Set<String> SEATED =
      Set.of("based", "headquartered", "registered", "incorporated", "domiciled");

  /** "Panama{-registered} X". */
  private static final Set<String> SEATED_THERE =
      SEATED.stream().map(word -> "-" + word).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> QUOTES = Set.of("'", "‘", "\"", "“");

  /** Words of "X{, an independent rights group} based in Nairobi". */
  private static final int MAX_APPOSITION = 7;

  private final Scene scene;
  private final Gazetteer gazetteer;

  CountryBeside(Scene scene, Gazetteer gazetteer) {
    this.scene = scene;
    this.gazetteer = gazetteer;
  }

  /** "Russia-based company X", "X, a Nairobi-based lender". */
  Countries.Found based(Name name) {
    Scene.Spot spot = scene.spot(name);
    if (spot == null) {
      return null;
    }
    Line line = spot.line();
    for (int i = spot.item() - 1; i >= spot.item() - 1 - MAX_WORDS; i--) {
      if (line.isAt(i, SEATED_THERE)) {
        return found(line.at(i - 1), "country.based", name);
      } else if (!line.at(i).isPlainLowerCase()) {
        break;
      }
    }
    int article = spot.item() + 2;
    boolean apposition = line.reads(article - 1, ",") && line.isArticle(article);
    return apposition && line.isAt(article + 2, SEATED_THERE)
        ? found(line.at(article + 1), "country.based", name)
        : null;
  }

  /** "the Kenyan lender X", "Kenya's X", "Kenya's oldest bank, X", "X, a Kenyan charity". */
  Countries.Found described(Name name) {
    Scene.Spot spot = scene.spot(name);
    if (spot == null) {
      return null;
    }
    Line line = spot.line();
    int quoted = line.isAt(spot.item() - 1, QUOTES) ? 1 : 0;
    int at = spot.item() - quoted;
    Item before = line.at(at - 1);
    if (before.isName(NameType.DEMONYM)) {
      return found(before, "country.demonym", name);
    } else if (before.isPossessive() && line.at(at - 2).isName(NameType.PLACE)) {
      return found(line.at(at - 2), "country.possessive", name);
    }
    boolean apart = line.reads(at - 1, ",");
    int noun = apart ? at - 2 : at - 1;
    if (Descriptors.kind(line.at(noun).word()) != null) {
      for (int i = noun - 1; i > noun - 1 - MAX_WORDS; i--) {
        if (line.at(i).isPossessive() && line.at(i - 1).isName(NameType.PLACE)) {
          return found(line.at(i - 1), "country.possessive", name);
        } else if (apart && line.at(i).isName()) {
          break;
        } else if (line.at(i).isName(NameType.DEMONYM)) {
          return found(line.at(i), "country.demonym", name);
        } else if (line.at(i).isName(NameType.PLACE)) {
          return found(line.at(i), "country.place-before", name);
        } else if (!line.at(i).isPlainLowerCase() || line.isAt(i, NO_MODIFIERS)) {
          break;
        }
      }
    }
    int after = spot.item() + quoted;
    boolean apposition = line.reads(after + 1, ",") && line.isArticle(after + 2);
    Item people = line.at(after + 3);
    return apposition && (people.isName(NameType.DEMONYM) || people.isPlainCapitalised())
        ? found(people, "country.demonym", name)
        : null;
  }

  /**
   * "X, headquartered in Nairobi", "X, a bank based in Nairobi", "X is registered in Kenya", "X was
   * registered as a Kenyan firm".
   */
  Countries.Found seated(Name name) {
    Scene.Spot spot = scene.spot(name);
    if (spot == null) {
      return null;
    }
    Line line = spot.line();
    int verb = spot.item() + 1;
    while (verb < spot.item() + 4 && line.isAt(verb, Set.of(",", "which", "is", "was", "("))) {
      verb++;
    }
    if (line.isArticle(verb)) {
      int last = verb + MAX_APPOSITION;
      while (verb < last && !line.isAt(verb, SEATED) && !line.endsPhrase(verb)) {
        verb++;
      }
    }
    if (!line.isAt(verb, SEATED)) {
      return null;
    }
    if (line.reads(verb + 1, "in")) {
      return found(
          line.at(line.reads(verb + 2, "the") ? verb + 3 : verb + 2), "country.seat", name);
    }
    boolean as = line.reads(verb + 1, "as", "a") || line.reads(verb + 1, "as", "an");
    boolean company = Descriptors.isCompany(line.at(verb + 4).word());
    return as && company ? found(line.at(verb + 3), "country.seat", name) : null;
  }

  /**
   * "University of Wroclaw in Poland", "X Ltd in Malta", "the firm X from Israel", "the US
   * Congress".
   */
  Countries.Found placed(Name name, OrganizationKind kind) {
    Scene.Spot spot = scene.spot(name);
    if (spot == null) {
      return null;
    }
    Line line = spot.line();
    int after = spot.item() + 1;
    boolean registered =
        kind == OrganizationKind.COMPANY && OrganizationName.of(name.text()).legalForm() != null;
    boolean in = line.reads(after, "in") && (SETTLED.contains(kind) || registered);
    boolean from = line.reads(after, "from") && kind == OrganizationKind.COMPANY;
    if ((in || from) && !KnownOrganizations.isInternational(name)) {
      return found(
          line.at(line.reads(after + 1, "the") ? after + 2 : after + 1),
          "country.place-after",
          name);
    }
    Item before = line.at(spot.item() - 1);
    boolean own = Countries.OF_A_STATE.contains(kind) && before.isName(NameType.PLACE);
    return own ? found(before, "country.place-before", name) : null;
  }

  private Countries.Found found(Item place, String rule, Name name) {
    String code = place.isName() ? scene.country(place.name()) : null;
    if (place.isPlainCapitalised()) {
      code = gazetteer.demonym(place.text()).map(GazetteerPlace::countryCode).orElse(null);
    }
    return code == null ? null : new Countries.Found(code, rule, name);
  }
}
