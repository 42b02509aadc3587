package io.github.annualreport.cli;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.BuiltReport;
import io.github.annualreport.build.OutputUnavailableException;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.format.TextPrinter;
import java.util.List;

/** Builds one report, tells what is to be said of its data, and writes it. */
final class BuildRun {

  private final Terminal terminal;
  private final ReportBuilder source;

  BuildRun(Terminal terminal, ReportBuilder source) {
    this.terminal = terminal;
    this.source = source;
  }

  /**
   * @return the exit status
   */
  int run(BuildRequest request, ReportWriter writer, boolean quiet) throws OutputException {
    try {
      BuiltReport report = source.build(request);
      print(quiet ? open(report.diagnostics()) : report.diagnostics());
      writer.write(report, request.file());
      if (!quiet) {
        terminal.err().println(writer.line(report));
      }
      return ExitStatus.OK;
    } catch (OutputUnavailableException e) {
      throw new OutputException(List.of(e.getMessage()));
    } catch (InvalidInputException e) {
      print(e.diagnostics());
      return ExitStatus.FINDINGS;
    }
  }

  /** Those that nobody has given the reason of. */
  static List<Diagnostic> open(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> !d.isJustified()).toList();
  }

  private void print(List<Diagnostic> diagnostics) {
    terminal.err().print(new TextPrinter(terminal.colour()).print(diagnostics, 1));
  }
}
