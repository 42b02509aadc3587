package io.github.annualreport.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One problem in the user's input.
 *
 * @param code stable, as in {@code schema/unknown-key}; a rule of a template is {@code rule/编号}
 * @param label what stands beside the caret, may be empty
 * @param hints what to do about it
 * @param related other places that have part in it
 * @param justification the author's written reason why a warning is accepted; empty while it is
 *     open
 */
public record Diagnostic(
    Severity severity,
    String code,
    SourcePosition position,
    String message,
    String label,
    List<String> hints,
    List<Related> related,
    String justification) {

  public Diagnostic {
    hints = List.copyOf(hints);
    related = List.copyOf(related);
  }

  public static Diagnostic error(String code, SourcePosition position, String message) {
    return of(Severity.ERROR, code, position, message);
  }

  public static Diagnostic warning(String code, SourcePosition position, String message) {
    return of(Severity.WARNING, code, position, message);
  }

  public static Diagnostic of(
      Severity severity, String code, SourcePosition position, String message) {
    return new Diagnostic(severity, code, position, message, "", List.of(), List.of(), "");
  }

  public Diagnostic withLabel(String newLabel) {
    return new Diagnostic(
        severity, code, position, message, newLabel, hints, related, justification);
  }

  public Diagnostic withHint(String hint) {
    return new Diagnostic(
        severity, code, position, message, label, plus(hints, hint), related, justification);
  }

  /** Asks beside the caret whether the known name nearest to the typed one was meant. */
  public Diagnostic suggesting(String typed, Collection<String> known) {
    return Suggestion.question(typed, known).map(this::withLabel).orElse(this);
  }

  public Diagnostic withRelated(SourcePosition place, String remark) {
    var more = plus(related, new Related(place, remark));
    return new Diagnostic(severity, code, position, message, label, hints, more, justification);
  }

  /** Returns the warning, accepted for a written reason. */
  public Diagnostic justified(String reason) {
    return new Diagnostic(severity, code, position, message, label, hints, related, reason);
  }

  public boolean isJustified() {
    return !justification.isEmpty();
  }

  private static <T> List<T> plus(List<T> list, T item) {
    var result = new ArrayList<>(list);
    result.add(item);
    return result;
  }

  /** Another place that has part in a problem. */
  public record Related(SourcePosition position, String message) {}
}
