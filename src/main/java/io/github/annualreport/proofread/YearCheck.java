package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds sentences that were left standing from last year's report. */
final class YearCheck implements Check {

  private static final Pattern BEGINNING =
      Pattern.compile("(?:^|(?<=[。；]))\\s*(20[0-9]{2}年)(?![以底末初])[^。；]*");
  private static final Pattern LOOKS_BACK =
      Pattern.compile("上年|去年|以来|同期|相比|较|比|至|到|起|印发|制定|公布|施行|《|〔|—");

  private final ProofRule rule;

  YearCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("DOC-09");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    OptionalInt reported = ReportYear.of(manuscript);
    return reported.isEmpty()
        ? List.of()
        : manuscript.in(Role.BODY).stream().flatMap(p -> check(p, reported.getAsInt())).toList();
  }

  private Stream<Finding> check(Passage passage, int reported) {
    String last = (reported - 1) + "年";
    String message = "报告的年度是%d年，这里是“%s”，核对是不是上年的内容".formatted(reported, last);
    return BEGINNING
        .matcher(passage.text())
        .results()
        .filter(s -> s.group(1).equals(last) && !LOOKS_BACK.matcher(s.group()).find())
        .map((MatchResult s) -> Excerpt.of(passage, s, 1).finding(rule, message));
  }
}
