package io.github.annualreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

  @Test
  void readsTheDefinitionOfAnIndicator() {
    RuleBook book =
        read(
            """
            指标:
              信访.综合率:
                公式: 信访.办结数 / 信访.受理数
                单位: '%'
                类别: 比率
                小数: 1
                名称: 信访办结率
                口径: 当年办结占当年受理
                导向: 越高越好
                时点: 是
            """);
    Definition definition = book.indicators().get(0);
    assertThat(definition.name()).isEqualTo("信访.综合率");
    assertThat(definition.title()).isEqualTo("信访办结率");
    assertThat(definition.description()).isEqualTo("当年办结占当年受理");
    assertThat(definition.kind()).isEqualTo(Kind.RATE);
    assertThat(definition.unit().symbol()).isEqualTo("%");
    assertThat(definition.precision().decimals()).hasValue(1);
    assertThat(definition.stock()).isTrue();
    assertThat(definition.phrasing().rise()).isEqualTo("提高");
  }

  @ParameterizedTest
  @CsvSource({
    "行政处罚.罚款金额, 元, 2, MONEY",
    "行政处罚.罚款金额 / 行政处罚.案件数, 万元/起, 2, MONEY",
    "行政处罚.案件数 / 行政处罚.罚款金额, 起/万元, 2, MEASURE",
    "行政处罚.案件数 / 2, 起, 1, MEASURE",
    "行政处罚.案件数 * 2, 起, 0, COUNT",
    "信访.办结率, '%', 0, RATE",
  })
  void choosesTheKindByTheUnitIfNoneIsWritten(
      String formula, String unit, int decimals, Kind kind) {
    RuleBook book =
        read("指标: {行政处罚.甲: {公式: %s, 单位: '%s', 小数: %d}}".formatted(formula, unit, decimals));
    assertThat(book.indicators().get(0).kind()).isEqualTo(kind);
    assertThat(book.indicators().get(0).title()).isEqualTo("甲");
  }

  @Test
  void knowsTheIdsOfItsRules() {
    RuleBook book =
        read(
            """
            规则:
              - {编号: 乙, 条件: 行政处罚.公开数 <= 行政处罚.案件数, 级别: 错误}
              - {编号: 甲, 条件: 已填(备注), 级别: 提示}
            """);
    assertThat(book.ruleIds()).containsExactly("乙", "甲");
  }

  @Test
  void letsFormulasUseIndicatorsWrittenFurtherDown() {
    assertThat(
            problems(
                """
                指标:
                  行政处罚.双倍: {公式: 行政处罚.合计 * 2, 单位: 元, 小数: 2}
                  行政处罚.合计: {公式: 行政处罚.罚款金额 + 行政处罚.没收金额, 单位: 万元, 小数: 2}
                """))
        .isEmpty();
  }

  @Test
  void tellsAllThatIsWrongAtItsPlace() {
    assertThat(
            problems(
                """
                指标:
                  行政处罚.甲: {公武: 1, 公式: 行政处罚.案数, 单位: 起, 小数: 0}
                  行政处罚.案件数: {公式: '1', 单位: 起, 小数: 0}
                  存在问题.数量: {公式: '1', 单位: 个, 小数: 0}
                  处罚: {公式: '1', 单位: 起, 小数: 0}
                  行政处罚.乙: {公式: 行政处罚.罚款金额, 单位: 起, 小数: 0}
                  行政处罚.丙: {公式: 1 +, 单位: 起, 小数: 1.5, 类别: 记数, 导向: 高, 时点: 也许}
                  行政处罚.丁: {单位: 起}
                  行政处罚.戊: {公式: 信访.办结率, 单位: 起, 小数: 0}
                  行政处罚.己: {公式: 信访.办结率, 单位: '%', 类别: 计数, 小数: 0}
                规责: []
                """))
        .containsExactly(
            "2:12 rules/unknown-key 没有“公武”这一项",
            "2:23 rules/unknown-name 没有“行政处罚.案数”这个数据，是不是“行政处罚.案件数”？",
            "3:3 rules/duplicate “行政处罚.案件数”与要填写的内容重名",
            "4:3 rules/duplicate “存在问题.数量”与要填写的内容重名",
            "5:3 rules/value 指标的名称要写成 类.指标，如 行政处罚.案均罚款",
            "6:31 rules/unit 公式得出的是 万元，不能用 起 作单位",
            "7:19 rules/syntax 表达式没有写完",
            "7:32 rules/value “小数”须是 0 到 10 的整数",
            "7:41 rules/value “类别”没有“记数”，可用的有：计数、金额、比率、数值、位次",
            "7:49 rules/value “导向”没有“高”，可用的有：越高越好、越低越好、中性",
            "7:56 rules/value “时点”写 是 或 否",
            "8:3 rules/missing-key 缺少“公式”",
            "8:3 rules/missing-key 缺少“小数”",
            "9:28 rules/unit 公式得出的是 比率，不能用 起 作单位",
            "10:28 rules/value 比率 的单位须是 %，单位为 % 的须是 比率",
            "11:1 rules/unknown-key 没有“规责”这一项");
  }

  @Test
  void tellsAllThatIsWrongWithRules() {
    assertThat(
            problems(
                """
                规则:
                  - {编号: 甲, 条件: 行政处罚.案件数, 级别: 错误}
                  - {编号: 甲, 条件: 已填(备注), 级别: 严重}
                  - {编号: 行政处罚.案件数, 条件: 已填(备注), 级别: 错误}
                  - {条件: 1 < 2, 级别: 错误, 水平: 高}
                  - {编号: 乙, 条件: 行政处罚.案件数 > 1, 级别: 错误, 容差: 0.5}
                  - {编号: 丙, 条件: 行政处罚.案件数 = 1, 级别: 错误, 容差: 大约}
                  - {编号: 丁, 条件: "已填(备住)", 当: 行政处罚.案件数, 级别: 错误}
                  - 戊
                """))
        .containsExactly(
            "2:17 rules/type 这里要的是条件，写的是数；条件是比较的结果，如 甲 <= 乙",
            "3:10 rules/duplicate 编号“甲”用了两次",
            "3:29 rules/value “级别”没有“严重”，可用的有：错误、警告、提示",
            "4:10 rules/duplicate 编号“行政处罚.案件数”与数据重名",
            "5:5 rules/missing-key 缺少“编号”",
            "5:10 rules/value 条件里没有用到任何数据",
            "5:25 rules/unknown-key 没有“水平”这一项",
            "6:43 rules/value 容差 只用于“=”，这个条件里没有",
            "7:43 rules/value 容差 写一个数，或 四舍五入",
            "8:21 rules/unknown-name 没有“备住”，是不是“备注”？",
            "8:30 rules/type 这里要的是条件，写的是数；条件是比较的结果，如 甲 <= 乙",
            "9:5 rules/value 一条规则要写 编号、条件、级别 等项");
  }

  @Test
  void pointsAtTheWholeValueWhereFoldingMovedTheColumns() {
    assertThat(
            problems(
                """
                规则:
                  - 编号: 甲
                    级别: 错误
                    条件: >-
                      行政处罚.案数
                      < 1
                """))
        .singleElement()
        .asString()
        .startsWith("4:9 rules/unknown-name 没有“行政处罚.案数”这个数据");
  }

  @Test
  void spellsOutTheCircleOfFormulas() {
    assertThat(
            problems(
                """
                指标:
                  行政处罚.甲: {公式: 行政处罚.乙 + 1, 单位: 起, 小数: 0}
                  行政处罚.乙: {公式: 行政处罚.丙 + 1, 单位: 起, 小数: 0}
                  行政处罚.丙: {公式: 上年(行政处罚.乙), 单位: 起, 小数: 0}
                  行政处罚.丁: {公式: 行政处罚.丁 * 2, 单位: 起, 小数: 0}
                """))
        .containsExactly(
            "3:16 rules/cycle 公式绕回了自己：行政处罚.乙 → 行政处罚.丙 → 行政处罚.乙",
            "5:16 rules/cycle 公式绕回了自己：行政处罚.丁 → 行政处罚.丁");
  }

  @Test
  void refusesSectionsOfTheWrongForm() {
    assertThat(problems("指标: 无\n规则: {}\n"))
        .containsExactly(
            "1:5 rules/value “指标”下面按 名称: {公式: …, 单位: …} 来写",
            "2:5 rules/value “规则”下面逐条来写，每条以“- ”开头");
  }

  @Test
  void takesALongChainOfIndicators() {
    var yaml = new StringBuilder("指标:\n");
    for (int i = 1000; i > 0; i--) {
      yaml.append("  链.第%d: {公式: 链.第%d + 1, 单位: 起, 小数: 0}\n".formatted(i, i - 1));
    }
    yaml.append("  链.第0: {公式: 行政处罚.案件数, 单位: 起, 小数: 0}\n");
    RuleBook book = read(yaml.toString());
    assertThat(book.derive(Sample.figures("行政处罚.案件数: 6起")).find("链.第1000").orElseThrow().text())
        .isEqualTo("1006起");
  }

  static RuleBook read(String yaml) {
    var problems = new Diagnostics();
    RuleBook book = read(yaml, problems);
    problems.stopOnErrors();
    return book;
  }

  private static RuleBook read(String yaml, Diagnostics problems) {
    return new RuleBookReader(Sample.shape(), Sample.catalogue(), Precision.STANDARD)
        .read(YamlReader.read(new SourceFile("rules.yaml", yaml), problems), problems);
  }

  private static List<String> problems(String yaml) {
    var problems = new Diagnostics();
    read(yaml, problems);
    return problems.sorted().stream().map(RuleBookTest::line).toList();
  }

  private static String line(Diagnostic d) {
    return "%d:%d %s %s"
        .formatted(d.position().line(), d.position().column(), d.code(), d.message());
  }
}
