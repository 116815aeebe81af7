package dev.dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What news in English calls a place by rule: "Borno" is Borno State, "Anbar" is Al Anbar. */
final class EnglishNames {
  private static final Pattern ARTICLE =
      Pattern.compile("A(?:l|d|n|r|s|sh|t|th|z) (\\p{Lu}[\\p{L}\\p{M}’'-]{3,}.*)");

  private static final Pattern DIVISION =
      Pattern.compile(
          "(.{4,}) (?:State|Province|Region|Department|County|Governorate|Prefecture|Oblast"
              + "|Voivodeship|Division|Krai|District)");

  /** Where Arabic names are written with their article, which English leaves out. */
  private static final Set<String> ARABIC =
      Set.of(
          "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD",
          "SY", "TN", "YE");

  private EnglishNames() {}

  /** Further names of the city or division {@code name} of {@code country}. */
  static List<String> of(String name, String country, boolean isDivision) {
    List<String> names = new ArrayList<>(1);
    Matcher division = DIVISION.matcher(name);
    String base = isDivision && division.matches() ? division.group(1) : name;
    if (!base.equals(name) && !Compass.isDirection(base)) {
      names.add(base);
    }
    Matcher article = ARTICLE.matcher(base);
    if (ARABIC.contains(country) && article.matches()) {
      names.add(article.group(1));
    }
    return names;
  }
}
