package dev.dateline.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The hand-made tables before the packed cities. */
final class EmbeddedGazetteer implements Gazetteer {
  static final String CITIES = "/dev/dateline/models/gazetteer/cities.bin.gz";

  private static Gazetteer opened;

  private final PlaceTables tables;
  private final CityFile cities;

  EmbeddedGazetteer(PlaceTables tables, CityFile cities) {
    this.tables = tables;
    this.cities = cities;
  }

  /**
   * Opens the gazetteer when it is first asked for. A class that did so could not say what failed.
   */
  static synchronized Gazetteer open() {
    if (opened == null) {
      opened = new EmbeddedGazetteer(new PlaceTables(), readCities(CITIES));
    }
    return opened;
  }

  @Override
  public List<GazetteerName> lookup(String name) {
    String key = NameKey.of(name);
    List<GazetteerName> found = new ArrayList<>(tables.lookup(key));
    found.addAll(cities.lookup(key));
    return List.copyOf(found);
  }

  @Override
  public Optional<GazetteerPlace> demonym(String word) {
    return tables.demonym(NameKey.of(word));
  }

  @Override
  public Optional<GazetteerPlace> country(String code) {
    return tables.country(code);
  }

  /** Reads the packed cities after checking them against the hash beside them. */
  static CityFile readCities(String resource) {
    byte[] packed = read(resource);
    String expected = new String(read(resource + ".sha256"), StandardCharsets.US_ASCII).strip();
    String actual = sha256(packed);
    if (!actual.equals(expected)) {
      throw new DamagedGazetteerException(
          resource, "SHA-256 is " + actual + ", expected " + expected, null);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      return new CityFile(in.readAllBytes());
    } catch (IOException | IllegalArgumentException e) {
      throw new DamagedGazetteerException(resource, e.getMessage(), e);
    }
  }

  private static byte[] read(String resource) {
    try (InputStream in = EmbeddedGazetteer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new DamagedGazetteerException(resource, "missing", null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DamagedGazetteerException(resource, "cannot be read: " + e.getMessage(), e);
    }
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
