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
      String masked = Mask.of(passage.text());
      BitSet characters = RequiredCharacters.characters(masked);
      for (ProofRule rule : valid) {
        for (Replacement replacement : rule.patterns()) {
          List<MatchResult> matches = replacement.sought().in(masked, characters);
          if (!matches.isEmpty() && covers(rule, passage)) {
            matches.forEach(m -> add(rule, replacement, passage, m, result));
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

  private static void add(
      ProofRule rule,
      Replacement replacement,
      Passage passage,
      MatchResult match,
      List<Finding> result) {
    if (match.end() > match.start() && match.start() >= passage.paragraph().generated()) {
      Optional<String> fix = replacement.replace(match);
      result.add(
          new Finding(rule, passage, match.start(), match.end(), message(rule, match, fix), fix));
    }
  }

  private static String message(ProofRule rule, MatchResult match, Optional<String> fix) {
    String found = match.group().isBlank() ? "" : "：“" + match.group() + "”";
    boolean shown = !found.isEmpty() && fix.isPresent();
    String change =
        fix.filter(f -> shown).map(f -> f.isEmpty() ? " 删去" : " 改为“" + f + "”").orElse("");
    return rule.title() + found + change;
  }
}
