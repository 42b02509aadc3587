package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFoldingTest {

  @ParameterizedTest
  @CsvSource({
    // short enough for one line
    "关于|2031年|工作情况的报告, 关于2031年工作情况的报告",
    // 40 digits are as wide as 20 characters
    "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
    "一二三四五六七八九十|一二三四五六七八九十, 一二三四五六七八九十一二三四五六七八九十",
    // what the report is about begins a line
    "某市某区生态环境局|关于|2031年|法治政府建设|情况的报告, 某市某区生态环境局/关于2031年法治政府建设情况的报告",
    "西宁市湟中区生态环境局|关于2025年|法治政府建设|情况的报告, 西宁市湟中区生态环境局/关于2025年法治政府建设情况的报告",
    // two lines, the shorter above
    "某市某区生态环境局|有关|2031年|法治政府建设|情况的报告, 某市某区生态环境局有关/2031年法治政府建设情况的报告",
    // rather lines of somewhat unlike length than a rectangle
    "一二三四五六七八九十一|二|三四五六七八九十甲乙丙丁, 一二三四五六七八九十一/二三四五六七八九十甲乙丙丁",
    // three lines make a diamond, not an hourglass
    "某省某市某区住房和城乡建设局|关于|2031年度|法治政府建设工作|年度目标任务|完成情况的报告,"
        + "某省某市某区住房和城乡建设局/关于2031年度法治政府建设工作/年度目标任务完成情况的报告",
    // twenty characters do not fit a line in which digits are parted from 汉字
    "一二三四五六七八九十甲乙丙丁|2031年报告戊, 一二三四五六七八九十甲乙丙丁/2031年报告戊",
    // a phrase that no line can hold is broken between words
    "某省某市某某自治县人力资源和社会保障局劳动保障监察综合执法大队,某省某市某某自治县人力资源和社会保障局/劳动保障监察综合执法大队",
    "某市某区司法局关于2031年度法治政府建设工作情况的报告,某市某区司法局/关于2031年度法治政府建设工作情况的报告",
    "某市某区人民政府2031年政府信息公开工作年度报告,某市某区人民政府2031年/政府信息公开工作年度报告",
    "某市某区交通运输局2031年度推进法治政府建设情况报告,某市某区交通运输局2031年度/推进法治政府建设情况报告",
    "某市教育局关于2031年度依法治教工作暨“双减”落实情况的报告,某市教育局关于2031年度依法治教工作/暨“双减”落实情况的报告",
    "中共某市某区委全面依法治区委员会办公室|关于2031年度推进法治政府建设工作和主要负责人履行推进法治建设第一责任人职责情况的报告,"
        + "中共某市某区委全面依法治区委员会办公室/关于2031年度推进法治政府建设工作/和主要负责人履行推进法治建设/第一责任人职责情况的报告",
    "某市发展和改革委员会关于2031年国民经济和社会发展计划执行情况的报告," + "某市发展和改革委员会关于2031年/国民经济和社会发展计划执行情况的报告",
    // a name that no line can hold is broken between its words
    "某市住房和城乡建设局|关于贯彻落实《法治政府建设实施纲要（2021—2025年）》情况的报告,"
        + "某市住房和城乡建设局/关于贯彻落实《法治政府建设实施纲要/（2021—2025年）》情况的报告",
    // a name in 《》 stays whole, at the price of a line
    "关于贯彻落实《某某省优化营商环境实施办法》若干问题的情况报告,关于贯彻落实/《某某省优化营商环境实施办法》/若干问题的情况报告",
  })
  void foldsBetweenPhrases(String phrases, String lines) {
    assertThat(TitleFolding.fold(List.of(phrases.split("\\|")))).containsExactly(lines.split("/"));
  }

  @Test
  void foldsIntoADiamond() {
    List<String> phrases =
        List.of("某省某市", "某某区人民政府", "有关", "二〇三一年度", "全面推进", "法治政府建设", "各项重点任务", "落实情况", "的报告");

    List<Integer> widths = TitleFolding.fold(phrases).stream().map(String::length).toList();

    assertThat(widths).containsExactly(13, 16, 13);
  }

  @Test
  void keepsNumbersWholeWhereItBreaksAWord() {
    assertThat(PhraseBreaking.pieces("一二三四五六七八九12345年十一二三四五", 20))
        .containsExactly("一二三四五六七八九", "12345年十一二三四五");
  }

  @Test
  void needsNoLineForAnEmptyTitle() {
    assertThat(TitleFolding.fold(List.of())).isEmpty();
    assertThat(TitleFolding.fold(List.of(""))).isEmpty();
  }

  @Test
  void losesNothingAndFitsWhateverTheTitle() {
    var random = new Random(9704);
    for (int i = 0; i < 300; i++) {
      List<String> phrases =
          Stream.generate(() -> "报告2031《".repeat(8).substring(random.nextInt(39)))
              .limit(random.nextInt(60))
              .toList();

      List<String> lines = TitleFolding.fold(phrases);

      assertThat(String.join("", lines)).isEqualTo(String.join("", phrases));
      assertThat(lines).allMatch(line -> TextWidth.of(line).halves() <= 40);
    }
  }
}
