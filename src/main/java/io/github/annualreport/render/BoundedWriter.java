package io.github.annualreport.render;

import java.io.IOException;
import java.io.Writer;

/** Collects what a template writes, up to a limit. */
final class BoundedWriter extends Writer {

  private static final int LIMIT = 20_000_000;

  private final StringBuilder text = new StringBuilder();
  private final Origins origins;

  BoundedWriter(Origins origins) {
    this.origins = origins;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (text.length() + length > LIMIT) {
      throw new IOException("超过 " + LIMIT + " 字");
    }
    if (length > 0) {
      origins.note(text.length(), new String(buffer, offset, length));
    }
    text.append(buffer, offset, length);
  }

  @Override
  public void flush() {
    // All is in memory.
  }

  @Override
  public void close() {
    // All is in memory.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
