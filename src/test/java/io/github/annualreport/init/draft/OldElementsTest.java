package io.github.annualreport.init.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.init.draft.OldElements.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldElementsTest {

  private static final String FORMAL =
      """
      某县民政局文件
      某民字〔2031〕3号  签发人：王某某
      某县民政局
      关于2030年度法治政府建设工作情况的报告
      县委依法治县办、县政府：
      2030年，我局推进法治建设。
      一、主要举措
      特此报告。
      附件：1.执法统计表
      2.案件清单
      某县民政局
      2031年1月20日
      （联系人：张某某）
      抄送：县人大常委会、县政协。
      某县民政局办公室 2031年1月21日印发
      附件1
      执法统计表
      """;

  @Test
  void findsTheElementsOfAFormalDocument() {
    OldElements old = OldElements.of(FORMAL);

    assertThat(old.of(Element.MARK)).containsExactly("某县民政局文件");
    assertThat(old.of(Element.NUMBER)).containsExactly("某民字〔2031〕3号");
    assertThat(old.of(Element.SIGNERS)).containsExactly("王某某");
    assertThat(old.of(Element.TITLE)).containsExactly("某县民政局", "关于2030年度法治政府建设工作情况的报告");
    assertThat(old.of(Element.ADDRESSEES)).containsExactly("县委依法治县办", "县政府");
    assertThat(old.of(Element.ATTACHMENTS)).containsExactly("执法统计表", "案件清单");
    assertThat(old.of(Element.SIGNATURE)).containsExactly("某县民政局");
    assertThat(old.of(Element.DATE)).containsExactly("2031年1月20日");
    assertThat(old.of(Element.NOTE)).containsExactly("联系人：张某某");
    assertThat(old.of(Element.COPIES)).containsExactly("县人大常委会", "县政协");
    assertThat(old.of(Element.PRINTER)).containsExactly("某县民政局办公室");
    assertThat(old.of(Element.PRINT_DATE)).containsExactly("2031年1月21日");
  }

  @Test
  void leavesTheBody() {
    assertThat(OldElements.of(FORMAL).body()).isEqualTo("2030年，我局推进法治建设。\n一、主要举措\n特此报告。\n");
    assertThat(OldElements.of(FORMAL).attached()).isEmpty();
  }

  @Test
  void aTitleThatStandsTwiceIsOne() {
    OldElements old = OldElements.of("某局2030年工作报告\n某局2030年工作报告\n县政府：\n现报告如下。\n");

    assertThat(old.of(Element.ADDRESSEES)).containsExactly("县政府");
    assertThat(old.body()).isEqualTo("现报告如下。\n");
  }

  @Test
  void takesTheTextsOfAttachmentsFromBehindTheSignature() {
    OldElements old =
        OldElements.of(
            FORMAL
                .replace("附件1\n执法统计表\n", "")
                .replace("抄送：", "附件1\n执法统计表\n（单位：件）\n检查12次。\n附件2\n案件清单\n共3件。\n抄送："));

    assertThat(old.attached().values()).containsExactly("（单位：件）\n检查12次。\n", "共3件。\n");
    assertThat(old.of(Element.ATTACHMENTS)).containsExactly("执法统计表", "案件清单");
    assertThat(old.of(Element.NOTE)).containsExactly("联系人：张某某");
    assertThat(old.of(Element.COPIES)).containsExactly("县人大常委会", "县政协");
  }

  @Test
  void findsTheListOfAttachmentsAndTheSignatureWithoutADate() {
    OldElements old = OldElements.of("某局工作报告\n一、甲\n甲。\n附件：1.案件统计表\n2.制度清单\n3.法规目录\n某市某局\n");

    assertThat(old.of(Element.ATTACHMENTS)).containsExactly("案件统计表", "制度清单", "法规目录");
    assertThat(old.of(Element.SIGNATURE)).containsExactly("某市某局");
    assertThat(old.body()).isEqualTo("一、甲\n甲。\n");
  }

  @Test
  void dropsATableOfContents() {
    OldElements old = OldElements.of("某局工作报告\n目　录\n一、甲\t1\n（一）乙……2\n二、丙   3\n区政府：\n一、甲\n甲。\n");

    assertThat(old.of(Element.ADDRESSEES)).containsExactly("区政府");
    assertThat(old.body()).isEqualTo("一、甲\n甲。\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          某局关于2030年法治政府建设情况的报告;正文。           | 某局关于2030年法治政府建设情况的报告
          # 某局;关于2030年;法治政府建设情况的报告;区政府：;甲。 | 某局,关于2030年,法治政府建设情况的报告
          某局2030年;普法工作总结;一、甲                         | 某局2030年,普法工作总结
          某局法治建设;一、主要做法                              | 某局法治建设
          一、主要做法;甲。                                      | ''
          2030年，我局推进法治建设。;一、甲                      | ''
          """)
  void joinsTheLinesOfATitle(String lines, String title) {
    assertThat(OldElements.of(lines.replace(';', '\n')).of(Element.TITLE))
        .isEqualTo(title.isEmpty() ? List.of() : List.of(title.split(",", -1)));
  }

  @Test
  void aSentenceThatLeadsInIsNoAddressee() {
    assertThat(OldElements.of("某局工作报告\n现将有关情况报告如下：\n甲。\n").of(Element.ADDRESSEES)).isEmpty();
  }

  @Test
  void aManualLineBreakPartsTheLinesOfATitle() {
    assertThat(OldElements.of("某局\u2028关于2030年工作的报告\n甲。\n").of(Element.TITLE))
        .containsExactly("某局", "关于2030年工作的报告");
  }
}
