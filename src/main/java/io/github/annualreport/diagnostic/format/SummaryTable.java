package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** How it stands with each of many files. */
public final class SummaryTable {

  /** The heads of the columns; those from the fourth on hold numbers. */
  public static final List<String> HEADER =
      List.of("文件", "单位", "状态", "错误", "警告", "已说明", "未统计", "未填");

  private static final int FIRST_NUMBER = 3;
  private static final String UNKNOWN = "-";

  private SummaryTable() {}

  /** The cells of a file's row. */
  public static List<String> cells(CheckedFile file) {
    return List.of(
        file.name(),
        file.subject(),
        file.state().label(),
        Integer.toString(file.open(Severity.ERROR)),
        Integer.toString(file.open(Severity.WARNING)),
        Integer.toString(file.justified()),
        gap(file.gaps(), CheckedFile.Gaps::notCounted),
        gap(file.gaps(), CheckedFile.Gaps::notFilledIn));
  }

  private static String gap(
      Optional<CheckedFile.Gaps> gaps, ToIntFunction<CheckedFile.Gaps> count) {
    return gaps.map(g -> Integer.toString(count.applyAsInt(g))).orElse(UNKNOWN);
  }

  /** The table for a terminal. */
  static String text(List<CheckedFile> files) {
    var rows = new ArrayList<List<String>>(List.of(HEADER));
    files.forEach(f -> rows.add(cells(f).stream().map(VisibleText::of).toList()));
    int[] widths = new int[HEADER.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    var text = new StringBuilder();
    rows.forEach(row -> text.append(line(row, widths)).append('\n'));
    return text.toString();
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
      line.append(i == 0 ? "" : "  ");
      line.append(i < FIRST_NUMBER ? row.get(i) + padding : padding + row.get(i));
    }
    return line.toString().stripTrailing();
  }
}
