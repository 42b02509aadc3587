package io.github.annualreport.markdown;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.ChartData;
import io.github.annualreport.document.ChartForm;
import io.github.annualreport.document.Inline;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;

/** Reads a table that is to be drawn: one under {@code 图：执法情况（单位：件）} or {@code 折线图：…}. */
record ChartReader(InlineReader inlines) {

  private static final String CODE = "markdown/chart";

  /** Empty if it cannot be drawn, which is told. */
  Optional<Block> read(TableBlock node, Block.Table table, ChartForm form) {
    int series = table.columns().size() - 1;
    if (series < 1 || series > Block.Chart.MOST_SERIES || table.rows().isEmpty()) {
      inlines.refuse(node, CODE, "画成图的表，第一栏写年度一类的分组，后面一栏到" + Block.Chart.MOST_SERIES + "栏写数，至少有一行");
      return Optional.empty();
    }
    if (!table.groups().isEmpty() || table.caption().isEmpty()) {
      inlines.refuse(node, CODE, "画成图的表只有一行表头，上面写“图：标题（单位：件）”");
      return Optional.empty();
    }
    if (table.rows().size() < form.fewest()) {
      inlines.refuse(
          node, CODE, form.word() + "至少要有 " + form.fewest() + " 行，例如三年；少的画成柱形图，标题以“图：”开头");
      return Optional.empty();
    }
    return areNumbers(node, table) ? Optional.of(new Block.Chart(form, table)) : Optional.empty();
  }

  /** All cells that are not are told. */
  private boolean areNumbers(TableBlock node, Block.Table table) {
    boolean all = true;
    Node row = ((TableBody) node.getLastChild()).getFirstChild();
    for (var cells : table.rows()) {
      Node cell = row.getFirstChild();
      for (int i = 1; i < cells.size(); i++) {
        cell = cell.getNext();
        String text = Inline.text(cells.get(i));
        if (!ChartData.canRead(text, table.unit())) {
          inlines.refuse(cell, CODE, "“" + text + "”画不成图；" + wanted(table.unit()));
          all = false;
        }
      }
      row = row.getNext();
    }
    return all;
  }

  private static String wanted(String unit) {
    String number = unit.isEmpty() ? "不带单位的数，单位写在标题里（单位：件）" : "以“" + unit + "”计的数";
    return "这里写" + number + "，没有的写 —";
  }
}
