package dev.dateline.gazetteer;

import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Round after round, each name's candidates get their share, and what the article is about is
 * summed up from the shares of all. Not thread-safe.
 */
final class Competition {
  /** The shares hardly move after the third round. */
  private static final int ROUNDS = 3;

  /** Of hundreds of bearers of a name the later rounds choose among these. */
  private static final int FINALISTS = 12;

  /** Evidence that is never there: an article of one name is not all about one country. */
  private static final double DOUBT = 1;

  /** A dateline or headline says what an article is about better than a name in passing. */
  private static final double PROMINENT = 2;

  /** Kilometres within which two places speak for each other. */
  private static final double NEAR = 100;

  private static final double NEAR_SQUARED = NEAR / 6371 * (NEAR / 6371);

  /** Twice as far and farther they do no more. */
  private static final double FAR_SQUARED = 9 * NEAR_SQUARED;

  /** Shares below this move no other place. */
  private static final double NOTHING = 0.02;

  /** No paper is called after a village alone. */
  private static final long TOWN = 5_000;

  /**
   * Share of all an article says of places that makes it one of a single country: in Re-DocRED 627
   * of 629 places that no gazetteer has, and whose country is stated, lie in such a country.
   */
  private static final double ONLY = 0.7;

  private final PlaceContext context;
  private final Gazetteer gazetteer;
  private final PlaceWeights weights;
  private final Senses senses;
  private final Home home;
  private final List<Sense> neighbours = new ArrayList<>();
  private final List<Pull> pulls = new ArrayList<>();
  private final Map<String, Double> said = new HashMap<>();
  private Map<String, Double> countries = new HashMap<>();
  private Map<String, Double> divisions = new HashMap<>();
  private double all;

  /** A place that draws others near it, all the more the likelier it is. */
  private record Pull(Sense sense, Candidate candidate, double weight) {}

  Competition(PlaceContext context, Gazetteer gazetteer, PlaceWeights weights, Senses senses) {
    this.context = context;
    this.gazetteer = gazetteer;
    this.weights = weights;
    this.senses = senses;
    home = HomeRegion.of(context.article(), gazetteer);
  }

  void run() {
    for (Toponym people : context.peoples()) {
      gazetteer.demonym(people.name()).ifPresent(place -> say(place, 1));
    }
    for (Toponym body : context.bodies()) {
      BodyNames.place(body.name(), gazetteer).ifPresent(place -> say(place, 0.5));
    }
    neighbours.addAll(senses.all());
    if (home.place() != null) {
      addHome();
    }
    for (Sense sense : senses.all()) {
      sense.weight = weight(sense);
    }
    neighbours.forEach(this::sumUp);
    for (int round = 0; round < ROUNDS; round++) {
      takeStock();
      neighbours.forEach(this::setContext);
      for (Sense sense : neighbours) {
        sumUp(sense);
        if (round == 0) {
          sense.prune(FINALISTS);
          sense.share();
        }
      }
    }
  }

  /** The paper's town is one more place of the article. */
  private void addHome() {
    List<Candidate> towns = new ArrayList<>();
    for (GazetteerName name : gazetteer.lookup(home.place())) {
      GazetteerPlace place = name.place();
      boolean inDivision = home.division() == null || home.division().equals(place.admin1());
      if (place.isCity() && place.population() >= TOWN && inDivision) {
        towns.add(new Candidate(name, home.place(), weights));
      }
    }
    if (!towns.isEmpty()) {
      Sense town = new Sense(home.place(), towns, false);
      town.weight = 1;
      neighbours.add(town);
    }
  }

  private void say(GazetteerPlace place, double weight) {
    if (place.countryCode() != null) {
      said.merge(place.countryCode(), weight, Double::sum);
    }
  }

  private double weight(Sense sense) {
    double weight = 0;
    for (int mention : sense.mentions) {
      weight += isProminent(context.toponyms().get(mention).span()) ? PROMINENT : 1;
    }
    return Math.sqrt(weight);
  }

  private boolean isProminent(Span span) {
    for (Block block : context.article().blocks()) {
      if (block.span().contains(span)) {
        return block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.TITLE;
      }
    }
    return false;
  }

  private void sumUp(Sense sense) {
    for (Candidate candidate : sense.candidates) {
      boolean atHome =
          candidate.place.countryCode() != null
              && candidate.place.countryCode().equals(home.country());
      candidate.sumUp(atHome ? weights.home() : 0);
    }
    sense.share();
  }

