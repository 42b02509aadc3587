package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import io.github.annualreport.proofread.Amounts.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a text that contradict each other. */
final class AmountCheck implements Check {

  private static final Pattern SENTENCE = Pattern.compile("[^。；]+");
  private static final String AMONG = "其中";
  private static final Pattern BASE = Pattern.compile("(?:上年|去年|20[0-9]{2}年)(?:同期)?[为的是]?$");
  private static final int LONGEST_BASE = 8;
  private static final Pattern RATE =
      Pattern.compile("(增长|增加|上升|提高|下降|减少|降低)了?([0-9]+(?:\\.[0-9]+)?)%");
  private static final String FALLING = "下降减少降低";
  private static final Pattern NOUN =
      RuleCatalogue.pattern("(〈汉〉{5,8})(?:[，]?[共总][计有]?|累计|达到?|[为计有了])*$");
  private static final int LONGEST_NOUN = 40;
  // An amount in a provision limits something; it is no fact that could be told twice.
  private static final Pattern LIMIT = RuleCatalogue.pattern("[以处或不并超满达]〈汉〉{0,2}$");
  private static final Pattern LIMITED = Pattern.compile("以[上下内]|为限|内|的|、|至|工作日|月|自然日");
  private static final PrefilteredPattern OTHER_PERIOD =
      PrefilteredPattern.of("上年|去年|同比|同期|以来|累计|其中|季度|[0-9]月|分别|比上|较上");

  private final ProofRule part;
  private final ProofRule parts;
  private final ProofRule rate;
  private final ProofRule twice;

  AmountCheck(RuleCatalogue catalogue) {
    this.part = catalogue.get("FIG-02");
    this.parts = catalogue.get("FIG-12");
    this.rate = catalogue.get("FIG-03");
    this.twice = catalogue.get("FIG-05");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var run = new Run();
    for (Passage passage : manuscript.passages()) {
      if (passage.role() == Role.BODY) {
        SENTENCE.matcher(passage.text()).results().forEach(s -> run.sentence(passage, s));
      }
    }
    return run.found;
  }

  /** One run down a manuscript. */
  private final class Run {

    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Amount> byNoun = new HashMap<>();

    void sentence(Passage passage, MatchResult sentence) {
      List<Amount> amounts = Amounts.in(sentence.group(), sentence.start());
      if (amounts.isEmpty()) {
        return;
      }
      among(passage, sentence, amounts);
      rate(passage, sentence, amounts);
      if (OTHER_PERIOD.in(sentence.group()).isEmpty()) {
        amounts.forEach(a -> twice(passage, a));
      }
    }

    private void among(Passage passage, MatchResult sentence, List<Amount> amounts) {
      int at = sentence.group().indexOf(AMONG) + sentence.start();
      if (at < sentence.start()) {
        return;
      }
      List<Amount> before = amounts.stream().filter(a -> a.start() < at).toList();
      if (before.isEmpty()) {
        return;
      }
      Amount total = before.get(before.size() - 1);
      int end = end(passage.text(), at, sentence.end());
      List<Amount> inside =
          amounts.stream()
              .filter(a -> a.start() > at && a.start() < end && a.unit().equals(total.unit()))
              .toList();
      Optional<Amount> greater = inside.stream().filter(a -> a.isGreater(total)).findFirst();
      BigDecimal sum = inside.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (greater.isPresent()) {
        String message = "其中的%s大于总数%s".formatted(greater.get().written(), total.written());
        add(part, passage, greater.get(), message);
      } else if (inside.size() > 1 && sum.compareTo(total.value()) != 0) {
        String message =
            "其中的几个数合计%s%s，总数是%s"
                .formatted(sum.stripTrailingZeros().toPlainString(), total.unit(), total.written());
        add(parts, passage, total, message);
      }
    }

    /** Where the parts end: with the bracket that 其中 stands in, or with the sentence. */
    private static int end(String text, int at, int sentenceEnd) {
      int close = text.indexOf('）', at);
      int open = text.indexOf('（', at);
      boolean inside = close > 0 && (open < 0 || open > close);
      return inside ? Math.min(close, sentenceEnd) : sentenceEnd;
    }

    private void rate(Passage passage, MatchResult sentence, List<Amount> amounts) {
      List<Amount> bases = amounts.stream().filter(a -> isBase(passage, a)).toList();
      if (bases.size() != 1) {
        return;
      }
      List<MatchResult> rates = RATE.matcher(sentence.group()).results().toList();
      if (rates.size() != 1) {
        return;
      }
      Amount base = bases.get(0);
      List<Amount> others =
          amounts.stream().filter(a -> !a.equals(base) && a.unit().equals(base.unit())).toList();
      if (others.size() == 1 && base.value().signum() > 0) {
        compare(passage, sentence, rates.get(0), others.get(0).value(), base.value());
      }
    }

    private static boolean isBase(Passage passage, Amount amount) {
      int from = Math.max(0, amount.start() - LONGEST_BASE);
      return BASE.matcher(passage.text().substring(from, amount.start())).find();
    }

    private void compare(
        Passage passage, MatchResult sentence, MatchResult rate, BigDecimal now, BigDecimal last) {
      var printed = new BigDecimal(rate.group(2));
      BigDecimal change = now.subtract(last).movePointRight(2);
      BigDecimal exact = change.divide(last, printed.scale(), RoundingMode.HALF_UP);
      BigDecimal cut = change.divide(last, printed.scale(), RoundingMode.DOWN);
      BigDecimal told = FALLING.contains(rate.group(1)) ? printed.negate() : printed;
      if (exact.compareTo(told) != 0 && cut.compareTo(told) != 0) {
        String direction = exact.signum() < 0 ? "下降" : "增长";
        String message = "按这里的两个数算，应为%s%s%%".formatted(direction, exact.abs().toPlainString());
        int start = sentence.start() + rate.start();
        int end = sentence.start() + rate.end();
        found.add(
            new Finding(AmountCheck.this.rate, passage, start, end, message, Optional.empty()));
      }
    }

    private void twice(Passage passage, Amount amount) {
      int from = Math.max(0, amount.start() - LONGEST_NOUN);
      Matcher noun = NOUN.matcher(passage.text().substring(from, amount.start()));
      if (!noun.find()
          || LIMIT.matcher(noun.group(1)).find()
          || LIMITED.matcher(passage.text().substring(amount.end())).lookingAt()) {
        return;
      }
      String key = noun.group(1) + amount.unit();
      Amount before = byNoun.putIfAbsent(key, amount);
      if (before != null && before.value().compareTo(amount.value()) != 0) {
        String message =
            "“%s”这里是%s，前面是%s".formatted(noun.group(1), amount.written(), before.written());
        add(twice, passage, amount, message);
      }
    }

    private void add(ProofRule rule, Passage passage, Amount at, String message) {
      found.add(new Finding(rule, passage, at.start(), at.end(), message, Optional.empty()));
    }
  }
}
