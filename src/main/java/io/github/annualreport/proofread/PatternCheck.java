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
    List<Wanted> wanted = wanted(manuscript);
    for (Passage passage : manuscript.passages()) {
      String masked = Mask.of(passage.text());
      BitSet characters = Precondition.characters(masked);
      for (Wanted one : wanted) {
        for (MatchResult match : one.replacement().sought().in(masked, characters)) {
          if (covers(one.rule(), passage)) {
            add(one, passage, match, result);
          }
        }
      }
    }
    return result;
  }

  /** Those that can be found somewhere in the manuscript. */
  private List<Wanted> wanted(Manuscript manuscript) {
    var characters = new BitSet();
    manuscript.passages().forEach(p -> characters.or(Precondition.characters(p.text())));
    // What is hidden leaves this in its place.
    characters.or(Precondition.characters(Mask.HIDDEN));
    var result = new ArrayList<Wanted>();
    for (ProofRule rule : valid(manuscript)) {
      for (Replacement replacement : rule.patterns()) {
        if (replacement.sought().precondition().holds(characters)) {
          result.add(new Wanted(rule, replacement));
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

  private static void add(Wanted wanted, Passage passage, MatchResult match, List<Finding> result) {
    if (match.end() > match.start() && match.start() >= passage.paragraph().generated()) {
      ProofRule rule = wanted.rule();
      Optional<String> fix = wanted.replacement().replace(match);
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

  /** One of the patterns of a rule. */
  private record Wanted(ProofRule rule, Replacement replacement) {}
}
