package io.github.annualreport.render;

import freemarker.template.TemplateModelException;
import io.github.annualreport.diagnostic.Suggestion;
import java.util.Collection;
import java.util.Optional;

/** A template asked for a name that the schema does not declare. */
final class UnknownNameException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final String nearest;

  UnknownNameException(String path, String name, Collection<String> known) {
    super("没有“" + path + "”这一项数据");
    this.nearest = Suggestion.nearest(name, known).orElse("");
  }

  Optional<String> nearest() {
    return Optional.of(nearest).filter(n -> !n.isEmpty());
  }
}
