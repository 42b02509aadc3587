package io.github.annualreport.reader;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceDecoder;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.reader.docx.DocxReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads back a text that may have come from anywhere: DOCX, Markdown or plain text. */
public final class ManuscriptReader {

  private static final int LARGEST = 50 * 1024 * 1024;

  /** The extensions of files that can be read. */
  public static List<String> extensions() {
    return List.of("docx", "docm", "md", "markdown", "txt");
  }

  /** Whether a file is a Word file by its name. */
  public static boolean isDocx(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).matches(".*\\.doc[xm]");
  }

  /**
   * Reads a file by its extension. Odd characters in it are no errors: they are what proofreading
   * is for.
   *
   * @throws InvalidInputException if it cannot be read as what it claims to be
   */
  public Manuscript read(Path path, Diagnostics problems) {
    byte[] bytes = bytes(path, problems);
    if (isDocx(path)) {
      return new DocxReader().read(path.toString(), bytes, problems);
    }
    SourceFile file = decode(path, bytes, problems);
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".txt")
        ? new TextManuscript().read(file)
        : new MarkdownManuscript().read(file);
  }

  /** The bytes of a file. */
  public byte[] bytes(Path path, Diagnostics problems) {
    var start = new SourceFile(path.toString(), "").start();
    try {
      if (Files.size(path) > LARGEST) {
        problems.error("file/too-large", start, "文件超过 50 MB，请先删去里面的图片");
      } else {
        return Files.readAllBytes(path);
      }
    } catch (IOException e) {
      problems.error("file/unreadable", start, "读不出文件，检查它是否存在、是否有权限");
    }
    problems.stopOnErrors();
    throw new IllegalStateException("an error stops");
  }

  private static SourceFile decode(Path path, byte[] bytes, Diagnostics problems) {
    var found = new Diagnostics();
    SourceFile file = new SourceDecoder("text", found).decode(path.toString(), bytes);
    found.sorted().stream()
        .filter(d -> !d.code().endsWith("/invisible-char") && !d.code().endsWith("/reserved-char"))
        .forEach(problems::add);
    problems.stopOnErrors();
    return file;
  }
}
