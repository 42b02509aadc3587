package io.github.annualreport.diff;

import static io.github.annualreport.diff.Editions.compare;
import static io.github.annualreport.diff.Editions.edition;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparerTest {

  private static List<TextComparison> texts(List<String> last, List<String> now) {
    return compare(
            edition(2030, List.of(), Map.of(), Map.of(), last),
            edition(2031, List.of(), Map.of(), Map.of(), now))
        .texts();
  }

  @Test
  void anotherOrderIsNoChange() {
    assertThat(texts(List.of("开展评查", "拓展渠道"), List.of("拓展渠道", "开展评查")))
        .noneMatch(TextComparison::isChanged);
  }

  @Test
  void theMostAlikeAreOneText() {
    List<TextComparison> texts =
        texts(List.of("合并检查事项，减少入企频次", "开展案卷评查"), List.of("组织案卷评查", "合并检查事项，减少入企次数"));
    assertThat(texts)
        .extracting(t -> t.lastText() + " → " + t.nowText())
        .containsExactly("开展案卷评查 → 组织案卷评查", "合并检查事项，减少入企频次 → 合并检查事项，减少入企次数");
  }

  @Test
  void onlyTheSentencesThatChangedAreShown() {
    TextComparison text = texts(List.of("甲句不变。乙句旧。"), List.of("甲句不变。乙句新。")).get(0);
    assertThat(text.sentences())
        .extracting(s -> (s.added() ? "+" : "-") + s.sentence())
        .containsExactly("-乙句旧。", "+乙句新。");
  }

  @Test
  void unchangedProseIsNoted() {
    TextComparison text = texts(List.of("开展案卷评查，规范取证"), List.of("开展案卷评查，规范取证")).get(0);
    assertThat(text.findings()).extracting(Diagnostic::code).containsExactly("diff/verbatim");
  }

  @ParameterizedTest
  @CsvSource({
    "制定2030年检查计划, diff/old-year",
    "2030年，开展检查, diff/old-year",
    "与2030年相比，次数减少, ''",
    "2030年以来，开展检查, ''",
    "2026—2030年规划, ''",
    "制定12030年计划, ''",
    "制定2031年检查计划, ''"
  })
  void lastYearLeftStandingIsFound(String text, String code) {
    TextComparison only = texts(List.of("别的"), List.of(text)).get(0);
    assertThat(only.findings().stream().map(Diagnostic::code).reduce("", String::concat))
        .isEqualTo(code);
  }
}
