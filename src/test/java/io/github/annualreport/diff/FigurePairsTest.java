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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One figure in two years, in all its classes. */
class FigurePairsTest {

  private static final String PAIRS =
      """
      # kind, unit, last, now, status, difference, rate, findings
      COUNT,   件,   10,    12,    CHANGED,   +2件,      +20.0%,  ''
      COUNT,   件,   12,    10,    CHANGED,   -2件,      -16.7%,  ''
      COUNT,   件,   12,    12,    UNCHANGED, 0,         0.0%,    ''
      COUNT,   件,   0,     0,     UNCHANGED, 0,         —,       ''
      COUNT,   件,   0,     2,     CHANGED,   +2件,      —,       ''
      COUNT,   件,   0,     3,     CHANGED,   +3件,      —,       diff/swing
      COUNT,   件,   2,     0,     CHANGED,   -2件,      —,       ''
      COUNT,   件,   3,     0,     CHANGED,   -3件,      —,       diff/swing
      COUNT,   件,   9,     6,     CHANGED,   -3件,      -33.3%,  diff/swing
      COUNT,   件,   9,     7,     CHANGED,   -2件,      -22.2%,  ''
      COUNT,   件,   2,     4,     CHANGED,   +2件,      +100.0%, ''
      COUNT,   件,   10,    13,    CHANGED,   +3件,      +30.0%,  ''
      COUNT,   件,   10000, 13001, CHANGED,   +3001件,   +30.0%,  diff/swing
      COUNT,   件,   100,   131,   CHANGED,   +31件,     +31.0%,  diff/swing
      COUNT,   件,   1,     10,    CHANGED,   +9件,      +900.0%, diff/swing
      COUNT,   件,   10,    100,   CHANGED,   +90件,     +900.0%, diff/magnitude
      COUNT,   件,   126,   1285,  CHANGED,   +1159件,   +919.8%, diff/magnitude
      COUNT,   件,   126,   1286,  CHANGED,   +1160件,   +920.6%, diff/magnitude
      COUNT,   件,   1260,  126,   CHANGED,   -1134件,   -90.0%,  diff/magnitude
      COUNT,   件,   99,    99,    UNCHANGED, 0,         0.0%,    ''
      COUNT,   件,   126,   126,   UNCHANGED, 0,         0.0%,    diff/stale
      COUNT,   件,   1200,  1200,  UNCHANGED, 0,         0.0%,    ''
      COUNT,   件,   126,   162,   CHANGED,   +36件,     +28.6%,  diff/transposed
      COUNT,   件,   84,    48,    CHANGED,   -36件,     -42.9%,  'diff/transposed,diff/swing'
      COUNT,   件,   126,   621,   CHANGED,   +495件,    +392.9%, diff/swing
      COUNT,   件,   4630,  4632,  CHANGED,   +2件,      0.0%,    ''
      COUNT,   万件, 57,    57.5,  CHANGED,   +0.5万件,  +0.9%,   ''
      MONEY,   万元, 13.42, 8.25,  CHANGED,   -5.17万元, -38.5%,  diff/swing
      MONEY,   万元, 1.2,   2.1,   CHANGED,   +0.9万元,  +75.0%,  diff/transposed
      MONEY,   万元, 0.96,  1.2,   CHANGED,   +0.24万元, +25.0%,  ''
      MONEY,   万元, 8.25,  82500, CHANGED,   +8.249175亿元, +999900.0%, diff/magnitude
      MONEY,   万元, 8.25,  8.25,  UNCHANGED, 0,         0.0%,    diff/stale
      MONEY,   万元, 1.50,  1.5,   UNCHANGED, 0,         0.0%,    diff/precision
      MONEY,   万元, 13.42, 13,    CHANGED,   -0.42万元, -3.1%,   diff/precision
      MONEY,   万元, 13.42, 13.1,  CHANGED,   -0.32万元, -2.4%,   ''
      RATE,    %,    91.75, 92,    CHANGED,   +0.25个百分点, —,   diff/precision
      MONEY,   元,   13420, 9800,  CHANGED,   -3620元,   -27.0%,  ''
      RATE,    %,    91.7,  96,    CHANGED,   +4.3个百分点, —,    ''
      RATE,    %,    91.7,  85.2,  CHANGED,   -6.5个百分点, —,    diff/swing
      RATE,    %,    90,    95,    CHANGED,   +5个百分点, —,      ''
      RATE,    %,    0,     5,     CHANGED,   +5个百分点, —,      ''
      RATE,    %,    91.7,  91.7,  UNCHANGED, 0,         —,       diff/stale
      RATE,    %,    9.17,  91.7,  CHANGED,   +82.53个百分点, —,  diff/magnitude
      MEASURE, 天,   -5,    5,     CHANGED,   +10天,     —,       diff/sign
      MEASURE, 天,   5,     -5,    CHANGED,   -10天,     —,       diff/sign
      MEASURE, 天,   -4,    -5,    CHANGED,   -1天,      —,       ''
      MEASURE, 天,   8.5,   7,     CHANGED,   -1.5天,    -17.6%,  ''
      RANK,    位,   5,     3,     CHANGED,   前移2位,   —,       ''
      RANK,    位,   3,     3,     UNCHANGED, 0,         —,       ''
      COUNT,   件,   -,     5,     NEW,       —,         —,       diff/coverage
      COUNT,   件,   5,     -,     GONE,      —,         —,       diff/coverage
      COUNT,   件,   5,     无此职责, GONE,   —,         —,       diff/coverage
      COUNT,   件,   未统计, 5,    NEW,       —,         —,       diff/coverage
      COUNT,   件,   未统计, 无此职责, CHANGED, —,       —,       diff/coverage
      COUNT,   件,   未统计, 未统计, UNCHANGED, —,       —,       ''
      COUNT,   件,   -,     未统计, CHANGED,  —,         —,       diff/coverage
      COUNT,   件,   -,     -,     NOWHERE,   —,         —,       ''
      """;

