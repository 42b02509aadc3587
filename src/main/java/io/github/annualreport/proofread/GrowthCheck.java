package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a rate of growth against last year's number beside it: 开展检查84次，上年126次，同比下降33.3%. */
final class GrowthCheck implements Check {

  private static final Pattern BASE = Pattern.compile("(?:上年|去年|20[0-9]{2}年)(?:同期)?[为的是]?$");
  private static final int LONGEST_BASE = 8;
  private static final Pattern RATE =
      Pattern.compile("(增长|增加|上升|提高|下降|减少|降低)了?([0-9]+(?:\\.[0-9]+)?)%(?!以上|左右|以内|多|～|~|-|—|至)");
  private static final String FALLING = "下降减少降低";

  private final ProofRule rule;

  GrowthCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-03");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return Excerpt.sentences(manuscript).flatMap(this::check).toList();
  }

  private Stream<Finding> check(Excerpt sentence) {
    List<MatchResult> rates = RATE.matcher(sentence.text()).results().toList();
    List<PrintedAmount> amounts = rates.size() == 1 ? PrintedAmount.in(sentence) : List.of();
    List<PrintedAmount> bases = amounts.stream().filter(GrowthCheck::isBase).toList();
    if (bases.size() != 1 || bases.get(0).value().signum() == 0) {
      return Stream.empty();
    }
    PrintedAmount last = bases.get(0);
    List<PrintedAmount> others =
        amounts.stream().filter(a -> !a.equals(last) && a.unit().equals(last.unit())).toList();
    return others.size() == 1
        ? message(rates.get(0), others.get(0).number(), last.number())
            .map(m -> sentence.part(rates.get(0).start(), rates.get(0).end()).finding(rule, m))
            .stream()
        : Stream.empty();
  }

  private static boolean isBase(PrintedAmount amount) {
    return BASE.matcher(amount.excerpt().before(LONGEST_BASE)).find();
  }

  private static Optional<String> message(MatchResult rate, PrintedNumber now, PrintedNumber last) {
    var printed = new BigDecimal(rate.group(2));
    BigDecimal signed = FALLING.contains(rate.group(1)) ? printed.negate() : printed;
    BigDecimal exact = now.change(last, printed.scale());
    String direction = exact.signum() < 0 ? "下降" : "增长";
    return now.isChangedBy(signed, last)
        ? Optional.empty()
        : Optional.of("按这里的两个数算，应为%s%s%%".formatted(direction, exact.abs().toPlainString()));
  }
}
