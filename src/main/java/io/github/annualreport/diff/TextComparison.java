package io.github.annualreport.diff;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

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

  public boolean isChanged() {
    return !lastText().equals(nowText());
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

  public String lastText() {
    return last.map(AuthoredText::text).orElse("");
  }

  public String nowText() {
    return now.map(AuthoredText::text).orElse("");
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
