package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds wordings out of date in the year of the report: past congresses, old names of organs. */
final class OutdatedCheck implements Check {

  private static final Pattern QUOTED =
      PrefilteredPattern.compile("《[^《》]*》|“[^“”]*”|（原[^（）]*）|原〈汉〉{1,14}局");

  private final ProofRule stale;
  private final ProofRule renamed;
  private final List<Dated> wordings;
  private final List<Dated> organs;

  OutdatedCheck(RuleCatalogue catalogue) {
    this.stale = catalogue.get("POL-08");
    this.renamed = catalogue.get("POL-09");
    this.wordings = catalogue.wording("过时").stream().map(e -> Dated.of(e, "写法")).toList();
    this.organs = catalogue.wording("机构更名").stream().map(e -> Dated.of(e, "旧")).toList();
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    OptionalInt year = ReportYear.of(manuscript);
    if (year.isPresent()) {
      manuscript.in(Role.BODY).forEach(p -> stale(p, year.getAsInt(), result));
      manuscript.passages().forEach(p -> renamed(p, year.getAsInt(), result));
    }
    return result;
  }

  private void stale(Passage passage, int year, List<Finding> result) {
    for (Dated wording : wordings) {
      for (MatchResult found : wording.in(passage.text(), year)) {
        String message = "%s：%d年的报告里的“%s”".formatted(stale.title(), year, found.group());
        result.add(Excerpt.of(passage, found).finding(stale, message));
      }
    }
  }

  private void renamed(Passage passage, int year, List<Finding> result) {
    for (Dated organ : organs) {
      if (!organ.in(passage.text(), year).isEmpty()) {
        for (MatchResult old : organ.in(Mask.of(QUOTED, passage.text()), year)) {
          String message =
              "“%s”已更名为%s（%s）".formatted(old.group(), organ.value("新"), organ.value("依据"));
          result.add(Excerpt.of(passage, old).finding(renamed, message));
        }
      }
    }
  }

  /** A wording that is out of date from a year on. */
  private record Dated(PrefilteredPattern pattern, int since, YamlNode.Mapping entry) {

    static Dated of(YamlNode.Mapping entry, String key) {
      var pattern = PrefilteredPattern.of(entry.text(key).orElseThrow());
      return new Dated(pattern, Integer.parseInt(entry.text("自").orElseThrow()), entry);
    }

    List<MatchResult> in(String text, int year) {
      return since <= year ? pattern.in(text) : List.of();
    }

    String value(String key) {
      return entry.text(key).orElseThrow();
    }
  }
}
