package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.List;
import java.util.Optional;

/** Holds the parts of a total (其中) against it. */
final class PartsCheck implements Check {

  private static final String AMONG = "其中";

  private final ProofRule part;
  private final ProofRule parts;

  PartsCheck(RuleCatalogue catalogue) {
    this.part = catalogue.get("FIG-02");
    this.parts = catalogue.get("FIG-12");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return Excerpt.sentences(manuscript).flatMap(s -> check(s).stream()).toList();
  }

  private Optional<Finding> check(Excerpt sentence) {
    int at = sentence.text().indexOf(AMONG) + sentence.start();
    List<PrintedAmount> amounts = at < sentence.start() ? List.of() : PrintedAmount.in(sentence);
    List<PrintedAmount> before = amounts.stream().filter(a -> a.start() < at).toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    PrintedAmount total = before.get(before.size() - 1);
    int end = end(sentence, at);
    return compare(
        total,
        amounts.stream()
            .filter(a -> a.start() > at && a.start() < end)
            .filter(a -> a.unit().equals(total.unit()) && !a.excerpt().after().startsWith("中"))
            .toList());
  }

  /** Where the parts end: with the bracket that 其中 stands in, or with the sentence. */
  private static int end(Excerpt sentence, int at) {
    String text = sentence.passage().text();
    int close = text.indexOf('）', at);
    int open = text.indexOf('（', at);
    boolean inside = close > 0 && (open < 0 || open > close);
    return inside ? Math.min(close, sentence.end()) : sentence.end();
  }

  private Optional<Finding> compare(PrintedAmount total, List<PrintedAmount> inside) {
    Optional<PrintedAmount> greater =
        inside.stream().filter(a -> a.number().exceeds(total.number())).findFirst();
    if (greater.isPresent()) {
      String message = "其中的%s大于总数%s".formatted(greater.get().written(), total.written());
      return Optional.of(greater.get().excerpt().finding(part, message));
    }
    PrintedNumber sum =
        inside.stream().map(PrintedAmount::number).reduce(PrintedNumber.ZERO, PrintedNumber::plus);
    if (inside.size() < 2 || sum.mayEqual(total.number())) {
      return Optional.empty();
    }
    String written = sum.value().stripTrailingZeros().toPlainString() + total.unit();
    String message = "其中的几个数合计%s，总数是%s".formatted(written, total.written());
    return Optional.of(total.excerpt().finding(parts, message));
  }
}
