package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a change against the two numbers it is the change of: 由20件增加到30件，增长50%. Between two
 * percentages the change is one in percentage points.
 */
final class FromToCheck implements Check {

  private static final String UP = "增加|增长|上升|提高|提升|扩大|增";
  private static final String DOWN = "减少|下降|降低|压缩|缩短|缩减|缩小|降|减";
  private static final String YEAR = "(?:20[0-9]{2}年|上年|去年)?";
  private static final PrefilteredPattern FROM_TO =
      PrefilteredPattern.of(
          "[由从]%s[^，。；0-9]{0,12}%s([^，。；0-9]{0,4}?)(?:(%s)|%s)[到至为]了?%s的?%s([^，。；0-9]{0,4})"
              .formatted(YEAR, PrintedNumber.DIGITS, UP, DOWN, YEAR, PrintedNumber.DIGITS));
  private static final PrefilteredPattern THAN_LAST =
      PrefilteredPattern.of(
          "%s(%%)，?(?:较|比)(?:上年|去年)(?:同期)?的?%s(%%)"
              .formatted(PrintedNumber.DIGITS, PrintedNumber.DIGITS));
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:，?(?:同比|环比|比上年|较上年|净|共){0,2}(?:((?:%s|升)了?|增幅[达为]?)|((?:%s)了?|降幅[达为]?)))?"
                  .formatted(UP, DOWN)
              + "(?:([0-9]+(?:\\.[0-9]+)?|[一二两三四五六七八九])(%|倍|个百分点)|，?翻了?([一两二三四])[番翻])"
              + "(?!以上|左右|以内|多|～|~|-|—|至)");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ProofRule rate;
  private final ProofRule points;

  FromToCheck(RuleCatalogue catalogue) {
    this.rate = catalogue.get("FIG-03");
    this.points = catalogue.get("NUM-12");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return Excerpt.sentences(manuscript)
        .flatMap(s -> Stream.concat(fromTo(s), thanLast(s)))
        .toList();
  }

  private Stream<Finding> fromTo(Excerpt sentence) {
    return FROM_TO.in(sentence.text()).stream()
        .filter(m -> m.group(2).isEmpty() || unit(m.group(2)).equals(unit(m.group(5))))
        .flatMap(m -> check(sentence, m, pair(m)).stream());
  }

  private static String unit(String written) {
    return written.replaceFirst("^[万亿]", "");
  }

  private static Pair pair(MatchResult match) {
    String unit = match.group(5);
    String before = match.group(2).isEmpty() ? unit : match.group(2);
    return unit.startsWith("%")
        ? new Pair(
            PrintedNumber.percent(match.group(1)), PrintedNumber.percent(match.group(4)), true)
        : new Pair(
            PrintedNumber.of(match.group(1), before),
            PrintedNumber.of(match.group(4), unit),
            false);
  }

  private Stream<Finding> thanLast(Excerpt sentence) {
    return THAN_LAST.in(sentence.text()).stream()
        .flatMap(
            m -> {
              var now = PrintedNumber.percent(m.group(1));
              return check(sentence, m, new Pair(PrintedNumber.percent(m.group(3)), now, true))
                  .stream();
            });
  }

  /** Looks at the change that stands right after the two numbers. */
  private Optional<Finding> check(Excerpt sentence, MatchResult match, Pair pair) {
    Matcher change = CHANGE.matcher(sentence.text()).region(match.end(), sentence.text().length());
    if (pair.last().value().signum() == 0 || !change.lookingAt()) {
      return Optional.empty();
    }
    Excerpt place = sentence.part(change.start(), change.end());
    return fault(Change.of(change, pair), pair).map(f -> place.finding(f.getKey(), f.getValue()));
  }

  /** The rule that a change breaks, and what is wrong. */
  private Optional<Map.Entry<ProofRule, String>> fault(Change change, Pair pair) {
    if (change.unit().equals("%") && pair.isInPoints(change.printed())) {
      return Optional.of(Map.entry(points, "两个百分数相差的是百分点，应为" + pair.wanted(0)));
    }
    return pair.isRight(change)
        ? Optional.empty()
        : Optional.of(Map.entry(rate, "按这里的两个数算，应为" + pair.wanted(change.printed().scale())));
  }

  /**
   * A change as printed.
   *
   * @param unit %, 倍, 个百分点 or 番
   * @param printed negative for a fall
   */
  private record Change(String unit, BigDecimal printed) {

    static Change of(MatchResult match, Pair pair) {
      if (match.group(5) != null) {
        return new Change("番", number(match.group(5)));
      }
      boolean falls = match.group(2) != null || (match.group(1) == null && !pair.rises());
      BigDecimal printed = number(match.group(3));
      return new Change(match.group(4), falls ? printed.negate() : printed);
    }

    private static BigDecimal number(String written) {
      int numeral = "一二三四五六七八九".indexOf(written.replace('两', '二')) + 1;
      return numeral > 0 ? BigDecimal.valueOf(numeral) : new BigDecimal(written);
    }
  }

  /** Two numbers of one thing, last year's and this year's. */
  private record Pair(PrintedNumber last, PrintedNumber now, boolean percentages) {

    boolean rises() {
      return now.value().compareTo(last.value()) >= 0;
    }

    boolean isRight(Change change) {
      BigDecimal printed = change.printed();
      return switch (change.unit()) {
        case "番" -> isDoubled(printed.intValue());
        case "%" -> now.isChangedBy(printed, last);
        // A fall in multiples is wrong whatever the numbers are (NUM-10).
        case "倍" -> printed.signum() < 0 || now.isChangedBy(printed.scaleByPowerOfTen(2), last);
        default -> !percentages || now.minus(last).isPrintedAs(printed);
      };
    }

    /** Whether a printed rate is no rate but the difference of two percentages. */
    boolean isInPoints(BigDecimal printed) {
      BigDecimal difference = now.value().subtract(last.value());
      boolean isRate = now.isChangedBy(printed, last);
      return percentages
          && (isRate
              ? printed.compareTo(difference) == 0 && last.value().compareTo(HUNDRED) != 0
              : now.minus(last).isPrintedAs(printed));
    }

    /** 翻一番 stands for anything from nearly twice to nearly four times. */
    boolean isDoubled(int times) {
      BigDecimal least = last.value().multiply(BigDecimal.valueOf(0.95 * (1 << times)));
      return now.value().compareTo(least) >= 0
          && now.value().compareTo(least.multiply(BigDecimal.valueOf(2))) < 0;
    }

    String wanted(int scale) {
      if (percentages) {
        BigDecimal points = now.value().subtract(last.value());
        return (rises() ? "提高" : "降低") + points.abs().toPlainString() + "个百分点";
      }
      String percent = now.change(last, scale).abs().toPlainString();
      return (rises() ? "增长" : "下降") + percent + "%";
    }
  }
}
