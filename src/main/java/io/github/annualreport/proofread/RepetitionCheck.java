package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a text a second time: a whole sentence, the digits of another sum. */
final class RepetitionCheck implements Check {

  private static final Pattern SENTENCE = Pattern.compile("[^。！？\\s][^。！？]{19,}");
  private static final PrefilteredPattern MONEY =
      PrefilteredPattern.of("(?<![0-9.,])([0-9]+(?:\\.[0-9]+)?)(亿|万)?元");
  private static final int DIGITS = 3;

  private final ProofRule magnitude;
  private final ProofRule sentence;

  RepetitionCheck(RuleCatalogue catalogue) {
    this.magnitude = catalogue.get("FIG-07");
    this.sentence = catalogue.get("FIG-08");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    Map<String, Passage> sentences = new HashMap<>();
    Map<String, Money> sums = new HashMap<>();
    for (Passage passage : manuscript.in(Role.BODY)) {
      Matcher matcher = SENTENCE.matcher(passage.text());
      while (matcher.find()) {
        Passage before = sentences.putIfAbsent(matcher.group(), passage);
        if (before != null) {
          String message = "与第 " + before.number() + " 段里的一句完全相同";
          add(sentence, passage, matcher, message, result);
        }
      }
      for (MatchResult money : MONEY.in(passage.text())) {
        sum(passage, money, sums, result);
      }
    }
    return result;
  }

  private void sum(Passage passage, MatchResult at, Map<String, Money> sums, List<Finding> result) {
    Money here = Money.of(at);
    if (here.digits().replace(".", "").length() < DIGITS) {
      return;
    }
    Money before = sums.putIfAbsent(here.digits(), here);
    if (before != null && before.value().compareTo(here.value()) != 0) {
      String message = "“" + here.written() + "”和前面的“" + before.written() + "”数字相同，核对单位";
      add(magnitude, passage, at, message, result);
    }
  }

  private static void add(
      ProofRule rule, Passage passage, MatchResult at, String message, List<Finding> result) {
    result.add(new Finding(rule, passage, at.start(), at.end(), message, Optional.empty()));
  }

  /**
   * A sum of money.
   *
   * @param digits as printed, without the unit
   */
  private record Money(String written, BigDecimal value, String digits) {

    static Money of(MatchResult match) {
      int power = Optional.ofNullable(match.group(2)).map(u -> u.equals("万") ? 4 : 8).orElse(0);
      BigDecimal value = new BigDecimal(match.group(1)).scaleByPowerOfTen(power);
      return new Money(match.group(), value, match.group(1));
    }
  }
}
