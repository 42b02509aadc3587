package io.github.annualreport.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files an author wrote. */
public final class InputFiles {

  /** So many cannot be within the limit, whatever they are. */
  public static final int MOST_BYTES = 4 * SourceDecoder.LIMIT + 8;

  private InputFiles() {}

  /**
   * @param family of the codes under which odd characters are reported: yaml or text
   * @throws io.github.annualreport.diagnostic.InvalidInputException if it cannot be read as text
   */
  public static SourceFile read(Path path, String family, Diagnostics problems) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      problems.error(
          "file/unreadable", new SourceFile(path.toString(), "").start(), "读不出文件，检查它是否存在、是否有权限");
      problems.stopOnErrors();
      throw new IllegalStateException("an error stops", e);
    }
    return decode(path.toString(), bytes, family, problems);
  }

  /** Bytes that the user wrote, under the name by which messages call them. */
  public static SourceFile decode(String name, byte[] bytes, String family, Diagnostics problems) {
    SourceFile file = new SourceDecoder(family, problems).decode(name, bytes);
    problems.stopOnErrors();
    return file;
  }
}
