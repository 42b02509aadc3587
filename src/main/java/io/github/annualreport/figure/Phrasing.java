package io.github.annualreport.figure;

import java.util.List;
import java.util.Optional;

/**
 * The words for a figure in running text.
 *
 * @param noun what is counted, as a sentence names it: 行政复议案件
 * @param zero the predicate for a count of nothing: 未发生行政复议案件; empty if it has none
 * @param none the bare predicate, to say the same of another year: 未发生; empty if unknown
 * @param rise the verb of a positive rate of change
 * @param fall the verb of a negative one
 */
public record Phrasing(
    String noun, Optional<String> zero, Optional<String> none, String rise, String fall) {

  /** Predicates to which the noun is added; any other wording of zero is a whole predicate. */
  private static final List<String> PREDICATES = List.of("未发生", "未收到", "未制定", "未开展", "未办理");

  /** Predicates that cannot stand without the noun, and so not for another year. */
  private static final List<String> MORE =
      List.of("没有", "无", "未受理", "未出台", "未印发", "未组织", "未作出", "未查处");

  /**
   * Chooses the words by the schema's hints.
   *
   * @param zero one of the short predicates, a whole predicate of the schema's own, or empty
   */
  public static Phrasing of(String noun, String zero, Direction direction, Kind kind) {
    String rise =
        switch (direction) {
          case BAD -> "上升";
          case GOOD, NEUTRAL -> kind == Kind.RATE ? "提高" : "增长";
        };
    String fall = kind == Kind.RATE ? "降低" : "下降";
    if (zero.isEmpty()) {
      return new Phrasing(noun, Optional.empty(), Optional.empty(), rise, fall);
    }
    if (PREDICATES.contains(zero)) {
      return new Phrasing(noun, Optional.of(zero + noun), Optional.of(zero), rise, fall);
    }
    if (MORE.contains(zero)) {
      return new Phrasing(noun, Optional.of(zero + noun), Optional.empty(), rise, fall);
    }
    Optional<String> none = PREDICATES.stream().filter(zero::startsWith).findFirst();
    return new Phrasing(noun, Optional.of(zero), none, rise, fall);
  }
}
