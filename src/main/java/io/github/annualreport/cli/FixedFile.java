package io.github.annualreport.cli;

import io.github.annualreport.check.FixedText;
import io.github.annualreport.check.ReportCheck;
import io.github.annualreport.reader.ManuscriptReader;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is set right.
 *
 * @param target where it is written to; the original itself unless the user names another
 */
record FixedFile(Path original, Path target) {

  /**
   * @throws UsageException if the target's name is that of another kind of file
   */
  FixedFile {
    if (!extension(original).equals(extension(target))) {
      throw new UsageException(
          "改正后的文件要和原文件同一种格式，以 ." + extension(original) + " 结尾，不能是“" + target + "”");
    }
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Refuses to replace another file that somebody may have worked at. */
  void requireFree(OutputCheck check) throws OutputException {
    boolean itself = isItself();
    check.require(target, bytes -> itself || ReportCheck.isUntouched(bytes));
  }

  /** Whether the original is set right in its place. */
  boolean isItself() {
    return target.toAbsolutePath().normalize().equals(original.toAbsolutePath().normalize());
  }

  /** Writes it; gives what to tell of it. */
  String write(FixedText fixed) throws OutputException {
    boolean itself = target.equals(original);
    if (fixed.count() > 0 || !itself) {
      FileReplacement.write(List.of(new NewFile(target, fixed.bytes())));
    }
    String tracked =
        ManuscriptReader.isDocx(target) && fixed.count() > 0 ? "，都是修订，可以在 Word 里逐处接受或拒绝" : "";
    return target + "：改正 " + fixed.count() + " 处" + tracked;
  }
}
