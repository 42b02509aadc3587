package io.github.annualreport.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Shows on the last line of a terminal how far a run has come; nothing elsewhere. */
final class Progress {

  private static final long INTERVAL = Duration.ofMillis(100).toNanos();
  private static final int WIDTH = 20;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final LongSupplier nanos;
  private final int total;
  private final long start;
  private long last;
  private int done;

  /**
   * @param shown whether there is a terminal to show it on
   * @param nanos a clock
   */
  Progress(PrintStream err, boolean shown, LongSupplier nanos, int total) {
    this.err = err;
    this.shown = shown;
    this.nanos = nanos;
    this.total = total;
    this.start = nanos.getAsLong();
    this.last = start;
  }

  boolean isShown() {
    return shown;
  }

  /** One more is done. */
  void step() {
    done++;
    long now = nanos.getAsLong();
    if (shown && now - last >= INTERVAL) {
      last = now;
      err.print(CLEAR + line((now - start) / 1e9));
      err.flush();
    }
  }

  /** Makes room for a message. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
    }
  }

  private String line(double seconds) {
    double rate = done / seconds;
    int filled = (int) ((long) WIDTH * done / total);
    String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    return "%s %d/%d  每秒 %.0f 份  还需 %s"
        .formatted(bar, done, total, rate, time(Math.round((total - done) / rate)));
  }

  private static String time(long seconds) {
    return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
  }
}
