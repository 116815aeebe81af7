package dev.dateline.resolve.cluster;

import dev.dateline.entity.Evidence;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Name;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a name one type throughout an article. Mentions of one spelling vote with their confidence;
 * fuller names of people vote for their first and last part. A type in the minority stays where it
 * is clearly meant: found with {@link #CLEAR} confidence on average and with at least {@link
 * #SHARE} of the votes.
 */
public final class TypeVote {
  /** Names the rule in evidence. */
  public static final String RULE = "type.vote";

  /** Below this the name finder is about as often wrong as right about a type it seldom gives. */
  private static final double CLEAR = 0.9;

  /** A sense that has less than a third of the votes is more often a slip than a second sense. */
  private static final double SHARE = 1.0 / 3;

  private final Map<String, EnumMap<NameType, Double>> votes = new HashMap<>();
  private final Map<String, EnumMap<NameType, Tally>> own = new HashMap<>();

  /** Confidence summed over mentions of just this spelling and type. */
  private record Tally(double sum, int count) {
    Tally plus(Tally other) {
      return new Tally(sum + other.sum, count + other.count);
    }

    double mean() {
      return sum / count;
    }
  }

  /**
   * The outcome.
   *
   * @param names all names, with the types the article gives them
   * @param evidence for each name whose type was changed, by its index
   */
  public record Result(List<Name> names, Map<Integer, Evidence> evidence) {}

  private TypeVote() {}

  /** Settles the type of each name with those that read the same. */
  public static Result decide(List<Name> names) {
    TypeVote vote = new TypeVote();
    names.forEach(vote::cast);
    names.forEach(vote::castForParts);
    List<Name> decided = new ArrayList<>(names.size());
    Map<Integer, Evidence> evidence = new HashMap<>();
    for (Name name : names) {
      NameType type = vote.typeOf(name);
      decided.add(type == name.type() ? name : name.as(type));
      if (type != name.type()) {
        String claim = "type=" + type + " instead of " + name.type();
        evidence.put(name.index(), new Evidence(claim, RULE, name.span()));
      }
    }
    return new Result(decided, evidence);
  }

  private void cast(Name name) {
    if (!name.is(NameType.DEMONYM)) {
      add(spelling(name), name.type(), name.confidence());
      own.computeIfAbsent(spelling(name), k -> new EnumMap<>(NameType.class))
          .merge(name.type(), new Tally(name.confidence(), 1), Tally::plus);
    }
  }

  /** Initials are no surname: the "UN" is not the "Un" of a name. */
  private static String spelling(Name name) {
    return name.isAcronym() ? name.text() : name.key();
  }

  private void castForParts(Name name) {
    String[] parts = name.text().split(" ", -1);
    if (name.is(NameType.PERSON) && parts.length > 1) {
      castForPart(NameKey.of(parts[parts.length - 1]), name);
      castForPart(NameKey.of(parts[0]), name);
    }
  }

  private void castForPart(String part, Name person) {
    if (votes.containsKey(part)) {
      add(part, NameType.PERSON, person.confidence());
    }
  }

  private void add(String key, NameType type, double weight) {
    votes.computeIfAbsent(key, k -> new EnumMap<>(NameType.class)).merge(type, weight, Double::sum);
  }

  private NameType typeOf(Name name) {
    EnumMap<NameType, Double> cast = votes.get(spelling(name));
    if (name.is(NameType.DEMONYM) || cast.size() == 1) {
      return name.type();
    }
    double mine = cast.get(name.type());
    double all = cast.values().stream().mapToDouble(Double::doubleValue).sum();
    double mean = own.get(spelling(name)).get(name.type()).mean();
    if (mean >= CLEAR && mine >= SHARE * all) {
      return name.type();
    }
    return cast.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
