package io.github.annualreport.render;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call of a directive or of a macro, as it stands in a template.
 *
 * @param arguments by the names of the parameters
 * @param scope the names that the place of the call sees
 */
record Call(String name, TemplateNode node, Map<String, TemplateNode> arguments, NameScope scope) {

  Call {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments)); // In their order.
  }

  SourcePosition position() {
    return node.position();
  }
}
