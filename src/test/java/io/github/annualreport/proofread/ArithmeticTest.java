package io.github.annualreport.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.markdown.MarkdownManuscript;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a text against each other, as far as a reader can check them. */
class ArithmeticTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "案件由20件增加到30件，同比增长30%。 → FIG-03 应为增长50%",
        "案件数从84件下降到63件，下降30%。 → FIG-03 应为下降25%",
        "检查次数从300次增加到600次，增加了两倍。 → FIG-03 应为增长100%",
        "发放资料由50份增加到200份，翻了三番。 → FIG-03 应为增长300%",
        "发放资料由50份增加到100份，翻了一翻。 → WRD-01 翻了一番",
        "罚款由100万元减少至50万元，下降100%。 → FIG-03 应为下降50%",
        "案件由20件增加到15件，增长25%。 → FIG-03 应为下降25%",
        "案件由20件增加到30件，同比下降50%。 → FIG-03 应为增长50%",
        "案件由2030年的9件减少到2031年的6件，下降50%。 → FIG-03 应为下降33%",
        "罚款由12.3万元增加到15.7万元，增长29.5%。 → FIG-03 应为增长27.6%",
        "办件由1,118件增加到2,236件，增长90%。 → FIG-03 应为增长100%",
        "合格率由92%提高到96%，提高4%。 → NUM-12 应为提高4个百分点",
        "占比从35%上升至40%，同比上升5%。 → NUM-12 应为提高5个百分点",
        "办结率达到99%，较上年同期的96%提高3%。 → NUM-12 应为提高3个百分点",
        "群众满意度达98%，同比提升2%。 → NUM-12 同比提升2%",
        "合格率由92%提高到96%，提高8个百分点。 → FIG-03 应为提高4个百分点",
        "案件同比下降150%。 → NUM-22 下降150%",
        "差错比上年少了一倍。 → NUM-10 少了一倍",
        "办理时限压缩了2倍。 → NUM-10 压缩了2倍",
        "案件数降低近两倍。 → NUM-10 降低近两倍",
        "缩短办理时限3倍。 → NUM-10 缩短办理时限3倍",
        "清理规范性文件9件，其中继续有效8件、修改1件、废止2件。 → FIG-12 合计11件",
        "案件4件，其中警告3件、撤销2件。 → FIG-12 合计5件",
        "资金由3万元增至6万元，增长2倍。 → FIG-03 应为增长100%",
        "罚款由3万元增加到6万元，增加2倍。 → FIG-03 应为增长100%",
        "罚款由3.2万元增加到9.6万元，增加3倍。 → FIG-03 应为增长200%",
        "罚款6万元，是上年的2倍，增长200%。 → FIG-03 应为增长100%",
        "案件6件，为去年的1.5倍，同比增长150%。 → FIG-03 应为增长50%",
        "投入资金6万元，是上年的3倍，增长了3倍。 → FIG-03 应为增长200%",
        "由120家增至180家，同比增加50家。 → FIG-03 应为增加60家",
        "岗位由120个减至80个，减少50个。 → FIG-03 应为减少40个",
        "资金由3.2万元增至6.4万元，增加2万元。 → FIG-03 应为增加3.2万元",
        "岗位由120个减至80个，增加40个。 → FIG-03 应为减少40个",
        "案件286件（上年250件），同比增加46件。 → FIG-03 应为增加36件",
        "案件286件，比上年的250件增加46件。 → FIG-03 应为增加36件",
        "补贴30吨，上年20吨，同比减少10吨。 → FIG-03 应为增加10吨",
        "案件6件，比上年减少3件，同比下降50%。 → FIG-03 应为下降33%",
        "案件6件，同比减少3件，下降50%。 → FIG-03 应为下降33%",
        "罚款6.5万元，比上年增加1.5万元，增长20%。 → FIG-03 应为增长30%",
        "由10场增加到30场，翻了一番。 → FIG-03 应为增长200%",
        "检查频次由20次压减到15次，减少30%。 → FIG-03 应为下降25%",
        "事项由58项精简至42项，精简30%。 → FIG-03 应为下降28%",
        "窗口由20个整合为15个，减少30%。 → FIG-03 应为下降25%",
        "案件同比增长30%，由20件增加到30件。 → FIG-03 应为增长50%",
        "案件同比下降30%（由20件减少到10件）。 → FIG-03 应为下降50%",
        "去年查处12件，今年查处18件，增长40%。 → FIG-03 应为增长50%",
        "今年查处18件，去年查处12件，增加8件。 → FIG-03 应为增加6件",
        "处罚18件，相当于上年的3倍，同比增长300%。 → FIG-03 应为增长200%",
        "合格率98.3%，比2030年提高1.3%。 → NUM-12 率98.3%，比2030年提高1.3%",
        "排查隐患30处：消防15处、用电10处、燃气6处。 → FIG-12 合计31处",
        "清理规章9部：保留5部、修改3部、废止2部。 → FIG-12 合计10部",
        "办结率96%，提高1%。 → NUM-12 率96%，提高1%",
        "满意度达到98.5%，较上年上升2.5%。 → NUM-12 满意度达到98.5%，较上年上升2.5%",
        "共受理20件，办结19件，办结率90%。 → FIG-15 应为95%",
        "抽检1260批次，合格1238批次，合格率为97.3%。 → FIG-15 应为98.3%",
        "发现问题50个，整改40个，整改率达85%。 → FIG-15 应为80%",
        "受理投诉35件，办结30件，办结率100%。 → FIG-15 应为86%",
        "清理文件9件：继续有效8件、修改1件、废止2件。 → FIG-12 合计11件",
        "清理文件9件：继续有效8件；修改1件；废止2件。 → FIG-12 合计11件",
        "清理文件9件：继续有效5件、修改1件。 → FIG-12 合计6件",
        "案件9件，包括食品5件、药品6件。 → FIG-12 合计11件",
        "案件9件，分别为食品类5件、药品类3件。 → FIG-12 合计8件",
        "队伍12人，由律师5人、法官8人组成。 → FIG-12 合计13人",
        "执法人员30名，其中男性21名、女性10名。 → FIG-12 合计31名",
        "执法人员30名，其中男18名、女10名。 → FIG-12 合计28名",
        "抽检30批，其中合格26批、不合格5批。 → FIG-12 合计31批",
        "抽检30批，其中合格26批，不合格3批。 → FIG-12 合计29批",
        "整治河道12公里（其中甲镇8公里、乙镇5公里）。 → FIG-12 合计13公里",
        "受理30件（上年20件），其中食品类20件、药品类15件。 → FIG-12 合计35件",
      })
  void findsWhatDoesNotAddUp(String text, String found) {
    assertThat(findings(text))
        .anyMatch(f -> f.startsWith(found.substring(0, 6)) && f.contains(found.substring(7)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "案件由10件增长到30件，增长2倍。",
        "案件由10件增长到20件，翻一番。",
        "案件由10件增长到23件，翻了一番多。",
        "办理时限由20天压缩到5天，压缩75%。",
        "办理时限由5个工作日缩短至1个工作日。",
        "案件由3起增加到4起，增长33.3%。",
        "案件由3起增加到4起，同比上升33%。",
        "案件由12件减少到8件，下降33.3%。",
        "案件由300件增加到907件，增长2倍。",
        "案件由10件增加到15件，增长近50%。",
        "案件由10件增加到18件，增长50%以上。",
        "案件由20件增加到30件，办结率提高5%。",
        "由2025年的20件增加到2031年的30件，年均增长7%。",
        "罚款由12.3万元增加到15.7万元，增长27.9%。",
        "罚款由20万元增加到30万元，增长49.5%。",
        "办结率由92%提高到96%，提高4个百分点。",
        "办结率由91.7%提高到96.0%，提高4.4个百分点。",
        "占比由20%提高到30%，提高50%。",
        "群众满意度达98%，同比提升2个百分点。",
        "审批效率比上年提升30%，执法频率同比下降15%。",
        "受理申请30件，其中上年结转35件中的5件已办结。",
        "受理投诉12件，其中涉及食品类投诉15件次。",
        "受理1,118件，其中行政许可118件、行政处罚1,000件。",
        "受理100余件，其中甲类60件、乙类50件。",
        "资金由3万元增至6万元，增长1倍，增加3万元。",
        "资金由3万元增至6万元，翻了一番。",
        "资金由3.4万元增至6.5万元，增加3.1万元。",
        "罚款6万元，是上年的2倍，增长100%。",
        "罚款6万元，是上年的3倍多，增长220%。",
        "由120家增至180家，同比增加60家。",
        "由120家增至180家，增加50余家。",
        "由120家增至180家，检查50家。",
        "由120家增至180家，新增就业50人。",
        "案件286件（上年250件），同比增加36件。",
        "案件286件（上年250件），处罚同比增加46件。",
        "检查84次，比上年减少42次，罚款同比下降30%。",
        "案件6件，比上年减少3件，同比下降33.3%。",
        "案件6件，比上年减少3件，罚款下降50%。",
        "案件10件，比上年增加10件，增长1倍。",
        "由10场增加到19场，翻了一番。",
        "由10场增加到23场，翻了一番。",
        "由10场增加到40场，翻了两番。",
        "检查频次由20次压减到15次，减少25%。",
        "案件同比增长50%，由20件增加到30件。",
        "罚款同比增长30%，案件由20件增加到40件。",
        "办结率96%，提高1个百分点。",
        "办结率96%，提高30%的抽查比例。",
        "工作效率提高30%，使用频率提高20%。",
        "共受理20件，办结19件，办结率95%。",
        "抽检1260批次，合格1238批次，合格率98.3%。",
        "抽检1238批次，合格1217批次，不合格21批次，合格率98.3%。",
        "办理案件20件，同比增长33.3%（上年15件），罚款30万元，同比下降25%（上年40万元）。",
        "来访50批120人次，比上年分别减少10批、30人次，分别下降16.7%和20%。",
        "办理案件20件，比2030年增加5件，增长33.3%，比2029年增加10件，增长100%。",
        "上年查处12件，今年查处18件，增长50%。",
        "上年结转12件，受理18件，增长40%。",
        "受理18件，比上年多办结2件，同比增长20%。",
        "12部门联合检查30处，处罚15处，处理16处。",
        "受理20件，立案10件，办结10件，办结率100%。",
        "受理20件，上年结转5件，办结19件，办结率76%。",
        "受理20件，按期办结19件，按期办结率100%。",
        "受理20件，办结19件，满意率98%。",
        "受理20件（上年25件），办结19件，办结率95%，比上年提高2个百分点。",
        "受理20余件，办结19件，办结率90%。",
        "检查120家次，整改30家，整改率100%。",
        "共有行政执法人员1203名，其中新增56名、退休23名。",
        "受众300人次，其中青少年120人次、企业人员100人次。",
        "受理30件，其中食品类20件、药品类10件，办结28件。",
        "受理30件，其中食品类20件，药品类10件，办结28件。",
        "受理30件，其中行政许可20件，办结28件。",
        "检查企业20家，其中重点企业15家，发现问题企业8家。",
        "处罚20件，其中一般程序15件，其中食品10件、药品5件。",
        "处罚20件，其中食品15件（已结12件）、药品5件（已结4件）。",
        "受理30件，其中食品20件，同比增加15件，药品10件。",
        "受理30件，其中食品20件（上年15件），药品10件。",
        "处罚20件（上年15件），其中食品12件、药品8件。",
        "清理文件9件：继续有效5件、修改2件、废止2件。",
        "案件9件，包括食品5件、药品3件等。",
        "检查企业12家：合格7家，不合格5家，整改5家。",
        "检查企业12家：发现问题5家，整改4家。",
        "培训30人次，分别为律师10人次、法官20人次。",
        "案件由20件增加到30件，两年分别为20件、30件。",
        "召开会议3次：第1次、第2次研究执法，第3次研究普法。",
        "执法人员30名，其中男性20名、女性10名，党员25名。",
        "满意率提高3个百分点，其中甲项提高2个百分点、乙项提高4个百分点。",
        "罚款15.7万元，上年12.3万元，同比增长27.7%。",
        "利润同比下降150%，至少2倍以上的时间，降低成本使效率提升3倍。",
      })
  void findsNothingInRightNumbers(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共节约300万元以上，签约20家以上企业，预约两次以上，附近100余户。",
        "历时15年初见成效，持续20年初步建成体系。",
        "开展12315百日行动。",
        "围绕以下四个方面，重点抓好两件事。一是学习。二是宣传。",
        "12月5号楼竣工，5月1号台风登陆，3月5号线开通。",
        "向当事人送达某环罚字〔2031〕第12号处罚决定书。",
        "电话010-12345678，3-5号楼，A3-5，9—10月，2029—2031年，第二、三次全会，第5、6条。",
      })
  void findsNothingInRightWords(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "增长4-6%。 → NUM-04,PUN-14",
        "覆盖5-10万人。 → NUM-04,PUN-14",
        "罚款5-8万元。 → NUM-04,PUN-14",
        "面积36-45平方米。 → PUN-14",
        "合格率95%-98%。 → PUN-14",
        "检查3-5次。 → PUN-14",
        "开展检查30几次。 → NUM-06",
        "走访企业5、6家。 → NUM-07",
        "走访企业五、六家。 → NUM-07",
        "走访企业三、四十家。 → NUM-07",
        "超过100余人次。 → NUM-08",
        "将近50多家。 → NUM-08",
        "大约三十人左右。 → NUM-08",
        "不超过5万元以上。 → NUM-09",
        "至少有10家以上企业。 → NUM-09",
        "完成率百分之95。 → NUM-06",
        "三分之2的企业已整改。 → NUM-06",
        "二十世纪90年代建成。 → NUM-06",
      })
  void findsHowNumbersAreWritten(String text, String ids) {
    assertThat(findings(text)).extracting(f -> f.substring(0, 6)).contains(ids.split(","));
  }

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

  private static List<String> findings(String text) {
    var file = new SourceFile("例.txt", "某局2031年工作情况的报告\n一、情况\n" + text + "\n");
    return lines(Readings.all(new TextManuscript().read(file)));
  }

  private static List<String> tableFindings(String table) {
    var file = new SourceFile("例.md", "# 某局2031年工作情况的报告\n\n" + table);
    return lines(Readings.all(new MarkdownManuscript().read(file)));
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.rule().level() != Level.I)
        .flatMap(f -> Stream.of(f.rule().id() + " " + f.message()))
        .toList();
  }
}
