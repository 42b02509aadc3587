package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Inline;
import io.github.annualreport.writer.Samples;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  /** 小四, and the blanks at the sides of a cell. */
  private static final int EM = 240;

  private static final int SIDES = 114;

  @Test
  void givesAllOfTheWidth() {
    assertThat(ColumnWidths.of(figures(), Page.WIDTH).stream().mapToInt(w -> w).sum())
        .isEqualTo(Page.WIDTH);
  }

  @Test
  void keepsNumbersAndUnitsOnOneLine() {
    List<Integer> widths = ColumnWidths.of(figures(), Page.WIDTH);

    // As wide as Times New Roman is: a digit half an em, a plus 0.564, a percent sign 0.833.
    assertThat(widths.get(1)).as("微克/立方米").isGreaterThan((int) (5.28 * EM) + SIDES);
    assertThat(widths.get(2)).as("2031年").isGreaterThan((int) (3.25 * EM) + SIDES);
    assertThat(widths.get(4)).as("+4.3个百分点").isGreaterThan((int) (6.07 * EM) + SIDES);
    assertThat(widths.get(5)).as("+100.0%").isGreaterThan((int) (3.65 * EM) + SIDES);
  }

  @Test
  void standsAcrossWhatNumbersDoNotFit() {
    assertThat(ColumnWidths.exceed(figures(), Page.WIDTH)).isFalse();
    assertThat(ColumnWidths.exceed(numbers(9), Page.WIDTH)).isFalse();
    assertThat(ColumnWidths.exceed(numbers(12), Page.WIDTH)).isTrue();
  }

  @Test
  void foldsTextHoweverLongItIs() {
    var table =
        new Block.Table(
            List.of(Alignment.CENTER, Alignment.RIGHT),
            row("事项", "件数"),
            List.of(row("行政规范性文件合法性审核".repeat(9), "6")));

    assertThat(ColumnWidths.exceed(table, Page.WIDTH)).isFalse();
  }

  @Test
  void measuresTheLongestLineOfACell() {
    assertThat(ColumnWidths.of(beside("开展培训\n开展检查"), Page.WIDTH))
        .isEqualTo(ColumnWidths.of(beside("开展培训"), Page.WIDTH));
  }

  private static Block.Table beside(String text) {
    return new Block.Table(
        List.of(Alignment.LEFT, Alignment.LEFT), row("部门", "措施"), List.of(row("公安机关和各派出机构", text)));
  }

  private static Block.Table figures() {
    return new Block.Table(
        List.of(
            Alignment.LEFT,
            Alignment.CENTER,
            Alignment.RIGHT,
            Alignment.RIGHT,
            Alignment.RIGHT,
            Alignment.RIGHT),
        row("指标", "单位", "2031年", "2030年", "增减", "同比"),
        List.of(
            row("行政规范性文件合法性审核件数", "微克/立方米", "12400", "13100", "-700", "+100.0%"),
            row("行政机关负责人出庭应诉率", "%", "98.3", "94.0", "+4.3个百分点", "—")));
  }

  private static Block.Table numbers(int columns) {
    return new Block.Table(
        Collections.nCopies(columns, Alignment.RIGHT),
        Collections.nCopies(columns, Samples.text("2031年")),
        List.of(Collections.nCopies(columns, Samples.text("123456"))));
  }

  private static List<List<Inline>> row(String... cells) {
    return Stream.of(cells).map(Samples::text).toList();
  }
}
