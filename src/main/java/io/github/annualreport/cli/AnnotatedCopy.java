package io.github.annualreport.cli;

import io.github.annualreport.check.AnnotatedReport;
import io.github.annualreport.check.CheckedReport;
import io.github.annualreport.check.ReportCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A copy of a Word file with what was found in it as comments. */
record AnnotatedCopy(Path original, Path copy) {

  /**
   * @throws UsageException if the original is no Word file, or the copy would replace it
   */
  AnnotatedCopy {
    String type = type(original);
    if (!type.startsWith("doc")) {
      throw new UsageException("--annotate 只能用于 Word 文件（docx），“" + original + "”没有批注可加");
    }
    if (!type(copy).equals(type)) {
      throw new UsageException("带批注的文件要和原文件同一种格式，以 ." + type + " 结尾，不能是“" + copy + "”");
    }
    if (copy.toAbsolutePath().normalize().equals(original.toAbsolutePath().normalize())) {
      throw new UsageException("带批注的文件不能就是要校对的文件 " + original + "，请另取一个名字");
    }
  }

  private static String type(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  void requireFree(OutputCheck check) throws OutputException {
    check.require(copy, ReportCheck::isUntouched);
  }

  CheckedReport write(AnnotatedReport report) throws OutputException {
    FileReplacement.write(List.of(new NewFile(copy, report.bytes())));
    return report.checked();
  }
}
