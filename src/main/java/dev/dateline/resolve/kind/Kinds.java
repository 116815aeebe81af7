package dev.dateline.resolve.kind;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.Cluster;
import dev.dateline.resolve.cluster.HeadWords;
import dev.dateline.resolve.cluster.KindVotes;
import dev.dateline.resolve.cluster.KnownOrganizations;
import dev.dateline.resolve.cluster.OrganizationName;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Descriptors;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what kind of organisation an entity is. The rules, in the order of their trust: known
 * names, the name finder's view, legal form, words of the name, words beside it; where the name
 * finder has no view, learnt words in and beside the name.
 */
public final class Kinds {
  /** Names of the table rarely mean another body. */
  private static final double KNOWN = 0.97;

  /** Clubs, papers and charities have legal forms too. */
  private static final double LEGAL_FORM = 0.9;

  private static final double HEAD_WORD = 0.8;

  /** Words such as "Star" that bodies of several kinds bear. */
  private static final double WEAK_HEAD_WORD = 0.4;

  /** A noun right beside the name: "the lender X". */
  private static final double DESCRIPTOR = 0.75;

  /** A noun that says outright what the body is: "X, a charity". */
  private static final double APPOSITION = 0.9;

  /** Names in a row that one noun describes, and the words between them. */
  private static final int MAX_LIST = 12;

  private static final Set<String> LIST = Set.of(",", "and", "or", "&");
  private static final Set<String> DASHES = Set.of("–", "—", "-");
  private static final Set<String> COMMAS = Set.of(",", "–", "—", "(");

  /** What goes on after a noun that says what a body is. */
  private static final Set<String> CLAUSE =
      Set.of(
          "that",
          "which",
          "who",
          "whose",
          "working",
          "works",
          "of",
          "for",
          "in",
          "with",
          "based",
          "representing",
          "dedicated",
          "behind",
          "on",
          "fighting",
          "advocating",
          "run",
          "led");

  /** Turns of phrase that go with one kind more than with others: "told X". */
  private static final double PHRASE = 0.5;

  /**
   * Even odds: the name finder takes what it cannot tell for the commonest kind. In 127 annotated
   * articles of the world's news, of what nothing else told to be a company, 14 of 23 that were
   * none had less, and 4 of 28 that were one.
   */
  private static final double LEAST_COMPANY = 0.5;

  /** Less is no view. */
  private static final double LEAST_KIND = 0.15;

  /** How far the name finder's own probability is believed. */
  private static final double NAME_FINDER = 0.85;

  /**
   * How far the learnt words are believed: on held-out articles they are right about seven times in
   * ten, less often than a head word.
   */
  private static final double LEARNT = 0.7;

  /** Below this the learnt words are wrong more often than right. */
  private static final double MIN_LEARNT = 0.4;

  /** Later mentions add little. */
  private static final int MAX_MENTIONS = 8;

  private static final Set<String> SHARES = Set.of("shares", "stock", "stake");
  private static final Set<String> OFFICERS = Set.of("ceo", "cfo", "shareholders", "investors");
  private static final Set<String> REPORTS =
      Set.of("reported", "reports", "reporters", "newspaper", "correspondent");

  private final Article article;
  private final Scene scene;

  /** Reads what {@code article} tells of the organisations of {@code scene}. */
  public Kinds(Article article, Scene scene) {
    this.article = article;
    this.scene = scene;
  }

  /** What speaks for which kind of {@code organization}. */
  public KindVotes of(Cluster organization) {
    KindVotes votes = new KindVotes();
    Set<String> seen = new HashSet<>();
    boolean full = organization.names().stream().anyMatch(name -> !name.isAcronym());
    for (Name name : organization.names()) {
      if (seen.add(name.text())) {
        byName(name, full && isOther(name, organization), votes);
      }
    }
    organization.names().forEach(name -> byNeighbours(name, votes));
    if (organization.names().stream().allMatch(name -> name.mention().kinds().isEmpty())) {
      byLearntWords(organization, votes);
    } else {
      byNameFinder(organization, votes);
    }
    return votes;
  }

