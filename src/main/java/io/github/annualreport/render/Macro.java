package io.github.annualreport.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A macro of a template.
 *
 * @param file the name of the template file in which it stands
 */
record Macro(TemplateNode node, String file) {

  private static final String KIND = "Macro";
  private static final String NAME = "assignment target";

  /** FreeMarker keeps functions and macros in one class of nodes. */
  static boolean isMacro(TemplateNode node) {
    return node.kind().equals(KIND) && node.word("AST-node subtype").orElse("").equals("0");
  }

  String name() {
    return node.word(NAME).orElse("");
  }

  boolean takesAnyParameter() {
    return node.word("catch-all parameter name").isPresent();
  }

  List<MacroParameter> parameters() {
    var result = new ArrayList<MacroParameter>();
    List<TemplateNode.Parameter> all = node.parameters();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).role().equals("parameter name")) {
        // FreeMarker tells a parameter's default right after its name.
        result.add(new MacroParameter(all.get(i).word(), all.get(i + 1).node()));
      }
    }
    return result;
  }

  /** A parameter and the expression for its value where the call gives none. */
  record MacroParameter(String name, Optional<TemplateNode> otherwise) {}
}
