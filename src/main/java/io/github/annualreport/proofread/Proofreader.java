package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads a manuscript against the rules that are on. */
public final class Proofreader {

  private final List<ProofRule> extra;
  private final Set<String> on;
  private final List<Check> checks;

  /**
   * @param on the ids of the rules to apply
   * @param extra rules of the user's own, always on
   */
  public Proofreader(Catalogue catalogue, Set<String> on, List<ProofRule> extra) {
    this.on = Set.copyOf(on);
    this.extra = List.copyOf(extra);
    this.checks = checks(catalogue);
  }

  /** What is wrong, in the order of the text. */
  public List<Finding> read(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    for (Check check : checks) {
      check.check(manuscript).stream()
          .filter(f -> on.contains(f.rule().id()) || extra.contains(f.rule()))
          .forEach(result::add);
    }
    // The digits that stand where 二、 belongs are no heading of their own.
    List<Finding> misplaced = result.stream().filter(f -> f.rule().id().equals("SEQ-04")).toList();
    result.removeIf(
        f ->
            f.rule().id().equals("SEQ-02")
                && misplaced.stream()
                    .anyMatch(m -> m.passage().equals(f.passage()) && m.start() == f.start()));
    result.sort(
        Comparator.<Finding>comparingInt(f -> f.passage().number())
            .thenComparing(Finding::start)
            .thenComparing(f -> f.rule().id()));
    return result;
  }

  private List<Check> checks(Catalogue catalogue) {
    var result = new ArrayList<Check>();
    catalogue.all().stream()
        .filter(r -> !r.patterns().isEmpty() && on.contains(r.id()))
        .forEach(r -> result.add(new PatternCheck(r)));
    extra.forEach(r -> result.add(new PatternCheck(r)));
    result.add(new SequenceCheck(catalogue));
    result.add(new EnumerationCheck(catalogue));
    result.add(new PairCheck(catalogue));
    result.add(new DateCheck(catalogue));
    result.add(new YearCheck(catalogue));
    result.add(new WordingCheck(catalogue));
    result.add(new AmountCheck(catalogue));
    return result;
  }
}