  @ParameterizedTest(name = "{0} {2}{1} -> {3}{1}")
  @CsvSource(nullValues = "-", emptyValue = "", textBlock = PAIRS)
  void isClassified(
      Kind kind,
      String unit,
      String last,
      String now,
      Status status,
      String difference,
      String rate,
      String findings) {
    FigureComparison pair = pair(kind, unit, last, now);
    assertThat(pair.status()).isEqualTo(status);
    assertThat(pair.difference()).isEqualTo(difference);
    assertThat(pair.rate()).isEqualTo(rate);
    assertThat(pair.findings().stream().map(Diagnostic::code).collect(Collectors.joining(",")))
        .isEqualTo(findings);
  }

  private static FigureComparison pair(Kind kind, String unit, String last, String now) {
    List<Definition> definitions = List.of(definition("甲.乙", kind, unit));
    Comparison comparison =
        compare(edition(2030, definitions, values(last)), edition(2031, definitions, values(now)));
    return comparison.figures().get(0);
  }

  private static Map<String, String> values(String value) {
    return value == null ? Map.of() : Map.of("甲.乙", value);
  }

  @Test
  void thereAreManyPairsOfEachClass() {
    List<String> pairs = PAIRS.lines().filter(l -> !l.startsWith("#")).toList();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    assertThat(PAIRS)
        .contains(
            "diff/swing",
            "diff/magnitude",
            "diff/stale",
            "diff/transposed",
            "diff/sign",
            "diff/coverage",
            "diff/precision");
    assertThat(Kind.values()).allMatch(k -> PAIRS.contains(k + ","));
    assertThat(Status.values())
        .filteredOn(s -> s != Status.UNIT_CHANGED)
        .allMatch(s -> PAIRS.contains(s + ","));
  }

  @Test
  void aFindingKnowsBothPlaces() {
    FigureComparison pair = pair(Kind.COUNT, "件", "9", "6");
    Diagnostic finding = pair.findings().get(0);
    assertThat(finding.message()).isEqualTo("甲.乙 9件 → 6件（-3件，-33.3%），超过 30%");
    assertThat(finding.position()).hasToString("2031.yaml:1:1");
    assertThat(finding.related().get(0).position()).hasToString("2030.yaml:1:1");
  }

  @Test
  void aReasonJustifiesWhatIsOdd() {
    List<Definition> definitions = List.of(definition("甲.乙", Kind.COUNT, "件"));
    ComparedYear now =
        edition(2031, definitions, Map.of("甲.乙", "6"), Map.of("甲.乙", "合并检查"), List.of());
    Comparison comparison = compare(edition(2030, definitions, Map.of("甲.乙", "9")), now);
    assertThat(comparison.findings().get(0).justification()).isEqualTo("合并检查");
    assertThat(comparison.counts().justified()).isEqualTo(1);
  }

