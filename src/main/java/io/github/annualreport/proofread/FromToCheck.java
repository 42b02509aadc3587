package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Holds the changes beside two numbers against these: 由20件增加到30件，增长50%. Between two percentages the
 * change is one in percentage points.
 */
final class FromToCheck implements Check {

  private static final String YEAR = "(?:20[0-9]{2}年|上年|去年)?";
  private static final String UNIT = "([^，。；（）0-9]{0,4})";
  private static final PrefilteredPattern FROM_TO =
      PrefilteredPattern.of(
          "[由从]%s[^，。；0-9]{0,12}%s([^，。；0-9]{0,4}?)(?:%s|%s|整合|合并|优化|扩展)[到至为]了?%s的?%s%s"
              .formatted(
                  YEAR,
                  PrintedNumber.DIGITS,
                  PrintedChange.UP,
                  PrintedChange.DOWN,
                  YEAR,
                  PrintedNumber.DIGITS,
                  UNIT));
  private static final PrefilteredPattern THAN_LAST =
      PrefilteredPattern.of(
          "%s(%%)，?(?:较|比)(?:上年|去年)(?:同期)?的?%s(%%)"
              .formatted(PrintedNumber.DIGITS, PrintedNumber.DIGITS));
  private static final PrefilteredPattern MULTIPLE =
      PrefilteredPattern.of("[是为到于](?:20[0-9]{2}年|上年|去年)(?:同期)?的([0-9]+(?:\\.[0-9]+)?)倍");
  private static final PrintedNumber ONE = PrintedNumber.of("1", "");

  private final ProofRule rate;
  private final ProofRule points;

  FromToCheck(RuleCatalogue catalogue) {
    this.rate = catalogue.get("FIG-03");
    this.points = catalogue.get("NUM-12");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return Excerpt.sentences(manuscript)
        .flatMap(s -> Stream.of(fromTo(s), thanLast(s), multiple(s)).flatMap(f -> f))
        .toList();
  }

  private Stream<Finding> fromTo(Excerpt sentence) {
    return FROM_TO.in(sentence.text()).stream()
        .filter(m -> m.group(2).isEmpty() || unit(m.group(2)).equals(unit(m.group(4))))
        .flatMap(m -> changes(sentence, m).stream().flatMap(c -> check(c, pair(m)).stream()));
  }

  private static String unit(String written) {
    return written.replaceFirst("^[万亿]", "");
  }

  private static NumberPair pair(MatchResult match) {
    String unit = match.group(4);
    String before = match.group(2).isEmpty() ? unit : match.group(2);
    return unit.startsWith("%")
        ? new NumberPair(
            PrintedNumber.percent(match.group(1)), PrintedNumber.percent(match.group(3)), "%")
        : new NumberPair(
            PrintedNumber.of(match.group(1), before),
            PrintedNumber.of(match.group(3), unit),
            unit(unit));
  }

  private Stream<Finding> thanLast(Excerpt sentence) {
    return THAN_LAST.in(sentence.text()).stream()
        .flatMap(
            m -> {
              var now = PrintedNumber.percent(m.group(1));
              var pair = new NumberPair(PrintedNumber.percent(m.group(3)), now, "%");
              return changes(sentence, m).stream().flatMap(c -> check(c, pair).stream());
            });
  }

  private Stream<Finding> multiple(Excerpt sentence) {
    return MULTIPLE.in(sentence.text()).stream()
        .flatMap(
            m -> {
              var pair = new NumberPair(ONE, PrintedNumber.percent(m.group(1)), "倍");
              return changes(sentence, m).stream().flatMap(c -> check(c, pair).stream());
            });
  }

  /** The change that stands right before the two numbers, and those that follow them. */
  private static List<PrintedChange> changes(Excerpt sentence, MatchResult match) {
    var result = new ArrayList<PrintedChange>();
    PrintedChange.before(sentence, match.start()).ifPresent(result::add);
    int at = match.end();
    Optional<PrintedChange> next = PrintedChange.at(sentence, at);
    while (next.isPresent()) {
      result.add(next.get());
      at = next.get().place().end() - sentence.start();
      next = PrintedChange.at(sentence, at);
    }
    return result;
  }

  private Optional<Finding> check(PrintedChange change, NumberPair pair) {
    return pair.check(change, rate, points);
  }
}
