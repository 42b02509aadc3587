package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Finds dates that no calendar has. */
final class DateCheck implements Check {

  private static final PrefilteredPattern DATE =
      PrefilteredPattern.of("(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})[日号]");
  private static final int LEAP_YEAR = 2024;

  private final ProofRule rule;

  DateCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("DOC-08");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return manuscript.passages().stream().flatMap(this::check).toList();
  }

  private Stream<Finding> check(Passage passage) {
    return DATE.in(passage.text()).stream()
        .filter(d -> !exists(d))
        .map(d -> Excerpt.of(passage, d).finding(rule, "没有“" + d.group() + "”这一天"));
  }

  private static boolean exists(MatchResult date) {
    int year = Optional.ofNullable(date.group(1)).map(Integer::parseInt).orElse(LEAP_YEAR);
    try {
      LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
