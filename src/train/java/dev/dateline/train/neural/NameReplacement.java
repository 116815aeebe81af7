package dev.dateline.train.neural;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.train.LabelledSpan;
import dev.dateline.train.TrainingDocument;
import dev.dateline.train.TrainingSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Puts names from elsewhere into training documents, the same new name for the same old one all
 * through a document, so that the network learns what surrounds names and how names are made rather
 * than the names themselves.
 *
 * @param lists the new names
 * @param documents share of documents changed, 0 to 1
 * @param names share of the names changed in those, 0 to 1
 */
record NameReplacement(NameLists lists, double documents, double names)
    implements TrainingSet.Alteration {

  @Override
  public TrainingDocument alter(TrainingDocument document, Random random) {
    if (random.nextDouble() >= documents) {
      return document;
    }
    Map<String, String> replacements = replacements(document, random);
    List<TrainingSentence> sentences = new ArrayList<>();
    for (TrainingSentence sentence : document.sentences()) {
      sentences.add(replace(sentence, replacements));
    }
    return new TrainingDocument(
        document.corpus(), document.id(), sentences, document.annotated(), document.heldOut());
  }

  private Map<String, String> replacements(TrainingDocument document, Random random) {
    Map<String, String> replacements = new HashMap<>();
    List<String> single = new ArrayList<>();
    for (TrainingSentence sentence : document.sentences()) {
      for (LabelledSpan name : sentence.names()) {
        String old = name.span().of(sentence.text());
        if (replacements.containsKey(old)) {
          continue;
        }
        if (name.type() == NameType.PERSON) {
          if (old.indexOf(' ') < 0) {
            single.add(old);
          } else {
            replacements.put(old, old);
            if (random.nextDouble() < names) {
              replacePerson(old, replacements, random);
            }
          }
        } else {
          replacements.put(old, random.nextDouble() < names ? other(name, old, random) : old);
        }
      }
    }
    for (String old : single) {
      boolean change = random.nextDouble() < names;
      replacements.computeIfAbsent(old, o -> change ? person(random).last() : o);
    }
    return replacements;
  }

  private void replacePerson(String old, Map<String, String> replacements, Random random) {
    NameLists.Person person = person(random);
    replacements.put(old, person.full());
    replacements.putIfAbsent(old.substring(old.lastIndexOf(' ') + 1), person.last());
    replacements.putIfAbsent(old.substring(0, old.indexOf(' ')), person.first());
  }

  private NameLists.Person person(Random random) {
    return lists.people().get(random.nextInt(lists.people().size())).draw(random);
  }

  private String other(LabelledSpan name, String old, Random random) {
    return switch (name.type()) {
      case PLACE -> NameLists.pick(lists.places(), random);
      case ORGANIZATION -> organization(name.kind(), old, random);
      default -> old;
    };
  }

  private String organization(OrganizationKind kind, String old, Random random) {
    if (old.length() <= 5 && old.equals(old.toUpperCase(Locale.ROOT))) {
      return NameLists.pick(lists.acronyms(), random);
    }
    OrganizationKind[] kinds = OrganizationKind.values();
    OrganizationKind drawn = kind == null ? kinds[random.nextInt(kinds.length)] : kind;
    List<String> names = lists.organizations().get(drawn);
    return names == null ? old : NameLists.pick(names, random);
  }

  private static TrainingSentence replace(
      TrainingSentence sentence, Map<String, String> replacements) {
    StringBuilder text = new StringBuilder();
    List<LabelledSpan> names = new ArrayList<>();
    int from = 0;
    for (LabelledSpan name : sentence.names()) {
      String old = name.span().of(sentence.text());
      String replacement = replacements.getOrDefault(old, old);
      if (old.length() > 5 && old.equals(old.toUpperCase(Locale.ROOT))) {
        replacement = replacement.toUpperCase(Locale.ROOT);
      }
      text.append(sentence.text(), from, name.span().start());
      int start = text.length();
      text.append(replacement);
      names.add(new LabelledSpan(new Span(start, text.length()), name.type(), name.kind()));
      from = name.span().end();
    }
    text.append(sentence.text(), from, sentence.text().length());
    return new TrainingSentence(text.toString(), List.of(), names);
  }
}
