package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Organs under a name that they do not bear any more. */
final class RenamedOrganCheck implements Check {

  private static final Pattern QUOTED =
      RuleCatalogue.pattern("《[^《》]*》|“[^“”]*”|（原[^（）]*）|原〈汉〉{1,14}局");

  private final ProofRule rule;
  private final List<Renamed> renamed;

  RenamedOrganCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("POL-09");
    this.renamed = catalogue.wording("机构更名").stream().map(Renamed::of).toList();
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    OptionalInt year = ReportYear.of(manuscript);
    var result = new ArrayList<Finding>();
    if (year.isPresent()) {
      List<Renamed> by = renamed.stream().filter(r -> r.since() <= year.getAsInt()).toList();
      for (Passage passage : manuscript.passages()) {
        BitSet characters = RequiredCharacters.characters(passage.text());
        by.stream()
            .filter(r -> r.sought().precondition().holds(characters))
            .forEach(r -> find(r, passage, result));
      }
    }
    return result;
  }

  private void find(Renamed organ, Passage passage, List<Finding> result) {
    Matcher quoted = QUOTED.matcher(passage.text());
    String text = quoted.replaceAll(m -> "\uFFFC".repeat(m.group().length()));
    for (MatchResult old : organ.sought().in(text)) {
      String message = "“%s”已更名为%s（%s）".formatted(old.group(), organ.name(), organ.basis());
      result.add(new Finding(rule, passage, old.start(), old.end(), message, Optional.empty()));
    }
  }

  private record Renamed(PrefilteredPattern sought, String name, int since, String basis) {

    static Renamed of(YamlNode.Mapping entry) {
      return new Renamed(
          PrefilteredPattern.of(text(entry, "旧")),
          text(entry, "新"),
          Integer.parseInt(text(entry, "自")),
          text(entry, "依据"));
    }

    private static String text(YamlNode.Mapping entry, String key) {
      return ((YamlNode.Scalar) entry.get(key).orElseThrow()).text();
    }
  }
}
