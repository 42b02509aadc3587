package io.github.annualreport.diff.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.Table;
import io.github.annualreport.diff.TableBuilder;
import io.github.annualreport.diff.TextComparison;
import io.github.annualreport.diff.YearRelation;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a comparison as Markdown with tables, for the comment on a merge request. */
public final class MarkdownComparisonPrinter {

  public String print(Comparison comparison) {
    if (comparison.isQuiet()) {
      return text(ComparisonSummary.of(comparison)) + "\n";
    }
    var result = new StringBuilder();
    result.append("### ").append(text(title(comparison))).append("\n\n");
    result.append(text(ComparisonSummary.of(comparison))).append("\n\n");
    comparison.general().forEach(d -> result.append("⚠ ").append(text(d.message())).append("\n\n"));
    Table table = TableBuilder.build(comparison);
    if (!table.rows().isEmpty()) {
      table(table, result);
    }
    texts(comparison.texts(), result);
    return result.toString().stripTrailing() + "\n";
  }

  private static String title(Comparison comparison) {
    List<String> labels = TableBuilder.labels(comparison);
    String years = comparison.relation() == YearRelation.SAME_YEAR ? "的两个版本" : "";
    return comparison.now().unit() + "：" + String.join("、", labels) + years;
  }

  private static void table(Table table, StringBuilder result) {
    result.append("| 指标 |");
    table.header().forEach(h -> result.append(' ').append(text(h)).append(" |"));
    result.append(" 备注 |\n| --- |");
    table.header().forEach(h -> result.append(" ---: |"));
    result.append(" --- |\n");
    for (Table.Row row : table.rows()) {
      String name = row.group().isEmpty() ? row.label() : row.group() + "." + row.label();
      result.append("| ").append(text(name)).append(" |");
      row.cells().forEach(c -> result.append(' ').append(text(c)).append(" |"));
      result.append(' ').append(remarks(row)).append(" |\n");
    }
    result.append('\n');
  }

  private static String remarks(Table.Row row) {
    return row.remarks().stream()
        .map(r -> (r.tone() == Table.Tone.OPEN ? "⚠ " : "") + text(r.text()))
        .collect(Collectors.joining("；"));
  }

  private static void texts(List<TextComparison> texts, StringBuilder result) {
    if (texts.isEmpty()) {
      return;
    }
    result.append("| 文字 | 上一份 | 这一份 | 备注 |\n| --- | --- | --- | --- |\n");
    for (TextComparison text : texts) {
      String last = text.isChanged() ? sentences(text, false) : text(text.lastText());
      String now = text.isChanged() ? sentences(text, true) : text(text.nowText());
      result.append(
          "| %s | %s | %s | %s |\n".formatted(text(text.label()), last, now, findings(text)));
    }
  }

  private static String sentences(TextComparison text, boolean added) {
    return text.sentences().stream()
        .filter(s -> s.added() == added)
        .map(s -> s.text().text(t -> text(t), t -> "【" + text(t) + "】"))
        .collect(Collectors.joining(" "));
  }

  private static String findings(TextComparison text) {
    return text.findings().stream()
        .map(MarkdownComparisonPrinter::finding)
        .collect(Collectors.joining("；"));
  }

  private static String finding(Diagnostic d) {
    if (d.isJustified()) {
      return "已说明：" + text(d.justification());
    }
    String mark =
        switch (d.severity()) {
          case NOTE -> "";
          case ERROR, WARNING -> "⚠ ";
        };
    return mark + text(d.label());
  }

  /** In a cell or a paragraph: nothing that Markdown would take for its own. */
  private static String text(String raw) {
    var result = new StringBuilder();
    raw.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r') {
                result.append(' ');
              } else {
                result.append(isMarkup(c) ? "\\" : "").appendCodePoint(c);
              }
            });
    return result.toString();
  }

  private static boolean isMarkup(int c) {
    return "\\`*_{}[]<>|#~!$&".indexOf(c) >= 0;
  }
}
