package io.github.annualreport.proofread;

import io.github.annualreport.document.Span;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a manuscript against the rules that are on. */
public final class Proofreader {

  /** The checks that are code, with the rules of each. */
  private static final List<Coded> CODED =
      List.of(
          new Coded(SequenceCheck::new, "SEQ-04", "SEQ-05"),
          new Coded(EnumerationCheck::new, "SEQ-06", "SEQ-07"),
          new Coded(PairCheck::new, "PUN-06"),
          new Coded(DateCheck::new, "DOC-08"),
          new Coded(YearCheck::new, "DOC-09"),
          new Coded(OutdatedCheck::new, "POL-08", "POL-09"),
          new Coded(WordingCheck::new, "POL-03"),
          new Coded(PartsCheck::new, "FIG-02", "FIG-12"),
          new Coded(GrowthCheck::new, "FIG-03"),
          new Coded(FromToCheck::new, "FIG-03", "NUM-12"),
          new Coded(RateCheck::new, "FIG-15"),
          new Coded(TableTotalCheck::new, "FIG-13"),
          new Coded(TableShareCheck::new, "FIG-13"),
          new Coded(TableChangeCheck::new, "FIG-14"),
          new Coded(ReferenceCheck::new, "FIG-16"),
          new Coded(SameAmountCheck::new, "FIG-05"),
          new Coded(TableAmountCheck::new, "FIG-05"),
          new Coded(ConsistencyCheck::new, "NUM-16", "NUM-17", "POL-10"),
          new Coded(AbbreviationCheck::new, "DOC-05", "DOC-10"),
          new Coded(LayoutCheck::new, "PUN-19", "STY-02"),
          new Coded(RepetitionCheck::new, "FIG-07", "FIG-08"),
          new Coded(CharsetCheck::new, "CHR-04"));

  private final Predicate<ProofRule> on;
  private final List<Check> checks;

  /**
   * @param listed which rules of the catalogue to apply
   * @param extra rules of the user's own, always on
   */
  public Proofreader(Predicate<ProofRule> listed, List<ProofRule> extra) {
    this.on = listed.or(extra::contains);
    this.checks = checks(RuleCatalogue.standard(), extra);
  }

  /**
   * Returns the findings in the order of the text. The gaps of a draft (【行政处罚案件数：未填】) are hidden
   * from the rules.
   */
  public List<Finding> read(Manuscript manuscript) {
    var whole = new HashMap<Integer, Passage>();
    var hidden = new ArrayList<Passage>();
    for (Passage passage : manuscript.passages()) {
      whole.put(passage.number(), passage);
      hidden.add(passage.with(Mask.of(Span.OPEN, passage.text())));
    }
    return findings(new Manuscript(manuscript.file(), hidden)).stream()
        .map(f -> f.in(whole.get(f.passage().number())))
        .toList();
  }

  private List<Finding> findings(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    for (Check check : checks) {
      check.check(manuscript).stream().filter(f -> on.test(f.rule())).forEach(result::add);
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

  private List<Check> checks(RuleCatalogue catalogue, List<ProofRule> extra) {
    var result = new ArrayList<Check>();
    Stream<ProofRule> listed =
        catalogue.all().stream().filter(r -> !r.patterns().isEmpty() && on.test(r));
    result.add(new PatternCheck(Stream.concat(listed, extra.stream()).toList()));
    CODED.stream()
        .filter(c -> c.rules().stream().map(catalogue::get).anyMatch(on))
        .forEach(c -> result.add(c.maker().apply(catalogue)));
    return result;
  }

  private record Coded(Function<RuleCatalogue, Check> maker, List<String> rules) {
    Coded(Function<RuleCatalogue, Check> maker, String... rules) {
      this(maker, List.of(rules));
    }
  }
}
