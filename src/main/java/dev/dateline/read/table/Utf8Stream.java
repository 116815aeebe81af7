package dev.dateline.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Characters of another encoding as UTF-8. What is invalid in it is an error, not a guess. */
final class Utf8Stream extends InputStream {
  private static final int CHARACTERS = 1 << 13;

  private final Reader reader;
  private final CharBuffer characters = CharBuffer.allocate(CHARACTERS);
  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private int held = -1;

  Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset.newDecoder());
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      characters.clear();
      if (held >= 0) {
        characters.put((char) held);
        held = -1;
      }
      if (reader.read(characters) < 0) {
        return false;
      }
      characters.flip();
      int last = characters.limit() - 1;
      if (Character.isHighSurrogate(characters.get(last))) {
        held = characters.get(last);
        characters.limit(last);
      }
      bytes = StandardCharsets.UTF_8.encode(characters);
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
