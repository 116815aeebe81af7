package dev.dateline.resolve.cluster;

import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the names of organisations, in this order: one spelling (legal form and "the" aside); known
 * names and acronyms; "United Nations (UN)", "X, also known as Y"; initials of one name of the
 * article; a last word or a legal form dropped; a head word alone ("the College"). A short form
 * that fits two organisations joins neither.
 */
public final class OrganizationAliases {
  private static final Name AMBIGUOUS = null;

  /** Short forms that are not all capitals: "FinCEN", "MoD". */
  private static final Pattern SHORT =
      Pattern.compile("(?=[\\p{L}/-]*\\p{Lu}[\\p{L}/-]*\\p{Lu})[\\p{L}/-]{2,7}");

  /** Shorter words in brackets are initials, or no names. */
  private static final int MIN_BLEND = 4;

  /** First words of companies' names that second mentions pass over. */
  private static final Set<String> BUSINESS =
      Set.of(
          "grupo",
          "inversiones",
          "compania",
          "corporacion",
          "constructora",
          "empresas",
          "industrias",
          "consorcio",
          "transportes",
          "comercializadora",
          "groupe",
          "gruppo");

  /** What companies call themselves after is seldom smaller. */
  private static final long BIG_TOWN = 500_000;

  private static final Set<String> CITIES = Set.of("city", "capital");

  private final Gazetteer gazetteer;
  private final Joins joins;
  private final Map<Name, OrganizationName> parts = new LinkedHashMap<>();

  private static final Set<String> HOLDINGS = Set.of("holdings", "holding");

  private OrganizationAliases(List<Name> organizations, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    joins = new Joins(organizations);
    organizations.forEach(name -> parts.put(name, OrganizationName.of(name.text())));
  }

  /** Entities of {@code organizations}, in order of first mention. */
  public static List<Cluster> join(
      List<Name> organizations, List<Line> lines, Gazetteer gazetteer) {
    OrganizationAliases aliases = new OrganizationAliases(organizations, gazetteer);
    aliases.joinSpellings();
    aliases.joinKnown();
    aliases.joinTurned();
    lines.forEach(aliases::joinBracketed);
    lines.forEach(aliases::joinOtherNames);
    aliases.joinInitials();
    aliases.joinShortened();
    aliases.joinBareHeads();
    aliases.joinBeginnings();
    return aliases.joins.clusters();
  }

  private void joinSpellings() {
    Map<String, Name> first = new HashMap<>();
    parts.forEach(
        (name, part) -> joins.joinSame(first.computeIfAbsent(part.core(), c -> name), name));
  }

  /** A short form that stands for two known bodies is decided only by the one named in full. */
  private void joinKnown() {
    Map<KnownOrganizations.Entry, Name> bearers = new HashMap<>();
    for (Name name : parts.keySet()) {
      List<KnownOrganizations.Entry> entries = KnownOrganizations.bearing(name.key());
      if (entries.size() == 1) {
        Name bearer = bearers.putIfAbsent(entries.get(0), name);
        if (bearer != null) {
          joins.join(bearer, name, "alias.organization.known");
        }
      }
    }
    for (Name name : parts.keySet()) {
      List<KnownOrganizations.Entry> entries = KnownOrganizations.bearing(name.key());
      List<KnownOrganizations.Entry> named = entries.stream().filter(bearers::containsKey).toList();
      if (entries.size() > 1 && named.size() == 1) {
        joins.join(bearers.get(named.get(0)), name, "alias.organization.known");
      }
    }
  }

  /** "Football Federation of Chile", "Chilean Football Federation": the same words turned round. */
  private void joinTurned() {
    Map<String, Name> first = new HashMap<>();
    for (Name name : parts.keySet()) {
      List<String> words = new ArrayList<>();
      boolean country = false;
      for (String word : name.text().strip().split("\\s+", -1)) {
        Optional<GazetteerPlace> nation =
            Character.isUpperCase(word.charAt(0)) ? gazetteer.nation(word) : Optional.empty();
        country |= nation.isPresent();
        String key = NameKey.of(word);
        if (nation.isPresent() || !OrganizationName.isSmall(key)) {
          words.add(nation.map(GazetteerPlace::name).orElse(key));
        }
      }
      if (country && words.size() > 2) {
        Collections.sort(words);
        Name other = first.putIfAbsent(String.join(" ", words), name);
        if (other != null) {
          joins.join(other, name, "alias.organization.turned-round");
        }
      }
    }
  }

