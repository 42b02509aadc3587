package io.github.annualreport.cli;

import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.ReportBuilder.BuiltReport;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.format.TextPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One run of {@code build}: builds every report, then writes all that could be built. */
final class BuildRun {

  private final Terminal terminal;
  private final Function<BuildRequest, BuiltReport> builder;
  private final Diagnostics diagnostics = new Diagnostics();

  BuildRun(Terminal terminal, Function<BuildRequest, BuiltReport> builder) {
    this.terminal = terminal;
    this.builder = builder;
  }

  /**
   * Builds and writes; what is wrong with one report does not keep the others from being written.
   *
   * @return the exit status
   */
  int run(List<BuildRequest> requests, ReportWriter writer) throws OutputException {
    var reports = new ArrayList<BuiltReport>();
    for (BuildRequest request : requests) {
      try {
        BuiltReport report = builder.apply(request);
        diagnostics.addAll(report.diagnostics());
        reports.add(report);
      } catch (InvalidInputException e) {
        diagnostics.addAll(e.diagnostics());
      }
    }
    terminal
        .err()
        .print(new TextPrinter(terminal.colour()).print(diagnostics.sorted(), requests.size()));
    writer.write(reports);
    return reports.size() == requests.size() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }
}
