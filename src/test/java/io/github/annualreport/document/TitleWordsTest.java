package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

  @ParameterizedTest
  @CsvSource({
    "关于2031年度法治政府建设工作情况的报告, 关于 2031年度 法治政府建设 工作情况 的报告",
    "2031年政府信息公开工作年度报告, 2031年 政府信息公开工作 年度报告",
    "二〇三一年度政务公开总结, 二〇三一年度 政务公开 总结",
    // a place ends with its 市 or 区, but 市场 is a word
    "某市某区市场监督管理局, 某市 某区 市场监督管理局",
    "中共某市某区委全面依法治区委员会办公室, 中共 某市某区委 全面依法治区 委员会 办公室",
    // 和 opens what it joins
    "推进法治建设工作和主要负责人履行职责, 推进 法治建设 工作 和主要负责人 履行 职责",
    "关于《优化营商环境条例（试行）》的意见, 关于 《优化营商环境条例（试行）》 的意见",
    // letters that are not known stay together, a single one with both its neighbours
    "全市燃气灶具专项整治行动, 全市 燃气灶具 专项整治 行动",
    "行政执法类培训, 行政执法类培训",
    "第12批3家单位A类企业, 第12批 3家 单位 A类企业",
  })
  void cutsBetweenWords(String title, String words) {
    assertThat(TitleWords.of(title)).containsExactly(words.split(" "));
  }

  @Test
  void losesNothingWhateverTheText() {
    var random = new Random(7);
    String letters = "关于法治政府建设的和市区2031年度《》（）“甲乙A—.第";
    for (int i = 0; i < 500; i++) {
      String text =
          random
              .ints(random.nextInt(40), 0, letters.length())
              .mapToObj(n -> letters.substring(n, n + 1))
              .collect(Collectors.joining());

      List<String> words = TitleWords.of(text);

      assertThat(String.join("", words)).isEqualTo(text);
      assertThat(words).noneMatch(String::isEmpty);
    }
  }
}
