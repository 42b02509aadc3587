package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding, and more of one file that differ from it in the name and the place alone: a form that
 * is half empty, or a template whose figures all lack the same, would drown the others.
 */
record AlikeFindings(Diagnostic first, List<Diagnostic> more) {

  private static final Pattern FAMILY = Pattern.compile("data/open|template/.*");
  private static final Pattern NAME = Pattern.compile("“([^”]*)”");
  private static final Pattern PLACE = Pattern.compile("\\S+:[0-9]+$");

  /** So many are printed in full. */
  private static final int FEW = 3;

  /**
   * Notes before warnings before errors, as the end of what is printed is what a terminal shows;
   * else in the order given.
   */
  static List<AlikeFindings> of(List<Diagnostic> findings) {
    var groups = new LinkedHashMap<Object, List<Diagnostic>>();
    findings.stream()
        .sorted(
            Comparator.comparing(Diagnostic::isJustified)
                .thenComparing(Diagnostic::severity)
                .reversed())
        .forEach(d -> groups.computeIfAbsent(key(d), k -> new ArrayList<>()).add(d));
    return groups.values().stream().flatMap(AlikeFindings::folded).toList();
  }

  private static Stream<AlikeFindings> folded(List<Diagnostic> group) {
    return group.size() > FEW
        ? Stream.of(new AlikeFindings(group.get(0), group.subList(1, group.size())))
        : group.stream().map(d -> new AlikeFindings(d, List.of()));
  }

  /** Findings of other families are never alike. */
  private static Object key(Diagnostic finding) {
    if (!FAMILY.matcher(finding.code()).matches()) {
      return finding;
    }
    String words = NAME.matcher(finding.message()).replaceAll("“”");
    return String.join(
        "\n",
        finding.severity().name(),
        finding.code(),
        finding.position().file().name(),
        PLACE.matcher(words).replaceFirst(""));
  }

  /** 还有 2 处：2031.yaml:16（行政检查.次数）、2031.yaml:19（行政处罚.案件数）; empty without any. */
  String rest() {
    return more.isEmpty()
        ? ""
        : "还有 %d 处：".formatted(more.size())
            + more.stream().map(AlikeFindings::place).collect(Collectors.joining("、"));
  }

  private static String place(Diagnostic finding) {
    String file = finding.position().file().name().replaceFirst("^.*[/\\\\]", "");
    Matcher name = NAME.matcher(finding.message());
    return file + ":" + finding.position().line() + (name.find() ? "（" + name.group(1) + "）" : "");
  }
}
