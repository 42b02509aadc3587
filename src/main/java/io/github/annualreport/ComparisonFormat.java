package io.github.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.Review;
import io.github.annualreport.diff.TableBuilder;
import io.github.annualreport.diff.format.CsvComparisonPrinter;
import io.github.annualreport.diff.format.JsonComparisonPrinter;
import io.github.annualreport.diff.format.MarkdownComparisonPrinter;
import io.github.annualreport.diff.format.TextComparisonPrinter;
import io.github.annualreport.writer.xlsx.Sheet;
import io.github.annualreport.writer.xlsx.XlsxWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a comparison can be written in. A new one is a printer and a line here. */
public enum ComparisonFormat {
  TEXT("text") {
    @Override
    byte[] write(Comparison comparison, boolean colour) {
      return new TextComparisonPrinter(colour).print(comparison).getBytes(UTF_8);
    }
  },
  MARKDOWN("md") {
    @Override
    byte[] write(Comparison comparison, boolean colour) {
      return new MarkdownComparisonPrinter().print(comparison).getBytes(UTF_8);
    }
  },
  JSON("json") {
    @Override
    byte[] write(Comparison comparison, boolean colour) {
      return new JsonComparisonPrinter().print(comparison).getBytes(UTF_8);
    }
  },
  CSV("csv") {
    @Override
    byte[] write(Comparison comparison, boolean colour) {
      return new CsvComparisonPrinter().print(comparison).getBytes(UTF_8);
    }
  },
  XLSX("xlsx") {
    @Override
    byte[] write(Comparison comparison, boolean colour) {
      return new XlsxWriter().write(sheets(comparison));
    }
  };

  private final String word;

  ComparisonFormat(String word) {
    this.word = word;
  }

  /** As the command line writes it, and the extension of a file. */
  public String word() {
    return word;
  }

  public static Optional<ComparisonFormat> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  abstract byte[] write(Comparison comparison, boolean colour);

  private static List<Sheet> sheets(Comparison comparison) {
    Sheet figures = sheet("数据", comparison, Review.ofFigures(comparison));
    return comparison.texts().isEmpty()
        ? List.of(figures)
        : List.of(figures, sheet("文字", comparison, Review.ofTexts(comparison)));
  }

  private static Sheet sheet(String name, Comparison comparison, Review review) {
    String years = String.join("、", TableBuilder.labels(comparison));
    return new Sheet(
        name,
        comparison.now().unit() + " " + years + " " + name + "核对表",
        review.header(),
        review.rows().stream().map(ComparisonFormat::row).toList(),
        Optional.of(review.header().indexOf(Review.REASON)));
  }

  private static Sheet.Row row(Review.Row row) {
    return new Sheet.Row(
        row.cells().stream().map(c -> new Sheet.Cell(c.text(), c.number())).toList(), row.asks());
  }
}
