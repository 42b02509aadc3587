package io.github.annualreport.writer.markdown;

import static io.github.annualreport.writer.Samples.document;
import static io.github.annualreport.writer.Samples.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Title;
import io.github.annualreport.writer.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {

  private final MarkdownWriter writer = new MarkdownWriter();

  @Test
  void writesElementsAndBlocks() {
    assertThat(withoutFingerprint(Samples.report()))
        .isEqualTo(
            """
            # 某市某区生态环境局关于2031年法治政府建设情况的报告

            区委、区政府：

            现将有关情况报告如下：

            ## 一、主要举措

            ### （一）规范执法

            **1.压实责任**。查处案件6起。

            还有“**两个”不足**：一是…；二是…。

            | 指标 | 2031年 |
            |---|---:|
            | 案件数 | 6 |
            | 罚款\\|万元 | 8.25 |

            特此报告。

            某市某区生态环境局

            2032年1月20日

            """);
  }

  @Test
  void endsTheEmphasisOfARunInHeadingWhereTheHeadingEnds() {
    var heading = new Block.Heading(3, "1.", text("压实责任"));
    var strong = new Inline.Strong(text("一把手"));
    var paragraph =
        new Block.Paragraph(Optional.of(heading), List.of(strong, new Inline.Text("亲自抓。")));

    assertThat(withoutFingerprint(document(paragraph))).contains("**1.压实责任**。**一把手**亲自抓。");
  }

  @ParameterizedTest
  @CsvSource({
    "1.推进工作, 1\\.推进工作",
    "1. 推进工作, 1\\. 推进工作",
    "12) 推进工作, 12\\) 推进工作",
    "1.5万元, 1.5万元",
    "（1）推进工作, （1）推进工作",
    "2031年1月5日, 2031年1月5日",
    "- 推进工作, \\- 推进工作",
    "-5%, -5%",
    "---, \\---",
    "# 推进工作, \\# 推进工作",
    "#1号机组, #1号机组",
    "> 推进工作, \\> 推进工作",
    "仿宋_GB2312, 仿宋_GB2312",
    "_推进_, \\_推进\\_",
    "2*3*4, 2\\*3\\*4",
    "PM2.5<35且>0, PM2.5<35且>0",
    "<b>推进</b>, \\<b>推进\\</b>",
    "R&D, R\\&D",
    "甲 & 乙, 甲 & 乙",
    "a|b, a|b",
  })
  void escapesWhatAViewerWouldInterpretAndNothingElse(String text, String expected) {
    assertThat(withoutFingerprint(document(Block.Paragraph.of(text(text)))))
        .contains("区政府：\n\n" + expected + "\n\n");
  }

  @Test
  void keepsEmphasisFromPunctuationItCouldNotCloseBeside() {
    var strong = new Inline.Strong(text("“放管服”改革。"));

    assertThat(
            withoutFingerprint(
                document(
                    Block.Paragraph.of(
                        List.of(new Inline.Text("深化"), strong, new Inline.Text("全年"))))))
        .contains("深化“**放管服”改革**。全年");
  }

  @Test
  void leavesOutWhatADocumentDoesNotHave() {
    var elements = new Elements(new Title(List.of("报告")), List.of(), "", Optional.empty());

    assertThat(withoutFingerprint(new Document(elements, List.of()))).isEqualTo("# 报告\n\n");
  }

  @Test
  void readsAsTheDocumentWhateverTheText() {
    var random = new Random(20310120);
    for (int i = 0; i < 1500; i++) {
      Document document = Samples.random(random);
      String markdown = new String(writer.write(document), UTF_8);

      assertThat(MarkdownReading.read(markdown)).as(markdown).isEqualTo(Samples.read(document));
    }
  }

  @Test
  void refusesADocumentThatIsNotArranged() {
    assertThatThrownBy(() -> writer.write(document(new Block.Items(List.of(text("甲"))))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> writer.write(document(Block.Paragraph.of(List.of(new Inline.Count())))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsItsOwnFile() {
    assertThat(writer.isUntouched(writer.write(Samples.report()))).isTrue();
  }

  @Test
  void takesOtherLineEndsForNoEdit() {
    String text = new String(writer.write(Samples.report()), UTF_8);

    assertThat(writer.isUntouched(text.replace("\n", "\r\n").getBytes(UTF_8))).isTrue();
  }

  @Test
  void noticesAnyEdit() {
    String text = new String(writer.write(Samples.report()), UTF_8);

    assertThat(writer.isUntouched(text.replace("6起", "7起").getBytes(UTF_8))).isFalse();
    assertThat(writer.isUntouched((text + "补充\n").getBytes(UTF_8))).isFalse();
    assertThat(writer.isUntouched(text.substring(1).getBytes(UTF_8))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# 报告\n", "<!-- report sha256:", "<!-- report sha256: -->\n"})
  void takesNoOtherFileForItsOwn(String text) {
    assertThat(writer.isUntouched(text.getBytes(UTF_8))).isFalse();
  }

  private String withoutFingerprint(Document document) {
    String text = new String(writer.write(document), UTF_8);
    return text.substring(0, text.lastIndexOf("<!-- report"));
  }
}
