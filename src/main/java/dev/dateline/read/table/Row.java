package dev.dateline.read.table;

/**
 * The bytes of one object or row. Never compared.
 *
 * @param item what tells it from the others: the line it starts in, or its place in an array
 * @param bytes null if it is damaged
 * @param isQuoted whether quotes in it enclose cells; otherwise they are characters like others
 * @param damage what is wrong and what to do about it, or null
 */
@SuppressWarnings("ArrayRecordComponent")
record Row(long item, byte[] bytes, boolean isQuoted, String damage) {
  static Row of(long item, byte[] bytes) {
    return new Row(item, bytes, true, null);
  }

  static Row damaged(long item, String damage) {
    return new Row(item, null, true, damage);
  }

  static Row tooLarge(long item, long maxBytes) {
    return damaged(
        item, "has more than the limit of " + maxBytes + " bytes; split it or leave it out");
  }
}
