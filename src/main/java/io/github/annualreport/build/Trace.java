package io.github.annualreport.build;

import io.github.annualreport.document.Document;
import io.github.annualreport.writer.trace.TraceWriter;
import java.nio.file.Path;

/** Where every figure that a report prints stands and comes from, as data. */
public final class Trace {

  private final Document document;

  public Trace(Document document) {
    this.document = document;
  }

  /**
   * As JSON.
   *
   * @param base the folder from which the paths of files are told
   */
  public byte[] json(Path base) {
    return new TraceWriter(base).write(document);
  }

  /** Whether the bytes are such a file, which a new one may replace. */
  public static boolean isTrace(byte[] existing) {
    return TraceWriter.isTrace(existing);
  }

  /** The JSON Schema of it. */
  public static String schema() {
    return TraceWriter.schema();
  }
}
