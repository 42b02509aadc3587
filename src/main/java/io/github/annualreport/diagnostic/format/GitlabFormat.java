package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** A Code Quality file for GitLab's merge requests. */
final class GitlabFormat {

  private GitlabFormat() {}

  static String print(Findings findings) {
    List<Object> entries =
        findings.forMachines().stream().map(GitlabFormat::entry).map(Object.class::cast).toList();
    return new JsonWriter().write(entries);
  }

  private static Map<String, Object> entry(Findings.Finding finding) {
    Diagnostic d = finding.diagnostic();
    int line = d.position().line();
    return JsonObject.of(
        "description",
        d.severity().label() + "：" + Words.of(d),
        "check_name",
        d.code(),
        "fingerprint",
        finding.fingerprint(),
        "severity",
        severity(d),
        "location",
        JsonObject.of(
            "path",
            finding.path(),
            "lines",
            JsonObject.of("begin", line),
            "positions",
            JsonObject.of(
                "begin", point(line, d.position().column()),
                "end", point(line, new Columns(d.position()).end()))));
  }

  private static Map<String, Object> point(int line, int column) {
    return JsonObject.of("line", line, "column", column);
  }

  private static String severity(Diagnostic diagnostic) {
    if (diagnostic.isJustified()) {
      return "info";
    }
    return switch (diagnostic.severity()) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
