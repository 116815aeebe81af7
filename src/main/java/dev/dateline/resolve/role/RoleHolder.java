package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Descriptors;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds where a title is held. */
final class RoleHolder {
  private static final Set<String> AT = Set.of("of", "at", "for", "with", "in");

  /** Adjectives of parties, which are of no country. */
  private static final Set<String> PARTISANS =
      Set.of(
          "liberal",
          "conservative",
          "republican",
          "democrat",
          "democratic",
          "labour",
          "socialist",
          "social democrat",
          "social democratic",
          "christian democrat",
          "communist",
          "islamist",
          "nationalist",
          "green",
          "progressive",
          "independent");

  /** "Chelsea {women}'s coach". */
  private static final Set<String> SEXES = Set.of("women", "men", "ladies", "boys", "girls");

  /** "envoy {for} Syria": sent there by others. */
  private static final Set<String> ENVOYS =
      Set.of("envoy", "coordinator", "rapporteur", "negotiator");

  private final Scene scene;
  private final References references;
  private final HolderAfter after;

  /**
   * For one article.
   *
   * @param kinds the kind of an organisation that a name means
   */
  RoleHolder(Scene scene, Function<Name, OrganizationKind> kinds) {
    this.scene = scene;
    this.references = new References(scene, kinds);
    this.after = new HolderAfter(scene, references);
  }

  /** Whether "of", "at" or the like leads from a title to where it is held. */
  static boolean isLink(Line line, int index) {
    return line.isAt(index, AT);
  }

  /** What "the company" at item {@code noun} stands for; or null. */
  Name referredBy(Line line, int noun) {
    return references.referredBy(line, noun);
  }

  /**
   * The organisation that "it" means at the start of {@code line}, which somebody owns or heads.
   */
  Name meantByIt(Line line) {
    return references.referredAsCompany(line, 0);
  }

  /** Whose {@code noun} is: "X's {board}", "the company's {board}", "its {board}"; or null. */
  Name ownerOf(Line line, int noun) {
    int before = noun - 1;
    if (line.at(before).isPossessive() && line.at(before - 1).isName(NameType.ORGANIZATION)) {
      return line.at(before - 1).name();
    }
    return TitlePhrase.refersBack(line, before)
        ? references.referred(line, before, TitlePhrase.referringNoun(line, before))
        : null;
  }

  /** Whether a body acts on others: a ministry, a paper. */
  boolean isAuthority(Name body) {
    return references.isAuthority(body);
  }

  /** The sentence after {@code line}, or null. */
  Line lineAfter(Line line) {
    return scene.lineAfter(line);
  }

  static boolean isDescriptor(Line line, int index) {
    return Descriptors.kind(line.at(index).word()) != null;
  }

  /**
   * Where the title is held, or null where the text does not say.
   *
   * @param person the item of the name that the title stands before, or -1 where it stands after
   */
  Name of(Line line, TitlePhrase title, int person) {
    Name holder = ofParty(named(line, title, person));
    return canHold(holder, head(line, title)) ? holder : null;
  }

  /**
   * The same where {@code whole} is the title with its complement: "Minister of Health of {X}".
   *
   * @param person the item of the name that the title stands before
   */
  Name of(Line line, TitlePhrase title, TitlePhrase whole, int person) {
    Name behind = whole.end() > title.end() ? after.read(line, whole.end()) : null;
    return behind != null && canHold(behind, head(line, title)) ? behind : of(line, title, person);
  }

  /** "{Liberal} MP": the party, or where the article does not name it nothing; others as is. */
  private Name ofParty(Name holder) {
    boolean unknown = holder != null && holder.is(NameType.DEMONYM) && scene.id(holder) == null;
    Name party = unknown ? scene.organization(holder.key()) : null;
    boolean partisan = unknown && PARTISANS.contains(holder.key());
    return party != null ? party : partisan ? null : holder;
  }

  /** A country or town has public offices alone; a temple or market has a director too. */
  private boolean canHold(Name holder, String head) {
    return holder != null
        && (holder.is(NameType.ORGANIZATION)
            || Titles.isPublicOffice(head)
            || (scene.isSite(holder) && Titles.isOfBody(head)));
  }

  private static String words(Line line, TitlePhrase title) {
    return IntStream.range(title.start(), title.end())
        .mapToObj(i -> line.at(i).word())
        .collect(Collectors.joining(" "));
  }

  /** "{UN} envoy for Syria": the body rather than the field of its work. */
  private static boolean isBody(Name holder) {
    return holder != null && holder.is(NameType.ORGANIZATION);
  }

