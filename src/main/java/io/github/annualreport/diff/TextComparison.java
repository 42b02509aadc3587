package io.github.annualreport.diff;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text in two editions.
 *
 * @param name of the place in the form
 * @param findings what is odd about it
 */
public record TextComparison(
    String name, Optional<AuthoredText> last, Optional<AuthoredText> now, List<Diagnostic> findings)
    implements Compared {

  public TextComparison {
    findings = List.copyOf(findings);
  }

  /** Whether the author changed it; figures that a template prints change by themselves. */
  public boolean isChanged() {
    return !text(last, AuthoredText::text).equals(text(now, AuthoredText::text));
  }

  @Override
  public Status status() {
    if (last.isEmpty() || now.isEmpty()) {
      return last.isEmpty() ? Status.NEW : Status.GONE;
    }
    return isChanged() ? Status.CHANGED : Status.UNCHANGED;
  }

  @Override
  public List<String> remarks() {
    return List.of();
  }

  /** The earlier text as printed, or as written if only directives differ. */
  public String lastText() {
    return text(last, shown());
  }

  /** The later text, likewise. */
  public String nowText() {
    return text(now, shown());
  }

  private Function<AuthoredText, String> shown() {
    boolean alike = text(last, AuthoredText::printed).equals(text(now, AuthoredText::printed));
    return alike && isChanged() ? AuthoredText::text : AuthoredText::printed;
  }

  private static String text(Optional<AuthoredText> text, Function<AuthoredText, String> part) {
    return text.map(part).orElse("");
  }

  /** The sentences that only one of the two has, those of the earlier first. */
  public List<SentenceChange> sentences() {
    return SentenceChange.between(lastText(), nowText());
  }

  /** The name of the place, with the key of the row if it is in one. */
  public String label() {
    return now.or(() -> last).map(AuthoredText::label).orElse(name);
  }
}
