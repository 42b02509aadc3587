package io.github.annualreport.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN = List.of("案件数", "罚款金额", "行政处罚.案件数", "行政处罚.公开数");

  @ParameterizedTest
  @CsvSource({
    "罚款金頷, 罚款金额",
    "罚款金, 罚款金额",
    "案件总数, 案件数",
    "件案数, ",
    "行政处罚.件数, 行政处罚.案件数",
    "行政外罚.案数, 行政处罚.案件数",
    "新政处分.安件数, ",
    "行政处罚.公开, 行政处罚.公开数",
    "完全不同, ",
  })
  void allowsOneSlipInShortNamesAndTwoInLongOnes(String typed, String meant) {
    assertThat(Suggestion.nearest(typed, KNOWN).orElse(null)).isEqualTo(meant);
  }

  @Test
  void choosesTheFirstOfEquals() {
    assertThat(Suggestion.nearest("甲乙", List.of("甲丙", "甲丁"))).contains("甲丙");
  }

  @Test
  void choosesTheNearestWhereverItStands() {
    assertThat(Suggestion.nearest("甲乙丙丁戊", List.of("甲乙丙丁", "甲乙丙丁戊"))).contains("甲乙丙丁戊");
  }

  @Test
  void leavesAtLeastOneCharacterInCommon() {
    assertThat(Suggestion.nearest("乙", List.of("甲"))).isEmpty();
    assertThat(Suggestion.nearest("", List.of("甲"))).isEmpty();
  }

  @Test
  void countsACharacterBeyondTheBasicPlaneAsOne() {
    assertThat(Suggestion.nearest("𠮷案", List.of("案"))).contains("案");
  }
}
