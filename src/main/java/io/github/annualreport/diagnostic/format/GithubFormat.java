package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.util.EnumMap;

/**
 * Workflow commands by which GitHub shows findings beside the lines they are about. It shows ten of
 * each kind from a step; the others are printed as plain lines, and their number is told.
 */
final class GithubFormat {

  private static final int MOST = 10;

  private final EnumMap<Severity, Integer> shown = new EnumMap<>(Severity.class);
  private final StringBuilder commands = new StringBuilder();
  private final StringBuilder rest = new StringBuilder();
  private int left;

  private GithubFormat() {}

  static String print(Findings findings) {
    var format = new GithubFormat();
    findings.forMachines().forEach(format::add);
    return format.commands + format.ending();
  }

  private void add(Findings.Finding finding) {
    Severity severity = finding.diagnostic().severity();
    // One place among the notices is kept for the number of those that are not shown.
    int most = severity == Severity.NOTE ? MOST - 1 : MOST;
    if (finding.diagnostic().isJustified()) {
      rest.append(LineFormat.line(finding)).append('\n');
    } else if (shown.merge(severity, 1, Integer::sum) <= most) {
      commands.append(command(finding)).append('\n');
    } else {
      left++;
      rest.append(LineFormat.line(finding)).append('\n');
    }
  }

  private String ending() {
    return left == 0 ? rest.toString() : rest + "::notice::还有 " + left + " 条没有标在文件上，见日志\n";
  }

  /** The end is the last column that is marked, not the one after it. */
  private static String command(Findings.Finding finding) {
    Diagnostic d = finding.diagnostic();
    int line = d.position().line();
    int column = d.position().column();
    return "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s"
        .formatted(
            d.severity() == Severity.NOTE ? "notice" : Words.of(d.severity()),
            property(finding.path()),
            line,
            line,
            column,
            new Columns(d.position()).end() - 1,
            property(d.code()),
            data("第 " + line + " 行第 " + column + " 列：" + Words.of(d)));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
