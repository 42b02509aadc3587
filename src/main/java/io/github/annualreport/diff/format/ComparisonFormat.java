package io.github.annualreport.diff.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.format.CheckedFile;
import io.github.annualreport.diagnostic.format.FindingFormat;
import io.github.annualreport.diagnostic.format.Findings;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.Review;
import io.github.annualreport.diff.TableBuilder;
import io.github.annualreport.writer.xlsx.Sheet;
import io.github.annualreport.writer.xlsx.XlsxWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a comparison can be written in. A new one is a printer and a line here. */
public enum ComparisonFormat {
  TEXT("text") {
    @Override
    public byte[] write(Comparison comparison, Setting setting) {
      return new TextComparisonPrinter(setting.colour()).print(comparison).getBytes(UTF_8);
    }
  },
  MARKDOWN("md") {
    @Override
    public byte[] write(Comparison comparison, Setting setting) {
      return new MarkdownComparisonPrinter().print(comparison).getBytes(UTF_8);
    }
  },
  JSON("json") {
    @Override
    public byte[] write(Comparison comparison, Setting setting) {
      return new JsonComparisonPrinter().print(comparison).getBytes(UTF_8);
    }
  },
  CSV("csv") {
    @Override
    public byte[] write(Comparison comparison, Setting setting) {
      return new CsvComparisonPrinter().print(comparison).getBytes(UTF_8);
    }
  },
  XLSX("xlsx") {
    @Override
    public byte[] write(Comparison comparison, Setting setting) {
      return new XlsxWriter().write(sheets(comparison));
    }
  },
  /** The findings alone, at their lines in the later file. */
  GITHUB("github") {
    @Override
    public byte[] write(Comparison comparison, Setting setting) {
      return FindingFormat.GITHUB.print(findings(comparison, setting)).getBytes(UTF_8);
    }
  },
  /** The findings alone, with their places in the earlier file as related ones. */
  SARIF("sarif") {
    @Override
    public byte[] write(Comparison comparison, Setting setting) {
      return FindingFormat.SARIF.print(findings(comparison, setting)).getBytes(UTF_8);
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

  public abstract byte[] write(Comparison comparison, Setting setting);

  private static Findings findings(Comparison comparison, Setting setting) {
    var now = comparison.now();
    var file =
        new CheckedFile(now.file().name(), now.unit(), comparison.findings(), Optional.empty());
    return new Findings(List.of(file), setting.base(), setting.version());
  }

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

  /**
   * What a format may want to know beside the comparison.
   *
   * @param colour whether the reader shows colours
   * @param base the folder from which machines are told the paths
   * @param version of the program
   */
  public record Setting(boolean colour, Path base, String version) {}
}
