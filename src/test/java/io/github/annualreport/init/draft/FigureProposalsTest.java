package io.github.annualreport.init.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.figure.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureProposalsTest {

  private static final KnownFigures KNOWN =
      new KnownFigures(
          List.of(
              ImportedReportTest.entry("行政检查.次数", Kind.COUNT, "次", "行政检查", "执法检查"),
              ImportedReportTest.entry("行政处罚.案件数", Kind.COUNT, "件", "行政处罚案件"),
              ImportedReportTest.entry("行政处罚.罚没金额", Kind.MONEY, "万元", "罚没金额")),
          true,
          Set.of("公文", "存在问题"));

  /** Each in a section headed 服务. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          举办法治讲座4场。              | 举办法治讲座${服务.法治讲座数}。               | 服务.法治讲座数: {单位: 场}
          将38项具体任务分解到7个股室。  | 将${服务.具体任务数}具体任务分解到${服务.股室数}股室。 | 服务.具体任务数: {单位: 项}; 服务.股室数: {单位: 个}
          共有低保对象3482户5917人。     | 共有低保对象${服务.低保对象数}${服务.低保对象人数}。 | 服务.低保对象数: {单位: 户}; 服务.低保对象人数: {单位: 人}
          发放低保金2865.4万元。         | 发放低保金${服务.低保金}。                     | 服务.低保金: {单位: 万元}
          群众满意率99.6%。              | 群众满意率${服务.群众满意率}。                 | 服务.群众满意率: {单位: "%", 小数: 1}
          其中12345热线转办工单215件。   | 其中12345热线转办工单${服务.热线转办工单数}。  | 服务.热线转办工单数: {单位: 件}
          发放资料1.25万份。             | 发放资料<@换算 数=服务.资料数 单位="万份" 小数=2/>。 | 服务.资料数: {单位: 份, 小数: 2}
          开展宣传月、宣传周等普法活动19场次。 | 开展宣传月、宣传周等普法活动${服务.普法活动数}。 | 服务.普法活动数: {单位: 场次}
          检查养老机构2家，又检查养老机构3家。 | 检查养老机构${服务.检查养老机构数}，又检查养老机构${服务.又检查养老机构数}。 | 服务.检查养老机构数: {单位: 家}; 服务.又检查养老机构数: {单位: 家}
          注销7家。注销7家。注销9家。    | 注销${服务.注销数}。注销${服务.注销数}。注销${服务.注销家数}。 | 服务.注销数: {单位: 家}; 服务.注销家数: {单位: 家}
          火化率87.4%，比上年提高2.1个百分点。 | 火化率${服务.火化率}<@同比 数=服务.火化率/>。  | 服务.火化率: {单位: "%", 小数: 1}
          作出决定9件，罚款1.35万元，比上年减少3件。 | 作出决定${服务.作出决定数}<@同比 数=服务.作出决定数/>，罚款${服务.罚款}。 | 服务.作出决定数: {单位: 件}; 服务.罚款: {单位: 万元}
          下放的28项事项全部承接。       | 下放的${服务.下放事项数}事项全部承接。         | 服务.下放事项数: {单位: 项}
          14名持证人员中在一线的只有6名。 | ${服务.持证人员数}持证人员中在一线的只有${服务.持证人员中在一线数}。 | 服务.持证人员数: {单位: 名}; 服务.持证人员中在一线数: {单位: 名}
          执法检查46次，同比下降11.5%。  | 执法检查${行政检查.次数}<@同比 数=行政检查.次数/>。 | ''
          应检178家，参检171家，年检率96.1%。 | 应检${服务.应检数}，参检${服务.参检数}，年检率${服务.年检率}。 | 服务.应检数: {单位: 家}; 服务.参检数: {单位: 家}; 服务.年检率: {公式: 服务.参检数 / 服务.应检数, 单位: "%", 小数: 1}
          时限由15个工作日压缩至6个工作日，压缩60%。 | 时限由${服务.时限}压缩至${服务.压缩}，压缩${服务.压缩比例}。 | 服务.时限: {单位: 个工作日}; 服务.压缩: {单位: 个工作日}; 服务.压缩比例: {公式: (服务.时限 - 服务.压缩) / 服务.时限, 单位: "%"}
          培训320余人次，咨询近900人次。 | 培训【待改：320余人次】，咨询近【待改：900人次】。 | ''
          满意率由上年的95.2%提高到97.4%。 | 满意率由上年的【待改：95.2%】提高到${服务.满意率}。 | 服务.满意率: {单位: "%", 小数: 1}
          共有志愿者45名，比上年新增5名。 | 共有志愿者${服务.志愿者数}，比上年新增【待改：5名】。 | 服务.志愿者数: {单位: 名}
          有效率76.2%。                  | 有效率${服务.有效率}。                         | 服务.有效率: {单位: "%", 小数: 1}
          投入215亿元，比上年增加11亿元，增长5.8%。 | 投入${服务.投入}<@同比 数=服务.投入/>。             | 服务.投入: {单位: 亿元}
          召开推进会三次。               | 召开推进会【待改：三次】。                     | ''
          收入增长12.3%。                | 收入增长【待改：12.3%】。                      | ''
          明年培训不少于6次。            | 明年培训不少于【待改：6次】。                  | ''
          连续5年获评先进。              | 连续【待改：5年】获评先进。                    | ''
          截至2030年12月底，共有社会组织187家。 | 截至${年度}年12月底，共有社会组织${服务.社会组织数}。 | 服务.社会组织数: {单位: 家}
          """)
  void declaresWhatTheTemplateDoesNotKnow(String old, String text, String declared) {
    ImportedReport report = ImportedReport.of("一、服务\n" + old + "\n", KNOWN, 2030);

    assertThat(report.text().body()).isEqualTo("## 服务\n\n" + text.strip() + "\n");
    assertThat(declarations(report)).isEqualTo(declared);
  }

  @Test
  void aHeadingThatIsASectionOfTheDataIsNoClass() {
    assertThat(declarations(ImportedReport.of("一、存在问题\n空编3个。\n", KNOWN, 2030)))
        .isEqualTo("存在问题情况.空编数: {单位: 个}");
  }

  @Test
  void readsTheFiguresOfATableWithTwoYears() {
    ImportedReport report =
        ImportedReport.of(
            """
            一、服务
            2030年实施临时救助1024人次。2030年结束。
            表1　主要数据
            | 序号 | 项目 | 单位 | 2029年 | 2030年 | 增减 | 同比 |
            |---|---|---|---|---|---|---|
            | 1 | 行政处罚 | 件 | 7 | 5 | -2 | -28.6% |
            | 2 | 罚没金额 | 万元 | 3.10 | 2.35 | -0.75 | -24.2% |
            | 3 | 临时救助 | 人次 | 912 | 1024 | 112 | 12.3% |
            | 4 | 结婚登记 | 对 | 2103 | 1956 | -147 | -7.0% |
            """,
            KNOWN, 2030);

    assertThat(report.text().body())
        .contains(
            """
            | 1 | 行政处罚 | 件 | ${(行政处罚.案件数.上年.数值)!"—"} | ${行政处罚.案件数.数值} | ${(行政处罚.案件数.增减)!"—"} | ${(行政处罚.案件数.同比)!"—"} |
            | 2 | 罚没金额 | 万元 | ${(行政处罚.罚没金额.上年.数值)!"—"} | ${行政处罚.罚没金额.数值} | ${(行政处罚.罚没金额.增减)!"—"} | ${(行政处罚.罚没金额.同比)!"—"} |
            | 3 | 临时救助 | 人次 | ${(服务.临时救助.上年.数值)!"—"} | ${服务.临时救助.数值} | ${(服务.临时救助.增减)!"—"} | ${(服务.临时救助.同比)!"—"} |
            | 4 | 结婚登记 | 对 | ${(服务.结婚登记数.上年.数值)!"—"} | ${服务.结婚登记数.数值} | ${(服务.结婚登记数.增减)!"—"} | ${(服务.结婚登记数.同比)!"—"} |
            """);
    assertThat(declarations(report)).isEqualTo("服务.临时救助: {单位: 人次}; 服务.结婚登记数: {单位: 对}");
    assertThat(report.figures().get("行政处罚.罚没金额").text()).isEqualTo("2.35万元");
  }

  @Test
  void aColumnOfPercentagesStaysOne() {
    ImportedReport report =
        ImportedReport.of(
            """
            一、服务
            2030年情况如下，2030年底：
            | 项目 | 单位 | 2030年 | 2029年 | 增减（%） |
            |---|---|---|---|---|
            | 行政处罚 | 件 | 7 | 5 | 40.0 |
            """,
            KNOWN, 0);

    assertThat(report.text().body()).contains("| ${(行政处罚.案件数.同比)!\"—\"} |");
  }

  @Test
  void theNumbersOfRowsStayInATableWithoutFigures() {
    ImportedReport report =
        ImportedReport.of("一、服务\n文件见下表：\n| 序号 | 名称 |\n|---|---|\n| 1 | 甲办法 |\n", KNOWN, 2030);

    assertThat(report.text().body()).contains("| 1 | 甲办法 |");
  }

  @Test
  void readsATableOfOneColumnByTheUnitOfItsHeadOrCaption() {
    ImportedReport report =
        ImportedReport.of(
            """
            一、服务
            表1　办件（单位：件）

            | 类别 | 件数 |
            |---|---|
            | 社会团体 | 12 |
            | 基金会 | 4 |

            2030年支出如下，2030年：

            | 类别 | 金额（万元） |
            |---|---|
            | 供养金 | 736.5 |

            其中：

            | 类别 | 2029年 | 2030年 |
            |---|---|---|
            | 调解纠纷（件） | 402 | 386 |
            """,
            KNOWN,
            2030);

    assertThat(report.text().body())
        .contains("| 社会团体 | ${服务.社会团体数.数值} |", "| 供养金 | ${服务.供养金.数值} |")
        .contains("| 调解纠纷（件） | ${(服务.调解纠纷数.上年.数值)!\"—\"} | ${服务.调解纠纷数.数值} |");
    assertThat(declarations(report))
        .isEqualTo("服务.社会团体数: {单位: 件}; 服务.基金会数: {单位: 件}; 服务.供养金: {单位: 万元}; 服务.调解纠纷数: {单位: 件}");
  }

  @Test
  void readsAHeadOfTwoRowsAndATableRightBehindAnother() {
    ImportedReport report =
        ImportedReport.of(
            """
            一、服务
            2030年情况如下，2030年底：
            | 类别 | 案件（件） |  |
            |---|---|---|
            |  | 2029年 | 2030年 |
            | 社会团体 | 12 | 9 |
            | 类别 | 人数 |
            |---|---|
            | 养老机构 | 40 |
            """,
            KNOWN,
            0);

    assertThat(report.text().body())
        .contains("|  | **${上年度}年** | **${年度}年** |")
        .contains("| 社会团体 | ${(服务.社会团体数.上年.数值)!\"—\"} | ${服务.社会团体数.数值} |\n\n| 类别 | 人数 |")
        .contains("| 养老机构 | ${服务.养老机构数.数值} |");
    assertThat(declarations(report)).isEqualTo("服务.社会团体数: {单位: 件}; 服务.养老机构数: {单位: 人}");
  }

  @Test
  void leavesATableThatItCannotReadMarked() {
    ImportedReport report =
        ImportedReport.of("一、服务\n情况见下表：\n| 甲 | 乙 |\n|---|---|\n| 3 | 5 |\n", KNOWN, 2030);

    assertThat(report.text().body()).contains("| 【待改：3】 | 【待改：5】 |");
    assertThat(declarations(report)).isEmpty();
  }

  private static String declarations(ImportedReport report) {
    return report.proposed().values().stream()
        .map(f -> f.name() + ": " + f.declaration())
        .collect(Collectors.joining("; "));
  }
}
