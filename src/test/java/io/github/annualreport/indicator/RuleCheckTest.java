package io.github.annualreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckTest {

  private static final Value.Group NO_DATA = new Value.Group(Map.of());
  private static final SourceFile DATA_FILE = new SourceFile("2031.yaml", "");

  @Test
  void saysWhichFigureIsLargerAndShowsBothPlaces() {
    Diagnostic finding =
        finding(
            "{编号: 公开, 条件: 行政处罚.公开数 <= 行政处罚.案件数, 级别: 错误, 说明: 按当年公开统计}",
            "行政处罚.案件数: 6起\n行政处罚.公开数: 7起");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.code()).isEqualTo("rule/公开");
    assertThat(finding.message()).isEqualTo("行政处罚公开数 7起 大于案件数 6起");
    assertThat(finding.position()).hasToString("2031.yaml:2:11");
    assertThat(finding.label()).isEqualTo("7起");
    assertThat(finding.related())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.position()).hasToString("2031.yaml:1:11");
              assertThat(r.message()).isEqualTo("6起");
            });
    assertThat(finding.hints()).containsExactly("按当年公开统计");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          行政处罚.案件数 < 行政处罚.公开数   | 案件数 6起 等于行政处罚公开数 6起
          行政处罚.案件数 > 10                | 案件数 6起 小于 10
          行政处罚.案件数 = 5                 | 案件数 6起 大于 5
          行政处罚.案件数 <> 6起              | 案件数 6起 等于 6起
          信访.办结率 >= 95%                  | 办结率 90% 小于 95%
          信访.受理数 > 0                     | 受理数 0 等于 0
          """)
  void saysHowASimpleComparisonStands(String condition, String message) {
    Diagnostic finding =
        finding(
            "{编号: 甲, 条件: " + condition + ", 级别: 警告}",
            "行政处罚.案件数: 6起\n行政处罚.公开数: 6起\n信访.办结率: 90%\n信访.受理数: 0件");
    assertThat(finding.message()).isEqualTo(message);
  }

  @Test
  void showsTheValuesOfAComputedComparison() {
    Diagnostic finding =
        finding(
            "{编号: 波动, 条件: 绝对值(行政检查.次数 / 上年(行政检查.次数) - 1) <= 0.3, 级别: 警告}", "行政检查.次数: 84次 | 126次");
    assertThat(finding.message())
        .isEqualTo(
            "规则“波动”不成立：绝对值(行政检查.次数 / 上年(行政检查.次数) - 1) <= 0.3；" + "行政检查.次数 84次（上年 126次），左边得 33.33%");
    assertThat(finding.label()).isEqualTo("84次");
    assertThat(finding.related())
        .extracting(Diagnostic.Related::message)
        .containsExactly("上年 126次");
    assertThat(finding.hints()).containsExactly("情况属实的，在“说明”下写明原因，如 行政检查.次数: …");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          上年(行政处罚.案件数) < 5 | 行政处罚.案件数 上年 9起，左边得 9起
          行政处罚.案件数 > 6 且 行政处罚.公开数 > 6 | 行政处罚.案件数 6起，行政处罚.公开数 未填
          行政处罚.罚款金额 / 行政处罚.案件数 > 2万元 | 行政处罚.罚款金额 8.25万元，行政处罚.案件数 6起，左边得 1.375万元
          非 行政处罚.案件数 < 7 | 行政处罚.案件数 6起
          """)
  void listsTheValuesOfAnyOtherCondition(String condition, String values) {
    String rule = "{编号: 甲, 条件: " + condition + ", 级别: 警告}";
    String data = "行政处罚.案件数: 6起 | 9起\n行政处罚.罚款金额: 8.25万元";
    assertThat(finding(rule, data).message()).endsWith("；" + values);
  }

  @Test
  void pointsBehindAnIndicatorAtTheFiguresInTheData() {
    RuleBook book =
        RuleBookTest.read(
            """
            指标:
              信访.实办率: {公式: 信访.办结数 / 信访.受理数, 单位: '%', 小数: 1}
            规则:
              - {编号: 办结, 条件: 信访.实办率 >= 90%, 级别: 警告}
            """);
    Figures figures = book.derive(Sample.figures("信访.受理数: 4件\n信访.办结数: 3件"));
    Diagnostic finding = check(book, figures, NO_DATA, Map.of()).get(0);
    assertThat(finding.message()).isEqualTo("实办率 75.0% 小于 90%");
    assertThat(finding.position()).hasToString("2031.yaml:2:9");
    assertThat(finding.label()).isEqualTo("3件");
    assertThat(finding.related()).extracting(r -> r.position().line()).containsExactly(1);
    assertThat(check(book, figures, NO_DATA, Map.of("信访.受理数", "年底集中受理")).get(0).justification())
        .isEqualTo("年底集中受理");
  }

  @Test
  void isSilentWhereARuleHolds() {
    assertThat(findings("{编号: 甲, 条件: 行政处罚.案件数 >= 6, 级别: 错误}", "行政处罚.案件数: 6起")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "条件: 行政处罚.公开数 <= 行政处罚.案件数",
        "条件: 行政处罚.案件数 <= 上年(行政处罚.案件数)",
        "条件: 行政处罚.案件数 / 信访.受理数 < 2",
        "条件: 行政处罚.案件数 < 1, 当: 信访.受理数 > 0",
        "条件: 行政处罚.案件数 < 1, 当: 行政处罚.公开数 > 0"
      })
  void isSilentWithoutAnOperandOrWhereTheGuardDoesNotHold(String rule) {
    assertThat(findings("{编号: 甲, 级别: 错误, " + rule + "}", "行政处罚.案件数: 6起\n信访.受理数: 0件")).isEmpty();
  }

  @Test
  void appliesWhereTheGuardHolds() {
    assertThat(findings("{编号: 甲, 条件: 行政处罚.案件数 < 1, 当: 有上年(行政处罚.案件数), 级别: 错误}", "行政处罚.案件数: 6起 | 9起"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"波动, 合并检查", "行政检查.次数, 合并检查"})
  void justifiesAWarningForAWrittenReason(String key, String reason) {
    RuleBook book = book("{编号: 波动, 条件: 行政检查.次数 >= 上年(行政检查.次数), 级别: 警告}");
    Figures figures = Sample.figures("行政检查.次数: 84次 | 126次");
    Diagnostic finding = check(book, figures, NO_DATA, Map.of(key, reason)).get(0);
    assertThat(finding.justification()).isEqualTo(reason);
    assertThat(finding.hints()).isEmpty();
  }

  @Test
  void justifiesAWarningForAReasonBesideTheFigure() {
    RuleBook book = book("{编号: 波动, 条件: 行政检查.次数 >= 100, 级别: 警告}");
    Figures figures = Sample.figures("行政检查.次数: 84次", new Remarks("", false, "", true, "合并检查"));
    assertThat(check(book, figures, NO_DATA, Map.of()).get(0).justification()).isEqualTo("合并检查");
  }

  @Test
  void neverJustifiesAnErrorNorAWarningForABlankReason() {
    Figures figures = Sample.figures("行政检查.次数: 84次");
    RuleBook errors = book("{编号: 甲, 条件: 行政检查.次数 >= 100, 级别: 错误}");
    RuleBook warnings = book("{编号: 甲, 条件: 行政检查.次数 >= 100, 级别: 警告}");
    assertThat(check(errors, figures, NO_DATA, Map.of("甲", "合并检查")).get(0).isJustified()).isFalse();
    assertThat(check(warnings, figures, NO_DATA, Map.of("甲", " ")).get(0).isJustified()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0        | 8.25万元 | 17500元 | 10万元    | true
          0        | 8.25万元 | 17501元 | 10万元    | false
          0.0001   | 8.25万元 | 17501元 | 10万元    | true
          0.00009  | 8.25万元 | 17501元 | 10万元    | false
          四舍五入 | 8.3万元  | 17500元 | 10.0万元  | true
          四舍五入 | 8.3万元  | 17500元 | 9.94万元  | false
          四舍五入 | 8.30万元 | 17500元 | 10.0万元  | true
          四舍五入 | 8.30万元 | 17500元 | 99500元   | false
          四舍五入 | 8.30万元 | 17500元 | 10.045万元 | true
          """)
  void allowsATolerance(
      String tolerance, String fines, String confiscated, String total, boolean holds) {
    List<Diagnostic> findings =
        findings(
            "{编号: 甲, 条件: 行政处罚.罚没合计 = 行政处罚.罚款金额 + 行政处罚.没收金额, 级别: 错误, 容差: " + tolerance + "}",
            "行政处罚.罚款金额: %s\n行政处罚.没收金额: %s\n行政处罚.罚没合计: %s".formatted(fines, confiscated, total));
    assertThat(findings.isEmpty()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"66.7%, true", "67%, true", "66.6%, false", "66%, false", "66.67%, true"})
  void allowsAWrittenRateItsRounding(String rate, boolean holds) {
    List<Diagnostic> findings =
        findings(
            "{编号: 甲, 条件: 信访.办结率 = 信访.办结数 / 信访.受理数, 级别: 错误, 容差: 四舍五入}",
            "信访.受理数: 3件\n信访.办结数: 2件\n信访.办结率: " + rate);
    assertThat(findings.isEmpty()).isEqualTo(holds);
  }

  @Test
  void allowsCountsNoRounding() {
    assertThat(
            findings(
                "{编号: 甲, 条件: 行政处罚.案件数 = 行政处罚.公开数, 级别: 错误, 容差: 四舍五入}", "行政处罚.案件数: 6起\n行政处罚.公开数: 7起"))
        .hasSize(1);
  }

  @Test
  void carriesTheRoundingThroughAnIndicator() {
    RuleBook book =
        RuleBookTest.read(
            """
            指标:
              行政处罚.和: {公式: 行政处罚.罚款金额 + 行政处罚.没收金额, 单位: 万元, 小数: 2}
            规则:
              - {编号: 甲, 条件: 行政处罚.罚没合计 = 行政处罚.和, 级别: 错误, 容差: 四舍五入}
            """);
    Figures figures =
        book.derive(Sample.figures("行政处罚.罚款金额: 8.3万元\n行政处罚.没收金额: 17500元\n行政处罚.罚没合计: 10.00万元"));
    assertThat(check(book, figures, NO_DATA, Map.of())).isEmpty();
  }

  @Test
  void namesTheEntriesThatLackSomething() {
    RuleBook book = book("{编号: 原因, 条件: 已填(存在问题.原因), 级别: 警告}");
    Value.Group data = problems("甲：乙", "丙：", "丁：戊", "己： ");
    Diagnostic finding = check(book, Sample.figures(""), data, Map.of()).get(0);
    assertThat(finding.message()).isEqualTo("“存在问题”第 2、4 项没有填写“原因”");
    assertThat(finding.position()).hasToString("2031.yaml:7:1");
    assertThat(check(book, Sample.figures(""), problems("甲：乙"), Map.of())).isEmpty();
  }

  @Test
  void wantsAtLeastOneEntry() {
    RuleBook book = book("{编号: 原因, 条件: 已填(存在问题.原因), 级别: 警告}");
    assertThat(check(book, Sample.figures(""), problems(), Map.of()))
        .extracting(Diagnostic::message)
        .containsExactly("没有填写“存在问题.原因”");
    assertThat(check(book, Sample.figures(""), NO_DATA, Map.of("原因", "本年无")))
        .allMatch(Diagnostic::isJustified);
  }

  @ParameterizedTest
  @CsvSource({"行政处罚.案件数, true", "行政处罚.公开数, false", "行政处罚, true", "备注, false", "下年安排, true"})
  void looksForWhatTheAuthorWrote(String name, boolean filled) {
    Value.Group data =
        group(
            "行政处罚", group("案件数", new Value.Number("行政处罚.案件数")),
            "备注", Value.Text.of(" "),
            "下年安排", new Value.Items(List.of(Value.Text.of("普法"))));
    RuleBook book = book("{编号: 甲, 条件: 已填(" + name + "), 级别: 错误}");
    assertThat(check(book, Sample.figures(""), data, Map.of()).isEmpty()).isEqualTo(filled);
  }

  /** Entries of 存在问题, each 不足：原因. */
  private static Value.Group problems(String... entries) {
    List<Value> items =
        Arrays.stream(entries)
            .map(e -> e.split("：", -1))
            .<Value>map(
                e ->
                    e[1].isEmpty()
                        ? group("不足", Value.Text.of(e[0]))
                        : group("不足", Value.Text.of(e[0]), "原因", Value.Text.of(e[1])))
            .toList();
    return group("存在问题", new Value.Items(items));
  }

  private static Value.Group group(Object... keysAndValues) {
    var members = new LinkedHashMap<String, Value>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      members.put((String) keysAndValues[i], (Value) keysAndValues[i + 1]);
    }
    return new Value.Group(members);
  }

  private static RuleBook book(String rule) {
    return RuleBookTest.read("规则:\n  - " + rule + "\n");
  }

  private static Diagnostic finding(String rule, String figures) {
    List<Diagnostic> findings = findings(rule, figures);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Diagnostic> findings(String rule, String figures) {
    return check(book(rule), Sample.figures(figures), NO_DATA, Map.of());
  }

  private static List<Diagnostic> check(
      RuleBook book, Figures figures, Value.Group data, Map<String, String> explanations) {
    return book.check(
        figures,
        new Filled(data, explanations, name -> new SourcePosition(DATA_FILE, 7, 1, name.length())));
  }
}
