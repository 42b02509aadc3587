package io.github.annualreport.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs a render, and interrupts it when its time is up. */
final class Deadline {

  private Deadline() {}

  /**
   * Runs the render on this thread.
   *
   * @throws ExceededException if it did not end in time
   */
  static void run(Duration limit, Render render) throws TemplateException, IOException {
    var expired = new AtomicBoolean();
    Thread worker = Thread.currentThread();
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Deadline::daemon);
    var unused =
        timer.schedule(
            () -> {
              expired.set(true);
              worker.interrupt();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      render.run();
    } catch (RuntimeException e) {
      // FreeMarker's own exception for an interrupted render is hidden from us.
      throw expired.get() ? new ExceededException(e) : e;
    } finally {
      timer.shutdownNow();
      if (expired.get()) {
        Thread.interrupted(); // What follows must not feel the interrupt.
      }
    }
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "render-deadline");
    thread.setDaemon(true);
    return thread;
  }

  /** What is to be run. */
  @FunctionalInterface
  interface Render {
    void run() throws TemplateException, IOException;
  }

  /** The render took too long. */
  static final class ExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExceededException(Throwable cause) {
      super(cause);
    }
  }
}
