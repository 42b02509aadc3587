package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * Why the engine could not read on.
 *
 * @param slip which, when mended, lets it read on
 */
record SyntaxFault(Diagnostic diagnostic, Optional<Typo> slip) {

  static SyntaxFault of(Diagnostic diagnostic) {
    return new SyntaxFault(diagnostic, Optional.empty());
  }

  static SyntaxFault of(Typo slip, SourceText source) {
    var position = source.at(slip.line(), slip.column(), 1);
    var diagnostic = Diagnostic.error(slip.kind().code(), position, slip.kind().message());
    return new SyntaxFault(withHint(diagnostic, slip, source), Optional.of(slip));
  }

  private static Diagnostic withHint(Diagnostic diagnostic, Typo slip, SourceText source) {
    String line = source.line(slip.line());
    String key = line.substring(0, slip.offset()).strip();
    String value = line.substring(slip.offset() + 1).strip();
    if (slip.kind() == Typo.Kind.TAB || key.length() + value.length() > 60) {
      return diagnostic;
    }
    return diagnostic.withHint("写成“%s: %s”".formatted(key, value).replace(": ”", ":”"));
  }
}