  @Test
  void aFormerNameIsTheSameFigure() {
    ComparedYear last =
        edition(2030, List.of(definition("甲.旧名", Kind.COUNT, "件")), Map.of("甲.旧名", "9"));
    ComparedYear now =
        edition(2031, List.of(definition("甲.新名", Kind.COUNT, "件", "甲.旧名")), Map.of("甲.新名", "8"));
    FigureComparison only = compare(last, now).figures().get(0);
    assertThat(only.difference()).isEqualTo("-1件");
    assertThat(only.remarks()).containsExactly("原名 甲.旧名");
  }

  @Test
  void anotherScaleOfTheUnitIsConverted() {
    ComparedYear last =
        edition(2030, List.of(definition("甲.乙", Kind.MONEY, "万元")), Map.of("甲.乙", "1.5"));
    ComparedYear now =
        edition(2031, List.of(definition("甲.乙", Kind.MONEY, "元")), Map.of("甲.乙", "16000"));
    FigureComparison only = compare(last, now).figures().get(0);
    assertThat(only.rate()).isEqualTo("+6.7%");
  }

  @Test
  void anotherUnitIsAnError() {
    ComparedYear last =
        edition(2030, List.of(definition("甲.乙", Kind.COUNT, "家")), Map.of("甲.乙", "9"));
    ComparedYear now =
        edition(2031, List.of(definition("甲.乙", Kind.COUNT, "件")), Map.of("甲.乙", "9"));
    FigureComparison only = compare(last, now).figures().get(0);
    assertThat(only.status()).isEqualTo(Status.UNIT_CHANGED);
    assertThat(only.findings())
        .extracting(Diagnostic::message)
        .containsExactly("“甲.乙”的单位由 家 改为 件，不能比较");
  }

  @Test
  void everyChangeWithinAYearIsACorrection() {
    List<Definition> definitions = List.of(definition("甲.乙", Kind.COUNT, "件"));
    Comparison comparison =
        compare(
            edition(2030, definitions, Map.of("甲.乙", "126")),
            edition(2030, definitions, Map.of("甲.乙", "127")));
    assertThat(comparison.findings()).extracting(Diagnostic::code).containsExactly("diff/restated");
  }

  @ParameterizedTest
  @CsvSource({
    "甲.检查次数, 126, 甲.检查总次数, 84, 疑似由“甲.检查次数”更名",
    "甲.检查次数, 126, 乙.走访, 126, 疑似由“甲.检查次数”更名",
    "甲.检查次数, 126, 乙.走访, 84, ''",
    "甲.检查次数, 5, 乙.走访, 5, ''"
  })
  void aFigureThatMayHaveHadAnotherNameIsTold(
      String former, String last, String name, String value, String label) {
    ComparedYear before =
        edition(2030, List.of(definition(former, Kind.COUNT, "次")), Map.of(former, last));
    ComparedYear after =
        edition(2031, List.of(definition(name, Kind.COUNT, "次")), Map.of(name, value));
    assertThat(compare(before, after).figures().get(0).findings())
        .filteredOn(d -> d.code().equals("diff/renamed"))
        .extracting(Diagnostic::label)
        .isEqualTo(label.isEmpty() ? List.of() : List.of(label));
  }

  @Test
  void aFigureOfAnotherUnitIsNotTakenForARenamedOne() {
    ComparedYear last =
        edition(2030, List.of(definition("甲.数", Kind.COUNT, "家")), Map.of("甲.数", "126"));
    ComparedYear now =
        edition(2031, List.of(definition("甲.总数", Kind.COUNT, "次")), Map.of("甲.总数", "126"));
    assertThat(compare(last, now).findings())
        .extracting(Diagnostic::code)
        .doesNotContain("diff/renamed");
  }

  @Test
  void filesInTheWrongOrderAreTold() {
    Comparison comparison =
        compare(edition(2031, List.of(), Map.of()), edition(2030, List.of(), Map.of()));
    assertThat(comparison.general())
        .extracting(Diagnostic::message)
        .containsExactly("后一个文件是 2030 年的，比前一个（2031 年）早，是不是写反了");
  }
}
