package io.github.annualreport.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs a render, and interrupts it when its time is up. */
final class Deadline {

  private Deadline() {}

  /**
   * Runs the render on this thread.
   *
   * @throws ExceededException if it did not end in time
   */
  static void run(Duration limit, Render render) throws TemplateException, IOException {
    var watch = new Watch(Thread.currentThread());
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Deadline::daemon);
    var unused = timer.schedule(watch::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      render.run();
    } catch (RuntimeException | TemplateException e) {
      // FreeMarker's own exception for an interrupted render is hidden from us, and may come
      // wrapped.
      if (watch.isExpired()) {
        throw new ExceededException(e);
      }
      throw e;
    } finally {
      watch.stop();
      timer.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "render-deadline");
    thread.setDaemon(true);
    return thread;
  }

  /** Interrupts the worker once, and never after it has stopped. */
  private static final class Watch {

    private final Thread worker;
    private boolean expired;
    private boolean stopped;

    Watch(Thread worker) {
      this.worker = worker;
    }

    synchronized void expire() {
      if (!stopped) {
        expired = true;
        worker.interrupt();
      }
    }

    synchronized boolean isExpired() {
      return expired;
    }

    /** Prevents an interrupt of the code that follows. */
    synchronized void stop() {
      stopped = true;
      if (expired) {
        Thread.interrupted();
      }
    }
  }

  /** The work that is bounded. */
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
