package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diff.SampleYears;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeReasonTest {

  @ParameterizedTest
  @CsvSource({
    // The reason was given for the first change of each kind.
    "13.42, 8.25, 处罚案件减少且无大额罚款案件, ''",
    "13.42, 40.2, 处罚案件增加, ''",
    "13.42, 82500, 处罚案件减少且无大额罚款案件, 增减到三倍以上",
    "13.42, 134.2, 处罚案件增加, 增减到三倍以上",
    "13.42, 0.1342, 处罚案件减少, 增减到三倍以上",
    "13.42, 18, 处罚案件减少且无大额罚款案件, 说明讲的是减少",
    "13.42, 8.25, 处罚案件增加, 说明讲的是增加",
    "13.42, 18, 企业守法意识增强，大案增多而小案减少, ''",
    "13.42, 8.25, 推行扫码入企, ''",
    "13.42, 18, 推行“扫码入企”，合并检查事项, 说明讲的是减少",
    "13.42, 8.25, 城管执法职责划入, 说明讲的是增加",
    "13.42, 13.42, 处罚案件减少, 数和上年相同",
    "13.42, 13.42, 案件数与上年持平, ''",
    "13.42, 134.2, 查办跨省大案罚没134.2万元, ''",
  })
  void aReasonHoldsForTheDirectionAndTheOrderOfMagnitudeItWasGivenFor(
      BigDecimal last, BigDecimal now, String reason, String objection) {
    var definition = SampleYears.definition("行政处罚.罚款金额", Kind.MONEY, "万元");

    assertThat(new ChangeReason(reason).objection(new Change(definition, last, now)).orElse(""))
        .startsWith(objection);
  }

  @ParameterizedTest
  @CsvSource({"1, 9, ''", "3, 9, ''", "3, 10, 增减到三倍以上", "10, 100, 增减到三倍以上"})
  void aHandfulOfCasesMayBeManyTimesAsMany(BigDecimal last, BigDecimal now, String objection) {
    var definition = SampleYears.definition("行政处罚.案件数", Kind.COUNT, "件");

    assertThat(new ChangeReason("专项整治").objection(new Change(definition, last, now)).orElse(""))
        .startsWith(objection);
  }
}
