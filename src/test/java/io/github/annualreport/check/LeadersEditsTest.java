package io.github.annualreport.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Example;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever leaders do to a report comes back into its text, look-ups and all. */
class LeadersEditsTest {

  private static final Path DATA = Path.of("examples/market-regulator/2031.yaml");
  private static final String MORE =
      """

      ## 其他情况

      ### 基层站所

      人员下沉一线。全年查处案件${行政处罚.案件数}，不予处罚${不予处罚.案件数}，开展抽查${行政检查.双随机次数}。

      | 站所 | 人员 | 职责 |
      |---|---|---|
      | 城关所 | 12人 | 城区监管 |
      | 城北所 | 9人 | 园区监管 |

      ### 重点工作

      抓好以下几件事：

      1. 加强学习。
      1. 加强培训。
      1. 加强检查。
      """;

  @TempDir private Path folder;
  private Path text;
  private DataFile data;

  @BeforeEach
  void copy() throws IOException {
    Example.copied(DATA, folder);
    text = folder.resolve("正文-2031.md");
    Files.writeString(text, Files.readString(text) + MORE);
    data = DataFile.of(folder.resolve("2031.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "城区监管|城区和郊区监管|'\\| 城区和郊区监管 \\|'",
        "12人|13人|'\\| 13人 \\|'",
        "城北所|开发区分局|'\\| 开发区分局 \\|'",
        "会前学法12次，同比增长20.0%。|''|'<@同比 数=法治学习.专题学习次数/></@事项>。</#if>\n\n### 依法全面履行职能'",
        "全年开展专题学习8次，与上年持平。会前学法12次，同比增长20.0%。"
            + "|会前学法12次，同比增长20.0%。全年开展专题学习8次，与上年持平。"
            + "|'会前学法${法治学习.学法次数}<@同比 数=法治学习.学法次数/></@事项>。全年<@事项 数=法治学习.专题学习次数>'",
        "不予处罚45件，开展抽查36次|开展抽查36次，不予处罚45件" + "|开展抽查${行政检查.双随机次数}，不予处罚${不予处罚.案件数}",
        "人员下沉一线。|力量下沉。人员进网格。|力量下沉。人员进网格。全年查处",
        "人员下沉一线。|今年变化大。人员下沉一线。|今年变化大。人员下沉一线。全年查处",
        "三是加强检查|三是加强检查；四是加强宣传|'1. 加强检查。\n1. 加强宣传\n'",
        "二是加强培训；三是加强检查|二是加强检查|'1. 加强学习。\n1. 加强检查。\n'",
        "二是加强培训；|二是加强技能培训；|'1. 加强技能培训。\n'",
      })
  void takesOverWordsAndCells(String from, String to, String expected) throws IOException {
    UpdatedText updated = update(EditedDocx.of(built(), from, to, false));

    assertThat(updated.after()).contains(expected.replace("\\|", "|"));
    assertThat(updated.left()).isEmpty();
    assertThat(differences(updated)).isEmpty();
  }

  @Test
  void takesOutAHeadingAndTellsItsLine() throws IOException {
    UpdatedText updated = update(EditedDocx.without(built(), "（七）加强队伍建设"));

    assertThat(updated.after()).doesNotContain("加强队伍建设").contains("\n\n<#if 培训.场次??>");
    assertThat(updated.left()).isEmpty();
    assertThat(updated.headings())
        .extracting(h -> h.place().line() + " " + h.words())
        .containsExactly(line("### 加强队伍建设") + " 加强队伍建设");
    assertThat(differences(updated)).isEmpty();
  }

  @Test
  void takesOutASectionWithItsLookUps() throws IOException {
    byte[] once = EditedDocx.without(built(), "（七）加强队伍建设");

    UpdatedText updated = update(EditedDocx.without(once, "组织业务培训16场"));

    assertThat(updated.after()).doesNotContain("加强队伍建设", "培训.场次");
    assertThat(updated.left()).isEmpty();
    assertThat(differences(updated)).isEmpty();
  }

  @Test
  void movesAParagraphWithItsLookUps() throws IOException {
    UpdatedText updated = update(EditedDocx.moved(built(), "处罚决定依法公开286件", "推进“高效办成一件事”"));

    String moved = "处罚决定依法公开${行政处罚.公开数}</@事项>。";
    assertThat(updated.after()).containsOnlyOnce(moved);
    assertThat(updated.after().indexOf(moved)).isLessThan(updated.after().indexOf("### 健全依法"));
    assertThat(updated.left()).isEmpty();
    assertThat(differences(updated)).isEmpty();
  }

  @Test
  void takesNothingAwayThatItCannotPutElsewhere() throws IOException {
    byte[] moved = EditedDocx.moved(built(), "处罚决定依法公开286件", "推进“高效办成一件事”");

    UpdatedText updated = update(EditedDocx.of(moved, "依法公开286件。", "依法公开286件。另有案件5件。", false));

    assertThat(updated.after()).contains("处罚决定依法公开${行政处罚.公开数}");
    assertThat(updated.left()).hasSize(2);
  }

  @Test
  void addsParagraphsAndHeadings() throws IOException {
    byte[] body = EditedDocx.with(built(), "推进“高效办成一件事”", "推行帮办代办，方便群众办事。不让群众多跑路。");
    byte[] first = EditedDocx.with(body, "推进“高效办成一件事”", "先讲一句。");
    byte[] moved = EditedDocx.moved(first, "先讲一句。", "（二）依法全面履行职能");
    byte[] section = EditedDocx.with(moved, "组织业务培训16场", "作风明显转变。");
    byte[] headed = EditedDocx.with(section, "（七）加强队伍建设", "（八）加强作风建设");

    UpdatedText updated = update(EditedDocx.moved(headed, "（八）加强作风建设", "组织业务培训16场"));

    assertThat(updated.after())
        .contains(
            "审批事项${审批改革.事项数.前后}。</#if>\n\n推行帮办代办，方便群众办事。不让群众多跑路。\n\n### 健全依法",
            "### 依法全面履行职能\n\n先讲一句。\n\n推进",
            "</@事项>。</#if>\n\n### 加强作风建设\n\n作风明显转变。\n\n");
    assertThat(updated.left()).isEmpty();
    assertThat(differences(updated)).isEmpty();
  }

  @Test
  void takesTheWordsAndLeavesTheNumbers() throws IOException {
    UpdatedText updated = update(EditedDocx.of(built(), "开展专题学习8次", "组织专题学习9次", false));

    assertThat(updated.after()).contains("组织专题学习${法治学习.专题学习次数}");
    assertThat(updated.left()).extracting(LeftOut::reason).containsExactly("数变了，改数据（法治学习.专题学习次数）");
  }

  @Test
  void givesNoTextThatCannotBeRendered() {
    byte[] edited = EditedDocx.with(built(), "推进“高效办成一件事”", "表：各所人员（单位：人）");

    assertThatThrownBy(() -> update(edited))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.diagnostics())
                    .anySatisfy(
                        d -> {
                          assertThat(d.code()).isEqualTo("markdown/caption");
                          assertThat(d.hints()).anyMatch(h -> h.contains("正文没有动"));
                        }));
  }

  private int line(String words) throws IOException {
    return Files.readAllLines(text).indexOf(words) + 1;
  }

  private byte[] built() {
    var request = new BuildRequest(data, List.of(OutputFormat.DOCX));
    return new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.DOCX);
  }

  private UpdatedText update(byte[] edited) throws IOException {
    Files.write(folder.resolve("定稿.docx"), edited);
    return new TextUpdate(new Templates()).update(request());
  }

  private List<String> differences(UpdatedText updated) throws IOException {
    Files.writeString(text, updated.after());
    return new ReportCheck(new Templates())
        .check(request()).findings().stream()
            .map(Diagnostic::code)
            .filter(c -> c.matches("check/[a-z-]+"))
            .toList();
  }

  private CheckRequest request() {
    return new CheckRequest(
        folder.resolve("定稿.docx"),
        new RuleSelection(false, List.of()),
        Optional.empty(),
        Optional.of(data));
  }
}
