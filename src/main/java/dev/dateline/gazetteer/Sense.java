package dev.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mentions of one name that mean the same place, and the places it may be. Not thread-safe. */
final class Sense {
  final String name;
  final List<Candidate> candidates;

  /** Whether the candidates bear only a part of the name. */
  final boolean approximate;

  /** How much the article speaks of it. */
  double weight;

  final List<Integer> mentions = new ArrayList<>();
  final List<Containment.Link> links = new ArrayList<>();

  Sense(String name, List<Candidate> candidates, boolean approximate) {
    this.name = name;
    this.candidates = candidates;
    this.approximate = approximate;
  }

  /** Keeps the {@code most} candidates that do best so far. */
  void prune(int most) {
    if (candidates.size() > most) {
      candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.score));
      candidates.subList(most, candidates.size()).clear();
    }
  }

  /** Gives each candidate its share of the whole, by its score. */
  void share() {
    double best = best().score;
    double sum = 0;
    for (Candidate candidate : candidates) {
      candidate.share = Math.exp(candidate.score - best);
      sum += candidate.share;
    }
    for (Candidate candidate : candidates) {
      candidate.share /= sum;
    }
  }

  Candidate best() {
    Candidate best = candidates.get(0);
    for (Candidate candidate : candidates) {
      best = candidate.score > best.score ? candidate : best;
    }
    return best;
  }

  Candidate bestByPrior() {
    Candidate best = candidates.get(0);
    for (Candidate candidate : candidates) {
      best = candidate.prior > best.prior ? candidate : best;
    }
    return best;
  }
}
