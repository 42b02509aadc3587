package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An indicator that is the sum of the figures in its formula. */
public record Total(Figure whole, List<Figure> parts) {

  public Total {
    parts = List.copyOf(parts);
  }

  /** A figure as a total; empty if it is not the exact sum of at least two figures in one unit. */
  public static Optional<Total> of(Figure whole) {
    if (!(whole.origin() instanceof Figure.Origin.Derived derived)
        || derived.operands().size() < 2
        || !derived.operands().stream().allMatch(p -> sharesBase(p, whole))) {
      return Optional.empty();
    }
    var total = new Total(whole, derived.operands());
    BigDecimal sum = total.sum(Figure::value);
    return sum.compareTo(whole.value()) == 0 ? Optional.of(total) : Optional.empty();
  }

  /** Whether the parts as they are printed make the whole as it is printed. */
  public boolean addsUp() {
    return sum(Total::printed).compareTo(printed(whole)) == 0;
  }

  /** 1万元 + 2万元 + 3万元 ≠ 6.1万元. */
  public String text() {
    return parts.stream().map(Figure::text).collect(Collectors.joining(" + "))
        + (addsUp() ? " = " : " ≠ ")
        + whole.text();
  }

  private BigDecimal sum(Function<Figure, BigDecimal> value) {
    return parts.stream()
        .map(p -> p.definition().unit().convert(value.apply(p), unit()).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The value as printed, in the definition's unit. */
  private static BigDecimal printed(Figure figure) {
    Amount amount = Amount.of(figure.definition(), figure.value());
    return amount.unit().convert(amount.number(), figure.definition().unit()).orElseThrow();
  }

  private Unit unit() {
    return whole.definition().unit();
  }

  private static boolean sharesBase(Figure figure, Figure whole) {
    return figure.definition().unit().base().equals(whole.definition().unit().base());
  }
}
