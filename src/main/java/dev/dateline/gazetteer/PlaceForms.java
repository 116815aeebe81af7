package dev.dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds places by their official forms: "Republic of Namibia", "Province of Orellana", "Kwale
 * County". A word that says what the place is chooses among the places of the shorter name. Of what
 * has no entry but bears the name of a town, such as "Nairobi Airport", the town is found.
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
          "(?:city|town|village|municipality|port) of (.+)"
              + "|(.+) (?:city|town|township|municipality|village)",
          Pattern.CASE_INSENSITIVE);

  /** "northern Syria", "downtown Toronto", "Greater Manchester". */
  private static final Pattern PART =
      Pattern.compile(
          "(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern"
              + "|eastern|western|central|northeastern|northwestern|southeastern|southwestern|upper"
              + "|lower|inner|outer|greater|downtown|midtown|metropolitan|metro|mainland|old|rural)"
              + " (.+)",
          Pattern.CASE_INSENSITIVE);

  /** What stands on the ground of a town and bears its name. */
  private static final Set<String> GROUNDS =
      Set.of(
          "airport",
          "airfield",
          "airbase",
          "base",
          "station",
          "stadium",
          "arena",
          "hospital",
          "university",
          "college",
          "school",
          "cathedral",
          "church",
          "mosque",
          "temple",
          "abbey",
          "museum",
          "zoo",
          "park",
          "beach",
          "bay",
          "harbor",
          "harbour",
          "port",
          "prison",
          "jail",
          "bridge",
          "tunnel",
          "square",
          "castle",
          "palace",
          "hotel",
          "mall",
          "market",
          "heights",
          "hills",
          "valley",
          "county",
          "district",
          "area",
          "suburbs",
          "suburb",
          "metropolitan",
          "center",
          "centre",
          "court",
          "courthouse",
          "campus",
          "cemetery",
          "international",
          "regional",
          "general",
          "central",
          "camp",
          "island",
          "islands",
          "strip",
          "coast",
          "waterfront",
          "speedway",
          "province",
          "peninsula",
          "metro");

  /**
   * Places found.
   *
   * @param names the places
   * @param isPart whether they bear only a part of the name
   */
  record Found(List<GazetteerName> names, boolean isPart) {}

  private PlaceForms() {}

  /** The places called {@code name}; if there are none, those its form stands for. */
  static Found find(Gazetteer gazetteer, String name) {
    List<GazetteerName> found = gazetteer.lookup(name);
    if (found.isEmpty()) {
      found = of(gazetteer, COUNTRY.matcher(name), GazetteerPlace::isCountry);
    }
    if (found.isEmpty()) {
      found = of(gazetteer, DIVISION.matcher(name), GazetteerPlace::isDivision);
    }
    if (found.isEmpty()) {
      found = of(gazetteer, CITY.matcher(name), GazetteerPlace::isCity);
    }
    Optional<GazetteerPlace> people = gazetteer.demonym(name);
    if (people.isPresent() && found.stream().noneMatch(place -> place.place().isCountry())) {
      found = new ArrayList<>(found);
      found.add(0, new GazetteerName(people.get(), true));
    }
    if (!found.isEmpty()) {
      return new Found(found, false);
    }
    found = of(gazetteer, PART.matcher(name), place -> true);
    return new Found(found.isEmpty() ? ground(gazetteer, name) : found, true);
  }

  /** "Nairobi International Airport": the town it stands in. */
  private static List<GazetteerName> ground(Gazetteer gazetteer, String name) {
    String rest = name;
    int cut = rest.lastIndexOf(' ');
    while (cut > 0 && GROUNDS.contains(rest.substring(cut + 1).toLowerCase(Locale.ROOT))) {
      rest = rest.substring(0, cut);
      List<GazetteerName> found =
          gazetteer.lookup(rest).stream()
              .filter(place -> place.place().isCity() || place.place().isDivision())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
      cut = rest.lastIndexOf(' ');
    }
    return List.of();
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
}
