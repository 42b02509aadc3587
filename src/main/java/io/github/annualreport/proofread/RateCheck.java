package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a rate against the two numbers that it is the rate of: 受理20件，办结19件，办结率95%. */
final class RateCheck implements Check {

  private static final PrefilteredPattern RATE =
      PrefilteredPattern.of(
          "(?<!按期|按时|及时|限期)([〈汉〉]{2})率(?:均?[为达是]到?)?([0-9]+(?:\\.[0-9]+)?)%(?!以上|左右)");

  /** The whole that a rate is of: cases that came in, samples that were taken. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "受理|收到|接到|接[收待]|承办|交办|抽[检查样]|检[测验]|送检|发现|问题|隐患|立案|案件|投诉|举报|信访|诉求|工单|申请|建议|提案");

  /** Numbers of other years belong to what was done this year. */
  private static final Pattern CARRIED = Pattern.compile("结转|往年|历年|存量|累计");

  private static final int LONGEST_LABEL = 12;

  private final ProofRule rule;

  RateCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-15");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return Excerpt.sentences(manuscript)
        .filter(s -> s.text().indexOf('率') >= 0 && !CARRIED.matcher(s.text()).find())
        .flatMap(this::check)
        .toList();
  }

  private Stream<Finding> check(Excerpt sentence) {
    List<PrintedAmount> amounts =
        PrintedAmount.in(sentence).stream().filter(a -> !a.isCompared()).toList();
    return RATE.in(sentence.text()).stream()
        .flatMap(r -> check(sentence.part(r.start(), r.end()), r, amounts).stream());
  }

  private Optional<Finding> check(Excerpt place, MatchResult rate, List<PrintedAmount> amounts) {
    return amounts.stream()
        .filter(
            a ->
                a.start() < place.start()
                    && label(a).matches(".*(?<![不未非])" + rate.group(1) + "了?"))
        .reduce((first, second) -> second)
        .flatMap(
            part ->
                message(new BigDecimal(rate.group(2)), part, wholes(part, amounts))
                    .map(m -> place.finding(rule, m)));
  }

  private static List<PrintedAmount> wholes(PrintedAmount part, List<PrintedAmount> amounts) {
    return amounts.stream()
        .filter(a -> a.start() < part.start() && a.unit().equals(part.unit()))
        .filter(a -> a.value().signum() > 0)
        .toList();
  }

  private static Optional<String> message(
      BigDecimal percent, PrintedAmount part, List<PrintedAmount> wholes) {
    boolean right = wholes.stream().anyMatch(w -> part.number().isShareOf(w.number(), percent));
    return wholes.stream()
        .filter(w -> !right && WHOLE.matcher(label(w)).find())
        .findFirst()
        .map(
            w ->
                "按这里的%s和%s算，应为%s%%"
                    .formatted(
                        w.written(),
                        part.written(),
                        part.number().share(w.number(), percent.scale()).toPlainString()));
  }

  /** The words right before a number. */
  private static String label(PrintedAmount amount) {
    return amount.excerpt().before(LONGEST_LABEL).replaceFirst("(?s)^.*[，。；：、（]", "");
  }
}
