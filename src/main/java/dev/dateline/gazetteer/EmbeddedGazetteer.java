package dev.dateline.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The hand-made tables before the packed places. */
final class EmbeddedGazetteer implements Gazetteer {
  static final String PLACES = "/dev/dateline/models/gazetteer/" + GazetteerBuild.FILE;

  /** More bearers of one name than any container or neighbour ever chose among. */
  private static final int MOST = 200;

  private static Gazetteer opened;

  private final PlaceTables tables;
  private final PlaceFile places;

  EmbeddedGazetteer(PlaceTables tables, PlaceFile places) {
    this.tables = tables;
    this.places = places;
  }

  /** The one in the jar, opened at the first call. */
  static synchronized Gazetteer opened() throws DamagedGazetteerException {
    if (opened == null) {
      FutureTask<PlaceFile> places = new FutureTask<>(() -> PackedPlaces.ofJar(PLACES));
      new Thread(places, "gazetteer").start();
      opened = new EmbeddedGazetteer(new PlaceTables(), result(places));
    }
    return opened;
  }

  private static PlaceFile result(FutureTask<PlaceFile> places) throws DamagedGazetteerException {
    try {
      return places.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DamagedGazetteerException(PLACES, "cannot be read: interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DamagedGazetteerException damage) {
        throw damage;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public List<GazetteerName> lookup(String name) {
    String key = NameKey.of(name);
    List<GazetteerName> known = tables.lookup(key);
    List<GazetteerName> packed = places.lookup(key, MOST);
    List<GazetteerName> found = new ArrayList<>(known.size() + packed.size());
    found.addAll(known);
    for (GazetteerName other : packed) {
      if (known.stream().noneMatch(table -> isSame(table.place(), other.place()))) {
        found.add(other);
      }
    }
    return found;
  }

  /** The tables have some places that GeoNames has too, with names and demonyms of their own. */
  private static boolean isSame(GazetteerPlace table, GazetteerPlace packed) {
    return table.geonameId() != null && table.geonameId().equals(packed.geonameId());
  }

  @Override
  public Optional<GazetteerPlace> demonym(String word) {
    return tables.demonym(NameKey.of(word));
  }

  @Override
  public Optional<GazetteerPlace> nation(String words) {
    String key = NameKey.of(words);
    return tables.lookup(key).stream()
        .map(GazetteerName::place)
        .filter(GazetteerPlace::isCountry)
        .findFirst()
        .or(() -> tables.demonym(key));
  }

  @Override
  public Optional<GazetteerPlace> country(String code) {
    return tables.country(code);
  }

  /** One over other packed places, beside the tables of the jar. */
  static Gazetteer over(PlaceFile places) throws IOException {
    return new EmbeddedGazetteer(new PlaceTables(), places);
  }
}
