package io.github.annualreport.template;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread that started it if it is not closed in time. */
final class Deadline implements AutoCloseable {

  static final int SECONDS = 10;

  private final ScheduledExecutorService timer;

  private Deadline(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  static Deadline start() {
    Thread worker = Thread.currentThread();
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              var thread = new Thread(task, "render-deadline");
              thread.setDaemon(true);
              return thread;
            });
    var unused = timer.schedule(worker::interrupt, SECONDS, TimeUnit.SECONDS);
    return new Deadline(timer);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    // An interrupt that came with the last step must not reach what follows.
    Thread.interrupted();
  }
}
