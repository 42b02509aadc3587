package io.github.annualreport.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Lets a template go on behind what cannot be printed, so that one run finds all of it. A draft
 * shows a gap there.
 */
record FaultCollector(TemplateFaults faults, Absences absences, Diagnostics problems)
    implements TemplateExceptionHandler {

  @Override
  public void handleTemplateException(TemplateException e, Environment run, Writer out)
      throws TemplateException {
    if (!TemplateFaults.isOfPrinting(e)) {
      throw e;
    }
    Optional<String> name = faults.absentName(e);
    SourcePosition at = faults.position(e);
    Optional<String> gap = name.flatMap(n -> absences.gap(n, at));
    if (gap.isPresent()) {
      write(out, gap.get(), run);
    } else {
      problems.add(name.flatMap(n -> absences.open(n, at)).orElseGet(() -> faults.of(e)));
    }
  }

  private static void write(Writer out, String text, Environment run) throws TemplateException {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new TemplateException(e, run);
    }
  }
}
