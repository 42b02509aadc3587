package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** Findings as JSON; {@code findings.schema.json} beside this class says what is in it. */
public final class JsonFormat {

  private static final int VERSION = 1;

  private final Findings findings;

  private JsonFormat(Findings findings) {
    this.findings = findings;
  }

  /** Returns the findings as parts of a larger JSON document. */
  public static List<Map<String, Object>> findings(Findings findings) {
    var format = new JsonFormat(findings);
    return findings.forMachines().stream().map(format::finding).toList();
  }

  static String print(Findings findings) {
    var format = new JsonFormat(findings);
    return new JsonWriter()
        .write(
            JsonObject.of(
                "version",
                VERSION,
                "files",
                findings.files().stream().map(format::file).toList(),
                "findings",
                findings(findings)));
  }

  private Map<String, Object> file(CheckedFile file) {
    Map<String, Object> result =
        JsonObject.of(
            "file", findings.path(file.name()),
            "subject", file.subject(),
            "state", file.state().word(),
            "errors", file.open(Severity.ERROR),
            "warnings", file.open(Severity.WARNING),
            "notes", file.open(Severity.NOTE),
            "settled", file.justified());
    file.gaps()
        .ifPresent(
            g -> {
              result.put("notCounted", g.notCounted());
              result.put("notFilledIn", g.notFilledIn());
            });
    return result;
  }

  private Map<String, Object> finding(Findings.Finding finding) {
    Diagnostic d = finding.diagnostic();
    Map<String, Object> result =
        JsonObject.of("severity", Words.of(d.severity()), "code", d.code(), "message", d.message());
    result.putAll(place(d.position()));
    result.put("label", d.label());
    result.put("hints", d.hints());
    result.put("related", d.related().stream().map(this::related).toList());
    if (d.isJustified()) {
      result.put("settlement", d.justification());
    }
    result.put("fingerprint", finding.fingerprint());
    return result;
  }

  private Map<String, Object> related(Diagnostic.Related related) {
    Map<String, Object> result = place(related.position());
    result.put("message", related.message());
    return result;
  }

  private Map<String, Object> place(SourcePosition position) {
    var columns = new Columns(position);
    return JsonObject.of(
        "file", findings.path(position.file().name()),
        "line", position.line(),
        "column", position.column(),
        "endColumn", columns.end(),
        "utf16Column", columns.utf16(),
        "byteColumn", columns.utf8());
  }
}
