package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for the patterns of a rule. */
record PatternCheck(ProofRule rule) implements Check {

  private static final Pattern SENTENCE = Pattern.compile("[，。；]");

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    if (rule.since() > 0 && ReportYear.of(manuscript).orElse(rule.since()) < rule.since()) {
      return result;
    }
    for (Passage passage : manuscript.passages()) {
      if (covers(passage)) {
        String masked = Mask.of(passage.text());
        rule.patterns().forEach(p -> find(p, passage, p.pattern().matcher(masked), result));
      }
    }
    return result;
  }

  private boolean covers(Passage passage) {
    Role role = passage.role();
    return switch (rule.scope()) {
      case ALL -> true;
      case TEXT -> role != Role.CELL;
      case SENTENCE ->
          (role == Role.BODY || role == Role.NOTE) && SENTENCE.matcher(passage.text()).find();
      case STYLED_HEADING ->
          role == Role.HEADING && passage.paragraph().form() instanceof Form.Heading;
    };
  }

  private void find(
      Replacement replacement, Passage passage, Matcher matcher, List<Finding> result) {
    while (matcher.find()) {
      if (matcher.end() > matcher.start() && matcher.start() >= passage.paragraph().generated()) {
        Optional<String> fix = replacement.replace(matcher);
        result.add(
            new Finding(rule, passage, matcher.start(), matcher.end(), message(matcher, fix), fix));
      }
    }
  }

  private String message(Matcher matcher, Optional<String> fix) {
    String found = matcher.group().isBlank() ? "" : "：“" + matcher.group() + "”";
    boolean shown = !found.isEmpty() && fix.isPresent();
    String change =
        fix.filter(f -> shown).map(f -> f.isEmpty() ? " 删去" : " 改为“" + f + "”").orElse("");
    return rule.title() + found + change;
  }
}
