package dev.dateline.peers;

import dev.dateline.article.Span;
import dev.dateline.evaluate.GoldNames.TypedSpan;
import dev.dateline.names.NameType;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Stanford CoreNLP without its rules for finer types, which the gold data do not have. Not
 * thread-safe.
 */
final class CoreNlpFinder implements Finder {
  private static final Map<String, NameType> TYPES =
      Map.of(
          "PERSON", NameType.PERSON,
          "ORGANIZATION", NameType.ORGANIZATION,
          "LOCATION", NameType.PLACE,
          "CITY", NameType.PLACE,
          "COUNTRY", NameType.PLACE,
          "STATE_OR_PROVINCE", NameType.PLACE);

  private static final String MODELS =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
          + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline;

  private CoreNlpFinder(Properties properties) {
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  /** With everything else as it comes: its three statistical models, dates and numbers. */
  static CoreNlpFinder coarse() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    return new CoreNlpFinder(properties);
  }

  /**
   * With two of its statistical models and nothing else: no dates, no numbers, and so no tagger and
   * no lemmas either, which only those need.
   */
  static CoreNlpFinder bare() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,ner");
    properties.setProperty("ner.model", MODELS);
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    return new CoreNlpFinder(properties);
  }

  /** Neighbouring tokens of one label are a name; its own mentions count pronouns as persons. */
  @Override
  public Set<TypedSpan> find(String text) {
    Set<TypedSpan> names = new HashSet<>();
    for (CoreSentence sentence : pipeline.processToCoreDocument(text).sentences()) {
      List<CoreLabel> tokens = sentence.tokens();
      for (int start = 0, end; start < tokens.size(); start = end) {
        end = start + 1;
        while (end < tokens.size() && tokens.get(end).ner().equals(tokens.get(start).ner())) {
          end++;
        }
        NameType type = TYPES.get(tokens.get(start).ner());
        if (type != null) {
          Span span =
              new Span(tokens.get(start).beginPosition(), tokens.get(end - 1).endPosition());
          names.add(new TypedSpan(span, type));
        }
      }
    }
    return names;
  }
}