  /**
   * "Long Name (LN)" and "LN (Long Name)"; the initials may be of another language: "National Union
   * of Workers (UNT)".
   */
  private void joinBracketed(Line line) {
    for (int i = 0; i + 3 < line.size(); i++) {
      Name outer = line.at(i).name();
      int open = line.at(i + 1).isPossessive() ? i + 2 : i + 1; // "the Long Name's (LN) budget"
      Name inner = line.at(open + 1).name();
      boolean bracketed = line.reads(open, "(") && line.reads(open + 2, ")");
      if (bracketed
          && parts.containsKey(outer)
          && parts.containsKey(inner)
          && isShortFor(inner, outer)) {
        joins.join(outer, inner, "alias.organization.bracketed");
      }
    }
  }

  private static boolean isShortFor(Name inner, Name outer) {
    if (inner.key().isEmpty() || outer.key().isEmpty()) {
      return Brackets.isOtherScript(inner.text());
    }
    boolean alike = inner.key().charAt(0) == outer.key().charAt(0);
    return (isShort(inner) && !isShort(outer))
        || (outer.isAcronym() && alike)
        || isBlend(inner, outer)
        || Brackets.isOtherScript(inner.text());
  }

  /**
   * "Kaimosi Friends University College (Kafuco)": one word made of beginnings of the name's words,
   * or of those of another language ("Union for Hope (Unes)"), of which the first is alike.
   */
  private static boolean isBlend(Name inner, Name outer) {
    String word = inner.key();
    String[] words = outer.words();
    if (word.indexOf(' ') >= 0 || words.length < 2 || word.length() < MIN_BLEND) {
      return false;
    }
    int same = 0;
    while (same < Math.min(word.length(), words[0].length())
        && word.charAt(same) == words[0].charAt(same)) {
      same++;
    }
    return same >= 2 && same < words[0].length();
  }

  /** "LN", and "FinCEN" too. */
  private static boolean isShort(Name name) {
    return name.isAcronym() || SHORT.matcher(name.text()).matches();
  }

