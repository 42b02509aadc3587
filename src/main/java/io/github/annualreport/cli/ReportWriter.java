package io.github.annualreport.cli;

import io.github.annualreport.ReportBuilder.BuiltReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes finished reports to where the user wants them, and says so. */
final class ReportWriter {

  private final Terminal terminal;
  private final OutputOptions options;
  private final boolean force;
  private final boolean quiet;

  /**
   * @param force whether files may be replaced that this program did not make, or that were changed
   * @param quiet whether to say nothing of what was written
   */
  ReportWriter(Terminal terminal, OutputOptions options, boolean force, boolean quiet) {
    this.terminal = terminal;
    this.options = options;
    this.force = force;
    this.quiet = quiet;
  }

  /** Writes all the reports, or none. */
  void write(List<BuiltReport> reports) throws OutputException {
    if (reports.isEmpty()) {
      return;
    }
    if (options.destination() instanceof Destination.Files destination) {
      replace(reports.stream().flatMap(r -> files(r, destination).stream()).toList());
    } else {
      print(reports.get(0));
    }
    if (!quiet) {
      reports.forEach(r -> terminal.err().println(line(r)));
    }
  }

  private List<OutputFile> files(BuiltReport report, Destination.Files destination) {
    return options.formats().stream()
        .map(f -> new OutputFile(destination.file(report.title(), f), f, report))
        .toList();
  }

  private void replace(List<OutputFile> files) throws OutputException {
    List<String> obstacles = new OutputCheck(force).check(files);
    if (!obstacles.isEmpty()) {
      throw new OutputException(obstacles);
    }
    FileReplacement.write(files);
  }

  private void print(BuiltReport report) throws OutputException {
    byte[] bytes = report.files().get(options.formats().get(0));
    terminal.out().write(bytes, 0, bytes.length);
    if (terminal.out().checkError()) {
      throw new OutputException(List.of("写不进标准输出"));
    }
  }

  private String line(BuiltReport report) {
    var parts = new ArrayList<String>();
    parts.add(name(report) + " ");
    parts.add(report.figures() + " 个数据");
    parts.add(report.last().map(l -> "同比取自 " + l.getFileName()).orElse("没有上年的数据文件"));
    if (report.estimates() > 0) {
      parts.add("草稿：含预计数 " + report.estimates() + " 个");
    }
    return String.join("  ", parts);
  }

  private String name(BuiltReport report) {
    if (!(options.destination() instanceof Destination.Files destination)) {
      return report.title();
    }
    return files(report, destination).stream()
        .map(f -> f.path().toString())
        .collect(Collectors.joining("、"));
  }
}
