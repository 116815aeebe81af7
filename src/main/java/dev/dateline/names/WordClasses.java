package dev.dateline.names;

import dev.dateline.resource.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The word lists a word is in: evidence, never a verdict.
 *
 * @param names the lists' names
 */
record WordClasses(List<String> names) {
  private static final Map<String, String> WORDS = words();

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String[] row : ResourceTable.rows(WordClasses.class, "word-classes.tsv")) {
      for (String word : row[1].split(" ", -1)) {
        words.put(word, row[0]);
      }
    }
    return Map.copyOf(words);
  }

  static WordClasses of(String word) {
    List<String> names = new ArrayList<>(2);
    String listed = WORDS.get(word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
    if (listed != null) {
      names.add(listed);
    }
    if (WordShape.isCapitalised(word) && Demonyms.english().contains(word)) {
      names.add("demonym");
    }
    String person = PersonNames.all().classOf(word);
    if (!person.isEmpty()) {
      names.add(person);
    }
    return new WordClasses(names);
  }

  @Override
  public String toString() {
    return names.isEmpty() ? "-" : String.join("+", names);
  }
}
