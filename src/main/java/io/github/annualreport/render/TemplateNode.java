package io.github.annualreport.render;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * A node of a parsed template.
 *
 * @param kind FreeMarker's name of the node class: IfBlock, Dot, has_contentBI
 * @param code the expression as FreeMarker writes it back; empty for other nodes
 */
record TemplateNode(
    String kind,
    SourcePosition position,
    String code,
    List<Parameter> parameters,
    List<TemplateNode> children) {

  /** The role of what stands before an operator, and of what stands behind it. */
  static final String LEFT = "left-hand operand";

  static final String RIGHT = "right-hand operand";

  TemplateNode {
    parameters = List.copyOf(parameters);
    children = List.copyOf(children);
  }

  /** The first parameter of that role that is a node. */
  Optional<TemplateNode> node(String role) {
    return parameters.stream()
        .filter(p -> p.role().equals(role))
        .flatMap(p -> p.node().stream())
        .findFirst();
  }

  /** The first parameter of that role that is a word. */
  Optional<String> word(String role) {
    return parameters.stream()
        .filter(p -> p.role().equals(role))
        .map(Parameter::word)
        .filter(w -> !w.isEmpty())
        .findFirst();
  }

  List<TemplateNode> nodes() {
    return parameters.stream().flatMap(p -> p.node().stream()).toList();
  }

  /** Something a node has besides its children: an operand, a name. One of the two is empty. */
  record Parameter(String role, Optional<TemplateNode> node, String word) {}
}
