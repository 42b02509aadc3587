package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for the patterns of rules. */
record PatternCheck(List<ProofRule> rules) implements Check {

  private static final Pattern SENTENCE = Pattern.compile("[，。；]");

  PatternCheck {
    rules = List.copyOf(rules);
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    List<ProofRule> valid = valid(manuscript);
    for (Passage passage : manuscript.passages()) {
      String masked = Mask.addresses(passage.text());
      BitSet characters = PrefilteredPattern.characters(masked);
      for (ProofRule rule : valid) {
        for (Replacement replacement : rule.patterns()) {
          List<MatchResult> matches = replacement.sought().in(masked, characters);
          if (!matches.isEmpty() && covers(rule, passage)) {
            matches.stream()
                .filter(m -> m.end() > m.start() && m.start() >= passage.paragraph().generated())
                .map(m -> finding(rule, Excerpt.of(passage, m), replacement.replace(m)))
                .forEach(result::add);
          }
        }
      }
    }
    return result;
  }

  /** The rules of the year that the manuscript reports on. */
  private List<ProofRule> valid(Manuscript manuscript) {
    if (rules.stream().allMatch(r -> r.since() == 0)) {
      return rules;
    }
    OptionalInt year = ReportYear.of(manuscript);
    return rules.stream().filter(r -> year.orElse(r.since()) >= r.since()).toList();
  }

  private static boolean covers(ProofRule rule, Passage passage) {
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

  private static Finding finding(ProofRule rule, Excerpt place, Optional<String> fix) {
    boolean isShown = !place.text().isBlank();
    String found = isShown ? "：“" + place.text() + "”" : "";
    String change =
        fix.filter(f -> isShown).map(f -> f.isEmpty() ? " 删去" : " 改为“" + f + "”").orElse("");
    String message = rule.title() + found + change;
    return new Finding(rule, place.passage(), place.start(), place.end(), message, fix);
  }
}
