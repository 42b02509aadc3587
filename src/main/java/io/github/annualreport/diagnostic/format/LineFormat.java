package io.github.annualreport.diagnostic.format;

import java.util.stream.Collectors;

/** One finding a line, as compilers print them and editors read them. */
final class LineFormat {

  private LineFormat() {}

  static String print(Findings findings) {
    return findings.forMachines().stream().map(f -> line(f) + "\n").collect(Collectors.joining());
  }

  /** {@code file:line:column: severity: CODE message}, without a line break. */
  static String line(Findings.Finding finding) {
    var d = finding.diagnostic();
    return "%s:%d:%d: %s: %s %s"
        .formatted(
            VisibleText.of(finding.path()),
            d.position().line(),
            d.position().column(),
            Words.of(d.severity()),
            VisibleText.of(d.code()),
            Words.of(d));
  }
}
