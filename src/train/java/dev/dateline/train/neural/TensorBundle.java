package dev.dateline.train.neural;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the checkpoint format of TensorFlow: a sorted table of tensor names (the table format of
 * LevelDB, uncompressed) whose values are protocol buffers that say where in the data file a tensor
 * lies.
 */
final class TensorBundle {
  private static final int FOOTER = 48;
  private static final int FLOAT = 1;
  private static final int FIELD_TYPE = 1;
  private static final int FIELD_OFFSET = 4;
  private static final int FIELD_SIZE = 5;

  private TensorBundle() {}

  /** Takes a key and a value of a block. */
  private interface Entries {
    void accept(byte[] key, ByteBuffer value) throws IOException;
  }

  /**
   * All single-precision tensors of a checkpoint in one piece, by name, row-major.
   *
   * @throws IOException if the index is compressed or is none
   */
  static Map<String, float[]> read(byte[] index, byte[] data) throws IOException {
    if (index.length < FOOTER) {
      throw new IOException("not an index of tensors: " + index.length + " bytes");
    }
    ByteBuffer footer = ByteBuffer.wrap(index, index.length - FOOTER, FOOTER);
    varint(footer);
    varint(footer);
    Map<String, float[]> tensors = new HashMap<>();
    block(
        index,
        varint(footer),
        varint(footer),
        (last, handle) ->
            block(
                index,
                varint(handle),
                varint(handle),
                (name, entry) -> {
                  float[] tensor = tensor(entry, data);
                  if (tensor != null) {
                    tensors.put(new String(name, StandardCharsets.UTF_8), tensor);
                  }
                }));
    return tensors;
  }

  /** Entries share a prefix with the one before; behind them lie the restart points. */
  private static void block(byte[] index, long offset, long size, Entries into) throws IOException {
    if (index[(int) (offset + size)] != 0) {
      throw new IOException("the index of tensors is compressed");
    }
    ByteBuffer block = ByteBuffer.wrap(index, (int) offset, (int) size);
    block.order(ByteOrder.LITTLE_ENDIAN);
    int end = block.limit() - Integer.BYTES;
    end -= Integer.BYTES * block.getInt(end);
    byte[] key = new byte[0];
    while (block.position() < end) {
      int shared = (int) varint(block);
      int added = (int) varint(block);
      int length = (int) varint(block);
      byte[] next = new byte[shared + added];
      System.arraycopy(key, 0, next, 0, shared);
      block.get(next, shared, added);
      key = next;
      into.accept(key, block.slice(block.position(), length));
      block.position(block.position() + length);
    }
  }

  /** The tensor of a BundleEntryProto, or null where it is none of single precision. */
  private static float[] tensor(ByteBuffer entry, byte[] data) throws IOException {
    long type = 0;
    long offset = 0;
    long size = 0;
    while (entry.hasRemaining()) {
      long tag = varint(entry);
      int field = (int) (tag >> 3);
      switch ((int) (tag & 7)) {
        case 0 -> {
          long value = varint(entry);
          type = field == FIELD_TYPE ? value : type;
          offset = field == FIELD_OFFSET ? value : offset;
          size = field == FIELD_SIZE ? value : size;
        }
        case 2 -> {
          int length = (int) varint(entry);
          entry.position(entry.position() + length);
        }
        case 5 -> entry.position(entry.position() + Integer.BYTES);
        default -> throw new IOException("the index of tensors has a field of type " + (tag & 7));
      }
    }
    if (type != FLOAT || size == 0) {
      return null;
    }
    float[] values = new float[(int) size / Float.BYTES];
    ByteBuffer.wrap(data, (int) offset, (int) size)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return values;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.get();
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }
}
