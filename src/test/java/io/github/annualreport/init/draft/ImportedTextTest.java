package io.github.annualreport.init.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportedTextTest {

  @Test
  void aHeadingWithoutANumberStandsBelowNumberedOnesOfLessDepth() {
    ImportedText below = ImportedText.read("## （一）举措\n### 组织领导\n甲。\n### 执法\n乙。\n## （二）问题\n丙。\n");
    ImportedText above = ImportedText.read("## 举措\n（一）组织领导\n甲。\n## 问题\n丙。\n");

    assertThat(below.body()).startsWith("## 举措\n\n### 组织领导\n\n甲。");
    assertThat(below.levels()).extracting(ImportedText.Level::sample).containsExactly("（一）", "无");
    assertThat(above.body()).startsWith("## 举措\n\n### 组织领导\n\n甲。");
    assertThat(above.levels()).extracting(ImportedText.Level::sample).containsExactly("一、", "（一）");
  }

  @Test
  void numberedSentencesWithoutTextBelowAreItems() {
    assertThat(
            body(
                """
                一、存在的问题
                1.法治意识有待加强。部分人员没有取得执法证。
                2.“放管服”改革有待深化。
                二、工作打算
                （一）全年开展宣传活动。
                （二）办结率保持稳定。
                某局
                """))
        .isEqualTo(
            """
            ## 存在的问题

            <@列举 式="1." 排="分段"/>

            1. 法治意识有待加强。部分人员没有取得执法证。
            1. “放管服”改革有待深化。

            ## 工作打算

            <@列举 式="（一）" 排="分段"/>

            1. 全年开展宣传活动。
            1. 办结率保持稳定。

            某局
            """);
  }

  @Test
  void theLastItemsOfATextAreItems() {
    assertThat(body("一、工作打算\n（一）全年开展宣传活动。\n（二）办结率保持稳定。\n"))
        .isEqualTo(
            """
            ## 工作打算

            <@列举 式="（一）" 排="分段"/>

            1. 全年开展宣传活动。
            1. 办结率保持稳定。
            """);
  }

  @Test
  void aNumberedSentenceBesideHeadingsWithMoreTextStaysAParagraph() {
    assertThat(body("一、工作\n（一）宣传\n甲。\n乙。\n（二）办结率保持稳定。\n二、打算\n丙。\n"))
        .isEqualTo(
            """
            ## 工作

            ### 宣传

            甲。

            乙。

            办结率保持稳定。

            ## 打算

            丙。
            """);
  }

  @Test
  void aHeadingOverHeadingsStays() {
    assertThat(body("一、工作\n（一）宣传\n1.讲座。办了讲座。\n二、打算\n（一）宣传\n1.讲座。再办讲座。\n"))
        .isEqualTo(
            """
            ## 工作

            ### 宣传

            #### 讲座

            办了讲座。

            ## 打算

            ### 宣传

            #### 讲座

            再办讲座。
            """);
  }

  private static String body(String text) {
    return ImportedText.read(text).body();
  }
}
