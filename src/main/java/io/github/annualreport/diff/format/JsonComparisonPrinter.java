package io.github.annualreport.diff.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.format.Findings;
import io.github.annualreport.diagnostic.format.JsonFormat;
import io.github.annualreport.diff.ComparedYear;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.FigureComparison;
import io.github.annualreport.diff.ReportedValue;
import io.github.annualreport.diff.TextComparison;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints a comparison as JSON for other programs; its findings are those of {@code report validate
 * -f json}.
 */
public final class JsonComparisonPrinter {

  public String print(Comparison comparison, Findings findings) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("version", 2);
    tree.put("relation", lower(comparison.relation()));
    tree.put(
        "editions",
        Stream.concat(comparison.earlier().stream(), Stream.of(comparison.last(), comparison.now()))
            .map(JsonComparisonPrinter::edition)
            .toList());
    tree.put("changed", comparison.counts().changed());
    tree.put("unchanged", comparison.counts().unchanged());
    tree.put("new", comparison.counts().added());
    tree.put("gone", comparison.counts().gone());
    tree.put("figures", comparison.figures().stream().map(f -> figure(comparison, f)).toList());
    tree.put("texts", comparison.texts().stream().map(JsonComparisonPrinter::text).toList());
    tree.put("findings", JsonFormat.findings(findings));
    return new JsonWriter().write(tree);
  }

  private static Map<String, Object> edition(ComparedYear edition) {
    var result = new LinkedHashMap<String, Object>();
    result.put("file", edition.file().name());
    result.put("year", edition.year());
    result.put("unit", edition.unit());
    return result;
  }

  private static Map<String, Object> figure(Comparison comparison, FigureComparison figure) {
    var result = new LinkedHashMap<String, Object>();
    result.put("name", figure.definition().name());
    result.put("title", figure.definition().title());
    result.put("unit", figure.definition().unit().symbol());
    result.put("status", lower(figure.status()));
    List<Map<String, Object>> values = new ArrayList<>();
    comparison.earlier().forEach(e -> values.add(entry(e.entry(figure.definition().name()))));
    values.add(entry(figure.last()));
    values.add(entry(figure.now()));
    result.put("values", values);
    figure.change().ifPresent(c -> result.put("change", change(c)));
    result.put("remarks", figure.remarks());
    result.put("codes", figure.findings().stream().map(Diagnostic::code).toList());
    return result;
  }

  private static Map<String, Object> entry(ReportedValue entry) {
    var result = new LinkedHashMap<String, Object>();
    result.put("text", entry.text());
    entry.figure().map(Figure::value).ifPresent(v -> result.put("value", v));
    return result;
  }

  private static Map<String, Object> change(Change change) {
    var result = new LinkedHashMap<String, Object>();
    result.put("difference", change.difference());
    result.put("text", change.signed());
    change.rate().ifPresent(r -> result.put("percent", r));
    result.put("clause", change.clause());
    return result;
  }

  private static Map<String, Object> text(TextComparison text) {
    var result = new LinkedHashMap<String, Object>();
    result.put("name", text.name());
    result.put("label", text.label());
    result.put("changed", text.isChanged());
    result.put("last", text.lastText());
    result.put("now", text.nowText());
    result.put("codes", text.findings().stream().map(Diagnostic::code).toList());
    return result;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
