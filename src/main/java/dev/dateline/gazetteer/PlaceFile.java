package dev.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The packed table of cities and divisions, searched where it lies, off the heap: nothing is
 * unpacked but the places asked for. Immutable and thread-safe. Layout, big-endian:
 *
 * <pre>
 * int magic, int places, int divisions, int keys, int stringBytes, int keyBytes
 * divisions × { 2 bytes country, int name }
 * places × { int geonameId, int latitude, int longitude (in 1e-5 degrees), int population,
 *            int name, short first-level division, short second-level division, byte kind }
 * stringBytes × { unsigned byte length, UTF-8 bytes }
 * ceil(keys / 16) × int offset of a block of keys
 * keyBytes × { unsigned byte shared with the key before, unsigned byte length, UTF-8 bytes,
 *              varint n, n × varint posting }
 * int CRC-32C of all bytes before
 * </pre>
 *
 * A name is the offset of a string, or the complement of the number of a key that has the same
 * letters without capitals; -1 of a division is none. Keys ascend by bytes; the first of a block
 * shares nothing. A posting is twice the number of a place, plus one if the key is another name of
 * it; postings ascend within own names and within other names, the own names first.
 */
final class PlaceFile {
  static final int MAGIC = 0x44475A33;
  static final int HEADER_BYTES = 24;
  static final int DIVISION_BYTES = 6;
  static final int PLACE_BYTES = 25;
  static final int BLOCK = 16;
  static final int CHECKSUM_BYTES = Integer.BYTES;
  static final int NONE = -1;
  static final double UNITS = 1e5;

  /** Kinds by the number that stands in the file. */
  static final List<String> KINDS =
      List.of(
          "city",
          "capital",
          "district",
          "region",
          "county",
          "island",
          "lake",
          "river",
          "sea",
          "mountains",
          "mountain",
          "desert",
          "park",
          "area",
          "building",
          "country");

  private final ByteBuffer bytes;
  private final int placeCount;
  private final int keyCount;
  private final int divisions;
  private final int places;
  private final int strings;
  private final int blocks;
  private final int keys;

  /**
   * @param bytes the whole file, from 0 to its limit
   * @throws IllegalArgumentException if the bytes do not have the layout above
   */
  PlaceFile(ByteBuffer bytes) {
    this.bytes = bytes;
    if (bytes.limit() < HEADER_BYTES || bytes.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("not a packed table of places");
    }
    placeCount = bytes.getInt(4);
    keyCount = bytes.getInt(12);
    divisions = HEADER_BYTES;
    places = divisions + bytes.getInt(8) * DIVISION_BYTES;
    strings = places + placeCount * PLACE_BYTES;
    blocks = strings + bytes.getInt(16);
    keys = blocks + (keyCount + BLOCK - 1) / BLOCK * Integer.BYTES;
    int end = keys + bytes.getInt(20) + CHECKSUM_BYTES;
    if (end != bytes.limit()) {
      throw new IllegalArgumentException("ends at byte " + bytes.limit() + ", not at " + end);
    }
  }

  int placeCount() {
    return placeCount;
  }

  int keyCount() {
    return keyCount;
  }

  /**
   * Places under a folded name: those whose own name it is first, then the others; big places first
   * in both.
   *
   * @param most how many to unpack at most
   */
  List<GazetteerName> lookup(String key, int most) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int block = block(wanted);
    if (block < 0) {
      return List.of();
    }
    Keys cursor = new Keys(block);
    while (cursor.next()) {
      int order = cursor.compareTo(wanted);
      if (order == 0) {
        return cursor.postings(most);
      } else if (order > 0) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The last block whose first key is not after {@code wanted}, or -1. */
  private int block(byte[] wanted) {
    int low = 0;
    int high = (keyCount + BLOCK - 1) / BLOCK - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = keys + bytes.getInt(blocks + middle * Integer.BYTES);
      if (compare(at + 2, unsigned(at + 1), wanted) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private int compare(int at, int length, byte[] wanted) {
    int shorter = Math.min(length, wanted.length);
    for (int i = 0; i < shorter; i++) {
      int order = unsigned(at + i) - Byte.toUnsignedInt(wanted[i]);
      if (order != 0) {
        return order;
      }
    }
    return length - wanted.length;
  }

  private GazetteerPlace place(int index) {
    int at = places + index * PLACE_BYTES;
    int admin1 = bytes.getShort(at + 20);
    int admin2 = bytes.getShort(at + 22);
    int geonameId = bytes.getInt(at);
    return new GazetteerPlace(
        geonameId == 0 ? null : (long) geonameId,
        name(bytes.getInt(at + 16)),
        KINDS.get(bytes.get(at + 24)),
        country(admin1),
        division(admin1),
        division(admin2),
        bytes.getInt(at + 4) / UNITS,
        bytes.getInt(at + 8) / UNITS,
        bytes.getInt(at + 12));
  }

  private String country(int division) {
    int at = divisions + (division & 0xFFFF) * DIVISION_BYTES;
    char first = (char) bytes.get(at);
    return first == ' ' ? null : String.valueOf(new char[] {first, (char) bytes.get(at + 1)});
  }

  private String division(int division) {
    if (division == NONE) {
      return null;
    }
    int name = bytes.getInt(divisions + (division & 0xFFFF) * DIVISION_BYTES + 2);
    return name == NONE ? null : string(name);
  }

  private String name(int name) {
    return name >= 0 ? string(name) : capitalised(key(~name));
  }

  private String key(int number) {
    Keys cursor = new Keys(number / BLOCK);
    for (int i = 0; i <= number % BLOCK; i++) {
      cursor.next();
    }
    return cursor.text();
  }

  /** "new york" as "New York". */
  static String capitalised(String key) {
    StringBuilder name = new StringBuilder(key);
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i - 1) == ' ') {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }

  private String string(int offset) {
    int at = strings + offset;
    byte[] utf8 = new byte[unsigned(at)];
    bytes.get(at + 1, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private int unsigned(int at) {
    return Byte.toUnsignedInt(bytes.get(at));
  }

  /** Steps through the keys of a block. */
  private final class Keys {
    private int left;
    private int at;
    private byte[] key = new byte[64];
    private int length;

    Keys(int block) {
      left = Math.min(BLOCK, keyCount - block * BLOCK);
      at = keys + bytes.getInt(blocks + block * Integer.BYTES);
    }

    /** Goes to the next key, past the postings of the one before. */
    boolean next() {
      if (left-- == 0) {
        return false;
      }
      if (length > 0) {
        for (int n = varint(); n > 0; n--) {
          varint();
        }
      }
      int shared = unsigned(at);
      int more = unsigned(at + 1);
      length = shared + more;
      if (key.length < length) {
        key = Arrays.copyOf(key, length);
      }
      bytes.get(at + 2, key, shared, more);
      at += 2 + more;
      return true;
    }

    int compareTo(byte[] wanted) {
      return Arrays.compareUnsigned(key, 0, length, wanted, 0, wanted.length);
    }

    String text() {
      return new String(key, 0, length, StandardCharsets.UTF_8);
    }

    List<GazetteerName> postings(int most) {
      int n = Math.min(varint(), most);
      List<GazetteerName> found = new ArrayList<>(n);
      for (int i = 0; i < n; i++) {
        int posting = varint();
        found.add(new GazetteerName(place(posting >>> 1), (posting & 1) == 0));
      }
      return found;
    }

    private int varint() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes.get(at++);
        value |= (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }
  }
}