  /** "X, also known as Y". */
  private void joinOtherNames(Line line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      Name name = line.at(i).name();
      Name other = parts.containsKey(name) ? OtherNames.after(line, i) : null;
      if (parts.containsKey(other)) {
        joins.join(name, other, "alias.organization.other-name");
      }
    }
  }

  /**
   * "Sidra Medicine", later "Sidra": the beginning of one longer name that stood before. Not the
   * other way round: a subsidiary's name follows its parent's, which keeps its own from then on.
   */
  private void joinBeginnings() {
    Map<String, Name> longer = new HashMap<>();
    Set<String> first = new HashSet<>();
    parts.forEach(
        (name, part) -> {
          Name full = longer.get(part.core());
          if (full == null) {
            first.add(part.core());
          } else if (!first.contains(part.core())
              && !name.isAcronym()
              && !isRegion(part.core())
              && !part.isBareHead()
              && !isInternational(name)) {
            joins.join(full, name, "alias.organization.beginning");
          }
          for (int end = 1; end < part.words().size(); end++) {
            register(longer, String.join(" ", part.words().subList(0, end)), name);
          }
        });
  }

  /** The "United Nations" is no short form of its Security Council. */
  private static boolean isInternational(Name name) {
    return KnownOrganizations.bearing(name.key()).stream()
        .anyMatch(entry -> entry.kind() == OrganizationKind.INTERGOVERNMENTAL);
  }

  private void joinInitials() {
    Map<String, Name> byInitials = new HashMap<>();
    parts.forEach(
        (name, part) -> {
          if (part.initials() != null) {
            for (String initials : List.of(part.initials(), part.allInitials(), plain(name))) {
              register(byInitials, initials, name);
            }
          }
        });
    for (Name name : parts.keySet()) {
      Name full = name.isAcronym() ? byInitials.get(name.key()) : null;
      if (full != null && !KnownOrganizations.isWellKnown(name)) {
        joins.join(full, name, "alias.organization.initials");
      }
    }
  }

  /** Initials in the order of the text, for names whose core was turned round. */
  private static String plain(Name name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.words()) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }

  private void joinShortened() {
    Map<String, Name> byShortForm = new HashMap<>();
    Set<String> whole = new HashSet<>();
    parts.forEach((name, part) -> shortForms(part).forEach(s -> register(byShortForm, s, name)));
    parts.values().stream()
        .filter(part -> part.legalForm() != null)
        .forEach(part -> whole.add(part.core()));
    parts.forEach(
        (name, part) -> {
          Name full = byShortForm.get(part.core());
          boolean holding = full != null && isHolding(full) && whole.contains(part.core());
          if (full != null && !part.isBareHead() && !holding) {
            joins.join(full, name, "alias.organization.shortened");
          }
        });
  }

  /** "X Holdings" is another company than "X Co.". */
  private static boolean isHolding(Name name) {
    return HOLDINGS.contains(name.words()[name.words().length - 1]);
  }

  /** "the College" where one college is named. */
  private void joinBareHeads() {
    Map<String, Name> byHead = new HashMap<>();
    parts.forEach(
        (name, part) -> {
          if (part.words().size() > 1) {
            register(byHead, part.words().get(part.words().size() - 1), name);
            int of = Math.max(part.words().indexOf("of"), part.words().indexOf("for"));
            if (of > 0) {
              register(byHead, part.words().get(of - 1), name);
            }
          }
        });
    parts.forEach(
        (name, part) -> {
          Name full = part.isBareHead() ? byHead.get(part.core()) : null;
          if (full != null && !name.isAcronym()) {
            joins.join(full, name, "alias.organization.head-word");
          }
        });
  }

  private Set<String> shortForms(OrganizationName part) {
    Set<String> forms = new HashSet<>();
    OrganizationName plain = part.withoutCountry();
    if (plain != null) {
      forms.add(plain.core());
      if (plain.withoutHead() != null) {
        forms.add(plain.withoutHead());
      }
    }
    if (part.withoutHead() != null) {
      forms.add(part.withoutHead());
    }
    if (part.words().size() > 1 && isPassedOver(part.words().get(0))) {
      for (int end = 2; end <= part.words().size(); end++) {
        List<String> form = part.words().subList(1, end);
        if (HeadWords.of(form) == null && !isRegion(String.join(" ", form))) {
          forms.add(String.join(" ", form));
        }
      }
    }
    forms.addAll(behindOwner(part.words()));
    int of = part.words().lastIndexOf("of");
    if (of > 1 && isRegion(String.join(" ", part.words().subList(of + 1, part.words().size())))) {
      forms.add(String.join(" ", part.words().subList(0, of)));
    }
    if (part.legalForm() != null) {
      for (int end = 1; end < part.words().size(); end++) {
        String form = NameKey.of(String.join(" ", part.words().subList(0, end)));
        if (!isRegion(form)) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  /** "United Nations {Security Council}": what is left without the world body that it is of. */
  private static Set<String> behindOwner(List<String> words) {
    Set<String> forms = new HashSet<>();
    for (int end = 1; end + 1 < words.size(); end++) {
      List<String> rest = words.subList(end, words.size());
      boolean owned =
          KnownOrganizations.bearing(String.join(" ", words.subList(0, end))).stream()
              .anyMatch(entry -> entry.kind() == OrganizationKind.INTERGOVERNMENTAL);
      if (owned && HeadWords.of(rest) != null) {
        forms.add(String.join(" ", rest));
      }
    }
    return forms;
  }

  /** "{Shenzhen} Hengtong Microelectronics", "{Inversiones} Oro Negro C.A.". */
  private boolean isPassedOver(String first) {
    return BUSINESS.contains(first)
        || gazetteer.lookup(first).stream()
            .anyMatch(found -> found.place().isCity() && found.place().population() >= BIG_TOWN);
  }

  /** "Korea" is not short for "Korea Savings Corporation". */
  private boolean isRegion(String form) {
    return gazetteer.lookup(form).stream()
        .anyMatch(found -> !CITIES.contains(found.place().kind()));
  }

  private void register(Map<String, Name> index, String key, Name name) {
    if (!index.containsKey(key)) {
      index.put(key, name);
    } else if (index.get(key) != null && !joins.areJoined(index.get(key), name)) {
      index.put(key, AMBIGUOUS);
    }
  }
}
