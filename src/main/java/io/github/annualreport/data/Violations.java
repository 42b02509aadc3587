package io.github.annualreport.data;

import io.github.annualreport.data.JsonSchemaCheck.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one finding of a choice ({@code anyOf}, {@code oneOf}) of which no branch fits, where the
 * validator lists what is wrong with every branch.
 */
final class Violations {

  private static final Pattern BRANCH = Pattern.compile("(.*?/(anyOf|oneOf))/([0-9]+)(?:/.*)?");

  private static final Comparator<List<Violation>> LIKELIER =
      Comparator.comparing(Violations::failedMarks)
          .thenComparing(Violations::depth, Comparator.reverseOrder());

  private Violations() {}

  static List<Violation> simplified(List<Violation> all) {
    var result = new ArrayList<Violation>();
    var choices = new LinkedHashMap<String, List<Violation>>();
    for (Violation violation : all) {
      Matcher branch = BRANCH.matcher(violation.evaluationPath());
      if (branch.matches()) {
        choices.computeIfAbsent(branch.group(1), k -> new ArrayList<>()).add(violation);
      } else if (!violation.keyword().equals("anyOf") && !violation.keyword().equals("oneOf")) {
        result.add(violation);
      } else {
        choices.computeIfAbsent(violation.evaluationPath(), k -> new ArrayList<>()).add(violation);
      }
    }
    choices.values().forEach(choice -> result.addAll(told(choice)));
    return result;
  }

  /** One choice may have failed for several entries of a list. */
  private static List<Violation> told(List<Violation> choice) {
    var result = new ArrayList<Violation>();
    var byPlace = new LinkedHashMap<List<Object>, List<Violation>>();
    var sorted = new ArrayList<>(choice);
    sorted.sort(Comparator.comparingInt(v -> v.location().size()));
    for (Violation violation : sorted) {
      List<Object> place =
          byPlace.keySet().stream()
              .filter(p -> startsWith(violation.location(), p))
              .findFirst()
              .orElse(violation.location());
      byPlace.computeIfAbsent(place, k -> new ArrayList<>()).add(violation);
    }
    byPlace.forEach((place, violations) -> result.addAll(best(place, violations)));
    return result;
  }

  /**
   * Returns the violations of the branch that was meant: of those that take a value of this type
   * the one with the fewest failed marks of its kind (const, enum), then the one that fails deepest
   * inside. If no branch stands out, one violation for the choice.
   */
  private static List<Violation> best(List<Object> place, List<Violation> violations) {
    var byBranch = new LinkedHashMap<String, List<Violation>>();
    for (Violation violation : violations) {
      Matcher branch = BRANCH.matcher(violation.evaluationPath());
      if (branch.matches()) {
        byBranch.computeIfAbsent(branch.group(3), k -> new ArrayList<>()).add(violation);
      }
    }
    List<List<Violation>> candidates =
        byBranch.values().stream()
            .filter(b -> b.stream().noneMatch(v -> isWrongKind(place, v)))
            .toList();
    if (byBranch.isEmpty() && violations.get(0).keyword().equals("oneOf")) {
      return violations; // More than one branch fits.
    }
    List<List<Violation>> likeliest =
        candidates.stream()
            .filter(b -> candidates.stream().noneMatch(other -> LIKELIER.compare(other, b) < 0))
            .toList();
    if (likeliest.size() == 1) {
      return simplified(likeliest.get(0).stream().map(Violations::inside).toList());
    }
    return List.of(new Violation(place, "anyOf", "", List.of(), ""));
  }

  private static long failedMarks(List<Violation> branch) {
    return branch.stream()
        .filter(v -> v.keyword().equals("const") || v.keyword().equals("enum"))
        .count();
  }

  private static int depth(List<Violation> branch) {
    return branch.stream().mapToInt(v -> v.location().size()).max().orElse(0);
  }

  private static boolean isWrongKind(List<Object> place, Violation violation) {
    return violation.keyword().equals("type") && violation.location().equals(place);
  }

  /** Removes the branch from the path of a violation. */
  private static Violation inside(Violation v) {
    Matcher branch = BRANCH.matcher(v.evaluationPath());
    String rest =
        branch.matches() ? v.evaluationPath().substring(branch.end(3)) : v.evaluationPath();
    return new Violation(v.location(), v.keyword(), v.property(), v.arguments(), rest);
  }

  private static boolean startsWith(List<Object> location, List<Object> start) {
    return location.size() >= start.size() && location.subList(0, start.size()).equals(start);
  }
}
