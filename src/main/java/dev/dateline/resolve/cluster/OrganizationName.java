package dev.dateline.resolve.cluster;

import dev.dateline.gazetteer.NameKey;
import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An organisation's name in its parts.
 *
 * @param words the words of the key without the legal form; "Ministry of Health" and "Department of
 *     the Treasury" are turned to "health ministry" and "treasury department"
 * @param legalForm the legal form as it stands, or null
 */
public record OrganizationName(List<String> words, String legalForm) {
  private static final Pattern OFFICE_OF =
      Pattern.compile("(ministry|department) (?:of|for) (?:the )?(.+)");
  private static final Pattern PREFIXED =
      Pattern.compile("(?:us|uk) (.+)|\\S+ ((?:ministry|department) (?:of|for) .+)");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "des", "du", "la", "le", "et", "y");

  private static final Set<String> HEADS =
      ResourceTable.rows(OrganizationName.class, "droppable-heads.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toSet());

  private static final Set<String> DROPPABLE =
      ResourceTable.rows(OrganizationName.class, "droppable-heads.tsv").stream()
          .filter(row -> row.length < 2)
          .map(row -> row[0])
          .collect(Collectors.toSet());

  /** Country of each legal form by its key, empty where several use it. */
  private static final Map<String, String> LEGAL_FORMS =
      ResourceTable.rows(OrganizationName.class, "legal-forms.tsv").stream()
          .collect(Collectors.toMap(row -> NameKey.of(row[0]), row -> row[1], (a, b) -> a));

  /** Keys of the forms that may stand before the name: "PT Bank X", "OOO X". */
  private static final Set<String> PREFIXES =
      ResourceTable.rows(OrganizationName.class, "legal-forms.tsv").stream()
          .filter(row -> row.length > 2 && row[2].equals("prefix"))
          .map(row -> NameKey.of(row[0]))
          .collect(Collectors.toSet());

  private static final int MAX_FORM_WORDS = 5;

  /** Takes the name {@code text} apart. */
  public static OrganizationName of(String text) {
    String[] surface = text.split(" ", -1);
    int end = surface.length;
    while (end > 1) {
      int shorter = withoutForm(surface, end);
      if (shorter == end) {
        break;
      }
      end = shorter;
    }
    String form = null;
    if (end < surface.length) {
      form = String.join(" ", Arrays.copyOfRange(surface, end, surface.length));
    }
    int start = end > 1 && PREFIXES.contains(NameKey.of(surface[0])) ? 1 : 0;
    form = form == null && start == 1 ? surface[0] : form;
    String key = NameKey.of(String.join(" ", Arrays.copyOfRange(surface, start, end)));
    Matcher office = OFFICE_OF.matcher(key);
    String core = office.matches() ? office.group(2) + " " + office.group(1) : key;
    return new OrganizationName(List.of(core.split(" ", -1)), form);
  }

  public static boolean isSmall(String word) {
    return SMALL_WORDS.contains(word);
  }

  private static int withoutForm(String[] surface, int end) {
    for (int start = Math.max(1, end - MAX_FORM_WORDS); start < end; start++) {
      String tail = String.join(" ", Arrays.copyOfRange(surface, start, end));
      if (LEGAL_FORMS.containsKey(NameKey.of(tail))) {
        return start;
      }
    }
    return end;
  }

  /** The one country whose law has this name's legal form, or null. */
  public String legalFormCountry() {
    String country = legalForm == null ? "" : LEGAL_FORMS.getOrDefault(NameKey.of(legalForm), "");
    return country.isEmpty() ? null : country;
  }

  String core() {
    return String.join(" ", words);
  }

  /** The name without a last word that second mentions drop, or null: "treasury". */
  String withoutHead() {
    boolean drops = words.size() > 1 && DROPPABLE.contains(words.get(words.size() - 1));
    return drops ? String.join(" ", words.subList(0, words.size() - 1)) : null;
  }

  /** "State Department" of "U.S. State Department"; or null. */
  OrganizationName withoutCountry() {
    Matcher prefixed = PREFIXED.matcher(core());
    if (!prefixed.matches()) {
      return null;
    }
    return of(prefixed.group(1) != null ? prefixed.group(1) : prefixed.group(2));
  }

  boolean isBareHead() {
    return words.size() == 1 && HEADS.contains(words.get(0));
  }

  /** First letters, small words left out: "uae" of "United Arab Emirates"; null for one word. */
  String initials() {
    return words.size() < 2
        ? null
        : words.stream()
            .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
  }

  /** First letters with those of the small words: "dot" of "Department of Transport". */
  String allInitials() {
    return words.stream()
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
