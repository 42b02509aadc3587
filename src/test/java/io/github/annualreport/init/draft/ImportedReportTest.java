package io.github.annualreport.init.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImportedReportTest {

  private static final KnownFigures CATALOGUE =
      closed(
          entry("文件.印发数", Kind.COUNT, "件", "印发文件"),
          entry("规范性文件.制发数", Kind.COUNT, "件", "制发规范性文件"),
          entry("培训.人次", Kind.COUNT, "人次", "培训"),
          entry("法治学习.次数", Kind.COUNT, "次", "专题学习", "学习"),
          entry("约谈.次数", Kind.COUNT, "次", "约谈企业"),
          entry("约谈.企业数", Kind.COUNT, "家", "约谈企业"),
          entry("信访.受理数", Kind.COUNT, "件", "工单"),
          entry("行政处罚.罚款金额", Kind.MONEY, "万元", "罚款"));

  /** The digits that may stay, in words of the test's own. */
  private static final Pattern STAYS =
      Pattern.compile(
          "\\$\\{[^}]*\\}|<@[^>]*>|【待改：[^】]*】|《[^》]*》|[〔（](19|20)[0-9]{2}[〕）]\\p{IsHan}*[0-9]*(\\p{IsHan}{0,8}[0-9]*号)?"
              + "|(19|20)[0-9]{2}(?=年|[—－–-]{1,2}20[0-9]{2}年)|1[12][0-9]{1,3}(?!\\d)|第[0-9]+(号|条|款|章)|1月1日至12月31日"
              + "|[0-9]{1,2}[·•][0-9]{1,2}|[A-Za-z]+[.-]?[0-9.]+|[0-9]+[A-Z]|[0-9A-Z]+(\\+[0-9A-Z]+)+|7[×xX*]24"
              + "|(?m:^)[#\\s]*[0-9]{1,2}[.．、]|[（(][0-9]{1,2}[）)]|\\\\\\[[0-9]+|0[0-9]{2,3}-[0-9]{7,8}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全年印发文件1,118件。             | 全年印发文件${文件.印发数}。             | 1118件
          全年印发文件１，１１８件。        | 全年印发文件${文件.印发数}。             | 1118件
          全年印发文件 118 件。             | 全年印发文件${文件.印发数}。             | 118件
          共约谈企业14次30家。              | 共约谈企业${约谈.次数}${约谈.企业数}。   | 14次,30家
          罚款2,865.4万元。                 | 罚款${行政处罚.罚款金额}。               | 2865.4万元
          低保对象3,482户。                 | 低保对象【待改：3482户】。              | ''
          发放资料1.2万余份。               | 发放资料【待改：1.2万余份】。            | ''
          开展活动19场次。                  | 开展活动【待改：19场次】。               | ''
          培训320余人次。                   | 培训【待改：320余人次】。                | ''
          培训近900人次。                   | 培训近【待改：900人次】。                | ''
          制发规范性文件2件，报备2件。      | 制发规范性文件${规范性文件.制发数}，报备【待改：2件】。 | 2件
          专题学习不少于6次。               | 专题学习不少于【待改：6次】。            | ''
          明年专题学习6次。                 | 明年专题学习【待改：6次】。              | ''
          受理来信76件次，其中热线工单215件。 | 受理来信【待改：76件次】，其中热线工单【待改：215件】。 | ''
          12345热线办结率96%。              | 12345热线办结率【待改：96%】。           | ''
          12月5日开展12·4国家宪法日活动。   | 【待改：12月5日】开展12·4国家宪法日活动。 | ''
          按国发〔2021〕7号，2021年起办理。 | 按国发〔2021〕7号，【待改：2021】年起办理。        | ''
          学习4次，开展习近平法治思想专题学习6次。 | 学习【待改：4次】，开展习近平法治思想专题学习${法治学习.次数}。 | 6次
          办理行政审批事项1,286件。         | 办理行政审批事项【待改：1286件】。      | ''
          制发规范性文件中，有5件未备案。   | 制发规范性文件中，有【待改：5件】未备案。 | ''
          培训30人次，约谈企业20家未整改。  | 培训${培训.人次}，约谈企业【待改：20家】未整改。 | 30人次
          前三季度印发文件31件。            | 前三季度印发文件【待改：31件】。         | ''
          上半年专题学习2次，全年专题学习6次。 | 上半年专题学习【待改：2次】，全年专题学习${法治学习.次数}。 | 6次
          专题学习由上年的4次增加到6次。    | 专题学习由上年的【待改：4次】增加到${法治学习.次数}。 | 6次
          未发生印发文件、制发规范性文件情况。 | 【待改：未发生印发文件、制发规范性文件情况】。 | ''
          到2035年建成，2028年以来投入。    | 到【待改：2035】年建成，【待改：2028】年以来投入。 | ''
          有1,956对、136座和3至5个。        | 有【待改：1956对】、【待改：136座】和【待改：3】至【待改：5个】。 | ''
          """)
  void looksUpOrMarksEveryNumber(String old, String text, String figures) {
    ImportedReport report = ImportedReport.of("2030年。\n" + old, CATALOGUE, 2030);

    assertThat(report.text().body()).contains(text.strip() + "\n");
    assertThat(
            String.join(",", report.figures().values().stream().map(NumberMention::text).toList()))
        .isEqualTo(figures);
  }

  @Test
  void aWordThatStandsApartIsADoubtfulMatch() {
    ImportedReport near = ImportedReport.of("2030年专题学习4次。", CATALOGUE, 0);
    ImportedReport apart = ImportedReport.of("2030年学习教育系列活动4次。", CATALOGUE, 0);

    assertThat(near.figures().get("法治学习.次数").isDoubtful()).isFalse();
    assertThat(apart.figures().get("法治学习.次数").isDoubtful()).isTrue();
  }

  @Test
  void headingsAreOrdinalsWhereNoneIsANumber() {
    String old = "2030年。\n第一，主要做法\n甲。\n第二，存在的问题\n一是乙。二是丙。\n";

    assertThat(ImportedReport.of(old, CATALOGUE, 2030).text().body())
        .contains("## 主要做法\n\n甲。\n\n## 存在的问题\n\n1. 乙。");
    assertThat(ImportedReport.of("一、问题\n" + old, CATALOGUE, 2030).text().body())
        .contains("第一，主要做法\n\n甲。");
  }

  @Test
  void theNumberOfACaptionIsLeftToTheReport() {
    String old = "2030年。\n表：表1主要数据\n| 甲 |\n|---|\n| 乙 |\n";

    assertThat(ImportedReport.of(old, CATALOGUE, 2030).text().body()).contains("表：主要数据\n");
  }

  @Test
  void seesAYearInFullWidthDigits() {
    ImportedReport report = ImportedReport.of("２０３０年，２０３０年。\n２０３１年安排", CATALOGUE, 0);

    assertThat(report.year()).isEqualTo(2030);
    assertThat(report.text().body()).contains("${年度}年，${年度}年。").contains("${下年}年安排");
  }

  @Test
  void aTargetUnderThePlansOfNextYearIsNoFigureOfThisYear() {
    String old = "2030年，2030年专题学习4次。\n二、2031年工作安排\n专题学习6次。\n";

    ImportedReport report = ImportedReport.of(old, CATALOGUE, 0);

    assertThat(report.figures().get("法治学习.次数").number()).isEqualTo("4");
    assertThat(report.text().body()).contains("专题学习【待改：6次】");
  }

  static Stream<String> texts() {
    return IntStream.rangeClosed(1, 20).mapToObj(ImportedReportTest::text);
  }

  /** Sentences as such reports have them, with numbers of every spelling. */
  private static String text(int seed) {
    var random = new Random(seed);
    List<String> before =
        List.of("印发文件", "办理", "培训干部", "罚款", "覆盖", "制发规范性文件", "共", "其中", "达到", "约");
    List<String> numbers =
        List.of(
            "1,%d18",
            "%d", "%d.5", "１%d", "%d万", "%d亿", "2，%d34", "%d余", "%d多", "%d至9", "第%d", "0.%d");
    List<String> units =
        List.of(
            "件", "个", "场次", "人次", "余人", "万元", "%", "对", "座", "个百分点", "户", "", "月5日", "小时", "批次");
    List<String> names =
        List.of(
            "12345热线",
            "《条例（2021年修订）》",
            "国发〔2021〕7号",
            "12·4国家宪法日",
            "PM2.5",
            "2021—2025年",
            "5G",
            "1+6+N",
            "第12条");
    var text = new StringBuilder("某局2030年法治政府建设情况的报告\n一、2030年情况\n");
    for (int i = 0; i < 30; i++) {
      text.append(pick(before, random))
          .append(pick(numbers, random).formatted(1 + random.nextInt(9)))
          .append(pick(units, random))
          .append(random.nextInt(3) == 0 ? "，按" + pick(names, random) : "")
          .append(random.nextInt(4) == 0 ? "。\n" : "，");
    }
    return text.append("完。\n二、2031年安排\n办理不少于6件。\n").toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noDigitStaysUnread(String old) {
    assertThat(leftover(ImportedReport.of(old, CATALOGUE, 2030).text().body())).isEmpty();
  }

  /** Published texts in a folder outside of the project. */
  @Test
  @EnabledIfSystemProperty(named = "proofread.corpus", matches = ".+")
  void noDigitOfPublishedTextsStaysUnread() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("proofread.corpus")))) {
      assertThat(
              files
                  .filter(f -> f.toString().endsWith(".txt"))
                  .sorted()
                  .limit(20)
                  .map(f -> ImportedReport.of(read(f), CATALOGUE, 2020).text().body())
                  .flatMap(body -> leftover(body).stream()))
          .isEmpty();
    }
  }

  private static List<String> leftover(String body) {
    String rest = STAYS.matcher(body).replaceAll("");
    return Pattern.compile(".{0,12}[0-9０-９].{0,12}")
        .matcher(rest)
        .results()
        .map(r -> r.group())
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Figures of a template whose data may not declare others. */
  private static KnownFigures closed(CatalogueEntry... entries) {
    return new KnownFigures(List.of(entries), false, Set.of());
  }

  static CatalogueEntry entry(String name, Kind kind, String unit, String... words) {
    var definition =
        new Definition(
            new Term(name, words[0], ""),
            Measurement.of(kind, unit),
            Optional.empty(),
            Phrasing.of(words[0], "", Direction.NEUTRAL, kind));
    return new CatalogueEntry(definition, List.of(words));
  }
}
