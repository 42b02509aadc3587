package io.github.annualreport.diff.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.format.DisplayWidth;
import io.github.annualreport.diagnostic.format.Paint;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.SentenceChange;
import io.github.annualreport.diff.Table;
import io.github.annualreport.diff.TableBuilder;
import io.github.annualreport.diff.TextComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a comparison for a terminal: a table of figures, then the texts, then how many. */
public final class TextComparisonPrinter {

  private static final String GAP = "  ";

  private final boolean colour;

  /**
   * @param colour whether the reader shows colours and arrows
   */
  public TextComparisonPrinter(boolean colour) {
    this.colour = colour;
  }

  public String print(Comparison comparison) {
    if (comparison.isQuiet()) {
      return ComparisonSummary.of(comparison) + "\n";
    }
    var result = new StringBuilder();
    comparison.general().forEach(d -> result.append(general(d)));
    Table table = TableBuilder.build(comparison);
    if (!table.rows().isEmpty()) {
      table(table, result);
    }
    texts(comparison, result);
    return result.append(ComparisonSummary.of(comparison)).append('\n').toString();
  }

  private String general(Diagnostic finding) {
    return paint(Paint.CAUTION, "⚠ ") + finding.message() + "（" + finding.position() + "）\n";
  }

  private void table(Table table, StringBuilder result) {
    int[] widths = widths(table);
    result.append(" ".repeat(widths[0]));
    result.append(cells(table.header(), widths)).append('\n');
    String group = "";
    for (Table.Row row : table.rows()) {
      if (!row.group().equals(group)) {
        group = row.group();
        result.append(paint(Paint.BOLD, group)).append('\n');
      }
      String label = GAP + row.label();
      String line =
          label
              + " ".repeat(widths[0] - DisplayWidth.of(label))
              + cells(row.cells(), widths)
              + arrow(row)
              + remarks(row);
      result.append(line.stripTrailing()).append('\n');
    }
  }

  private static int[] widths(Table table) {
    var widths = new int[table.header().size() + 1];
    for (int i = 0; i < table.header().size(); i++) {
      widths[i + 1] = DisplayWidth.of(table.header().get(i));
    }
    for (Table.Row row : table.rows()) {
      widths[0] = Math.max(widths[0], DisplayWidth.of(GAP + row.label()));
      for (int i = 0; i < row.cells().size(); i++) {
        widths[i + 1] = Math.max(widths[i + 1], DisplayWidth.of(row.cells().get(i)));
      }
    }
    return widths;
  }

  private static String cells(List<String> cells, int[] widths) {
    var result = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      result.append(GAP).append(" ".repeat(widths[i + 1] - DisplayWidth.of(cell))).append(cell);
    }
    return result.toString();
  }

  private String arrow(Table.Row row) {
    if (!colour) {
      return "";
    }
    return row.trend() > 0 ? " ↑" : row.trend() < 0 ? " ↓" : "  ";
  }

  private String remarks(Table.Row row) {
    List<String> parts = new ArrayList<>();
    for (Table.Remark remark : row.remarks()) {
      parts.add(
          switch (remark.tone()) {
            case OPEN -> paint(Paint.CAUTION, "⚠ " + remark.text());
            case JUSTIFIED -> paint(Paint.ADDED, remark.text());
            case PLAIN -> remark.text();
          });
    }
    return parts.isEmpty() ? "" : GAP + String.join("；", parts);
  }

  private void texts(Comparison comparison, StringBuilder result) {
    String name = "";
    for (TextComparison text : comparison.texts()) {
      if (!text.label().equals(name)) {
        name = text.label();
        result.append(paint(Paint.BOLD, name)).append('\n');
      }
      for (var sentence : text.sentences()) {
        result.append(GAP).append(sentence(sentence)).append('\n');
      }
      if (!text.isChanged()) {
        result.append(GAP).append(GAP).append(text.nowText()).append('\n');
      }
      if (!text.findings().isEmpty()) {
        result.append(GAP).append(GAP).append(findings(text)).append('\n');
      }
    }
  }

  private String sentence(SentenceChange change) {
    Paint whole = change.added() ? Paint.ADDED : Paint.REMOVED;
    Paint words = change.added() ? Paint.ADDED_WORDS : Paint.REMOVED_WORDS;
    String sign = paint(whole, change.added() ? "+ " : "- ");
    return sign
        + change.text().text(t -> paint(whole, t), t -> colour ? words.on(t) : "【" + t + "】");
  }

  private String findings(TextComparison text) {
    return text.findings().stream()
        .map(d -> d.isJustified() ? "已说明：" + d.justification() : mark(d) + d.label() + place(d))
        .collect(Collectors.joining("；"));
  }

  private String mark(Diagnostic finding) {
    return switch (finding.severity()) {
      case NOTE -> "";
      case ERROR, WARNING -> paint(Paint.CAUTION, "⚠ ");
    };
  }

  private static String place(Diagnostic finding) {
    return "（" + finding.position() + "）";
  }

  private String paint(Paint paint, String text) {
    return colour ? paint.on(text) : text;
  }
}
