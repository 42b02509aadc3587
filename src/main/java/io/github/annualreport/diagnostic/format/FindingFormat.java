package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats in which findings are printed. */
public enum FindingFormat {
  TEXT(true, findings -> text(findings, false)),
  LINE(true, LineFormat::print),
  JSON(false, JsonFormat::print),
  GITHUB(true, GithubFormat::print),
  GITLAB(false, GitlabFormat::print),
  SARIF(false, SarifFormat::print),
  JUNIT(false, JunitFormat::print),
  MARKDOWN(true, MarkdownFormat::print);

  private final boolean lines;

  @SuppressWarnings("ImmutableEnumChecker") // Every printer here is a pure function.
  private final Function<Findings, String> printer;

  FindingFormat(boolean lines, Function<Findings, String> printer) {
    this.lines = lines;
    this.printer = printer;
  }

  /** Finds a format by the word for it. */
  public static Optional<FindingFormat> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(FindingFormat::word).toList();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is made of lines, which may stand among others; else it is a file of its own. */
  public boolean isLines() {
    return lines;
  }

  public String print(Findings findings) {
    return printer.apply(findings);
  }

  /**
   * For people: the findings, a table if there are several files, and a line that counts.
   *
   * @param colour whether to colour for a terminal
   */
  public static String text(Findings findings, boolean colour) {
    var printer = new TextPrinter(colour);
    boolean several = findings.files().size() > 1;
    // Of many files, what a reason settles is only counted.
    List<Diagnostic> shown =
        findings.diagnostics().stream().filter(d -> !several || !d.isJustified()).toList();
    var text = new StringBuilder(printer.findings(shown));
    if (several) {
      text.append(SummaryTable.text(findings.files())).append('\n');
    }
    return text.append(new Summary(findings.files().size(), findings.diagnostics()))
        .append('\n')
        .toString();
  }
}
