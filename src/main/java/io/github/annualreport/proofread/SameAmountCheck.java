package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds two different numbers of one thing. */
final class SameAmountCheck implements Check {

  private static final Pattern NOUN =
      PrefilteredPattern.compile("(〈汉〉{5,8})(?:[，]?[共总][计有]?|累计|达到?|[为计有了])*$");
  private static final int LONGEST_NOUN = 40;
  // An amount in a provision limits something; it is no fact that could be stated twice.
  private static final Pattern LIMIT = PrefilteredPattern.compile("[以处或不并超满达]〈汉〉{0,2}$|[到至]$");
  private static final Pattern LIMITED = Pattern.compile("以[上下内]|为限|内|的|、|至|工作日|月|自然日");
  private static final PrefilteredPattern OTHER_PERIOD =
      PrefilteredPattern.of("上年|去年|同比|同期|以来|累计|其中|季度|[0-9]月|分别|比上|较上");

  private final ProofRule rule;

  SameAmountCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-05");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    Map<String, PrintedAmount> known = new HashMap<>();
    Excerpt.sentences(manuscript)
        .filter(s -> OTHER_PERIOD.in(s.text()).isEmpty())
        .forEach(s -> PrintedAmount.in(s).forEach(a -> check(a, known, result)));
    return result;
  }

  private void check(PrintedAmount here, Map<String, PrintedAmount> known, List<Finding> result) {
    Matcher noun = NOUN.matcher(here.excerpt().before(LONGEST_NOUN));
    if (!noun.find()
        || LIMIT.matcher(noun.group(1)).find()
        || LIMITED.matcher(here.excerpt().after()).lookingAt()) {
      return;
    }
    PrintedAmount before = known.putIfAbsent(noun.group(1) + here.unit(), here);
    if (before != null && before.value().compareTo(here.value()) != 0) {
      String message = "“%s”这里是%s，前面是%s".formatted(noun.group(1), here.written(), before.written());
      result.add(here.excerpt().finding(rule, message));
    }
  }
}
