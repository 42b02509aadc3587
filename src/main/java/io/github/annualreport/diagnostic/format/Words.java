package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.util.Locale;

/** Findings in a few words, for formats that have no frames. */
final class Words {

  private Words() {}

  /** The severity as machines read it. */
  static String of(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Message, label, hints and the reason, in one line. */
  static String of(Diagnostic diagnostic) {
    var text = new StringBuilder(diagnostic.message());
    if (diagnostic.isJustified()) {
      text.append("（已说明：").append(diagnostic.justification()).append("）");
    } else {
      if (!diagnostic.message().endsWith(diagnostic.label())) {
        text.append("；").append(diagnostic.label());
      }
      diagnostic.hints().forEach(hint -> text.append("；").append(hint));
    }
    return VisibleText.of(text.toString());
  }
}