  /**
   * Whether all known bearers of initials are of countries that the article does not name, and
   * share no word with what {@code organization} is called in full: the "ADF" of a Saudi
   * "Agricultural Development Fund" is no army of Congo's.
   */
  private boolean isOther(Name initials, Cluster organization) {
    Set<String> words = new HashSet<>();
    organization.names().stream()
        .filter(name -> !name.isAcronym())
        .forEach(name -> words.addAll(Arrays.asList(name.words())));
    words.removeIf(OrganizationName::isSmall);
    return KnownOrganizations.meant(initials, scene.countries()).stream()
        .noneMatch(
            entry ->
                !entry.fullName().contains(" ")
                    || scene.countries().contains(entry.country())
                    || Arrays.stream(NameKey.of(entry.fullName()).split(" ", -1))
                        .anyMatch(words::contains));
  }

  /** What the words in and beside the name speak for, where the name finder has no view. */
  private void byLearntWords(Cluster organization, KindVotes votes) {
    List<Set<String>> mentions =
        organization.names().stream()
            .limit(MAX_MENTIONS)
            .map(name -> KindFeatures.of(article.text(), block(name), name.span()))
            .toList();
    Span first = organization.names().get(0).span();
    KindWords.chances(mentions)
        .forEach(
            (kind, chance) -> {
              if (chance >= MIN_LEARNT) {
                votes.add(kind, LEARNT * chance, "kind.learnt-words", first);
              }
            });
  }

  private Span block(Name name) {
    return name.block() < 0 ? name.span() : article.blocks().get(name.block()).span();
  }

  /**
   * By the words of one name.
   *
   * @param full whether a name in full tells what its initials stand for: "FC" is no club then
   */
  private void byName(Name name, boolean full, KindVotes votes) {
    if (full && name.isAcronym()) {
      return;
    }
    List<KnownOrganizations.Entry> known = KnownOrganizations.meant(name, scene.countries());
    if (known.stream().map(KnownOrganizations.Entry::kind).distinct().count() == 1) {
      votes.add(known.get(0).kind(), KNOWN, "kind.known-name", name.span());
      return;
    }
    OrganizationName parts = OrganizationName.of(name.text());
    List<String> words = Arrays.asList(name.words());
    HeadWords.Head head = HeadWords.of(words);
    if (parts.legalForm() != null && !isPartOfHead(words, head)) {
      votes.add(OrganizationKind.COMPANY, LEGAL_FORM, "kind.legal-form", name.span());
    }
    if (head != null) {
      double chance = head.weak() ? WEAK_HEAD_WORD : HEAD_WORD;
      votes.add(head.kind(), chance, "kind.head-word", name.span());
    }
  }

  /** "Municipal {Corporation}": the last word says with those before it what else the body is. */
  private static boolean isPartOfHead(List<String> words, HeadWords.Head head) {
    return head != null
        && !head.weak()
        && head.kind() != OrganizationKind.COMPANY
        && !head.equals(HeadWords.of(words.subList(0, words.size() - 1)));
  }

  private void byNeighbours(Name name, KindVotes votes) {
    Scene.Spot spot = scene.spot(name);
    if (spot == null) {
      return;
    }
    Line line = spot.line();
    int at = spot.item();
    OrganizationKind before = Descriptors.before(line, at);
    OrganizationKind listed = before == null ? listed(line, at) : before;
    if (listed != null) {
      votes.add(listed, DESCRIPTOR, "kind.descriptor", name.span());
    }
    OrganizationKind said = apposed(line, at);
    if (said != null) {
      votes.add(said, APPOSITION, "kind.apposition", name.span());
    }
    OrganizationKind behind = Descriptors.after(line, at);
    if (behind != null) {
      votes.add(behind, DESCRIPTOR, "kind.descriptor", name.span());
    }
    boolean traded =
        (line.reads(at - 1, "of") || line.reads(at - 1, "in")) && line.isAt(at - 2, SHARES);
    int after = line.at(at + 1).isPossessive() ? at + 2 : at + 1;
    if (traded || (line.isAt(after, SHARES) && !line.reads(after, "stake"))) {
      votes.add(OrganizationKind.COMPANY, PHRASE, "kind.shares", name.span());
    }
    if (hasOfficer(line, at + 1)) {
      votes.add(OrganizationKind.COMPANY, PHRASE, "kind.officer", name.span());
    }
    if (isBased(line, at)) {
      votes.add(OrganizationKind.COMPANY, PHRASE, "kind.based", name.span());
    }
    if (line.reads(at - 1, "told") || line.isAt(at + 1, REPORTS)) {
      votes.add(OrganizationKind.MEDIA, PHRASE, "kind.told", name.span());
    }
  }

