package io.github.annualreport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * An output whose reader may go, as in {@code report templates | head -1}: the rest is dropped
 * then, which is no failure. Every other failure is one.
 */
final class PipedOutput extends OutputStream {

  /** The system's message for a pipe without a reader; Java gives nothing else to know it by. */
  private static final Pattern CLOSED = Pattern.compile("(?i)pipe|管道");

  private final OutputStream out;
  private boolean closed;

  PipedOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!closed) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        closed = CLOSED.matcher(String.valueOf(e.getMessage())).find();
        if (!closed) {
          throw e;
        }
      }
    }
  }
}
