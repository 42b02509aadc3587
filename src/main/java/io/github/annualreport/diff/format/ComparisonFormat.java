package io.github.annualreport.diff.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.format.CheckedFile;
import io.github.annualreport.diagnostic.format.FindingFormat;
import io.github.annualreport.diagnostic.format.Findings;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.ReviewSheet;
import io.github.annualreport.diff.TableBuilder;
import io.github.annualreport.writer.xlsx.Sheet;
import io.github.annualreport.writer.xlsx.XlsxWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The formats a comparison can be written in. A new one is a printer and a line here. */
public enum ComparisonFormat {
  TEXT("text", (c, s) -> utf8(new TextComparisonPrinter(s.colour()).print(c))),

  MARKDOWN("md", (c, s) -> utf8(new MarkdownComparisonPrinter().print(c))),

  JSON("json", (c, s) -> utf8(new JsonComparisonPrinter().print(c, findings(c, s)))),

  CSV("csv", (c, s) -> utf8(new CsvComparisonPrinter().print(c))),

  XLSX("xlsx", (c, s) -> new XlsxWriter().write(sheets(c))),

  /** The findings alone, at their lines in the later file. */
  GITHUB("github", (c, s) -> utf8(FindingFormat.GITHUB.print(findings(c, s)))),

  /** The findings alone, with their places in the earlier file as related ones. */
  SARIF("sarif", (c, s) -> utf8(FindingFormat.SARIF.print(findings(c, s))));

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // every writer is a pure function
  private final BiFunction<Comparison, Setting, byte[]> writer;

  ComparisonFormat(String word, BiFunction<Comparison, Setting, byte[]> writer) {
    this.word = word;
    this.writer = writer;
  }

  /** As the command line writes it, and the extension of a file. */
  public String word() {
    return word;
  }

  public static Optional<ComparisonFormat> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  public byte[] write(Comparison comparison, Setting setting) {
    return writer.apply(comparison, setting);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static Findings findings(Comparison comparison, Setting setting) {
    var now = comparison.now();
    var file =
        new CheckedFile(now.file().name(), now.unit(), comparison.findings(), Optional.empty());
    return new Findings(List.of(file), setting.base(), setting.version());
  }

  private static List<Sheet> sheets(Comparison comparison) {
    Sheet figures = sheet("数据", comparison, ReviewSheet.ofFigures(comparison));
    return comparison.texts().isEmpty()
        ? List.of(figures)
        : List.of(figures, sheet("文字", comparison, ReviewSheet.ofTexts(comparison)));
  }

  private static Sheet sheet(String name, Comparison comparison, ReviewSheet review) {
    String years = String.join("、", TableBuilder.labels(comparison));
    return new Sheet(
        name,
        comparison.now().unit() + " " + years + " " + name + "核对表",
        review.header(),
        review.rows().stream().map(ComparisonFormat::row).toList(),
        Optional.of(review.header().indexOf(ReviewSheet.REASON)));
  }

  private static Sheet.Row row(ReviewSheet.Row row) {
    return new Sheet.Row(
        row.cells().stream().map(c -> new Sheet.Cell(c.text(), c.number())).toList(), row.asks());
  }

  /**
   * Settings of a format.
   *
   * @param colour whether the reader shows colours
   * @param base the folder from which machines are told the paths
   * @param version of the program
   */
  public record Setting(boolean colour, Path base, String version) {}
}
