package io.github.annualreport.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPrinterTest {

  private static final SourceFile DATA =
      new SourceFile(
          "2031.yaml",
          """
          年度: 2031
          行政处罚:
            案件数: 6
            罚款金頷: 8.25万元
            公开数: 7
          """);

  @Test
  void printsNothingIfThereIsNothing() {
    assertThat(print()).isEmpty();
  }

  @Test
  void marksTheColumnsThatWideCharactersFill() {
    assertThat(print(error(at(DATA, 4, 3, 4), "没有“罚款金頷”这一项").withLabel("是不是“罚款金额”？")))
        .isEqualTo(
            """
            错误[schema/wrong] 没有“罚款金頷”这一项
              ┌─ 2031.yaml:4:3
             4│   罚款金頷: 8.25万元
              │   ^^^^^^^^ 是不是“罚款金额”？

            1 个文件：1 个错误
            """);
  }

  @Test
  void showsTheOtherPlacesAndWhatToDo() {
    var diagnostic =
        error(at(DATA, 5, 8, 1), "公开数大于案件数")
            .withLabel("7起")
            .withRelated(at(DATA, 3, 8, 1), "6起")
            .withHint("核对口径")
            .withHint("写明原因");
    assertThat(print(diagnostic))
        .isEqualTo(
            """
            错误[schema/wrong] 公开数大于案件数
              ┌─ 2031.yaml:5:8
             5│   公开数: 7
              │           ^ 7起
              ├─ 2031.yaml:3:8
             3│   案件数: 6
              │           ^ 6起
              = 帮助: 核对口径
              = 帮助: 写明原因

            1 个文件：1 个错误
            """);
  }

  @Test
  void widensTheGutterForTheLongestLineNumber() {
    var file = new SourceFile("long.yaml", "甲: 1\n" + "\n".repeat(998) + "乙: 2\n");
    assertThat(print(error(at(file, 1, 1, 1), "甲").withRelated(at(file, 1000, 4, 1), "")))
        .isEqualTo(
            """
            错误[schema/wrong] 甲
                ┌─ long.yaml:1:1
               1│ 甲: 1
                │ ^^
                ├─ long.yaml:1000:4
            1000│ 乙: 2
                │     ^

            1 个文件：1 个错误
            """);
  }

  @Test
  void printsAJustifiedWarningInTwoLines() {
    var justified =
        warning(at(DATA, 3, 8, 1), "案件数比上年下降33.3%")
            .withLabel("6起")
            .withHint("写明原因")
            .justified("推行“扫码入企”，\n合并检查事项");
    assertThat(print(justified))
        .isEqualTo(
            """
            警告[rule/change] 案件数比上年下降33.3%（已说明：推行“扫码入企”，␊合并检查事项）
              ┌─ 2031.yaml:3:8

            1 个文件：1 个警告（已说明 1 个）
            """);
  }

  @Test
  void printsErrorsBehindWarningsAndThoseBehindNotes() {
    String text =
        print(
            error(at(DATA, 1, 1, 1), "甲"),
            warning(at(DATA, 2, 1, 1), "乙"),
            Diagnostic.of(Severity.NOTE, "text/note", at(DATA, 3, 1, 1), "丙"),
            warning(at(DATA, 4, 1, 1), "丁").justified("有原因"),
            error(at(DATA, 5, 1, 1), "戊"));

    assertThat(text.lines().filter(l -> l.contains("] ")))
        .extracting(l -> l.replaceAll(".*] ", ""))
        .containsExactly("丁（已说明：有原因）", "丙", "乙", "甲", "戊");
  }

  @Test
  void printsOneOfManyFindingsThatDifferInTheNameAlone() {
    String text = print(open(1, "甲"), open(2, "乙"), open(3, "丙"), open(4, "丁"));

    assertThat(text)
        .isEqualTo(
            """
            错误[data/open] “甲”没有填写，填 2031.yaml:1
              ┌─ 2031.yaml:1:1
             1│ 年度: 2031
              │ ^^
              = 还有 3 处：2031.yaml:2（乙）、2031.yaml:3（丙）、2031.yaml:4（丁）

            1 个文件：4 个错误
            """);
  }

  @Test
  void printsAFewFindingsThatAreAlikeInFull() {
    String text = print(open(1, "甲"), open(2, "乙"), open(3, "丙"));

    assertThat(text).contains("“甲”", "“乙”", "“丙”").doesNotContain("还有");
  }

  @Test
  void countsTheFindings() {
    var diagnostics =
        List.of(
            error(at(DATA, 1, 1, 1), "甲"),
            error(at(DATA, 2, 1, 1), "乙"),
            warning(at(DATA, 3, 1, 1), "丙"),
            warning(at(DATA, 4, 1, 1), "丁").justified("有原因"),
            Diagnostic.of(Severity.NOTE, "text/note", at(DATA, 5, 1, 1), "戊"));
    assertThat(new TextPrinter(false).print(diagnostics, 3))
        .endsWith("\n\n3 个文件：2 个错误，2 个警告（已说明 1 个），1 个提示\n");
  }

  @Test
  void expandsTabs() {
    var file = new SourceFile("a.md", "\t甲\t乙");
    assertThat(print(error(at(file, 1, 4, 1), "乙"))).contains(" 1│     甲    乙\n  │           ^^\n");
  }

  @Test
  void replacesWhatCannotBeSeenByStandIns() {
    var file = new SourceFile("a\u001B.md", "甲\u001B[2J\uE000\u200B\u202E乙");
    assertThat(print(error(at(file, 1, 7, 1), "换掉\u0007").withLabel("\u0085")))
        .isEqualTo(
            """
            错误[schema/wrong] 换掉␇
              ┌─ a␛.md:1:7
             1│ 甲␛[2J<U+E000><U+200B><U+202E>乙
              │               ^^^^^^^^ <U+0085>

            1 个文件：1 个错误
            """);
  }

  @Test
  void pointsBehindTheEndOfALine() {
    var file = new SourceFile("a.yaml", "年度: “2031");
    assertThat(print(error(at(file, 1, 10, 5), "没有写完")))
        .contains(" 1│ 年度: “2031\n  │            ^\n");
  }

  @Test
  void pointsAtAnEmptyLine() {
    var file = new SourceFile("a.yaml", "\n年度: 2031");
    assertThat(print(error(at(file, 1, 1, 0), "这里缺一行"))).contains(" 1│\n  │ ^\n");
  }

  @Test
  void printsNoFrameWhereThereIsNoLine() {
    var empty = new SourceFile("空.yaml", "");
    var diagnostic =
        error(empty.start(), "读不出文件")
            .withLabel("没有权限")
            .withRelated(at(DATA, 99, 1, 1), "从这里引用")
            .withHint("检查权限");
    assertThat(print(diagnostic))
        .isEqualTo(
            """
            错误[schema/wrong] 读不出文件
              ┌─ 空.yaml:1:1 没有权限
              ├─ 2031.yaml:99:1 从这里引用
              = 帮助: 检查权限

            1 个文件：1 个错误
            """);
  }

  @Test
  void cutsALongLineAroundTheCaret() {
    var file = new SourceFile("a.md", "前".repeat(100) + "错字" + "后".repeat(100));
    assertThat(print(error(at(file, 1, 101, 2), "错字")))
        .contains(
            """
             1│ ...前前前前前前前前前前前前前前前前错字后后后后后后后后后后后后后后后后后...
              │                                    ^^^^
            """);
  }

  @Test
  void keepsTheStartOfALongLineIfTheCaretIsThere() {
    var file = new SourceFile("a.md", "错字" + "后".repeat(100));
    assertThat(print(error(at(file, 1, 1, 2), "错字")))
        .contains(" 1│ 错字" + "后".repeat(34) + "...\n  │ ^^^^\n");
  }

  @Test
  void keepsTheEndOfALongLineIfTheCaretIsThere() {
    var file = new SourceFile("a.md", "前".repeat(100) + "错字");
    assertThat(print(error(at(file, 1, 101, 2), "错字")))
        .contains(" 1│ ..." + "前".repeat(34) + "错字\n  │ " + " ".repeat(71) + "^^^^\n");
  }

  @Test
  void cutsWhatIsMarkedIfThatAloneIsTooLong() {
    var file = new SourceFile("a.md", "错".repeat(100));
    assertThat(print(error(at(file, 1, 1, 100), "全错")))
        .contains(" 1│ " + "错".repeat(17) + "...\n  │ " + "^".repeat(37) + "\n");
  }

  @Test
  void coloursForATerminal() {
    var diagnostic = warning(at(DATA, 3, 8, 1), "少了").withLabel("6起").withHint("写明原因");
    assertThat(new TextPrinter(true).print(List.of(diagnostic), 1).replace("\u001B[", "<"))
        .isEqualTo(
            """
            <1;33m警告[rule/change]<0m <1m少了<0m
              <34m┌─<0m 2031.yaml:3:8
            <34m 3│<0m   案件数: 6
              <34m│<0m           <1;33m^ 6起<0m
              <34m=<0m 帮助: 写明原因

            1 个文件：1 个警告
            """);
  }

  @Test
  void coloursErrorsRed() {
    String text = new TextPrinter(true).print(List.of(error(at(DATA, 3, 8, 1), "错了")), 1);
    assertThat(text).startsWith("\u001B[1;31m错误[schema/wrong]\u001B[0m ");
  }

  private static Diagnostic open(int line, String name) {
    return Diagnostic.error(
        "data/open", at(DATA, line, 1, 1), "“" + name + "”没有填写，填 2031.yaml:" + line);
  }

  private static SourcePosition at(SourceFile file, int line, int column, int length) {
    return new SourcePosition(file, line, column, length);
  }

  private static Diagnostic error(SourcePosition position, String message) {
    return Diagnostic.error("schema/wrong", position, message);
  }

  private static Diagnostic warning(SourcePosition position, String message) {
    return Diagnostic.warning("rule/change", position, message);
  }

  private static String print(Diagnostic... diagnostics) {
    return new TextPrinter(false).print(List.of(diagnostics), 1);
  }
}