  /** "Nairobi-based X": mostly a company. */
  private static boolean isBased(Line line, int at) {
    return line.reads(at - 1, "-based");
  }

  /** "X and its CEO", "X's chief executive": mostly a company. */
  private static boolean hasOfficer(Line line, int after) {
    boolean its = line.reads(after, "and", "its");
    int officer = its ? after + 2 : after + 1;
    return (its || line.at(after).isPossessive())
        && (line.isAt(officer, OFFICERS) || line.reads(officer, "chief", "executive"));
  }

  /** "X, a Kenyan charity"; "X, an NGO that works with"; "X and Y – the firms behind". */
  private static OrganizationKind apposed(Line line, int at) {
    int comma = at + 1;
    while (comma < at + MAX_LIST && line.isAt(comma, LIST) && line.at(comma + 1).isName()) {
      comma += 2;
    }
    boolean several = comma > at + 1;
    if (!line.isAt(comma, several ? DASHES : COMMAS) || !line.isArticle(comma + 1)) {
      return apposedBefore(line, at);
    }
    for (int i = comma + 2; i < comma + 8 && !line.endsPhrase(i); i++) {
      OrganizationKind kind = Descriptors.kindUpTo(line, i, several);
      boolean ends = line.endsPhrase(i + 1) || line.isAt(i + 1, CLAUSE);
      if (kind != null && ends) {
        return kind;
      } else if (line.isAt(i, CLAUSE)) {
        return null;
      }
    }
    return null;
  }

  /** The last of "X and Y – the firms behind" reads on by itself; here nothing is left to tell. */
  private static OrganizationKind apposedBefore(Line line, int at) {
    boolean last = line.isAt(at - 1, LIST) && line.at(at - 2).isName(NameType.ORGANIZATION);
    return last && line.isAt(at + 1, DASHES) && line.reads(at + 2, "the")
        ? Descriptors.plural(line.at(at + 3).word())
        : null;
  }

  /** "publishers X and Y", "groups such as X". */
  private static OrganizationKind listed(Line line, int at) {
    int first = at;
    while (first > at - MAX_LIST
        && line.isAt(first - 1, LIST)
        && line.at(first - 2).isName(NameType.ORGANIZATION)) {
      first -= 2;
    }
    boolean such = line.reads(first - 2, "such", "as");
    boolean like = line.reads(first - 1, "like") || line.reads(first - 1, "including");
    int noun = such ? first - 3 : like ? first - 2 : first - 1;
    noun = (such || like) && line.reads(noun, ",") ? noun - 1 : noun;
    boolean several = such || like || followedByList(line, at) || first < at;
    return several ? Descriptors.pluralUpTo(line, noun) : null;
  }

  private static boolean followedByList(Line line, int at) {
    return line.isAt(at + 1, LIST) && line.at(at + 2).isName(NameType.ORGANIZATION);
  }

  private static void byNameFinder(Cluster organization, KindVotes votes) {
    int mentions = organization.names().size();
    for (OrganizationKind kind : OrganizationKind.values()) {
      double sum = 0;
      for (Name name : organization.names()) {
        sum += name.mention().kinds().getOrDefault(kind, 0.0);
      }
      double chance = Math.min(1, sum / mentions);
      if (chance >= (kind == OrganizationKind.COMPANY ? LEAST_COMPANY : LEAST_KIND)) {
        votes.add(kind, NAME_FINDER * chance, "kind.name-finder", null);
      }
    }
  }
}
