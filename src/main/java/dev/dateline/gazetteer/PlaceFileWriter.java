package dev.dateline.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** Packs places into the layout of {@link PlaceFile}. The same places give the same bytes. */
final class PlaceFileWriter {
  /** Shorter names are mostly codes and other words: "EU" is a town in France. */
  private static final int MIN_LETTERS = 4;

  /** From this size on a city is known by its own name, however short: Ufa, Fes. */
  private static final int KNOWN_POPULATION = 300_000;

  private static final int MAX_BYTES = 255;
  private static final int MAX_DIVISIONS = 0xFFFF;

  private final List<PlaceRow> rows;
  private final TreeMap<byte[], Postings> keys = new TreeMap<>(Arrays::compareUnsigned);
  private final Map<String, Integer> keyNumbers = new HashMap<>();
  private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
  private final Map<String, Integer> stringOffsets = new HashMap<>();
  private final Map<List<String>, Integer> divisions = new LinkedHashMap<>();

  private PlaceFileWriter(List<PlaceRow> rows) {
    this.rows = rows;
  }

  /**
   * Packs {@code places}.
   *
   * @throws IOException if a name is too long or there are too many divisions
   */
  static byte[] pack(List<PlaceRow> places) throws IOException {
    List<PlaceRow> sorted =
        places.stream()
            .sorted(
                Comparator.comparingLong((PlaceRow row) -> -row.place().population())
                    .thenComparing(row -> row.place().countryCode())
                    .thenComparing(row -> row.place().name())
                    .thenComparing(
                        row -> row.place().geonameId(), Comparator.nullsLast(Long::compare))
                    .thenComparing(row -> row.place().latitude()))
            .toList();
    return new PlaceFileWriter(sorted).pack();
  }

  private byte[] pack() throws IOException {
    for (int i = 0; i < rows.size(); i++) {
      post(rows.get(i), i);
    }
    for (byte[] key : keys.keySet()) {
      keyNumbers.put(new String(key, StandardCharsets.UTF_8), keyNumbers.size());
    }
    ByteArrayOutputStream places = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(places);
    for (PlaceRow row : rows) {
      writePlace(row.place(), out);
    }
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    byte[] packedKeys = packKeys(new DataOutputStream(blocks));
    byte[] packedDivisions = packDivisions();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    out = new DataOutputStream(file);
    out.writeInt(PlaceFile.MAGIC);
    out.writeInt(rows.size());
    out.writeInt(divisions.size());
    out.writeInt(keys.size());
    out.writeInt(strings.size());
    out.writeInt(packedKeys.length);
    out.write(packedDivisions);
    places.writeTo(out);
    strings.writeTo(out);
    blocks.writeTo(out);
    out.write(packedKeys);
    CRC32C checksum = new CRC32C();
    checksum.update(file.toByteArray());
    out.writeInt((int) checksum.getValue());
    return file.toByteArray();
  }

  private void post(PlaceRow row, int index) {
    for (String name : row.english()) {
      post(name, index, true, 1);
    }
    for (int i = 0; i < row.names().size(); i++) {
      boolean own = i < PlaceRow.OWN_NAMES;
      boolean known = own && row.place().population() >= KNOWN_POPULATION;
      post(row.names().get(i), index, own, known ? 1 : MIN_LETTERS);
    }
  }

  private void post(String name, int index, boolean own, int minLetters) {
    String key = NameKey.of(name);
    byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
    if (key.length() >= minLetters && utf8.length <= MAX_BYTES) {
      keys.computeIfAbsent(utf8, k -> new Postings()).add(index, own);
    }
  }

  private void writePlace(GazetteerPlace place, DataOutputStream out) throws IOException {
    out.writeInt(place.geonameId() == null ? 0 : place.geonameId().intValue());
    out.writeInt((int) Math.round(place.latitude() * PlaceFile.UNITS));
    out.writeInt((int) Math.round(place.longitude() * PlaceFile.UNITS));
    out.writeInt((int) Math.min(place.population(), Integer.MAX_VALUE));
    out.writeInt(name(place.name()));
    out.writeShort(division(place.countryCode(), place.admin1()));
    out.writeShort(
        place.admin2() == null ? PlaceFile.NONE : division(place.countryCode(), place.admin2()));
    out.writeByte(PlaceFile.KINDS.indexOf(place.kind()));
  }

  private int division(String country, String name) throws IOException {
    List<String> division = Arrays.asList(country, name);
    divisions.putIfAbsent(division, divisions.size());
    if (divisions.size() > MAX_DIVISIONS) {
      throw new IOException("more than " + MAX_DIVISIONS + " divisions; give fewer admin2 codes");
    }
    return divisions.get(division);
  }

  private byte[] packDivisions() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(packed);
    for (List<String> division : divisions.keySet()) {
      out.write(division.get(0).getBytes(StandardCharsets.US_ASCII));
      out.writeInt(division.get(1) == null ? PlaceFile.NONE : string(division.get(1)));
    }
    return packed.toByteArray();
  }

  private int name(String text) throws IOException {
    String key = NameKey.of(text);
    Integer number = keyNumbers.get(key);
    return number != null && PlaceFile.capitalised(key).equals(text) ? ~number : string(text);
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

  private byte[] packKeys(DataOutputStream blocks) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] before = new byte[0];
    int number = 0;
    for (Map.Entry<byte[], Postings> entry : keys.entrySet()) {
      byte[] key = entry.getKey();
      int shared = 0;
      if (number++ % PlaceFile.BLOCK == 0) {
        blocks.writeInt(packed.size());
      } else {
        int mismatch = Arrays.mismatch(before, key);
        shared = mismatch < 0 ? key.length : mismatch;
      }
      packed.write(shared);
      packed.write(key.length - shared);
      packed.write(key, shared, key.length - shared);
      entry.getValue().write(packed);
      before = key;
    }
    return packed.toByteArray();
  }

  /** The places a key stands for. */
  private static final class Postings {
    private int[] own = new int[0];
    private int[] other = new int[0];

    /** Places come by falling population, so that both lists do. */
    void add(int place, boolean isOwn) {
      if (!contains(own, place) && !contains(other, place)) {
        if (isOwn) {
          own = appended(own, place);
        } else {
          other = appended(other, place);
        }
      }
    }

    private static boolean contains(int[] places, int place) {
      return places.length > 0 && places[places.length - 1] == place;
    }

    private static int[] appended(int[] places, int place) {
      int[] more = Arrays.copyOf(places, places.length + 1);
      more[places.length] = place;
      return more;
    }

    void write(ByteArrayOutputStream out) {
      varint(own.length + other.length, out);
      for (int place : own) {
        varint(place << 1, out);
      }
      for (int place : other) {
        varint((place << 1) | 1, out);
      }
    }

    private static void varint(int value, ByteArrayOutputStream out) {
      int rest = value;
      while ((rest & ~0x7F) != 0) {
        out.write((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
    }
  }
}
