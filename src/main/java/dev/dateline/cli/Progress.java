package dev.dateline.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on standard error that says how far a run is: articles done, articles a second, and the
 * time left once the total is known. Messages go through it, so that they stand on lines of their
 * own. It is gone when closed. For any threads.
 */
final class Progress implements AutoCloseable {
  private static final int INTERVAL_MILLIS = 500;

  private final Streams streams;
  private final ProgressBar bar;
  private final Line line;

  private Progress(Streams streams, ProgressBar bar, Line line) {
    this.streams = streams;
    this.bar = bar;
    this.line = line;
  }

  /** Shows nothing but messages. */
  static Progress hidden(Streams streams) {
    return new Progress(streams, null, null);
  }

  /**
   * Shows a bar from now on.
   *
   * @param done number of articles that a run before this one did
   */
  static Progress shown(Streams streams, long done) {
    Line line = new Line(streams.err(), streams.errTerminal().width());
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("articles")
            .setInitialMax(-1)
            .startsFrom(done, Duration.ZERO)
            .setStyle(style(streams.errTerminal()))
            .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .setConsumer(line)
            .clearDisplayOnFinish()
            .build();
    return new Progress(streams, bar, line);
  }

  private static ProgressBarStyle style(Terminal terminal) {
    String encoding = System.getProperty("native.encoding", "US-ASCII");
    if (!encoding.equalsIgnoreCase("UTF-8")) {
      return ProgressBarStyle.ASCII;
    }
    return terminal.color()
        ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
        : ProgressBarStyle.UNICODE_BLOCK;
  }

  /** One more article is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** The number of articles there are, now that it is known. */
  void total(long articles) {
    if (bar != null) {
      bar.maxHint(articles);
    }
  }

  /** Says something on a line of its own. */
  void say(String message) {
    if (line == null) {
      streams.say(message);
      return;
    }
    synchronized (line) {
      line.clear();
      streams.say(message);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** The line that the bar stands on, written over again and again. */
  private static final class Line implements ProgressBarConsumer {
    private final PrintStream err;
    private final int width;
    private boolean isClear = true;
    private boolean isClosed;

    Line(PrintStream err, int width) {
      this.err = err;
      this.width = width;
    }

    /** One column less than there are: some terminals go to the next line after the last. */
    @Override
    public int getMaxRenderedLength() {
      return width - 1;
    }

    @Override
    public synchronized void accept(String rendered) {
      if (!isClosed) {
        err.print("\r" + rendered);
        err.flush();
        isClear = false;
      }
    }

    @Override
    public synchronized void clear() {
      if (!isClear) {
        err.print("\r" + " ".repeat(width - 1) + "\r");
        err.flush();
        isClear = true;
      }
    }

    @Override
    public synchronized void close() {
      clear();
      isClosed = true;
    }
  }
}
