package io.github.annualreport.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private static final String REPORT =
      """
      某局关于2025年法治政府建设情况的报告
      区委、区政府：
      现将有关情况报告如下：
      一、总体情况
      （一）学习培训
      1.抓好学习。组织学习4次。
      2.抓好宣传。组织宣传8次。
      二、存在的问题
      一是认识不够深刻。
      附件：数据表
      某局
      2026年1月20日
      """;

  @Test
  void tellsWhatEachParagraphIs() {
    assertThat(passages(REPORT))
        .extracting(Passage::role)
        .containsExactly(
            Role.TITLE,
            Role.ADDRESSEE,
            Role.BODY,
            Role.HEADING,
            Role.HEADING,
            Role.BODY,
            Role.BODY,
            Role.HEADING,
            Role.BODY,
            Role.ATTACHMENT,
            Role.SIGNATURE,
            Role.DATE);
  }

  @Test
  void knowsTheHeadingsAboveAParagraph() {
    List<Passage> passages = passages(REPORT);

    assertThat(passages.get(6).headings()).containsExactly("一、总体情况", "（一）学习培训");
    assertThat(passages.get(8).headings()).containsExactly("二、存在的问题");
  }

  @Test
  void findsTheHeadingThatRunsIntoItsText() {
    Passage passage = passages(REPORT).get(5);
    assertThat(passage.text().substring(0, passage.headingEnd())).isEqualTo("1.抓好学习。");
  }

  @Test
  void takesALabelledSentenceForText() {
    assertThat(passages("1.对首次违法、情节轻微的，依法不予处罚。再犯的从重。").get(0).headingEnd()).isZero();
  }

  @Test
  void readsNumeralsOfAllForms() {
    assertThat(Label.at("二十一、问题").orElseThrow().ordinal()).isEqualTo(21);
    assertThat(Label.at("（十）问题").orElseThrow().ordinal()).isEqualTo(10);
    assertThat(Label.at("12.问题").orElseThrow().level()).isEqualTo(3);
    assertThat(Label.at("（3）问题").orElseThrow().level()).isEqualTo(4);
    assertThat(Label.at("15.7万元")).isEmpty();
  }

  private static List<Passage> passages(String text) {
    return new TextManuscript().read(new SourceFile("报告.txt", text)).passages();
  }
}