  private Name named(Line line, TitlePhrase title, int person) {
    Name said = after.read(line, title.end());
    int before = title.before();
    while (Titles.isModifier(line.at(before).word())) {
      before--;
    }
    before = line.at(before).isPossessive() && line.isAt(before - 1, SEXES) ? before - 2 : before;
    boolean owned =
        line.at(before).isPossessive() && line.at(before - 1).isName(NameType.ORGANIZATION);
    boolean abroad = title.holder() != null && line.reads(title.end(), "in");
    boolean sent = line.reads(title.end(), "for") && ENVOYS.contains(head(line, title));
    boolean field =
        said != null
            && said.is(NameType.PLACE)
            && (abroad || sent || isBody(title.holder()))
            && !Titles.isOfState(head(line, title));
    if (said != null && !field && !(owned && said.is(NameType.PLACE))) {
      return said;
    }
    if (line.at(before).isPossessive() && line.at(before - 1).isHolder()) {
      return line.at(before - 1).name();
    }
    if (title.holder() != null) {
      return title.holder();
    }
    if (line.at(before).isHolder()) {
      return line.at(before).name();
    }
    if (line.at(before).isPossessive() && line.reads(before - 2, "the")) {
      Name called = scene.organizationEndingIn(line.at(before - 1).word(), line, before - 2);
      if (called != null) {
        return called;
      }
    }
    if (TitlePhrase.refersBack(line, before)) {
      String noun = TitlePhrase.referringNoun(line, before);
      boolean company = noun == null && Titles.isOfCompany(words(line, title));
      return company
          ? references.referredAsCompany(line, before)
          : references.referred(line, before, noun);
    }
    int named = line.beforeBracket(before);
    if (named < before && line.at(named).isName(NameType.ORGANIZATION)) {
      return line.at(named).name();
    }
    Name behind = person < 0 ? null : behind(line, title, person + 1);
    return behind == null ? named(line, title) : behind;
  }

  /** "analyst Ann Lee {of X}", "lawyer Ann Lee at X", "Rep. Ann Lee (X)"; of places only "of". */
  private static Name behind(Line line, TitlePhrase title, int person) {
    if (line.reads(person, "(") && line.reads(person + 2, ")")) {
      Item bracketed = line.at(person + 1);
      boolean seat = Titles.isPublicOffice(head(line, title)) && bracketed.isHolder();
      boolean listed = Titles.isPluralHead(line.at(title.end() - 1).word());
      boolean body = listed && bracketed.isName(NameType.ORGANIZATION);
      return seat || body ? bracketed.name() : null;
    }
    int at = line.reads(person, ",") && line.reads(person + 1, "of") ? person + 1 : person;
    if (!line.isAt(at, AT) && !line.reads(at, "from")) {
      return null;
    }
    int first = line.reads(at + 1, "the") ? at + 2 : at + 1;
    boolean of = line.reads(at, "of") || line.reads(at, "from");
    Item described = line.at(of ? HolderAfter.afterWords(line, first) : first);
    if (described.isName(NameType.ORGANIZATION)) {
      return described.name();
    }
    boolean place = line.at(first).isName(NameType.PLACE) && line.reads(at, "of");
    return place ? line.at(first).name() : null;
  }

  /** The word of the title that says what somebody is. */
  private static String head(Line line, TitlePhrase title) {
    if (line.reads(title.start(), "member", "of", "parliament")) {
      return "mp";
    }
    int head = title.end() - 1;
    for (int i = title.end() - 2; i >= title.start(); i--) {
      head = line.reads(i + 1, "of") || line.reads(i + 1, "for") ? i : head;
    }
    return Titles.singular(line.at(head).word());
  }

  /**
   * "Treasury Secretary", where the article names the Treasury Department elsewhere; a "Treasury
   * Minister" is the country's.
   */
  private Name named(Line line, TitlePhrase title) {
    if (Titles.isOfState(head(line, title))) {
      return null;
    }
    for (int count = title.end() - title.start() - 1; count > 0; count--) {
      Name organization = scene.organization(title.leadingWords(line, count));
      if (organization != null && line.at(title.start()).isPlainCapitalised()) {
        return organization;
      }
    }
    String first = line.at(title.start()).word();
    boolean shortened = References.isSpecific(first) && line.at(title.start()).isPlainCapitalised();
    return shortened ? scene.organizationWith(first, line, title.start()) : null;
  }
}
