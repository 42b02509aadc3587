package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports of a run that could not be made, each with the first reason. */
final class Failures {

  private final List<String> lines = new ArrayList<>();
  private int status = ExitStatus.OK;

  /** A file that may not be or could not be written. */
  void add(Path data, String obstacle) {
    lines.add(data + "：" + obstacle);
    status = ExitStatus.OUTPUT;
  }

  /** Data, a text or a template that is wrong. */
  void add(Path data, List<Diagnostic> findings) {
    List<Diagnostic> errors =
        findings.stream().filter(d -> d.severity() == Severity.ERROR).toList();
    Optional<Diagnostic> first = errors.stream().findFirst();
    String more = errors.size() > 1 ? "（等 " + errors.size() + " 个错误）" : "";
    lines.add(first.map(d -> place(data, d.position()) + "：" + d.message() + more).orElseThrow());
    status = Math.max(status, ExitStatus.FINDINGS);
  }

  private static String place(Path data, SourcePosition position) {
    boolean inData = position.file().name().equals(data.toString());
    return inData ? position.toString() : data + "：" + position;
  }

  int count() {
    return lines.size();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The worst of all. */
  int status() {
    return status;
  }
}
