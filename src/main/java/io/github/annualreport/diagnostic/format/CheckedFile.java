package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A file that was looked at, and what was found.
 *
 * @param name its path
 * @param subject whose data it holds; empty if it cannot be told
 * @param gaps what is not filled in; empty if the file has errors
 */
public record CheckedFile(
    String name, String subject, List<Diagnostic> findings, Optional<Gaps> gaps) {

  public CheckedFile {
    findings = List.copyOf(findings);
  }

  /** Returns the file with only the findings that are at least as grave. */
  public CheckedFile onlyFrom(Severity least) {
    List<Diagnostic> grave =
        findings.stream().filter(d -> d.severity().compareTo(least) <= 0).toList();
    return new CheckedFile(name, subject, grave, gaps);
  }

  State state() {
    if (open(Severity.ERROR) > 0) {
      return State.ERRORS;
    }
    return open(Severity.WARNING) > 0 ? State.WARNINGS : State.PASSED;
  }

  /** How many of a severity are not justified. */
  int open(Severity severity) {
    return (int)
        findings.stream().filter(d -> d.severity() == severity && !d.isJustified()).count();
  }

  int justified() {
    return (int) findings.stream().filter(Diagnostic::isJustified).count();
  }

  /** How many figures are 未统计, and how many are not written at all. */
  public record Gaps(int notCounted, int notFilledIn) {}

  /** The state of a file. */
  enum State {
    ERRORS("有错", "errors"),
    WARNINGS("有警告", "warnings"),
    PASSED("通过", "passed");

    private final String label;
    private final String word;

    State(String label, String word) {
      this.label = label;
      this.word = word;
    }

    String label() {
      return label;
    }

    /** As machines read it. */
    String word() {
      return word;
    }
  }
}
