package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Loads what writing needs while the data is still being read, by a report of one sentence. */
final class WarmUp {

  private final List<OutputFormat> formats;
  private final CountDownLatch done = new CountDownLatch(1);

  private WarmUp(List<OutputFormat> formats) {
    this.formats = formats;
  }

  static WarmUp start(List<OutputFormat> formats) {
    var warmUp = new WarmUp(formats);
    var thread = new Thread(warmUp::run, "warm-up");
    thread.setDaemon(true);
    // What goes wrong here goes wrong again when a report is written, and is told then.
    thread.setUncaughtExceptionHandler((t, e) -> warmUp.done.countDown());
    thread.start();
    return warmUp;
  }

  /** Classes that are loaded by two threads at the same time would be in each other's way. */
  void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      var sentence = Block.Paragraph.of(List.of(new Inline.Text("一。")));
      var elements = new Elements(new Title(List.of("")), List.of(), "", Optional.empty());
      var document = new Document(elements, List.of(sentence));
      formats.forEach(format -> ReadBack.check(format, format.write(document), document));
      new ReportProofreader(Map.of(), new Diagnostics()).product(document, List.of());
    } finally {
      done.countDown();
    }
  }
}
