package dev.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** An output whose failures say which output failed and what to do. Used by one thread. */
final class NamedOutput extends OutputStream {
  private final String name;
  private final OutputStream out;

  /**
   * An output.
   *
   * @param name what messages call it
   * @param out takes the bytes
   */
  NamedOutput(String name, OutputStream out) {
    this.name = Objects.requireNonNull(name, "name");
    this.out = Objects.requireNonNull(out, "out");
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  @Override
  public void close() throws IOException {
    attempt(out::close);
  }

  private void attempt(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException e) {
      throw new IOException(
          name + ": takes no more (" + e.getMessage() + "); make room or write elsewhere", e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
