package dev.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The packed table of cities and first-level divisions, searched where it lies: nothing is unpacked
 * but the places asked for. Layout, big-endian:
 *
 * <pre>
 * int magic, int places, int keys, int stringBytes
 * places × { int geonameId, float latitude, float longitude, int population,
 *            int name, int admin1 (offsets of strings; -1 for none), 2 bytes country, short kind }
 * stringBytes × { unsigned byte length, UTF-8 bytes }
 * keys, ascending by bytes × { unsigned byte length, UTF-8 bytes, unsigned byte n,
 *                              n × int place (top bit: its own name) }
 * </pre>
 */
final class CityFile {
  static final int MAGIC = 0x44475A31;
  static final int HEADER_BYTES = 16;
  static final int PLACE_BYTES = 28;
  static final int PRIMARY = 0x80000000;

  /** Kinds by the number that stands in the file. */
  static final List<String> KINDS = List.of("city", "capital", "district", "region");

  private final ByteBuffer bytes;
  private final int placeCount;
  private final int strings;
  private final int[] keys;

  /**
   * @throws IllegalArgumentException if the bytes do not have the layout above
   */
  CityFile(byte[] content) {
    bytes = ByteBuffer.wrap(content);
    if (content.length < HEADER_BYTES || bytes.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("not a packed table of cities");
    }
    placeCount = bytes.getInt(4);
    strings = HEADER_BYTES + placeCount * PLACE_BYTES;
    keys = new int[bytes.getInt(8)];
    int at = strings + bytes.getInt(12);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = at;
      int postings = at + 1 + unsigned(at);
      at = postings + 1 + unsigned(postings) * Integer.BYTES;
    }
    if (at != content.length) {
      throw new IllegalArgumentException("ends at byte " + content.length + ", not at " + at);
    }
  }

  int placeCount() {
    return placeCount;
  }

  /** Places under a folded name, in the order of the file: own names first, big places first. */
  List<GazetteerName> lookup(String key) {
    int found = find(key.getBytes(StandardCharsets.UTF_8));
    if (found < 0) {
      return List.of();
    }
    int postings = keys[found] + 1 + unsigned(keys[found]);
    List<GazetteerName> places = new ArrayList<>(unsigned(postings));
    for (int i = 0; i < unsigned(postings); i++) {
      int posting = bytes.getInt(postings + 1 + i * Integer.BYTES);
      places.add(new GazetteerName(place(posting & ~PRIMARY), (posting & PRIMARY) != 0));
    }
    return places;
  }

  private int find(byte[] key) {
    int low = 0;
    int high = keys.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = keys[middle] + 1;
      int order =
          Arrays.compareUnsigned(
              bytes.array(), start, start + unsigned(keys[middle]), key, 0, key.length);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private GazetteerPlace place(int index) {
    int at = HEADER_BYTES + index * PLACE_BYTES;
    return new GazetteerPlace(
        (long) bytes.getInt(at),
        string(bytes.getInt(at + 16)),
        KINDS.get(bytes.getShort(at + 26)),
        new String(bytes.array(), at + 24, 2, StandardCharsets.US_ASCII),
        string(bytes.getInt(at + 20)),
        degrees(bytes.getFloat(at + 4)),
        degrees(bytes.getFloat(at + 8)),
        bytes.getInt(at + 12));
  }

  /** GeoNames gives five decimals; a float's spurious further digits are cut. */
  private static double degrees(float value) {
    return Math.round(value * 1e5) / 1e5;
  }

  private String string(int offset) {
    int at = strings + offset;
    return offset < 0
        ? null
        : new String(bytes.array(), at + 1, unsigned(at), StandardCharsets.UTF_8);
  }

  private int unsigned(int at) {
    return Byte.toUnsignedInt(bytes.get(at));
  }
}
