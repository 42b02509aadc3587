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
import java.util.regex.Pattern;

/** Finds text that stands a second time: a whole sentence, the digits of another sum. */
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
    var run = new Run();
    for (Passage passage : manuscript.in(Role.BODY)) {
      Excerpt.all(SENTENCE, passage).forEach(run::sentence);
      MONEY.in(passage.text()).forEach(m -> run.sum(Money.of(passage, m)));
    }
    return run.found;
  }

  /** One run down a manuscript. */
  private final class Run {

    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Excerpt> sentences = new HashMap<>();
    private final Map<String, Money> sums = new HashMap<>();

    void sentence(Excerpt here) {
      Excerpt before = sentences.putIfAbsent(here.text(), here);
      if (before != null) {
        String message = "与第 " + before.passage().number() + " 段里的一句完全相同";
        found.add(here.finding(sentence, message));
      }
    }

    void sum(Money here) {
      if (here.digits().replace(".", "").length() < DIGITS) {
        return;
      }
      Money before = sums.putIfAbsent(here.digits(), here);
      if (before != null && before.value().compareTo(here.value()) != 0) {
        String message = "“%s”和前面的“%s”数字相同，核对单位".formatted(here.written(), before.written());
        found.add(here.place().finding(magnitude, message));
      }
    }
  }

  /**
   * A sum of money.
   *
   * @param digits as printed, without the unit
   */
  private record Money(Excerpt place, BigDecimal value, String digits) {

    static Money of(Passage passage, MatchResult match) {
      int power = Optional.ofNullable(match.group(2)).map(u -> u.equals("万") ? 4 : 8).orElse(0);
      BigDecimal value = new BigDecimal(match.group(1)).scaleByPowerOfTen(power);
      return new Money(Excerpt.of(passage, match), value, match.group(1));
    }

    String written() {
      return place.text();
    }
  }
}
