package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Total;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds totals that a report prints with all their parts and that, each of them rounded, do not add
 * up for a reader. A report that speaks of 四舍五入 has told the reader.
 *
 * @param reasons by the name of a figure, among other keys
 */
record RoundedSums(Map<String, String> reasons, Diagnostics problems) {

  private static final String TOLD = "四舍五入";

  void check(Document document) {
    if (ReadText.of(document, false).stream().anyMatch(text -> text.contains(TOLD))) {
      return;
    }
    var printed = new LinkedHashMap<String, Figure>();
    ReadText.figures(document).stream()
        .map(ReadText.Printed::figure)
        .filter(f -> f.aspect() == Inline.Aspect.VALUE)
        .forEach(f -> printed.put(f.figure().definition().name(), f.figure()));
    printed.values().stream()
        .flatMap(f -> Total.of(f).stream())
        .filter(t -> t.parts().stream().allMatch(p -> printed.containsKey(p.definition().name())))
        .filter(t -> !t.addsUp())
        .forEach(this::add);
  }

  private void add(Total total) {
    String name = total.whole().definition().name();
    Diagnostic finding =
        Diagnostic.of(
                Severity.WARNING,
                "figure/rounded-sum",
                total.parts().get(0).origin().position(),
                "印出来的分项加起来不等于“%s”：%s".formatted(name, total.text()))
            .withHint("给分项和合计同样多的 小数，或在正文里注明：部分数据因四舍五入，分项之和与合计略有出入");
    problems.add(Optional.ofNullable(reasons.get(name)).map(finding::justified).orElse(finding));
  }
}
