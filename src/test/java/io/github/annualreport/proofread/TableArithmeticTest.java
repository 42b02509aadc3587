package io.github.annualreport.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.markdown.MarkdownManuscript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a table against each other and against the text. */
class TableArithmeticTest {

  @Test
  void addsUpTables() {
    String table =
        """
        | 单位 | 合计 | 警告 | 罚款 |
        |---|---|---|---|
        | 甲局 | 5 | 2 | 3 |
        | 乙局 | 8 | 4 | 4 |
        | 合计 | 18 | 6 | 7 |
        """;

    assertThat(tableFindings(table)).containsOnly("FIG-13 这里是18，各项加起来是13");
    assertThat(tableFindings(table.replace("18", "13"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "增长, 20.0%, 20.0%, 20.0%",
    "增长, 20.0, 20.0, 20.0",
    "变化, 20.0%, 20.0%, 20.0%",
    "增幅（%）, 20, 20, 20",
    "排名, 1, 2, 1",
    "位次, 1, 2, 1",
    "增减, 1, 2, 4",
    "占比, 50, 50, 50",
    "平均用时（天）, 3, 4, 3.5",
    "人均件数, 3, 4, 3.5",
    "满意度, 96, 97, 96.5",
    "得分, 96, 97, 96.5",
    "单价（元）, 3, 4, 3",
    "时间, 3月, 4月, 5月",
    "年份, 2030, 2031, 2031",
    "增减, 1.2个百分点, 2个百分点, 1个百分点",
    "名次变化, 上升1位, 上升2位, 上升1位",
  })
  void addsUpNoRatesRanksAndDates(String head, String one, String two, String total) {
    String rows = "| 甲 | 5 | 6 | %s |\n| 乙 | 10 | 12 | %s |\n| 合计 | 15 | 18 | %s |\n";
    String table =
        "| 类别 | 上半年 | 下半年 | " + head + " |\n|---|---|---|---|\n" + rows.formatted(one, two, total);

    assertThat(tableFindings(table)).isEmpty();
    assertThat(tableFindings(table.replace("| 18 |", "| 19 |"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "甲 8,乙 9,小计 18 → 这里是18，各项加起来是17",
        "甲 8,乙 9,小计 18,合计 18 → 这里是18，各项加起来是17",
        "小计 18,甲 8,乙 9 → 这里是18，各项加起来是17",
        "甲 8,乙 9,小计 17,丙 3,丁 4,小计 8,合计 25 → 这里是8，各项加起来是7",
        "甲 8,乙 9,小计 17,丙 3,丁 4,小计 7,合计 25 → 这里是25，各项加起来是24",
        "小计 17,甲 8,乙 9,小计 8,丙 3,丁 4,总计 24 → 这里是8，各项加起来是7",
        "甲 8,乙 9,小计 17,丙 3,合计 21 → 这里是21，各项加起来是20",
        "甲 8,乙 9,合计 18,丙 3,丁 4,合计 7,总计 24 → 这里是18，各项加起来是17",
        "合计 18,甲 8,乙 9 → 这里是18，各项加起来是17",
        "甲 8,其中：男 5,乙 9,合计 18 → 这里是18，各项加起来是17",
        "甲 8,其中：男 5,女 3,乙 9,合计 18 → 这里是18，各项加起来是20",
        "甲 8,乙 9,办结率 90%,合计 18 → 这里是18，各项加起来是17",
      })
  void addsUpSubtotals(String rows, String found) {
    assertThat(tableFindings(column(rows))).contains("FIG-13 " + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲 8,乙 9,小计 17,合计 17",
        "甲 8,乙 9,小计 17,丙 3,丁 4,小计 7,合计 24",
        "小计 17,甲 8,乙 9,小计 7,丙 3,丁 4,合计 24",
        "合计 24,小计 17,甲 8,乙 9,小计 7,丙 3,丁 4",
        "甲 8,乙 9,小计 17,丙 3,合计 20",
        "甲 8,乙 9,小计 17,丙 3,小计 3,合计 20",
        "甲 8,乙 9,合计 17,丙 3,丁 4,合计 7,总计 24",
        "甲 8,乙 9,合计 17,丙 3,丁 4,合计 7",
        "甲 8,其中：男 5,乙 9,合计 17",
        "甲 8,其中：男 5,女 3,乙 9,合计 17",
        "甲 8,其中：丙 2,乙 9,其中：丁 3,合计 17",
        "甲 8,乙 9,合计 17,其中：已结 12",
        "甲 8,乙 9,合计 17,比上年增减 3",
      })
  void addsUpRightSubtotals(String rows) {
    assertThat(tableFindings(column(rows))).isEmpty();
  }

  private static String column(String rows) {
    return "| 类别 | 件数 |\n|---|---|\n| " + rows.replace(" ", " | ").replace(",", " |\n| ") + " |\n";
  }

  @Test
  void addsUpSubtotalsBesideTheNamesOfTheirGroups() {
    String table =
        """
        | 单位 | 类别 | 件数 | 小计 | 警告 | 罚款 |
        |---|---|---|---|---|---|
        | 一组 | 甲 | 8 | 8 | 3 | 5 |
        |  | 乙 | 9 | 9 | 4 | 5 |
        |  | 小计 | 17 | 17 | 7 | 10 |
        | 二组 | 丙 | 2 | 2 | 1 | 1 |
        |  | 丁 | 3 | 3 | 1 | 2 |
        |  | 小计 | 5 | 5 | 2 | 3 |
        | 合计 |  | 22 | 22 | 9 | 13 |
        """;

    assertThat(tableFindings(table)).isEmpty();
    assertThat(tableFindings(table.replace("17 | 17", "18 | 17")))
        .contains("FIG-13 这里是18，各项加起来是17");
    assertThat(tableFindings(table.replace("9 | 9 |", "9 | 8 |"))).contains("FIG-13 这里是8，各项加起来是9");
  }

  @ParameterizedTest
  @CsvSource({
    "占比, 10, 45%, 44.4%, 这里是45%，10占18应为56%",
    "占比（%）, 10, 45, 44.4, 这里是45，10占18应为56",
    "所占比例, 10, 55.6%, 34.4%, 这里是34.4%，8占18应为44.4%",
    "比重, 10, 55.6%, 34.4%, 这里是34.4%，8占18应为44.4%",
  })
  void holdsSharesAgainstTheirTotal(
      String head, String number, String one, String two, String found) {
    String table =
        "| 类别 | 件数 | %s |\n|---|---|---|\n| 甲 | %s | %s |\n| 乙 | 8 | %s |\n| 合计 | 18 | 100%% |\n"
            .formatted(head, number, one, two);

    assertThat(tableFindings(table)).containsExactly("FIG-13 " + found);
    assertThat(tableFindings(table.replace(one, "55.6").replace(two, "44.4"))).isEmpty();
    assertThat(tableFindings(table.replace(one, "55.5").replace(two, "44.5"))).isEmpty();
    assertThat(tableFindings(table.replace(head, "同比"))).isEmpty();
  }

  @Test
  void leavesSharesOfOtherTotals() {
    String table =
        "| 类别 | 件数 | 占比 |\n|---|---|---|\n| 甲 | 10 | 5.2% |\n| 乙 | 8 | 4.1% |\n| 合计 | 18 | 9.3% |\n";

    assertThat(tableFindings(table)).isEmpty();
  }

  @Test
  void takesYearsForHeads() {
    String table =
        "| 类别 | 2030 | 2031 |\n|---|---|---|\n| 甲 | 8 | 9 |\n| 乙 | 9 | 9 |\n| 合计 | 17 | 18 |\n";

    assertThat(tableFindings(table)).isEmpty();
    assertThat(tableFindings(table.replace("17", "16"))).hasSize(1);
  }

  @Test
  void doesNotAddUpPartsOfParts() {
    String table = "| 类别 | 件数 |\n|---|---|\n| 甲 | 8 |\n| 乙 | 9 |\n| 合计 | 8 |\n";

    assertThat(tableFindings(table)).hasSize(1);
    assertThat(tableFindings(table.replace("| 乙", "| 其中：乙"))).isEmpty();
  }

  @Test
  void holdsTheTextAgainstTheTable() {
    String table =
        """
        2031年，全年办理行政处罚案件12件，其他行政处罚案件5件。行政复议案件3件。开展行政检查30次。

        | 指标 | 2030年 | 2031年 |
        |---|---|---|
        | 行政处罚案件数（件） | 9 | 11 |
        | 行政复议案件数（件） | 3 | 3 |
        | 行政检查次数（次） | 3 | 31 |
        """;

    assertThat(tableFindings(table))
        .containsExactly("FIG-05 “行政处罚案件”这里是12件，表格里是11件", "FIG-05 “行政检查”这里是30次，表格里是31次");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "查处食品案件12件。 → 类别,2030年,2031年;查处食品案件,10,13 → 12件，表格里是13",
        "全年查处食品案件12件。 → 类别,本年,上年;食品案件,13,10 → 12件，表格里是13",
        "检查企业35家次。 → 类别,数量;检查企业,36家次 → 35家次，表格里是36家次",
        "检查企业35家次。 → 类别,单位,数量;检查企业,家次,36 → 35家次，表格里是36家次",
        "检查企业35家次。 → 类别,2031年（家次）;检查企业,36 → 35家次，表格里是36家次",
        "检查企业35家次。 → 检查企业（家次）,普法活动（场）;36,5 → 35家次，表格里是36家次",
        "检查企业35家次。 → 年度,检查企业,普法活动;2031年,36家次,5场 → 35家次，表格里是36家次",
        "罚没金额8.25万元。 → 类别,金额（万元）;罚没金额,9.25 → 8.25万元，表格里是9.25万元",
        "罚没金额8.25万元。 → 类别,金额;罚没金额,92500元 → 8.25万元，表格里是92500元",
        "案件办结率96%。 → 类别,2030年,2031年;案件办结率,91%,95% → 96%，表格里是95%",
        "治理河道12公里。 → 类别,数量;治理河道,13公里 → 12公里，表格里是13公里",
        "行政检查85次。 → 类别,数量;行政检查（次）,84 → 85次，表格里是84次",
      })
  void holdsTheTextAgainstCells(String text, String rows, String found) {
    String wrong = found.substring(0, found.indexOf('，'));
    String right = found.substring(found.indexOf("是") + 1);

    assertThat(tableFindings(text + table(rows)))
        .anyMatch(f -> f.startsWith("FIG-05") && f.endsWith(found));
    assertThat(tableFindings(text.replace(wrong, right) + table(rows)))
        .filteredOn(f -> f.startsWith("FIG-05"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "2030年查处食品案件10件。 → 类别,2030年,2031年;查处食品案件,10,13",
        "查处食品案件10件。查处食品案件13件。 → 类别,数量;查处食品案件,13",
        "检查企业35家次，涉及企业36家。 → 类别,数量;检查企业,36家",
        "检查企业35家次。检查企业30家。 → 类别,数量;检查企业,30",
        "其他检查企业35家次。 → 类别,数量;检查企业,36家次",
        "罚没金额8.25万元。 → 类别,金额（元）;罚没金额,82496",
        "罚没金额8.25万元。 → 类别,金额（万元）;罚没金额,8.2",
        "一季度检查企业35家次。 → 类别,数量;检查企业,36家次",
        "全县查处食品案件12件。 → 单位,查处食品案件,查处药品案件;甲局,5,3;乙局,7,3",
        "全县查处食品案件12件。 → 单位,查处食品案件,查处药品案件;甲局,5,3",
        "案件办结率96%，比上年提高5个百分点。 → 类别,2030年,2031年;案件办结率,91%,96.0%",
      })
  void leavesWhatCellsDoNotCount(String text, String rows) {
    assertThat(tableFindings(text + table(rows)))
        .filteredOn(f -> f.startsWith("FIG-05") && f.contains("表格"))
        .isEmpty();
  }

  private static String table(String rows) {
    String lines = "| " + rows.replace(",", " | ").replace(";", " |\n| ") + " |\n";
    int end = lines.indexOf('\n') + 1;
    long columns = lines.substring(0, end).chars().filter(c -> c == '|').count() - 1;
    return "\n\n"
        + lines.substring(0, end)
        + "|---".repeat((int) columns)
        + "|\n"
        + lines.substring(end);
  }

  @Test
  void acceptsTheRoundingOfATotal() {
    String table = "| 类别 | 罚款（万元） |\n|---|---|\n| 甲 | 1.25 |\n| 乙 | 2.34 |\n| 合计 | 3.6 |\n";

    assertThat(tableFindings(table)).isEmpty();
    assertThat(tableFindings(table.replace("3.6", "3.7"))).hasSize(1);
  }

  @Test
  void holdsChangesInTablesAgainstTheTwoYears() {
    String table =
        """
        | 指标 | 2030年 | 2031年 | 增减 | 同比 |
        |---|---|---|---|---|
        | 检查 | 20 | 30 | 10 | 30% |
        | 处罚 | 9 | 6 | -2 | -33.3% |
        | 持证率 | 91.7% | 96.0% | 4.3 | 4.4 |
        | 罚款（万元） | 12.3 | 15.7 | 3.4 | +27.6% |
        | 新设 | 0 | 3 | 3 | — |
        """;

    assertThat(tableFindings(table))
        .containsExactly("FIG-14 这里是30%，按两年的数算应为50.0%", "FIG-14 这里是-2，按两年的数算应为-3");
  }

  @Test
  void takesPercentagesUnderDifferencesForRates() {
    String table =
        """
        | 指标 | 2030年 | 2031年 | 增减 |
        |---|---|---|---|
        | 检查 | 52 | 46 | -11.5% |
        | 处罚 | 9 | 6 | -33.3% |
        """;

    assertThat(tableFindings(table)).isEmpty();
    assertThat(tableFindings(table.replace("-33.3%", "-50%")))
        .containsExactly("FIG-14 这里是-50%，按两年的数算应为-33.3%");
  }

  private static List<String> tableFindings(String table) {
    var file = new SourceFile("例.md", "# 某局2031年工作情况的报告\n\n" + table);
    return Readings.lines(Readings.all(new MarkdownManuscript().read(file)));
  }
}
