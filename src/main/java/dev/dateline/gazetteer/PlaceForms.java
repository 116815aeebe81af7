package dev.dateline.gazetteer;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds places by their official forms: "Republic of Namibia", "Province of Orellana", "Kwale
 * County". A word that says what the place is chooses among the places of the shorter name.
 */
final class PlaceForms {
  private static final Pattern COUNTRY =
      Pattern.compile(
          "(?:(?:\\S+ ){0,3}(?:republic|kingdom|sultanate|principality|union|commonwealth)) of"
              + " (?:the )?(.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIVISION =
      Pattern.compile(
          "(?:state|province|region|governorate|department|district|county|prefecture) of (?:the"
              + " )?(.+)|(.+)"
              + " (?:state|province|region|governorate|county|prefecture|oblast|department|division)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CITY =
      Pattern.compile(
          "(?:city|town|village|municipality) of (.+)|(.+) (?:city|town|township|municipality)",
          Pattern.CASE_INSENSITIVE);

  private PlaceForms() {}

  /** The places called {@code name}; if there are none, those its official form stands for. */
  static List<GazetteerName> lookup(Gazetteer gazetteer, String name) {
    List<GazetteerName> found = gazetteer.lookup(name);
    if (found.isEmpty()) {
      found = of(gazetteer, COUNTRY.matcher(name), GazetteerPlace::isCountry);
    }
    if (found.isEmpty()) {
      found = of(gazetteer, DIVISION.matcher(name), PlaceForms::isDivision);
    }
    if (found.isEmpty()) {
      found = of(gazetteer, CITY.matcher(name), PlaceForms::isCity);
    }
    return found;
  }

  private static List<GazetteerName> of(
      Gazetteer gazetteer, Matcher form, Predicate<GazetteerPlace> kind) {
    if (!form.matches()) {
      return List.of();
    }
    String shorter = form.group(1);
    for (int i = 2; shorter == null && i <= form.groupCount(); i++) {
      shorter = form.group(i);
    }
    return gazetteer.lookup(shorter).stream().filter(found -> kind.test(found.place())).toList();
  }

  private static boolean isDivision(GazetteerPlace place) {
    return place.kind().equals("region") || place.kind().equals("state");
  }

  private static boolean isCity(GazetteerPlace place) {
    return place.kind().equals("city") || place.kind().equals("capital");
  }
}
