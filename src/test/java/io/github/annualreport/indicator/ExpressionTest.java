package io.github.annualreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  private static final Figures FIGURES =
      Sample.figures(
          """
          行政处罚.案件数: 6起 | 9起
          行政处罚.公开数: 0起 | 9起
          行政处罚.罚款金额: 8.25万元 | 13.42万元
          行政处罚.没收金额: 17500元
          行政检查.次数: 84次 | 126次
          信访.受理数: 3件
          信访.办结数: 1件
          信访.办结率: 33.3%
          12345热线.受理数: 40件
          户籍.人口: 5万人
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 + 2 * 3                 | 7
          (1 + 2) * 3               | 9
          10 - 4 - 3                | 3
          100 / 10 / 2              | 5
          2 - -3                    | 5
          -2 * -3                   | 6
          -(1 + 2)                  | -3
          0.1 + 0.2                 | 0.3
          30%                       | 0.3
          12.5％                    | 0.125
          （1＋2）＊3               | 9
          8÷2×3                     | 12
          9－4／2                   | 7
          合计(1，2，3)             | 6
          合计（1, 2）              | 3
          绝对值(2 - 5)             | 3
          四舍五入(2.345, 2)        | 2.35
          四舍五入(-2.345, 2)       | -2.35
          四舍五入(2 / 3, 0)        | 1
          较大(2, 3)                | 3
          较小(2, 3)                | 2
          行政处罚.案件数           | 6
          上年(行政处罚.案件数)     | 9
          行政处罚.案件数 - 上年(行政处罚.案件数) | -3
          上年(行政处罚.案件数 + 1) | 10
          12345热线.受理数          | 40
          信访.办结率               | 0.333
          行政处罚.罚款金额         | 8.25
          行政处罚.罚款金额 + 行政处罚.没收金额 | 10.00
          行政处罚.没收金额 + 行政处罚.罚款金额 | 100000
          行政处罚.罚款金额 + 1     | 9.25
          行政处罚.罚款金额 + 5000元 | 8.75
          行政处罚.罚款金额 / 行政处罚.案件数 | 1.375
          行政处罚.没收金额 / 行政处罚.罚款金额 * 82500 | 17500
          行政处罚.罚款金额 / 户籍.人口 | 0.000165
          行政处罚.罚款金额 * 行政处罚.案件数 | 49.5
          行政处罚.案件数 * 150%    | 9
          2 / 3 * 3                 | 2
          """)
  void computes(String formula, BigDecimal expected) {
    assertThat(number(formula).compare(Quantity.exact(expected, new Dimension.Bare()), NONE))
        .isZero();
  }

  @Test
  void keepsFortyDigitsOfAQuotient() {
    assertThat(number("2 / 3").number()).isEqualTo(new BigDecimal("0." + "6".repeat(39) + "7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 / 2                                           | 不带单位的数
          信访.办结数 / 信访.受理数                       | 比率
          信访.办结率                                     | 比率
          行政处罚.没收金额 / 行政处罚.罚款金额           | 比率
          行政处罚.罚款金额 / 行政处罚.案件数             | 万元
          行政处罚.案件数 * 行政处罚.罚款金额             | 万元
          行政处罚.没收金额 + 行政处罚.罚款金额           | 元
          100 + 行政处罚.罚款金额                         | 万元
          行政处罚.罚款金额 * 信访.办结率                 | 万元
          信访.办结率 * 行政处罚.罚款金额                 | 万元
          行政处罚.罚款金额 / 信访.办结率                 | 万元
          1 / 行政处罚.案件数                             | 比率
          """)
  void knowsWhatTheResultIsCountedIn(String formula, String word) {
    assertThat(number(formula).dimension().word()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 < 2                                   | true
          2 <= 2                                  | true
          2 ≤ 2                                   | true
          2 ＜＝ 1                                | false
          3 > 2                                   | true
          2 ≥ 3                                   | false
          1 = 1.0                                 | true
          1 == 2                                  | false
          1 ≠ 1                                   | false
          1 != 2                                  | true
          1 <> 2                                  | true
          1 / 3 * 3 = 1                           | true
          2 / 3 * 3 <= 2                          | true
          2 / 3 * 3 - 2 <= 0                      | true
          1 = 1 或 1 = 2 且 1 = 2                 | true
          (1 = 1 或 1 = 2) 且 1 = 2               | false
          非 1 = 2                                | true
          非 1 = 2 且 1 = 2                       | false
          非 (1 = 1 且 1 = 2)                     | true
          1 + 1 = 4 / 2                           | true
          有上年(行政处罚.案件数)                 | true
          有上年(信访.受理数)                     | false
          行政处罚.罚款金额 > 8万元               | true
          行政处罚.罚款金额 > 82499元             | true
          行政处罚.罚款金额 > 8.25                | false
          行政处罚.没收金额 < 行政处罚.罚款金额   | true
          信访.办结率 < 34%                       | true
          信访.办结率 < 0.34                      | true
          绝对值(行政检查.次数 / 上年(行政检查.次数) - 1) <= 30% | false
          """)
  void decides(String condition, boolean expected) {
    assertThat(new Evaluator(FigureScope.of(FIGURES)).truth(checkedCondition(condition)))
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 / 0",
        "行政处罚.案件数 / 行政处罚.公开数",
        "行政处罚.罚没合计 + 1",
        "合计(行政处罚.罚款金额, 行政处罚.罚没合计)",
        "较大(行政处罚.罚没合计, 行政处罚.罚款金额)",
        "上年(信访.受理数)",
        "绝对值(1 / 0)",
      })
  void isAbsentForAZeroDivisorOrAnAbsentOperand(String formula) {
    assertThat(new Evaluator(FigureScope.of(FIGURES)).number(checkedNumber(formula))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 = 2 且 1 / 0 > 1   | false
          1 / 0 > 1 且 1 = 2   | false
          1 = 1 且 1 / 0 > 1   |
          1 = 1 或 1 / 0 > 1   | true
          1 / 0 > 1 或 1 = 1   | true
          1 = 2 或 1 / 0 > 1   |
          非 1 / 0 > 1         |
          """)
  void decidesWhereOneSideIsEnough(String condition, Boolean expected) {
    assertThat(
            new Evaluator(FigureScope.of(FIGURES)).truth(checkedCondition(condition)).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void doesNotCompareWithALastYearThatMustNotBeCompared() {
    var incomparable = new Remarks("", false, "", false, "");
    FigureScope scope = FigureScope.of(Sample.figures("行政检查.次数: 84次 | 126次", incomparable));
    assertThat(new Evaluator(scope).number(checkedNumber("上年(行政检查.次数)"))).isEmpty();
    assertThat(new Evaluator(scope).truth(checkedCondition("有上年(行政检查.次数)"))).contains(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          1 +               | 4  | 表达式没有写完
          (1 + 2            | 1  | 这个括号没有配对的“)”
          1 + )             | 5  | 这里不该有“)”
          1 2               | 3  | 这里不该有“2”
          1 ＋ ＊ 2         | 5  | 这里不该有“＊”
          1 < 2 < 3         | 7  | 比较不能连写，请用“且”连接两个比较
          行政处罚.         | 1  | “行政处罚.”后面缺少名称
          1 + 案件；        | 7  | 表达式里不能用“；”
          '𠮷.数 + #'        | 7  | 表达式里不能用“#”
          1 + 合汁(1)       | 5  | 没有“合汁”这个函数，是不是“合计”？
          1 + 四舍五入(1)   | 5  | “四舍五入”要 2 个参数，写了 1 个
          合计()            | 1  | “合计”要 至少 1 个参数，写了 0 个
          """)
  void tellsAtWhichColumnItCannotBeRead(String text, int column, String message) {
    assertThatExceptionOfType(SyntaxException.class)
        .isThrownBy(() -> Parser.parse(text(text)))
        .withMessage(message)
        .satisfies(e -> assertThat(e.position().column()).isEqualTo(100 + column));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          行政处罚.件案数 + 1                    | 1  | 没有“行政处罚.件案数”这个数据，是不是“行政处罚.案件数”？
          1 + 行政处罚.案件                      | 5  | 没有“行政处罚.案件”这个数据，是不是“行政处罚.案件数”？
          1 + 存在问题.原因                      | 5  | “存在问题.原因”不是数据，不能计算，只能用在 已填(…) 里
          行政处罚.案件数 + 行政处罚.罚款金额    | 10 | “+”的单位不一致：起 与 万元
          合计(1, 行政处罚.案件数, 信访.受理数)  | 1  | “合计”的单位不一致：起 与 件
          行政处罚.案件数 + 30%                  | 10 | “+”的单位不一致：起 与 比率
          行政处罚.案件数 * 信访.受理数          | 10 | 起 与 件 不能相乘
          信访.办结率 + 90                       | 10 | 百分比按小数计算，“90”相当于 9000%；请写成“90%”
          1 + (1 = 1)                            | 8  | 这里要的是数，写的是条件
          上年(1 + 上年(行政检查.次数))          | 8  | “上年”不能套用：只有一年的上年数
          四舍五入(1, 行政检查.次数)             | 9  | 四舍五入 的小数位数须是 0 到 20 的整数
          四舍五入(1, 1.5)                       | 9  | 四舍五入 的小数位数须是 0 到 20 的整数
          """)
  void tellsWhichPartOfAFormulaIsWrong(String text, int column, String message) throws Exception {
    var problems = new Diagnostics();
    new Checker(Sample.vocabulary(), problems).number(Parser.parse(text(text)));
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.message()).isEqualTo(message);
              assertThat(d.position().column()).isEqualTo(100 + column);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          行政处罚.案件数                   | 这里要的是条件，写的是数；条件是比较的结果，如 甲 <= 乙
          1 = 1 且 2                        | 这里要的是条件，写的是数；条件是比较的结果，如 甲 <= 乙
          行政处罚.案件数 <= 信访.受理数    | “比较”的单位不一致：起 与 件
          信访.办结率 >= 90                 | 百分比按小数计算，“90”相当于 9000%；请写成“90%”
          已填(1)                           | 已填 里写一个名称，如 已填(存在问题.原因)
          已填(存在问题.原固)               | “存在问题”里没有“原固”，是不是“原因”？
          已填(存在问提)                    | 没有“存在问提”，是不是“存在问题”？
          已填(备注.内容)                   | “备注”下面没有更细的内容
          """)
  void tellsWhichPartOfAConditionIsWrong(String text, String message) throws Exception {
    var problems = new Diagnostics();
    new Checker(Sample.vocabulary(), problems).condition(Parser.parse(text(text)));
    assertThat(problems.sorted()).extracting(d -> d.message()).containsExactly(message);
  }

  @Test
  void tellsAllMistakesOfAnExpressionAtOnce() throws Exception {
    var problems = new Diagnostics();
    new Checker(Sample.vocabulary(), problems)
        .condition(Parser.parse(text("甲.乙 + 1 > 丙.丁 且 行政处罚.案件数")));
    assertThat(problems.sorted())
        .extracting(d -> d.position().column())
        .containsExactly(101, 111, 117);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "非 ", "绝对值(", "1 + (", "合计(1, "})
  void refusesDeepNestingInsteadOfOverflowing(String opening) {
    assertThatExceptionOfType(SyntaxException.class)
        .isThrownBy(() -> Parser.parse(text(opening.repeat(99))))
        .withMessage("表达式嵌套超过 50 层");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 + ", "(", "1", "甲", "非"})
  void refusesWhatIsTooLong(String part) {
    assertThatExceptionOfType(SyntaxException.class)
        .isThrownBy(() -> Parser.parse(text(part.repeat(5000))))
        .withMessage("表达式太长，请拆成几个指标");
  }

  @Test
  void computesTheLongestChainThereMayBe() {
    assertThat(number("1" + " + 1".repeat(199)).number()).isEqualByComparingTo("200");
  }

  @Test
  void neitherFailsNorHangsOnAnyTokens() {
    var random = new Random(20310107);
    List<String> parts =
        List.of(
            "1",
            "0.5",
            "30%",
            "+",
            "-",
            "*",
            "/",
            "(",
            ")",
            "，",
            "=",
            "<=",
            "且",
            "或",
            "非",
            "合计(",
            "上年(",
            "已填(",
            "四舍五入(",
            "行政处罚.案件数",
            "信访.办结率",
            "行政处罚.罚款金额",
            "存在问题.原因",
            "#");
    int valid = 0;
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(parts.get(random.nextInt(parts.size()))).append(' ');
      }
      valid += evaluates(text.toString()) ? 1 : 0;
    }
    assertThat(valid).isGreaterThan(100);
  }

  @Test
  void addsAndSubtractsExactly() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      BigDecimal a = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(6));
      BigDecimal b = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(6));
      String formula =
          "%s + %s - %s".formatted(a.toPlainString(), b.toPlainString(), b.toPlainString());
      assertThat(number(formula).number()).isEqualByComparingTo(a);
    }
  }

  @Test
  void convertsToTheUnitAsked() {
    assertThat(number("行政处罚.罚款金额").in(Unit.of("元"))).isEqualByComparingTo("82500");
    assertThat(number("行政处罚.没收金额").in(Unit.of("亿元"))).isEqualByComparingTo("0.000175");
    assertThat(number("信访.办结率").in(Unit.of("%"))).isEqualByComparingTo("33.3");
    assertThat(number("1 / 3 * 1.5").in(Unit.of("倍"))).isEqualByComparingTo("0.5");
  }

  private static final BigDecimal NONE = BigDecimal.ZERO;

  /** True if the text is a valid condition or formula. */
  private static boolean evaluates(String text) {
    var problems = new Diagnostics();
    try {
      Expression expression = Parser.parse(text(text));
      boolean condition = expression.isCondition();
      var checker = new Checker(Sample.vocabulary(), problems);
      var evaluator = new Evaluator(FigureScope.of(FIGURES));
      boolean valid = condition || checker.number(expression).isPresent();
      if (condition) {
        checker.condition(expression);
      }
      if (valid && !problems.hasErrors()) {
        assertThat(condition ? evaluator.truth(expression) : evaluator.number(expression))
            .isNotNull();
      }
      return !problems.hasErrors();
    } catch (SyntaxException e) {
      assertThat(e.position().column()).isGreaterThan(100);
      return false;
    }
  }

  private static Quantity number(String formula) {
    return new Evaluator(FigureScope.of(FIGURES)).number(checkedNumber(formula)).orElseThrow();
  }

  private static Expression checkedNumber(String formula) {
    var problems = new Diagnostics();
    Expression expression = parsed(formula);
    assertThat(new Checker(Sample.vocabulary(), problems).number(expression)).isPresent();
    problems.stopOnErrors();
    return expression;
  }

  private static Expression checkedCondition(String condition) {
    var problems = new Diagnostics();
    Expression expression = parsed(condition);
    new Checker(Sample.vocabulary(), problems).condition(expression);
    problems.stopOnErrors();
    return expression;
  }

  private static Expression parsed(String text) {
    try {
      return Parser.parse(text(text));
    } catch (SyntaxException e) {
      throw new AssertionError(e.position() + ": " + e.getMessage(), e);
    }
  }

  private static ExpressionText text(String text) {
    var file = new SourceFile("rules.yaml", text);
    return new ExpressionText(text, new SourcePosition(file, 3, 101, text.length()), 0);
  }
}
