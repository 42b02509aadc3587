package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts indicators into an order in which each comes after those it needs. */
final class Ordering {

  private final Map<String, Indicator> waiting = new LinkedHashMap<>();
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();

  private Ordering(List<Indicator> indicators) {
    indicators.forEach(i -> waiting.put(i.name(), i));
    indicators.forEach(i -> needs.put(i.name(), needs(i)));
  }

  /** Indicators in a cycle, and those that need one of them, are left out; cycles are reported. */
  static List<Indicator> of(List<Indicator> indicators, Diagnostics problems) {
    var ordering = new Ordering(indicators);
    List<Indicator> ordered = ordering.takeReady();
    while (!ordering.waiting.isEmpty()) {
      ordering.reportCycle(problems);
      ordering.takeReady();
    }
    return ordered;
  }

  private List<Indicator> takeReady() {
    var ordered = new ArrayList<Indicator>();
    boolean progress = true;
    while (progress) {
      List<Indicator> ready =
          waiting.values().stream().filter(i -> needs.get(i.name()).isEmpty()).toList();
      ready.forEach(i -> remove(i.name()));
      ordered.addAll(ready);
      progress = !ready.isEmpty();
    }
    return ordered;
  }

  /** Goes from need to need until a name comes back. */
  private void reportCycle(Diagnostics problems) {
    var path = new LinkedHashSet<String>();
    String at = waiting.keySet().iterator().next();
    while (path.add(at)) {
      at = needs.get(at).iterator().next();
    }
    var cycle = new ArrayList<>(path);
    List<String> names = cycle.subList(cycle.indexOf(at), cycle.size());
    problems.error(
        "rules/cycle",
        waiting.get(at).text().whole(),
        "公式绕回了自己：" + String.join(" → ", names) + " → " + at);
    names.forEach(this::remove);
  }

  private void remove(String name) {
    waiting.remove(name);
    needs.values().forEach(n -> n.remove(name));
  }

  private Set<String> needs(Indicator indicator) {
    var result = new LinkedHashSet<String>();
    indicator.formula().operands().stream()
        .map(Expression.Operand::name)
        .filter(waiting::containsKey)
        .forEach(result::add);
    return result;
  }
}
