package io.github.annualreport.diff;

import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Kind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which figures and texts of a comparison are shown.
 *
 * @param top how many figures, those that changed most, and no texts; empty for all
 * @param groups the 类 to show; none for all
 */
public record ComparisonSelection(Extent extent, OptionalInt top, List<String> groups) {

  public ComparisonSelection {
    groups = List.copyOf(groups);
  }

  /** The part of a comparison that is shown. */
  public Comparison of(Comparison comparison) {
    Comparison some = comparison.only(this::shows, this::shows);
    if (top.isEmpty()) {
      return some;
    }
    Set<String> most =
        some.figures().stream()
            .sorted(Comparator.comparing(ComparisonSelection::weight).reversed())
            .limit(top.getAsInt())
            .map(f -> f.definition().name())
            .collect(Collectors.toSet());
    return some.only(f -> most.contains(f.definition().name()), t -> false);
  }

  private boolean shows(FigureComparison figure) {
    return isInGroups(figure.definition().name())
        && switch (extent) {
          case CHANGED -> figure.isChanged() || figure.isAnomalous();
          case ANOMALIES -> figure.isAnomalous();
          case ALL -> true;
        };
  }

  private boolean shows(TextComparison text) {
    return isInGroups(text.name())
        && switch (extent) {
          case CHANGED -> text.isChanged() || !text.findings().isEmpty();
          case ANOMALIES -> text.isAnomalous();
          case ALL -> true;
        };
  }

  private boolean isInGroups(String name) {
    return groups.isEmpty() || groups.stream().anyMatch(g -> isIn(g, name));
  }

  private static boolean isIn(String group, String name) {
    return (name + ".").startsWith(group + ".");
  }

  /** The groups that were asked for and that neither of the files could have. */
  public List<String> unknownGroups(Comparison whole) {
    List<String> names =
        Stream.concat(
                whole.figures().stream().map(f -> f.definition().name()),
                whole.texts().stream().map(TextComparison::name))
            .toList();
    return groups.stream().filter(g -> names.stream().noneMatch(n -> isIn(g, n))).toList();
  }

  /**
   * The rate of change, or the percentage points; from nothing or to nothing weighs most, what
   * cannot be compared least.
   */
  private static BigDecimal weight(FigureComparison figure) {
    Optional<Change> change = figure.change();
    if (change.isEmpty() || change.get().difference().signum() == 0) {
      return figure.isChanged() ? BigDecimal.ZERO : BigDecimal.ONE.negate();
    }
    BigDecimal otherwise =
        figure.definition().kind() == Kind.RATE
            ? change.get().difference().abs()
            : BigDecimal.TEN.pow(9);
    return change.get().rate().map(BigDecimal::abs).orElse(otherwise);
  }

  /** How much is shown. */
  public enum Extent {
    CHANGED("changed"),
    ANOMALIES("anomalies"),
    ALL("all");

    private final String word;

    Extent(String word) {
      this.word = word;
    }

    /** As the command line writes it. */
    public String word() {
      return word;
    }
  }
}
