package io.github.annualreport.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import org.junit.jupiter.api.Test;

class MarkdownManuscriptTest {

  @Test
  void readsHeadingsAndTextWithoutTheirMarks() {
    Manuscript read =
        read(
            """
            # 关于2025年的报告

            ## 一、总体情况

            **1.抓好学习**。全年学习4次。
            """);

    assertThat(read.passages())
        .extracting(Passage::text)
        .containsExactly("关于2025年的报告", "一、总体情况", "1.抓好学习。全年学习4次。");
    assertThat(read.passages().get(2).headings()).containsExactly("一、总体情况");
  }

  @Test
  void tellsThePlaceInTheFile() {
    Manuscript read = read("## 一、情况\n\n**1.学习**。共4次，\n查处6起。\n");
    Passage passage = read.passages().get(1);
    int six = passage.text().indexOf("6起");

    assertThat(passage.position(read.file(), 0, 2)).hasToString("正文.md:3:3");
    assertThat(passage.position(read.file(), six, six + 2)).hasToString("正文.md:4:3");
  }

  @Test
  void countsEscapesAsPartOfThePlace() {
    Manuscript read = read("约\\*谈\\*企业30家\n");
    Passage passage = read.passages().get(0);

    assertThat(passage.text()).isEqualTo("约*谈*企业30家");
    assertThat(passage.position(read.file(), 6, 8)).hasToString("正文.md:1:9");
  }

  @Test
  void readsTables() {
    Manuscript read = read("| 项目 | 数量 |\n|---|---|\n| 检查 | 84 |\n");

    assertThat(read.passages().get(3).paragraph().form()).isEqualTo(new Form.Cell(1, 2, 2));
    assertThat(read.passages().get(3).text()).isEqualTo("84");
  }

  @Test
  void passesOverCodeAndComments() {
    Manuscript read = read("<!-- 备注 -->\n\n    代码\n\n运行`report`命令\n");

    assertThat(read.passages()).extracting(Passage::text).containsExactly("运行\uFFFC命令");
  }

  private static Manuscript read(String text) {
    return new MarkdownManuscript().read(new SourceFile("正文.md", text));
  }
}
