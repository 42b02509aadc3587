package io.github.annualreport.cli;

import io.github.annualreport.build.BuiltReport;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.writer.trace.TraceWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes finished reports to where the user wants them, and says so. */
final class ReportWriter {

  private final Terminal terminal;
  private final OutputOptions options;
  private final boolean force;
  private final ReadFiles read = new ReadFiles();

  /**
   * @param force whether files may be replaced that this program did not make, or that were changed
   */
  ReportWriter(Terminal terminal, OutputOptions options, boolean force) {
    this.terminal = terminal;
    this.options = options;
    this.force = force;
  }

  /** Adds files that no report may be written to. */
  void protect(Collection<Path> inputs) {
    read.add(inputs);
  }

  /** The files that a report of this title is written to; none for standard output. */
  List<PlannedFile> files(String title, Path data) {
    var result = new ArrayList<PlannedFile>();
    if (options.destination() instanceof Destination.Files destination) {
      options
          .formats()
          .forEach(
              f -> result.add(new PlannedFile(destination.file(title, f), f::isUntouched, data)));
    }
    if (options.trace().orElse(null) instanceof Destination.File trace) {
      result.add(new PlannedFile(trace.path(), TraceWriter::isTrace, data));
    }
    return result;
  }

  /**
   * @throws OutputException that names everything which forbids writing these files
   */
  void requireFree(List<PlannedFile> files) throws OutputException {
    check().require(files);
  }

  /** What forbids writing the files of some reports, by their data files. */
  Map<Path, String> obstacles(List<PlannedFile> files) {
    return check().objections(files);
  }

  private OutputCheck check() {
    return new OutputCheck(force, read, made());
  }

  /** The folder of the reports, which need not be there. */
  private Optional<Path> made() {
    return options.destination() instanceof Destination.Folder folder
        ? Optional.of(folder.path())
        : Optional.empty();
  }

  /** Writes a report in all its formats, with its trace, or not at all. */
  void write(BuiltReport report, Path data) throws OutputException {
    protect(report.inputs());
    requireFree(files(report.title(), data));
    if (options.destination() instanceof Destination.Stdout) {
      terminal.print(report.files().get(options.formats().get(0)));
    }
    List<NewFile> files = newFiles(report);
    if (!files.isEmpty()) {
      makeFolder();
      FileReplacement.write(files);
    }
    if (options.trace().orElse(null) instanceof Destination.Stdout) {
      terminal.print(trace(report));
    }
  }

  private void makeFolder() throws OutputException {
    Optional<Path> missing = made().filter(m -> !m.toString().isEmpty() && !Files.isDirectory(m));
    if (missing.isPresent()) {
      try {
        Files.createDirectories(missing.get());
      } catch (IOException e) {
        throw new OutputException("建不了文件夹 " + missing.get(), e);
      }
    }
  }

  private List<NewFile> newFiles(BuiltReport report) {
    var result = new ArrayList<NewFile>();
    if (options.destination() instanceof Destination.Files destination) {
      for (OutputFormat format : options.formats()) {
        result.add(
            new NewFile(destination.file(report.title(), format), report.files().get(format)));
      }
    }
    if (options.trace().orElse(null) instanceof Destination.File trace) {
      result.add(new NewFile(trace.path(), trace(report)));
    }
    return result;
  }

  private byte[] trace(BuiltReport report) {
    return new TraceWriter(terminal.folder()).write(report.document());
  }

  /** The line that is printed for a report that was written. */
  String line(BuiltReport report) {
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
    List<PlannedFile> files = files(report.title(), Path.of(""));
    return files.isEmpty()
        ? report.title()
        : files.stream().map(f -> f.path().toString()).collect(Collectors.joining("、"));
  }
}
