package io.github.annualreport.indicator;

import static io.github.annualreport.diff.SampleYears.definition;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.yaml.YamlReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeThresholdsTest {

  private static final Definition COUNT = definition("检查.次数", Kind.COUNT, "次");
  private static final Definition OTHER = definition("检查.企业数", Kind.COUNT, "家");
  private static final Definition MONEY = definition("处罚.罚款", Kind.MONEY, "元");
  private static final Definition RATE = definition("信访.办结率", Kind.RATE, "%");

  private final Diagnostics problems = new Diagnostics();

  private ChangeThresholds limits(String rules) {
    return ChangeThresholds.read(
        YamlReader.read(new SourceFile("rules.yaml", rules), problems),
        Catalogue.of(List.of(COUNT, OTHER, MONEY, RATE)),
        problems);
  }

  private static boolean passes(
      ChangeThresholds limits, Definition definition, String last, String now) {
    var change = new Change(definition, new BigDecimal(last), new BigDecimal(now));
    return limits.of(definition).isPassedBy(change);
  }

  @Test
  void aFigureHasItsOwnLimitsAndOthersThoseOfTheirKind() {
    ChangeThresholds limits =
        limits("波动: {默认: {比率: 50%, 计数: 5}, 检查.次数: {比率: 10%, 绝对: 20}, 信访.办结率: {百分点: 1}}");
    assertThat(passes(limits, COUNT, "100", "119")).isFalse();
    assertThat(passes(limits, COUNT, "100", "120")).isTrue();
    assertThat(passes(limits, OTHER, "8", "12")).isFalse();
    assertThat(passes(limits, OTHER, "8", "13")).isTrue();
    assertThat(passes(limits, RATE, "90", "91")).isFalse();
    assertThat(passes(limits, RATE, "90", "91.1")).isTrue();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void anAmountMayBeGivenInAnotherScale() {
    ChangeThresholds limits = limits("波动: {默认: {金额: 0.5万元}}");
    assertThat(passes(limits, MONEY, "4000", "8999")).isFalse();
    assertThat(passes(limits, MONEY, "4000", "9000")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "波动: 30% | “波动”下面按 类.指标: {比率: 30%, 绝对: 5} 来写",
        "波动: {检查.次数: 30%} | 写成 {比率: 30%, 绝对: 5}",
        "波动: {检查.次: {比率: 30%}} | 没有“检查.次”这一项",
        "波动: {检查.次数: {比例: 30%}} | 没有“比例”这一项",
        "波动: {检查.次数: {比率: 0.3}} | “比率”写一个不小于 0 的百分数，如 30%",
        "波动: {检查.次数: {绝对: -1}} | “绝对”写一个不小于 0 的数，可以带单位",
        "波动: {检查.次数: {绝对: 5家}} | “绝对”的单位应是 次",
        "波动: {信访.办结率: {比率: 30%}} | 没有“比率”这一项"
      })
  void whatCannotBeUsedIsTold(String rules, String message) {
    limits(rules);
    assertThat(problems.sorted()).extracting(Diagnostic::message).containsExactly(message);
  }
}
