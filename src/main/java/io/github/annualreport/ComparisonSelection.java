package io.github.annualreport;

import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.FigureComparison;
import io.github.annualreport.diff.TextComparison;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which figures and texts of a comparison are shown.
 *
 * @param top how many figures, those that changed most; empty for all
 * @param groups the 类 to show; none for all
 */
public record ComparisonSelection(Extent extent, OptionalInt top, List<String> groups) {

  public ComparisonSelection {
    groups = List.copyOf(groups);
  }

  Comparison of(Comparison comparison) {
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
    return some.only(f -> most.contains(f.definition().name()), t -> true);
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
    return groups.isEmpty() || groups.stream().anyMatch(g -> (name + ".").startsWith(g + "."));
  }

  /** The rate of change; what has none, though it changed, weighs most. */
  private static BigDecimal weight(FigureComparison figure) {
    BigDecimal otherwise = figure.isChanged() ? BigDecimal.TEN.pow(9) : BigDecimal.ONE.negate();
    return figure.change().flatMap(c -> c.rate()).map(BigDecimal::abs).orElse(otherwise);
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
