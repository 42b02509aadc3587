package io.github.annualreport.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Marks;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.document.UnsourcedNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  @Test
  void numbersTheRowsThatAskForIt() {
    String row = String.valueOf(Marks.ROW);
    var table =
        (Block.Table)
            parse("| 序号 | 事项 |\n|---|---|\n| " + row + " | 甲 |\n| 小计 | |\n| **" + row + "** | 乙 |")
                .get(0);

    assertThat(table.rows().stream().map(r -> Inline.text(r.get(0))))
        .containsExactly("1", "小计", "2");
    assertThat(table.columns().get(0)).isEqualTo(Block.Alignment.CENTER);
    assertThat(UnsourcedNumber.in(table.rows().get(0).get(0))).isEmpty();
  }

  @Test
  void refusesARowNumberOutsideOfRows() {
    String row = String.valueOf(Marks.ROW);

    assertThat(problems("任务" + row + "\n\n| 序号" + row + " |\n|---|\n| 甲 |"))
        .containsExactly("1:3 markdown/no-row", "3:5 markdown/no-row");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<br>", "<br/>", "<BR />"})
  void breaksALineInACell(String tag) {
    var table = (Block.Table) parse("| 措施 |\n|---|\n| 开展培训" + tag + "开展检查 |").get(0);

    assertThat(table.rows().get(0).get(0))
        .containsExactly(new Inline.Text("开展培训"), new Inline.LineBreak(), new Inline.Text("开展检查"));
  }

  @Test
  void breaksNoLineElsewhere() {
    var problems = new Diagnostics();
    parse("开展培训<br>开展检查", problems);

    assertThat(problems.sorted().get(0).message()).contains("另起一段");
  }

  private static List<Block> parse(String markdown) {
    return parse(markdown, new Diagnostics());
  }

  private static List<Block> parse(String markdown, Diagnostics problems) {
    var file = new SourceFile("文", markdown);
    return new MarkdownParser()
        .parse(new Rendered(file, List.of(), offset -> file.at(offset, 1)), problems);
  }

  private static List<String> problems(String markdown) {
    var problems = new Diagnostics();
    parse(markdown, problems);
    return problems.sorted().stream()
        .map(d -> d.position().line() + ":" + d.position().column() + " " + d.code())
        .toList();
  }
}
