package io.github.annualreport.validate;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.format.CheckedFile;
import io.github.annualreport.diagnostic.format.Summary;
import io.github.annualreport.diagnostic.format.SummaryTable;
import io.github.annualreport.writer.xlsx.Sheet;
import io.github.annualreport.writer.xlsx.XlsxWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How it stands with many files, as a workbook for the office that collects them. */
public final class ValidationSheet {

  private static final List<String> FINDING_HEADER =
      List.of("文件", "行", "列", "级别", "编号", "问题", "怎么办", "说明");

  private ValidationSheet() {}

  /**
   * The bytes of an XLSX file: a sheet with a row for each file, one with the figures of all, one
   * with all findings.
   */
  public static byte[] of(List<ValidatedData> data) {
    List<CheckedFile> files = data.stream().map(ValidatedData::checked).toList();
    List<Diagnostic> all = files.stream().flatMap(f -> f.findings().stream()).distinct().toList();
    String title = new Summary(files.size(), all).toString();
    return new XlsxWriter()
        .write(List.of(overview(title, files), FigureSheet.of(data), findings(title, all)));
  }

  private static Sheet overview(String title, List<CheckedFile> files) {
    List<Sheet.Row> rows = files.stream().map(f -> row(SummaryTable.cells(f).stream())).toList();
    return new Sheet("汇总", title, SummaryTable.HEADER, rows, Optional.empty());
  }

  private static Sheet findings(String title, List<Diagnostic> all) {
    var rows = new ArrayList<Sheet.Row>();
    for (Diagnostic d : all) {
      String hint =
          Stream.concat(Stream.of(d.label()), d.hints().stream())
              .filter(h -> !h.isEmpty())
              .reduce((a, b) -> a + "；" + b)
              .orElse("");
      rows.add(
          row(
              Stream.of(
                  d.position().file().name(),
                  Integer.toString(d.position().line()),
                  Integer.toString(d.position().column()),
                  d.severity().label(),
                  d.code(),
                  d.message(),
                  hint,
                  d.justification())));
    }
    return new Sheet("问题", title, FINDING_HEADER, rows, Optional.empty());
  }

  private static Sheet.Row row(Stream<String> cells) {
    return new Sheet.Row(cells.map(ValidationSheet::cell).toList(), false);
  }

  private static Sheet.Cell cell(String text) {
    return text.matches("[0-9]{1,9}")
        ? new Sheet.Cell(text, Optional.of(new BigDecimal(text)))
        : new Sheet.Cell(text, Optional.empty());
  }
}
