package io.github.annualreport.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to many things on several threads. */
record Workers(int threads) {

  /** So many results wait for an earlier one at most; more would fill the memory. */
  private static final int AHEAD = 8;

  /** As many as there are processors. */
  static Workers all() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  /** Hands the results on in the order of the inputs, on the thread of the caller. */
  <A, B> void each(List<A> inputs, Function<A, B> work, Consumer<B> results) {
    if (inputs.size() == 1) {
      results.accept(work.apply(inputs.get(0)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::daemon);
    Deque<Future<B>> waiting = new ArrayDeque<>();
    try {
      for (A input : inputs) {
        waiting.add(pool.submit(() -> work.apply(input)));
        if (waiting.size() >= threads * AHEAD) {
          results.accept(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        results.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "report-worker");
    thread.setDaemon(true);
    return thread;
  }
}
