package io.github.annualreport.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.annualreport.build.Example;
import io.github.annualreport.build.ExamplesTest;
import io.github.annualreport.build.ReportContent;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diff.ComparisonSelection.Extent;
import io.github.annualreport.diff.format.ComparisonFormat;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.xlsx.XlsxWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportComparisonTest {

  private static final Templates TEMPLATES = new Templates();
  private static final Path EXAMPLES = Path.of("examples/ecology-bureau-two-years");
  private static final ComparisonFormat.Setting SETTING =
      new ComparisonFormat.Setting(false, Path.of(""), "0.0");
  private static final Path GOLDEN = Path.of("src/test/resources/diff");
  private static final List<String> COUNTS =
      List.of("行政处罚.案件数", "行政复议.案件数", "行政检查.次数", "约谈.次数", "信访举报.受理数", "执法培训.集中学习次数");

  @TempDir private Path folder;

  private static Comparison compare(Path... files) {
    return new ReportComparison(TEMPLATES)
        .compare(
            new ComparisonRequest(
                Arrays.stream(files).map(ComparedFile::of).toList(), Optional.empty()));
  }

  private static byte[] write(ComparisonFormat format, Comparison comparison) {
    var changed = new ComparisonSelection(Extent.CHANGED, OptionalInt.empty(), List.of());
    return format.write(changed.of(comparison), SETTING);
  }

  static Stream<Path> examplesOfTwoYears() {
    return Example.files().stream()
        .filter(f -> f.endsWith("2031.yaml") && Files.exists(f.resolveSibling("2030.yaml")))
        .map(Path::getParent);
  }

  static Stream<Arguments> examplesInEveryFormat() {
    Map<ComparisonFormat, String> extensions =
        Map.of(
            ComparisonFormat.TEXT, "txt",
            ComparisonFormat.MARKDOWN, "md",
            ComparisonFormat.JSON, "json",
            ComparisonFormat.CSV, "csv",
            ComparisonFormat.GITHUB, "github.txt",
            ComparisonFormat.SARIF, "sarif");
    return examplesOfTwoYears()
        .flatMap(
            e -> extensions.entrySet().stream().map(x -> arguments(e, x.getKey(), x.getValue())));
  }

  @ParameterizedTest
  @MethodSource("examplesInEveryFormat")
  void writesTheExampleYears(Path example, ComparisonFormat format, String extension)
      throws IOException {
    Comparison compared = compare(example.resolve("2030.yaml"), example.resolve("2031.yaml"));
    String actual = new String(write(format, compared), UTF_8);
    Path golden = GOLDEN.resolve(example.getFileName() + "." + extension);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  static List<Path> yearsWithAYearBefore() {
    return Example.files().stream()
        .filter(
            file -> ReportComparisonTest.built(file).content().orElseThrow().lastFile().isPresent())
        .toList();
  }

  private static Example.Outcome built(Path file) {
    return new Example(file, file.getParent(), TEMPLATES).read();
  }

  @Test
  void thereAreExamplesToHoldReportAndComparisonAgainstEachOther() {
    assertThat(yearsWithAYearBefore()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("yearsWithAYearBefore")
  void theReportAndTheComparisonKnowTheSameChanges(Path thisYear) {
    ReportContent content = built(thisYear).content().orElseThrow();
    Map<String, FigureComparison> compared = compared(content, thisYear);
    for (Figure figure : content.figures().all()) {
      FigureComparison pair = compared.get(figure.definition().name());
      assertThat(pair.change()).isEqualTo(figure.change());
      assertThat(pair.now().figure()).contains(figure);
    }
  }

  @ParameterizedTest
  @MethodSource("yearsWithAYearBefore")
  void whatTheReportPrintsOfAChangeIsWhatTheComparisonSays(Path thisYear) {
    Example.Outcome report = built(thisYear);
    Map<String, FigureComparison> compared = compared(report.content().orElseThrow(), thisYear);
    List<Inline.Figure> printed = printedChanges(report.document().orElseThrow());
    assumeThat(printed).as("a report without figures").isNotEmpty();
    for (Inline.Figure figure : printed) {
      Change change = compared.get(figure.figure().definition().name()).change().orElseThrow();
      if (isAboutMore(figure.text())) {
        continue;
      }
      assertThat(figure.text()).isIn(change.clause(), change.differenceText(), change.signed());
      assertThat(figure.text()).containsSubsequence(magnitude(figure.text(), change));
    }
  }

  /** Clauses of two figures, of both values, or about a target, which a comparison has not. */
  private static boolean isAboutMore(String clause) {
    return clause.startsWith("由") || clause.contains("目标") || clause.contains("分别");
  }

  /** The rate where the text has one, else the size of the difference: without their signs. */
  private static String magnitude(String text, Change change) {
    String shown = text.contains("%") ? change.signedRate() : change.signed();
    return text.endsWith("持平") || change.clause().startsWith("上年")
        ? ""
        : shown.replaceFirst("^[+-]", "");
  }

  private static List<Inline.Figure> printedChanges(Document document) {
    return document.blocks().stream()
        .flatMap(b -> ExamplesTest.inlines(b).stream())
        .filter(i -> i instanceof Inline.Figure f && f.aspect() == Inline.Aspect.CHANGE)
        .map(Inline.Figure.class::cast)
        .toList();
  }

  private static Map<String, FigureComparison> compared(ReportContent content, Path thisYear) {
    return compare(content.lastFile().orElseThrow(), thisYear).figures().stream()
        .collect(Collectors.toMap(f -> f.definition().name(), f -> f));
  }

  @ParameterizedTest
  @MethodSource("examplesOfTwoYears")
  void writesTheExampleYearsAsASheet(Path example) throws Exception {
    Comparison compared = compare(example.resolve("2030.yaml"), example.resolve("2031.yaml"));
    String cells =
        XlsxWriter.read(write(ComparisonFormat.XLSX, compared)).stream()
            .map(row -> String.join(" | ", row) + "\n")
            .collect(Collectors.joining());
    Path golden = GOLDEN.resolve(example.getFileName() + ".xlsx.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, cells);
    }
    assertThat(cells).isEqualTo(Files.readString(golden));
  }

  @Test
  void aFileDoesNotDifferFromItself() {
    Comparison compared = compare(EXAMPLES.resolve("2031.yaml"), EXAMPLES.resolve("2031.yaml"));
    assertThat(compared.counts().hasChanges()).isFalse();
    assertThat(compared.findings()).isEmpty();
    assertThat(new String(write(ComparisonFormat.TEXT, compared), UTF_8).lines()).hasSize(1);
  }

  @RepeatedTest(20)
  void everyChangedLeafIsReportedOnceAndTheOtherWayRoundWithOppositeSigns(RepetitionInfo run)
      throws IOException {
    var random = new Random(run.getCurrentRepetition());
    Map<String, Integer> last = figures(random);
    Map<String, Integer> now = figures(random);
    Path lastFile = file("a.yaml", 2029, last);
    Path nowFile = file("b.yaml", 2031, now);
    Comparison forth = compare(lastFile, nowFile);
    Comparison back = compare(nowFile, lastFile);
    assertThat(changed(forth)).containsExactlyInAnyOrderElementsOf(differing(last, now));
    assertThat(changed(back)).containsExactlyInAnyOrderElementsOf(differing(last, now));
    assertThat(differences(back))
        .isEqualTo(
            differences(forth).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().negate())));
  }

  private static Map<String, Integer> figures(Random random) {
    var result = new LinkedHashMap<String, Integer>();
    for (String name : COUNTS) {
      if (random.nextInt(5) > 0) {
        result.put(name, random.nextInt(random.nextBoolean() ? 3 : 500));
      }
    }
    return result;
  }

  private static Set<String> differing(Map<String, Integer> last, Map<String, Integer> now) {
    var names = new HashSet<>(last.keySet());
    names.addAll(now.keySet());
    names.removeIf(n -> last.containsKey(n) && last.get(n).equals(now.get(n)));
    return names;
  }

  private static List<String> changed(Comparison comparison) {
    return comparison.figures().stream()
        .filter(FigureComparison::isChanged)
        .map(f -> f.definition().name())
        .toList();
  }

  private static Map<String, BigDecimal> differences(Comparison comparison) {
    var result = new LinkedHashMap<String, BigDecimal>();
    comparison
        .figures()
        .forEach(f -> f.change().ifPresent(c -> result.put(f.definition().name(), c.difference())));
    return result;
  }

  private Path file(String name, int year, Map<String, Integer> figures) throws IOException {
    var lines = new ArrayList<>(List.of("模板: ecology-bureau", "年度: " + year, "单位:", "  名称: 某局"));
    figures.forEach(
        (figure, value) -> {
          String[] parts = figure.split("\\.", -1);
          lines.add(parts[0] + ":");
          lines.add("  " + parts[1] + ": " + value);
        });
    return Files.write(folder.resolve(name), lines);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path year(String name, int year, String rest) throws IOException {
    return file(name, "模板: ecology-bureau\n年度: " + year + "\n单位: {名称: 某局}\n" + rest);
  }

  @Test
  void aValueThatThisYearsFileRestatesIsComparedWith() throws IOException {
    Path last = year("a.yaml", 2030, "行政检查: {次数: 96}\n");
    Path now = year("b.yaml", 2031, "行政检查: {次数: {数值: 88, 上年: 95}}\n");
    Comparison compared = compare(last, now);
    assertThat(compared.findings())
        .extracting(Diagnostic::message)
        .containsExactly("“行政检查.次数”的上年数写 95次，a.yaml 是 96次");
    assertThat(differences(compared)).containsEntry("行政检查.次数", new BigDecimal(-7));
  }

  @Test
  void aReasonForARuleAboutTheChangeJustifiesItsFigure() throws IOException {
    Path last = year("a.yaml", 2030, "行政检查: {次数: 96}\n");
    Path now = year("b.yaml", 2031, "行政检查: {次数: 40}\n说明: {检查次数波动: 合并检查}\n");
    assertThat(compare(last, now).findings())
        .extracting(Diagnostic::justification)
        .containsExactly("合并检查");
  }

  @Test
  void aFileOfAnotherUnitIsTold() throws IOException {
    Path last = file("a.yaml", "模板: ecology-bureau\n年度: 2030\n单位: {名称: 甲局}\n");
    Path now = file("b.yaml", "模板: ecology-bureau\n年度: 2031\n单位: {名称: 乙局}\n");
    assertThat(compare(last, now).findings())
        .extracting(Diagnostic::code)
        .contains("diff/other-unit");
  }

  @Test
  void seriesOfYearsHaveAnAverageGrowth() throws IOException {
    Path first = year("a.yaml", 2029, "行政检查: {次数: 100}\n");
    Path second = year("b.yaml", 2030, "行政检查: {次数: 115}\n");
    Path third = year("c.yaml", 2031, "行政检查: {次数: 121}\n");
    assertThat(new String(write(ComparisonFormat.TEXT, compare(first, second, third)), UTF_8))
        .startsWith(
            """
                    2029年  2030年  2031年  增减   同比  年均增速
            行政检查
              次数   100次   115次   121次  +6次  +5.2%    +10.0%
            """);
  }

  @Test
  void yearsOfASeriesMustAscend() throws IOException {
    Path first = year("a.yaml", 2029, "");
    Path second = year("b.yaml", 2031, "");
    Path third = year("c.yaml", 2030, "");
    assertThatThrownBy(() -> compare(first, second, third))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2030 年不能排在 2031 年后面");
  }

  @Test
  void whatIsWrongWithBothFilesIsToldInOneRun() throws IOException {
    Path last = year("a.yaml", 2030, "行政检查: {次数: 多}\n");
    Path now = year("b.yaml", 2031, "行政检查: {次数: 少}\n");
    assertThatThrownBy(() -> compare(last, now))
        .hasMessageContaining("a.yaml:4:")
        .hasMessageContaining("b.yaml:4:");
  }

  @RepeatedTest(5)
  void anotherOrderIsNoChange(RepetitionInfo run) throws IOException {
    var random = new Random(run.getCurrentRepetition());
    List<String> groups = groups(Files.readString(EXAMPLES.resolve("2031.yaml")));
    Collections.shuffle(groups, random);
    Path shuffled = file("2031.yaml", String.join("", groups));
    Comparison compared = compare(EXAMPLES.resolve("2031.yaml"), shuffled);
    assertThat(groups).hasSizeGreaterThan(20);
    assertThat(compared.counts().hasChanges()).isFalse();
    assertThat(compared.findings()).isEmpty();
  }

  /** A data file cut before each of its keys. */
  private static List<String> groups(String yaml) {
    return new ArrayList<>(List.of(yaml.split("(?m)(?<=\\n)(?=^[^ #\\n-])", -1)));
  }

  @Test
  void whatElseIsSaidOfAFigureIsAChangeOfItsYear() throws IOException {
    Path first = year("a.yaml", 2031, "行政检查: {次数: {数值: 84, 状态: 预计}}\n");
    Path second = year("b.yaml", 2031, "行政检查: {次数: {数值: 84, 来源: 台账}}\n");
    Comparison compared = compare(first, second);
    assertThat(compared.counts().hasChanges()).isTrue();
    assertThat(new String(write(ComparisonFormat.TEXT, compared), UTF_8))
        .contains("来源 未写 → 台账；状态 预计 → 核定");
  }

  @Test
  void rowsAreMatchedByTheKeyThatTheSchemaDeclares() throws IOException {
    Path first = year("a.yaml", 2030, "荣誉: [{获评单位: 甲队, 称号: 先进集体}, {获评单位: 我局, 称号: 普法先进}]\n");
    Path second = year("b.yaml", 2031, "荣誉: [{获评单位: 我局, 称号: 普法先进}, {获评单位: 乙队, 称号: 先进集体}]\n");
    assertThat(new String(write(ComparisonFormat.TEXT, compare(first, second)), UTF_8))
        .isEqualTo(
            """
            荣誉[先进集体].获评单位
              - 甲队
              + 乙队
            变化 0 项，未变 0 项，新增 0 项，缺 0 项；文字变化 1 处
            """);
  }
}
