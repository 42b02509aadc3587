package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasingTest {

  @ParameterizedTest
  @ValueSource(strings = {"未发生", "未收到", "未制定", "未开展", "未办理"})
  void putsTheNounBehindAShortPredicate(String predicate) {
    Phrasing phrasing = phrasing(predicate);
    assertThat(phrasing.zero()).hasValue(predicate + "行政复议案件");
    assertThat(phrasing.none()).hasValue(predicate);
  }

  @Test
  void keepsAWholePredicateAndFindsTheShortOneInIt() {
    Phrasing phrasing = phrasing("未办理建设项目环境影响评价审批");
    assertThat(phrasing.zero()).hasValue("未办理建设项目环境影响评价审批");
    assertThat(phrasing.none()).hasValue("未办理");
  }

  @Test
  void knowsNoShortPredicateOfOtherWords() {
    assertThat(phrasing("没有需要清理的规范性文件").none()).isEmpty();
  }

  @Test
  void hasNoSentenceForZeroWithoutAHint() {
    assertThat(phrasing("").zero()).isEmpty();
    assertThat(phrasing("").none()).isEmpty();
  }

  private static Phrasing phrasing(String zero) {
    return Phrasing.of("行政复议案件", zero, Direction.BAD, Kind.COUNT);
  }
}
