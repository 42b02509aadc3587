package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Unit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The names that expressions may use.
 *
 * @param units of all figures and indicators; empty for an indicator whose unit is not readable
 * @param shape what the author can fill in
 */
record Vocabulary(Map<String, Optional<Unit>> units, Shape.Group shape) {

  boolean isFigure(String name) {
    return units.containsKey(name);
  }

  Optional<Unit> unit(String name) {
    return units.get(name);
  }

  /** The reason why a name is not one of a figure; empty if it is. */
  Optional<String> objection(String name) {
    if (isFigure(name)) {
      return Optional.empty();
    }
    if (fillObjection(name).isEmpty()) {
      return Optional.of("“" + name + "”不是数据，不能计算，只能用在 已填(…) 里");
    }
    return Optional.of("没有“" + name + "”这个数据" + guess(name, units.keySet()));
  }

  /** The reason why 已填 cannot ask for a name; empty if it can. */
  Optional<String> fillObjection(String name) {
    Shape at = shape;
    String path = "";
    for (String part : name.split("\\.", -1)) {
      while (at instanceof Shape.Items items) {
        at = items.item();
      }
      if (!(at instanceof Shape.Group group)) {
        return Optional.of("“" + path + "”下面没有更细的内容");
      }
      if (!group.members().containsKey(part)) {
        String guess = guess(part, group.members().keySet());
        return Optional.of((path.isEmpty() ? "" : "“" + path + "”里") + "没有“" + part + "”" + guess);
      }
      at = group.members().get(part);
      path = path.isEmpty() ? part : path + "." + part;
    }
    return Optional.empty();
  }

  private static String guess(String typed, Collection<String> known) {
    return Suggestion.question(typed, known).map(q -> "，" + q).orElse("");
  }
}
