package io.github.annualreport.render;

import freemarker.template.TemplateModelException;
import io.github.annualreport.diagnostic.Diagnostic;

/** A text of the data refers to something that cannot be printed; the fault lies in the data. */
final class LookUpException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  LookUpException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
