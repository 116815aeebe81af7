package dev.dateline.train;

import static dev.dateline.names.NameType.ORGANIZATION;
import static dev.dateline.names.NameType.PERSON;
import static dev.dateline.names.NameType.PLACE;

import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The corpora that are published in a column format, as published. */
final class ColumnCorpora {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Set<NameType> NAMES = EnumSet.of(PERSON, ORGANIZATION, PLACE);
  private static final Set<NameType> ALL = EnumSet.allOf(NameType.class);

  private ColumnCorpora() {}

  /** Universal NER over the English Web Treebank; demonyms and other names are left bare. */
  static CorpusReader uner() {
    return new ColumnCorpus(
        "uner-ewt",
        new ColumnFile(1, 2, TAB, true),
        List.of("en_ewt-ud-dev.iob2", "en_ewt-ud-test.iob2"),
        new LabelScheme(LabelScheme.CONLL.labels(), Set.of("OTH")),
        NAMES,
        false);
  }

  /** The Broad Twitter Corpus' section G, mainstream news; the others are private talk. */
  static CorpusReader btc() {
    return new ColumnCorpus(
        "btc",
        new ColumnFile(0, 1, TAB, false),
        List.of("CONLL-format/data/g.conll"),
        LabelScheme.CONLL,
        NAMES,
        false);
  }

  /** Wikigold: Wikipedia sentences without document marks; demonyms are MISC. */
  static CorpusReader wikigold() {
    return new ColumnCorpus(
        "wikigold",
        new ColumnFile(0, 1, Pattern.compile(" "), false),
        List.of("CONLL-format/data/wikigold.conll.txt"),
        LabelScheme.CONLL,
        ALL,
        false);
  }

  /** WNUT 2017: posts with new names; companies apart from other groups. */
  static CorpusReader wnut() {
    return new ColumnCorpus(
        "wnut17",
        new ColumnFile(0, 1, TAB, false),
        List.of(
            "CONLL-format/data/train/wnut17train.conll",
            "CONLL-format/data/dev/emerging.dev.conll",
            "CONLL-format/data/test/emerging.test.annotated"),
        new LabelScheme(
            Map.of(
                "person", LabelScheme.PERSON,
                "location", LabelScheme.PLACE,
                "group", LabelScheme.ORGANIZATION,
                "corporation", LabelScheme.organization(OrganizationKind.COMPANY),
                "product", LabelScheme.MISC,
                "creative-work", LabelScheme.MISC),
            Set.of()),
        NAMES,
        false);
  }

  /** Loan agreements; "Borrower" and "Lender" are labelled as persons there. */
  static CorpusReader secFilings() {
    return new ColumnCorpus(
        "sec-filings",
        new ColumnFile(0, 3, SPACES, false),
        List.of("CONLL-format/data/train/FIN5.txt", "CONLL-format/data/test/FIN3.txt"),
        LabelScheme.CONLL,
        NAMES,
        true);
  }

  /** CrossNER's politics: Wikipedia sentences; parties apart from other organisations. */
  static CorpusReader crossner() {
    return new ColumnCorpus(
        "crossner-politics",
        new ColumnFile(0, 1, TAB, false),
        List.of("train.txt", "dev.txt", "test.txt"),
        new LabelScheme(
            Map.of(
                "politician", LabelScheme.PERSON,
                "person", LabelScheme.PERSON,
                "politicalparty", LabelScheme.organization(OrganizationKind.PARTY),
                "organisation", LabelScheme.ORGANIZATION,
                "location", LabelScheme.PLACE,
                "country", LabelScheme.PLACE,
                "election", LabelScheme.MISC,
                "event", LabelScheme.MISC,
                "misc", LabelScheme.MISC),
            Set.of()),
        ALL,
        false);
  }
}
