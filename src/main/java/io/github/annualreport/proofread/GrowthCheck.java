package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Holds a rate of growth against the two numbers beside it. */
final class GrowthCheck implements Check {

  private static final Pattern BASE = Pattern.compile("(?:上年|去年|20[0-9]{2}年)(?:同期)?[为的是]?$");
  private static final int LONGEST_BASE = 8;
  private static final Pattern RATE =
      Pattern.compile("(增长|增加|上升|提高|下降|减少|降低)了?([0-9]+(?:\\.[0-9]+)?)%");
  private static final String FALLING = "下降减少降低";

  private final ProofRule rule;

  GrowthCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-03");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return Excerpt.sentences(manuscript).flatMap(s -> check(s).stream()).toList();
  }

  private Optional<Finding> check(Excerpt sentence) {
    List<MatchResult> rates = RATE.matcher(sentence.text()).results().toList();
    List<PrintedAmount> amounts = rates.size() == 1 ? PrintedAmount.in(sentence) : List.of();
    List<PrintedAmount> bases = amounts.stream().filter(GrowthCheck::isBase).toList();
    if (bases.size() != 1 || bases.get(0).value().signum() == 0) {
      return Optional.empty();
    }
    PrintedAmount last = bases.get(0);
    List<PrintedAmount> others =
        amounts.stream().filter(a -> !a.equals(last) && a.unit().equals(last.unit())).toList();
    return others.size() == 1
        ? message(rates.get(0), others.get(0).value(), last.value())
            .map(m -> sentence.part(rates.get(0).start(), rates.get(0).end()).finding(rule, m))
        : Optional.empty();
  }

  private static boolean isBase(PrintedAmount amount) {
    return BASE.matcher(amount.place().before(LONGEST_BASE)).find();
  }

  private static Optional<String> message(MatchResult rate, BigDecimal now, BigDecimal last) {
    var printed = new BigDecimal(rate.group(2));
    BigDecimal change = now.subtract(last).movePointRight(2);
    BigDecimal exact = change.divide(last, printed.scale(), RoundingMode.HALF_UP);
    BigDecimal cut = change.divide(last, printed.scale(), RoundingMode.DOWN);
    BigDecimal written = FALLING.contains(rate.group(1)) ? printed.negate() : printed;
    String direction = exact.signum() < 0 ? "下降" : "增长";
    return exact.compareTo(written) == 0 || cut.compareTo(written) == 0
        ? Optional.empty()
        : Optional.of("按这里的两个数算，应为%s%s%%".formatted(direction, exact.abs().toPlainString()));
  }
}
