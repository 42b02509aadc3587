package io.github.annualreport.cli;

import io.github.annualreport.ComparedReports;
import io.github.annualreport.ComparisonFormat;
import io.github.annualreport.ComparisonSelection;
import io.github.annualreport.ComparisonSelection.Extent;
import io.github.annualreport.ReportComparison.ComparisonRequest;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.format.TextPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the data of two years or more. */
@Command(name = "diff", description = "比较两年的数据。")
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Function<ComparisonRequest, ComparedReports> comparison;

  @Parameters(paramLabel = "DATA", arity = "2..*", description = "数据文件")
  private List<Path> data;

  @Option(names = "--color")
  private boolean color;

  DiffCommand(Terminal terminal, Function<ComparisonRequest, ComparedReports> comparison) {
    this.terminal = terminal;
    this.comparison = comparison;
  }

  @Override
  public Integer call() {
    var selection = new ComparisonSelection(Extent.CHANGED, OptionalInt.empty(), List.of());
    var request =
        new ComparisonRequest(
            data.stream().map(terminal.folder()::resolve).toList(), Optional.empty(), selection);
    try {
      byte[] bytes = comparison.apply(request).write(ComparisonFormat.TEXT, color);
      terminal.out().write(bytes, 0, bytes.length);
      return ExitStatus.OK;
    } catch (InvalidInputException e) {
      terminal.err().print(new TextPrinter(terminal.colour()).print(e.diagnostics(), data.size()));
      return ExitStatus.FINDINGS;
    }
  }
}
