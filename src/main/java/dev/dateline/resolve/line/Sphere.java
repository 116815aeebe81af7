package dev.dateline.resolve.line;

import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.names.OrganizationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The sort of body that a title is held in. */
public enum Sphere {
  /** A country: presidents, ministers, kings. */
  STATE,
  /** A part of a country: governors. */
  REGION,
  /** A town: mayors. */
  TOWN,
  /** A central bank: its governors. */
  BANK,
  /** A people of America with a government of its own: chiefs. */
  NATION,
  /** A court: judges, prosecutors. */
  COURT,
  /** A parliament: speakers. */
  PARLIAMENT,
  /** An embassy or consulate: ambassadors. */
  EMBASSY,
  /** A party: "party leaders". */
  PARTY,
  /** A team: goalkeepers, coaches. */
  TEAM,
  /** A school or university: deans, headmasters. */
  SCHOOL,
  /** A church, diocese, mosque or order: bishops. */
  CHURCH,
  /** A company: chief executives, founders. */
  CORPORATE,
  /** Any body but courts, of which others speak: spokeswomen, heads. */
  ANY;

  private static final Set<String> COURTS =
      Set.of("court", "courts", "tribunal", "chamber", "chambers");

  private static final Pattern CENTRAL_BANK =
      Pattern.compile("central bank|reserve bank|national bank|federal reserve|^bank of ");

  /** "the North": a part of a country without offices of its own. */
  private static final Pattern COMPASS =
      Pattern.compile("(?:(?:north|south|east|west|central|middle|mid)[ -]?)+");

  /** A gazetteer knows few of them, and takes some for places of their country. */
  private static final Pattern FACILITY =
      Pattern.compile("\\b(?:airport|station|hospital|stadium|prison|bridge|market)$");

  private static final Set<String> TOWNLIKE = Set.of("area", "island");

  private static final Set<String> EMBASSIES = Set.of("embassy", "consulate");

  private static final Set<String> NATIONS = Set.of("nation", "nations", "tribe", "band");

  /** They send teams and are none. */
  private static final Set<String> FEDERATIONS =
      Set.of(
          "federation",
          "confederation",
          "association",
          "committee",
          "council",
          "union",
          "league",
          "academy",
          "fifa",
          "uefa");

  private static final Set<String> PARLIAMENTS =
      Set.of(
          "parliament",
          "assembly",
          "senate",
          "congress",
          "legislature",
          "knesset",
          "duma",
          "bundestag",
          "majlis",
          "rada",
          "sejm",
          "seimas",
          "saeima",
          "riigikogu",
          "sabha");

  /** The spheres named in a comma-separated list, in its order; other words are passed over. */
  static List<Sphere> in(String list) {
    return Arrays.stream(list.toUpperCase(Locale.ROOT).split(",", -1))
        .flatMap(word -> Arrays.stream(values()).filter(sphere -> sphere.name().equals(word)))
        .toList();
  }

  /** Whether an organisation of {@code kind} called {@code name} is of this sort. */
  public boolean holds(OrganizationKind kind, Name name) {
    return switch (this) {
      case STATE, REGION, TOWN -> false;
      case BANK -> kind == OrganizationKind.GOVERNMENT && CENTRAL_BANK.matcher(name.key()).find();
      case NATION -> NATIONS.contains(name.words()[name.words().length - 1]);
      case COURT -> isCourt(name);
      case PARLIAMENT -> kind == OrganizationKind.GOVERNMENT && isParliament(name);
      case EMBASSY -> Arrays.stream(name.words()).anyMatch(EMBASSIES::contains);
      case PARTY -> kind == OrganizationKind.PARTY;
      case TEAM ->
          kind == OrganizationKind.SPORTS
              && Arrays.stream(name.words()).noneMatch(FEDERATIONS::contains);
      case SCHOOL -> kind == OrganizationKind.EDUCATION;
      case CHURCH -> kind == OrganizationKind.RELIGIOUS;
      case CORPORATE -> kind == OrganizationKind.COMPANY;
      case ANY -> kind != OrganizationKind.MEDIA && !isCourt(name);
    };
  }

  private static boolean isParliament(Name name) {
    return Arrays.stream(name.words()).anyMatch(PARLIAMENTS::contains)
        || name.key().startsWith("house of ")
        || name.key().startsWith("chamber of deputies");
  }

  private static boolean isCourt(Name name) {
    String[] words = name.words();
    return COURTS.contains(words[words.length - 1]) || name.key().contains("court of ");
  }

  /** Whether {@code place}, known here as {@code name}, is of this sort. */
  public boolean holds(GazetteerPlace place, Name name) {
    if (COMPASS.matcher(name.key()).matches()) {
      return false;
    }
    return switch (this) {
      case STATE -> place.isCountry();
      case REGION -> place.isDivision();
      case TOWN ->
          (place.isCity() || TOWNLIKE.contains(place.kind()))
              && !FACILITY.matcher(name.key()).find();
      default -> false;
    };
  }
}
