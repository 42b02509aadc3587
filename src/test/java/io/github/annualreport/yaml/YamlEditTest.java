package io.github.annualreport.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlEditTest {

  private static String put(String text, Map<String, String> entries) {
    var problems = new Diagnostics();
    return YamlEdit.put(YamlReader.read(new SourceFile("a.yaml", text), problems), "说明", entries);
  }

  @Test
  void addsAfterTheLastEntryAndKeepsComments() {
    String text =
        """
        年度: 2031 # 今年
        说明:
            # 左边写名称
            甲.乙: 旧的 # 议定

        # 以下是别的
        丙: 3
        """;
    assertThat(put(text, Map.of("甲.丁", "合并检查")))
        .isEqualTo(text.replace("# 议定\n", "# 议定\n    甲.丁: 合并检查\n"));
  }

  @Test
  void addsTheSectionAtTheEndOfAFileWithoutALineBreak() {
    assertThat(put("年度: 2031", Map.of("甲.乙", "因: 此")))
        .isEqualTo("年度: 2031\n说明:\n  甲.乙: \"因: 此\"\n");
  }

  @Test
  void replacesAReasonInItsPlace() {
    assertThat(put("说明: {甲.乙: 旧的, 丙.丁: 在}\n", Map.of("甲.乙", "新的")))
        .isEqualTo("说明: {甲.乙: 新的, 丙.丁: 在}\n");
  }

  @Test
  void addsToBraces() {
    assertThat(put("说明: {甲.乙: 在}\n丙: 1\n", Map.of("丙.丁", "新")))
        .isEqualTo("说明: {甲.乙: 在, 丙.丁: \"新\"}\n丙: 1\n");
  }

  @Test
  void fillsAnEmptySectionAndKeepsWindowsLineBreaks() {
    assertThat(put("说明:\r\n丙: 1\r\n", Map.of("丙.丁", "新"))).isEqualTo("说明:\r\n  丙.丁: 新\r\n丙: 1\r\n");
  }

  @Test
  void addsAfterABlockOfText() {
    assertThat(put("说明:\n  甲.乙: |\n    很长的\n    原因\n丙: 1\n", Map.of("丙.丁", "新")))
        .isEqualTo("说明:\n  甲.乙: |\n    很长的\n    原因\n  丙.丁: 新\n丙: 1\n");
  }
}
