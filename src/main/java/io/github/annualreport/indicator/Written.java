package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Value;
import java.util.Map;
import java.util.function.Function;

/**
 * What the author wrote besides figures.
 *
 * @param data all that was filled in; a figure with a written absence (无此职责) has its {@link
 *     Value.Number} there too
 * @param explanations 说明: the reasons, by a rule's 编号 or a figure's name
 * @param positions where to point for a name that is not filled in: the nearest place there is
 */
public record Written(
    Value.Group data,
    Map<String, String> explanations,
    Function<String, SourcePosition> positions) {

  public Written {
    explanations = Map.copyOf(explanations);
  }
}
