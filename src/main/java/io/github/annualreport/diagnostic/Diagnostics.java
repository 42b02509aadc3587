package io.github.annualreport.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of a run, so that all of a stage are told at once. */
public final class Diagnostics {

  private static final Comparator<Diagnostic> BY_POSITION =
      Comparator.<Diagnostic, String>comparing(d -> d.position().file().name())
          .thenComparing(d -> d.position().line())
          .thenComparing(d -> d.position().column())
          .thenComparing(Diagnostic::severity);

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void error(String code, SourcePosition position, String message) {
    add(Diagnostic.error(code, position, message));
  }

  public void addAll(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All that was found, in the order of files, lines and columns. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(BY_POSITION).toList();
  }

  /**
   * Ends a stage.
   *
   * @throws InvalidInputException if an error was found so far
   */
  public void stopOnErrors() {
    if (hasErrors()) {
      throw new InvalidInputException(sorted());
    }
  }
}
