package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables for a comment on a merge request, or for the summary page of a workflow. */
final class MarkdownFormat {

  private static final String SPECIAL = "\\`*_[]<>|~&#";

  private MarkdownFormat() {}

  static String print(Findings findings) {
    var text = new StringBuilder("### 数据核对\n\n");
    text.append(new Summary(findings.files().size(), findings.diagnostics())).append('\n');
    if (findings.files().size() > 1) {
      text.append('\n').append(files(findings));
    }
    if (!findings.diagnostics().isEmpty()) {
      text.append("\n| 级别 | 位置 | 问题 | 编号 |\n|---|---|---|---|\n");
      findings.forMachines().forEach(f -> text.append(row(f)));
    }
    return text.toString();
  }

  private static String files(Findings findings) {
    return row(SummaryTable.HEADER.stream())
        + row(SummaryTable.HEADER.stream().map(h -> "---"), false)
        + findings.files().stream()
            .map(f -> row(SummaryTable.cells(f).stream()))
            .collect(Collectors.joining());
  }

  private static String row(Findings.Finding finding) {
    Diagnostic d = finding.diagnostic();
    String place = finding.path() + ":" + d.position().line() + ":" + d.position().column();
    String severity = d.isJustified() ? "已说明" : d.severity().label();
    return row(Stream.of(severity, place, Words.of(d), d.code()));
  }

  private static String row(Stream<String> cells) {
    return row(cells, true);
  }

  private static String row(Stream<String> cells, boolean escaped) {
    return cells
        .map(cell -> escaped ? escape(cell) : cell)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String escape(String text) {
    return VisibleText.of(text)
        .codePoints()
        .mapToObj(c -> (SPECIAL.indexOf(c) >= 0 ? "\\" : "") + Character.toString(c))
        .collect(Collectors.joining());
  }
}
