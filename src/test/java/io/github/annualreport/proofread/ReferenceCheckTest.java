package io.github.annualreport.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.markdown.MarkdownManuscript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References to tables, figures and attachments in anybody's text. */
class ReferenceCheckTest {

  private static final String TABLE = "\n\n| 类别 | 案件 |\n|---|---|\n| 警告 | 6 |\n";

  @Test
  void thatLeadNowhereAreTold() {
    assertThat(findings("情况见表9和附件3，如图2所示。附表二所列见表1-2。" + TABLE))
        .containsExactly("表9", "附件3", "图2", "附表二", "表1-2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "情况见表1、表一。" + TABLE,
        "情况见表2。\n\n表2　办案" + TABLE,
        "如图1所示。\n\n图一　办案",
        "如图1所示。\n\n图：办案" + TABLE,
        "详见附件1。\n\n附件：名单",
        "详见附件1和附件2。\n\n附件：1.名单\n\n2.清单",
        "详见附件二。\n\n附件2\n\n清单",
        "依照《办法》附件3，报送统计表3份、附件2份，按《意见》附表2所列整改。" + TABLE,
      })
  void thatLeadSomewhereAreRight(String text) {
    assertThat(findings(text)).isEmpty();
  }

  private static List<String> findings(String text) {
    var file = new SourceFile("例.md", "# 某局2031年工作情况的报告\n\n## 一、情况\n\n" + text + "\n");
    return Readings.all(new MarkdownManuscript().read(file)).stream()
        .filter(f -> f.rule().id().equals("FIG-16"))
        .map(Finding::text)
        .toList();
  }
}
