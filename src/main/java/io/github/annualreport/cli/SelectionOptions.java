package io.github.annualreport.cli;

import io.github.annualreport.diff.ComparisonSelection;
import io.github.annualreport.diff.ComparisonSelection.Extent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The options that choose what is listed of a comparison. */
final class SelectionOptions {

  @Option(
      names = "--only",
      paramLabel = "WHAT",
      completionCandidates = ExtentNames.class,
      description = "列出哪些：changed 有变化的（默认）、anomalies 异常的、all 全部")
  private String only = Extent.CHANGED.word();

  @Option(names = "--group", paramLabel = "GROUPS", split = ",", description = "只列这几类，如 行政处罚,行政检查")
  private List<String> groups = List.of();

  @Option(names = "--top", paramLabel = "N", description = "只列变化最大的 N 项")
  private Optional<Integer> top = Optional.empty();

  /**
   * @throws UsageException if a value is out of its range
   */
  ComparisonSelection selection() {
    if (top.filter(n -> n < 1).isPresent()) {
      throw new UsageException("--top 后面写不小于 1 的整数");
    }
    Extent extent =
        Arrays.stream(Extent.values())
            .filter(e -> e.word().equals(only))
            .findFirst()
            .orElseThrow(
                () -> new UsageException("--only 的值“" + only + "”不能用，可用的有：changed、anomalies、all"));
    OptionalInt most = top.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new ComparisonSelection(extent, most, groups);
  }

  /** The values of --only, for completion. */
  private static final class ExtentNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Extent.values()).map(Extent::word).iterator();
    }
  }
}
