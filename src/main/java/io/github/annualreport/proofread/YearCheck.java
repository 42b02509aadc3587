package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was left standing from an earlier year: its number, and congresses since followed. */
final class YearCheck implements Check {

  private static final Pattern BEGINNING =
      Pattern.compile("(?:^|(?<=[。；]))\\s*(20[0-9]{2})年(?![以底末初])[^。；]*");
  private static final Pattern LOOKS_BACK =
      Pattern.compile("上年|去年|以来|同期|相比|较|比|至|到|起|印发|制定|公布|施行|《|〔|—");

  private final ProofRule year;
  private final ProofRule stale;
  private final List<Dated> outdated;

  YearCheck(RuleCatalogue catalogue) {
    this.year = catalogue.get("DOC-09");
    this.stale = catalogue.get("POL-08");
    this.outdated = catalogue.wording("过时").stream().map(Dated::of).toList();
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    OptionalInt reported = ReportYear.of(manuscript);
    var result = new ArrayList<Finding>();
    if (reported.isPresent()) {
      manuscript.in(Role.BODY).forEach(p -> check(p, reported.getAsInt(), result));
    }
    return result;
  }

  private void check(Passage passage, int reported, List<Finding> result) {
    Matcher sentence = BEGINNING.matcher(passage.text());
    while (sentence.find()) {
      boolean last = Integer.parseInt(sentence.group(1)) == reported - 1;
      if (last && !LOOKS_BACK.matcher(sentence.group()).find()) {
        String message = "报告的年度是%d年，这里是“%s年”，核对是不是上年的内容".formatted(reported, sentence.group(1));
        add(year, passage, sentence.start(1), sentence.end(1) + 1, message, result);
      }
    }
    for (Dated wording : outdated) {
      Matcher matcher = wording.pattern().matcher(passage.text());
      while (reported >= wording.since() && matcher.find()) {
        String message = stale.title() + "：" + reported + "年的报告里的“" + matcher.group() + "”";
        add(stale, passage, matcher.start(), matcher.end(), message, result);
      }
    }
  }

  private static void add(
      ProofRule rule, Passage passage, int start, int end, String message, List<Finding> result) {
    result.add(new Finding(rule, passage, start, end, message, Optional.empty()));
  }

  /** A wording that is out of date from a year on. */
  private record Dated(Pattern pattern, int since) {
    static Dated of(YamlNode.Mapping entry) {
      String written = ((YamlNode.Scalar) entry.get("写法").orElseThrow()).text();
      String since = ((YamlNode.Scalar) entry.get("自").orElseThrow()).text();
      return new Dated(Pattern.compile(written), Integer.parseInt(since));
    }
  }
}
