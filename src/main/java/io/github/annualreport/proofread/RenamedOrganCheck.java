package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Organs under a name that they do not bear any more. */
final class RenamedOrganCheck implements Check {

  private static final Pattern QUOTED =
      Pattern.compile("《[^《》]*》|“[^“”]*”|（原[^（）]*）|原[\\p{IsHan}]{1,14}局");

  private final ProofRule rule;
  private final List<Renamed> renamed;

  RenamedOrganCheck(Catalogue catalogue) {
    this.rule = catalogue.get("POL-09");
    this.renamed = catalogue.wording("机构更名").stream().map(Renamed::of).toList();
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    OptionalInt year = ReportYear.of(manuscript);
    var result = new ArrayList<Finding>();
    if (year.isPresent()) {
      for (Passage passage : manuscript.passages()) {
        String text =
            QUOTED.matcher(passage.text()).replaceAll(m -> "\uFFFC".repeat(m.group().length()));
        renamed.stream()
            .filter(r -> r.since() <= year.getAsInt())
            .forEach(r -> find(r, passage, text, result));
      }
    }
    return result;
  }

  private void find(Renamed organ, Passage passage, String text, List<Finding> result) {
    Matcher matcher = organ.pattern().matcher(text);
    while (matcher.find()) {
      String message = "“%s”已更名为%s（%s）".formatted(matcher.group(), organ.name(), organ.basis());
      result.add(
          new Finding(rule, passage, matcher.start(), matcher.end(), message, Optional.empty()));
    }
  }

  private record Renamed(Pattern pattern, String name, int since, String basis) {

    static Renamed of(YamlNode.Mapping entry) {
      return new Renamed(
          Pattern.compile(text(entry, "旧")),
          text(entry, "新"),
          Integer.parseInt(text(entry, "自")),
          text(entry, "依据"));
    }

    private static String text(YamlNode.Mapping entry, String key) {
      return ((YamlNode.Scalar) entry.get(key).orElseThrow()).text();
    }
  }
}
