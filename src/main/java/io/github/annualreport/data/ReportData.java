package io.github.annualreport.data;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Value;
import io.github.annualreport.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A valid data file.
 *
 * @param values everything the author wrote, under the names of the schema
 * @param figures the figures among it
 * @param absences the written nothings, by figure
 * @param explanations 说明: reasons by figure name or rule
 */
public record ReportData(
    YamlNode.Mapping source,
    Value.Group values,
    Figures figures,
    Map<String, Absence> absences,
    Map<String, String> explanations) {

  public ReportData {
    absences = Collections.unmodifiableMap(new LinkedHashMap<>(absences));
    explanations = Collections.unmodifiableMap(new LinkedHashMap<>(explanations));
  }

  /** Where the name is written, or the nearest group above it that is. */
  public SourcePosition position(String name) {
    YamlNode.Mapping at = source;
    SourcePosition nearest = source.position();
    for (String step : steps(name)) {
      var entry = at.entry(step);
      if (entry.isEmpty()) {
        return nearest;
      }
      nearest = entry.get().keyPosition();
      if (!(entry.get().value() instanceof YamlNode.Mapping inner)) {
        return nearest;
      }
      at = inner;
    }
    return nearest;
  }

  /** What is written under a name. */
  public Optional<Value> value(String name) {
    Optional<Value> at = Optional.of(values);
    for (String step : steps(name)) {
      at = at.filter(Value.Group.class::isInstance).map(v -> ((Value.Group) v).members().get(step));
    }
    return at;
  }

  /** The text under a name, or an empty one. */
  public String text(String name) {
    return value(name).orElse(null) instanceof Value.Text text ? text.written() : "";
  }

  private static List<String> steps(String name) {
    return List.of(name.split("\\.", -1));
  }
}
