package io.github.annualreport.render;

import io.github.annualreport.diagnostic.SourceFile;
import java.util.Optional;

/** Where template files come from: a folder of the user's, or the program's own templates. */
@FunctionalInterface
public interface TemplateSource {

  /**
   * Finds a file of the template.
   *
   * @param name with forward slashes, relative to the template's folder, or {@code lib/…} for what
   *     templates share; never leads outside
   */
  Optional<SourceFile> find(String name);
}
