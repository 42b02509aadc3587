package io.github.annualreport.diff;

import static io.github.annualreport.diff.SampleYears.compare;
import static io.github.annualreport.diff.SampleYears.definition;
import static io.github.annualreport.diff.SampleYears.edition;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reason holds for what it was given for. */
class ReasonScopeTest {

  private static final String NAME = "行政检查.次数";
  private static final List<Definition> DEFINITIONS = List.of(definition(NAME, Kind.COUNT, "次"));

  @Test
  void aReasonOfThisYearHolds() {
    assertThat(swing("100", "40", Map.of(), Map.of(NAME, "合并检查事项")).isJustified()).isTrue();
  }

  @Test
  void aReasonInLastYearsWordsDoesNot() {
    Map<String, String> reasons = Map.of(NAME, "合并检查事项");

    Diagnostic swing = swing("100", "40", reasons, reasons);

    assertThat(swing.isJustified()).isFalse();
    assertThat(swing.hints()).anyMatch(h -> h.contains("合并检查事项") && h.contains("上年的原话"));
  }

  @Test
  void aReasonForAFallDoesNotHoldForAWrongUnit() {
    Diagnostic swing = swing("100", "61467", Map.of(), Map.of(NAME, "合并检查，次数减少"));

    assertThat(swing.isJustified()).isFalse();
    assertThat(swing.hints()).anyMatch(h -> h.contains("61467次"));
  }

  @Test
  void aReasonForOneSentenceDoesNotHoldForAll() {
    List<String> texts = List.of("继续开展执法案卷评查工作。", "继续拓展新媒体普法渠道。");
    String key = "下年安排“继续开展”";

    assertThat(justified(texts, Map.of("下年安排", "问题仍未解决"))).containsExactly(false, false);
    assertThat(justified(texts, Map.of(key, "问题仍未解决"))).containsExactly(true, false);
    assertThat(justified(texts.subList(0, 1), Map.of("下年安排", "问题仍未解决"))).containsExactly(true);
  }

  private static Diagnostic swing(
      String last, String now, Map<String, String> lastReasons, Map<String, String> reasons) {
    ComparedYear before = edition(2030, DEFINITIONS, Map.of(NAME, last), lastReasons, List.of());
    ComparedYear after = edition(2031, DEFINITIONS, Map.of(NAME, now), reasons, List.of());
    return compare(before, after).findings().stream()
        .filter(d -> d.code().equals("diff/swing") || d.code().equals("diff/magnitude"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Boolean> justified(List<String> texts, Map<String, String> reasons) {
    ComparedYear before = edition(2030, List.of(), Map.of(), Map.of(), texts);
    ComparedYear after = edition(2031, List.of(), Map.of(), reasons, texts);
    return compare(before, after).findings().stream().map(Diagnostic::isJustified).toList();
  }
}
