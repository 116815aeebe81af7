package dev.dateline.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Packs GeoNames' tables into the file the embedded gazetteer opens. Not thread-safe towards the
 * files it writes.
 *
 * <pre>{@code
 * CityFileWriter.write(Path.of("cities500.txt"), Path.of("admin1CodesASCII.txt"),
 *     Path.of("models/gazetteer"));
 * }</pre>
 */
public final class CityFileWriter {
  /** Shorter names are mostly codes and other words: "EU" is a town in France. */
  private static final int MIN_LETTERS = 4;

  /** From this size on a city is known by its own name, however short: Ufa, Fes. */
  private static final int KNOWN_POPULATION = 300_000;

  private static final int MAX_BYTES = 255;

  private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
  private final Map<String, Integer> stringOffsets = new HashMap<>();
  private final TreeMap<byte[], List<Integer>> postings = new TreeMap<>(Arrays::compareUnsigned);

  private CityFileWriter() {}

  /**
   * Writes {@code cities.bin.gz} and {@code cities.bin.gz.sha256} into {@code folder}. The same
   * tables give the same bytes.
   *
   * @param cities GeoNames' {@code cities500.txt} or another file of its columns
   * @param admin1Codes GeoNames' {@code admin1CodesASCII.txt}
   * @param folder an existing folder
   * @return how many places were written
   * @throws IOException if a file cannot be read or written or a line has not GeoNames' columns
   */
  public static int write(Path cities, Path admin1Codes, Path folder) throws IOException {
    List<GeoNamesFile.Row> rows = new ArrayList<>(GeoNamesFile.read(cities, admin1Codes));
    rows.sort(
        Comparator.comparingLong((GeoNamesFile.Row row) -> -row.place().population())
            .thenComparing(row -> row.place().geonameId()));
    byte[] content = new CityFileWriter().pack(rows);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    Files.write(folder.resolve("cities.bin.gz"), packed.toByteArray());
    Files.writeString(
        folder.resolve("cities.bin.gz.sha256"),
        EmbeddedGazetteer.sha256(packed.toByteArray()) + "\n");
    return rows.size();
  }

  private byte[] pack(List<GeoNamesFile.Row> rows) throws IOException {
    ByteArrayOutputStream places = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(places);
    for (int i = 0; i < rows.size(); i++) {
      writePlace(rows.get(i).place(), out);
      post(rows.get(i), i);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    out = new DataOutputStream(file);
    out.writeInt(CityFile.MAGIC);
    out.writeInt(rows.size());
    out.writeInt(postings.size());
    out.writeInt(strings.size());
    places.writeTo(out);
    strings.writeTo(out);
    for (Map.Entry<byte[], List<Integer>> entry : postings.entrySet()) {
      writeKey(entry.getKey(), entry.getValue(), out);
    }
    return file.toByteArray();
  }

  private void writePlace(GazetteerPlace place, DataOutputStream out) throws IOException {
    out.writeInt(place.geonameId().intValue());
    out.writeFloat((float) place.latitude());
    out.writeFloat((float) place.longitude());
    out.writeInt((int) Math.min(place.population(), Integer.MAX_VALUE));
    out.writeInt(string(place.name()));
    out.writeInt(place.admin1() == null ? -1 : string(place.admin1()));
    out.write(place.countryCode().getBytes(StandardCharsets.US_ASCII));
    out.writeShort(CityFile.KINDS.indexOf(place.kind()));
  }

  private int string(String text) throws IOException {
    Integer known = stringOffsets.get(text);
    if (known != null) {
      return known;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > MAX_BYTES) {
      throw new IOException("name longer than " + MAX_BYTES + " bytes: " + text);
    }
    int offset = strings.size();
    strings.write(utf8.length);
    strings.write(utf8);
    stringOffsets.put(text, offset);
    return offset;
  }

  private void post(GeoNamesFile.Row row, int index) {
    for (int i = 0; i < row.names().size(); i++) {
      boolean own = i < row.ownNames();
      String key = NameKey.of(row.names().get(i));
      boolean known = own && row.place().population() >= KNOWN_POPULATION;
      byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
      if (key.isEmpty() || utf8.length > MAX_BYTES || (key.length() < MIN_LETTERS && !known)) {
        continue;
      }
      List<Integer> places = postings.computeIfAbsent(utf8, k -> new ArrayList<>(1));
      if (!places.contains(index) && !places.contains(index | CityFile.PRIMARY)) {
        places.add(own ? index | CityFile.PRIMARY : index);
      }
    }
  }

  /** Own names have the top bit and are therefore negative: they sort first, as they should. */
  private static void writeKey(byte[] key, List<Integer> places, DataOutputStream out)
      throws IOException {
    List<Integer> sorted = places.stream().sorted().limit(MAX_BYTES).toList();
    out.writeByte(key.length);
    out.write(key);
    out.writeByte(sorted.size());
    for (int place : sorted) {
      out.writeInt(place);
    }
  }
}