  /** Sums up what the article is about. */
  private void takeStock() {
    countries = new HashMap<>(said);
    divisions = new HashMap<>();
    pulls.clear();
    for (Sense sense : neighbours) {
      for (Candidate candidate : sense.candidates) {
        double part = sense.weight * candidate.share;
        if (candidate.isPoint && candidate.share > NOTHING) {
          pulls.add(new Pull(sense, candidate, part));
        }
        if (candidate.place.countryCode() != null) {
          countries.merge(candidate.place.countryCode(), part, Double::sum);
        }
        if (candidate.division != null) {
          divisions.merge(candidate.division, part, Double::sum);
        }
      }
    }
    all = countries.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private void setContext(Sense sense) {
    double others = DOUBT + all - own(sense);
    Map<String, Double> ownOfCountries = own(sense, c -> c.place.countryCode());
    Map<String, Double> ownOfDivisions = own(sense, c -> c.division);
    for (Candidate candidate : sense.candidates) {
      candidate.articleCountry = 0;
      candidate.articleDivision = 0;
      if (candidate.place.countryCode() != null) {
        double mine = ownOfCountries.get(candidate.place.countryCode()) * sense.weight;
        double rest = countries.getOrDefault(candidate.place.countryCode(), 0.0) - mine;
        candidate.articleCountry = weights.articleCountry() * Math.max(0, rest) / others;
      }
      String division = candidate.division;
      if (division != null) {
        double mine = ownOfDivisions.get(division) * sense.weight;
        double rest = divisions.getOrDefault(division, 0.0) - mine;
        candidate.articleDivision = weights.articleDivision() * Math.max(0, rest) / others;
      }
      candidate.nearness = candidate.isPoint ? nearness(sense, candidate) : 0;
    }
    for (Containment.Link link : sense.links) {
      setStated(sense, link);
    }
  }

  /** What the candidates of a sense add to each country or division. */
  private static Map<String, Double> own(Sense sense, Function<Candidate, String> area) {
    Map<String, Double> own = new HashMap<>();
    for (Candidate candidate : sense.candidates) {
      String code = area.apply(candidate);
      if (code != null) {
        own.merge(code, candidate.share, Double::sum);
      }
    }
    return own;
  }

  private static double own(Sense sense) {
    double own = 0;
    for (Candidate candidate : sense.candidates) {
      own += candidate.place.countryCode() == null ? 0 : candidate.share;
    }
    return own * sense.weight;
  }

  private double nearness(Sense sense, Candidate candidate) {
    double near = 0;
    for (Pull pull : pulls) {
      if (pull.sense() != sense) {
        double squared = candidate.squaredChordTo(pull.candidate());
        if (squared < FAR_SQUARED) {
          near += pull.weight() / (1 + squared / NEAR_SQUARED);
        }
      }
    }
    return weights.nearness() * near / (near + DOUBT);
  }

  private void setStated(Sense sense, Containment.Link link) {
    double most = link.stated() ? weights.stated() : weights.suggested();
    for (Candidate candidate : sense.candidates) {
      double sure = 0;
      if (link.outer() < 0) {
        sure = candidate.place.liesIn(link.people()) ? 1 : 0;
      } else if (senses.of(link.outer()) != null) {
        for (Candidate outer : senses.of(link.outer()).candidates) {
          sure += candidate.place.liesIn(outer.place) ? outer.share : 0;
        }
      }
      if (most * sure > candidate.stated) {
        candidate.stated = most * sure;
        candidate.statedBy = link.span();
      }
    }
  }

  /** The one country the article is about, if it is about one; or null. */
  String onlyCountry() {
    for (Map.Entry<String, Double> country : countries.entrySet()) {
      if (country.getValue() >= ONLY * (all + DOUBT)) {
        return country.getKey();
      }
    }
    return null;
  }

  /**
   * Whether the article speaks of the country other than through a name that may be elsewhere.
   *
   * @param asked does not speak for itself; or null
   */
  boolean isNamed(String country, Sense asked) {
    if (country == null) {
      return false;
    }
    double named = said.getOrDefault(country, 0.0);
    for (Sense sense : senses.all()) {
      Candidate best = sense.best();
      boolean sure = !best.place.isCity() || best.place.kind().equals("capital");
      named +=
          sense != asked && sure && country.equals(best.place.countryCode()) ? sense.weight : 0;
    }
    return named > 0 || country.equals(home.country());
  }

  /** Whether the article speaks of any country. */
  boolean isAnyNamed() {
    for (String country : countries.keySet()) {
      if (isNamed(country, null)) {
        return true;
      }
    }
    return false;
  }
}
