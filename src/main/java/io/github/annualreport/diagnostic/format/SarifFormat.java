package io.github.annualreport.diagnostic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.FindingGuide;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.json.JsonWriter;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** SARIF 2.1.0 (OASIS), which code hosts and editors read. */
final class SarifFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Findings findings;
  private final FindingGuide guide = FindingGuide.read();

  private SarifFormat(Findings findings) {
    this.findings = findings;
  }

  static String print(Findings findings) {
    return new JsonWriter().write(new SarifFormat(findings).log());
  }

  private Map<String, Object> log() {
    List<Findings.Finding> all = findings.forMachines();
    List<String> codes = all.stream().map(f -> f.diagnostic().code()).distinct().sorted().toList();
    var driver =
        JsonObject.of(
            "name", "report",
            "version", findings.version(),
            "rules", codes.stream().map(this::rule).toList());
    var run =
        JsonObject.of(
            "tool", JsonObject.of("driver", driver),
            "columnKind", "unicodeCodePoints",
            "results", all.stream().map(f -> result(f, codes)).toList());
    return JsonObject.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
  }

  private Map<String, Object> rule(String code) {
    String title = guide.page(code).map(FindingGuide.Page::title).orElse(code);
    return JsonObject.of("id", code, "shortDescription", text(title));
  }

  private Map<String, Object> result(Findings.Finding finding, List<String> codes) {
    Diagnostic d = finding.diagnostic();
    Map<String, Object> result =
        JsonObject.of(
            "ruleId", d.code(),
            "ruleIndex", codes.indexOf(d.code()),
            "level", Words.of(d.severity()),
            "message", text(Words.of(d)),
            "locations", List.of(location(d.position())),
            "partialFingerprints", JsonObject.of("reportFinding/v1", finding.fingerprint()));
    var related = new ArrayList<Object>();
    for (Diagnostic.Related r : d.related()) {
      Map<String, Object> place = location(r.position());
      place.put("message", text(r.message()));
      related.add(place);
    }
    if (!related.isEmpty()) {
      result.put("relatedLocations", related);
    }
    if (d.isJustified()) {
      result.put("suppressions", List.of(suppression(d.justification())));
    }
    return result;
  }

  private static Map<String, Object> suppression(String reason) {
    return JsonObject.of("kind", "inSource", "status", "accepted", "justification", reason);
  }

  private Map<String, Object> location(SourcePosition position) {
    return JsonObject.of(
        "physicalLocation",
        JsonObject.of(
            "artifactLocation",
            JsonObject.of("uri", uri(findings.path(position.file().name()))),
            "region",
            JsonObject.of(
                "startLine", position.line(),
                "startColumn", position.column(),
                "endColumn", new Columns(position).end())));
  }

  private static Map<String, Object> text(String text) {
    return JsonObject.of("text", text);
  }

  private static String uri(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(step -> URLEncoder.encode(step, UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/", path.startsWith("/") ? "file://" : "", ""));
  }
}
