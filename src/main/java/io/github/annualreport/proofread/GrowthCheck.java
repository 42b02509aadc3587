package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds changes against the numbers beside them: 开展检查84次，上年126次，同比下降33.3%; 6件，比上年减少3件，下降33.3%. */
final class GrowthCheck implements Check {

  private static final Pattern COMPARED = Pattern.compile("上年|去年|同比|20[0-9]{2}年");
  private static final Pattern BASE =
      PrefilteredPattern.compile(
          "(?:上年|去年|20[0-9]{2}年)(?:同期)?[为的是]?$|(?<![比较])(?:上年|去年)(?:同期)?(?!结转|[末底未无])〈汉〉{1,6}$");
  private static final int LONGEST_BASE = 12;
  private static final Pattern RATE =
      Pattern.compile("(?:增长|增加|上升|提高|下降|减少|降低)了?[0-9]+(?:\\.[0-9]+)?%(?!以上|左右|以内|多|～|~|-|—|至)");

  /** Between a number, last year's and the changes. */
  private static final Pattern LINK =
      Pattern.compile("[（），]?(?:[比较]?(?:上年|去年|20[0-9]{2}年)(?:同期)?[为的是]?)?");

  private static final Pattern FILLER = Pattern.compile("[，（）、]|同比|环比|[比较]?(?:上年|去年)(?:同期)?");

  private final ProofRule rule;

  GrowthCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-03");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return Excerpt.sentences(manuscript).flatMap(this::check).toList();
  }

  private Stream<Finding> check(Excerpt sentence) {
    if (!COMPARED.matcher(sentence.text()).find()) {
      return Stream.empty();
    }
    List<PrintedAmount> amounts = PrintedAmount.in(sentence);
    List<PrintedAmount> bases = amounts.stream().filter(GrowthCheck::isBase).toList();
    List<PrintedAmount> counted =
        amounts.stream().filter(a -> !isBase(a) && !a.isCompared()).toList();
    var found = new ArrayList<Finding>();
    counted.stream().flatMap(a -> beside(sentence, a, bases)).forEach(found::add);
    if (found.isEmpty() && bases.size() == 1) {
      alone(sentence, bases.get(0), counted).ifPresent(found::add);
    }
    return found.stream();
  }

  /**
   * The changes right after a number, against last year's number between them or the difference.
   */
  private Stream<Finding> beside(Excerpt sentence, PrintedAmount now, List<PrintedAmount> bases) {
    var changes = new ArrayList<PrintedChange>();
    Optional<PrintedNumber> last = Optional.empty();
    int at = now.excerpt().end() - sentence.start();
    while (true) {
      int from = at;
      Optional<PrintedChange> change =
          PrintedChange.at(sentence, from).or(() -> afterBracket(sentence, from));
      Optional<PrintedAmount> base =
          bases.stream().filter(b -> follows(sentence, from, b)).findFirst();
      if (change.isPresent()) {
        changes.add(change.get());
        at = change.get().place().end() - sentence.start();
      } else if (base.isPresent() && last.isEmpty()) {
        last = base.map(PrintedAmount::number);
        at = base.get().excerpt().end() - sentence.start();
      } else {
        break;
      }
    }
    return last.or(() -> before(now, changes)).stream()
        .map(l -> new NumberPair(l, now.number(), now.unit()))
        .flatMap(p -> changes.stream().flatMap(c -> p.check(c, rule, rule).stream()));
  }

  private static Optional<PrintedChange> afterBracket(Excerpt sentence, int from) {
    boolean bracket = sentence.text().startsWith("）", from);
    return bracket ? PrintedChange.at(sentence, from + 1) : Optional.empty();
  }

  private static boolean follows(Excerpt sentence, int from, PrintedAmount base) {
    int start = base.start() - sentence.start();
    return start >= from && LINK.matcher(sentence.text().substring(from, start)).matches();
  }

  /** Last year's number, where a text gives only this year's and the difference. */
  private static Optional<PrintedNumber> before(PrintedAmount now, List<PrintedChange> changes) {
    return changes.stream()
        .filter(c -> c.isAmount() && c.unit().endsWith(now.unit()))
        .filter(c -> changes.size() > 1)
        .findFirst()
        .map(c -> now.number().minus(new PrintedNumber(c.signed(true), c.number().error())));
  }

  /**
   * The only rate of a sentence, or what follows both, against its only two numbers of one unit.
   */
  private Optional<Finding> alone(
      Excerpt sentence, PrintedAmount last, List<PrintedAmount> counted) {
    List<MatchResult> rates = RATE.matcher(sentence.text()).results().toList();
    List<PrintedAmount> others =
        counted.stream().filter(a -> a.unit().equals(last.unit())).toList();
    if (rates.size() > 1 || others.size() != 1) {
      return Optional.empty();
    }
    int both = Math.max(last.excerpt().end(), others.get(0).excerpt().end());
    int rate = rates.isEmpty() ? both : sentence.start() + rates.get(0).start();
    if (!isOf(sentence, rate, List.of(last, others.get(0)))) {
      return Optional.empty();
    }
    var pair = new NumberPair(last.number(), others.get(0).number(), last.unit());
    return PrintedChange.at(sentence, rate - sentence.start())
        .flatMap(c -> pair.check(c, rule, rule));
  }

  /** Whether the words before a rate name nothing but what the numbers before it count. */
  private static boolean isOf(Excerpt sentence, int rate, List<PrintedAmount> numbers) {
    String text = sentence.passage().text();
    int end =
        numbers.stream().mapToInt(n -> n.excerpt().end()).filter(e -> e <= rate).max().orElse(rate);
    String words = FILLER.matcher(text.substring(end, rate)).replaceAll("");
    String before = text.substring(sentence.start(), numbers.get(1).start());
    return before.contains(words.substring(0, Math.min(words.length(), 2)));
  }

  private static boolean isBase(PrintedAmount amount) {
    return BASE.matcher(amount.excerpt().before(LONGEST_BASE)).find();
  }
}
