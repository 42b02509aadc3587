package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Marks;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.UnitWord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Holds the numbers of figures in a table against the unit that the table tells for them, from the
 * nearest on: in a column 单位, at the head of the row or the column, over the table.
 */
record TableUnits(BlockPositions places, Diagnostics problems) {

  private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9.]+");
  private static final Pattern IN_HEAD = Pattern.compile("[（(/／](?:单位[:：])?([^（）()/／]+)[）)]?$");
  private static final Pattern UNIT_COLUMN = Pattern.compile("(?:计量)?单位");

  void check(TableBlock node, Block.Table table) {
    if (!(node.getLastChild() instanceof TableBody body)) {
      return;
    }
    Node row = table.groups().isEmpty() ? body.getFirstChild() : body.getFirstChild().getNext();
    for (var cells : table.rows()) {
      Node cell = row.getFirstChild();
      for (int i = 0; i < cells.size(); i++, cell = cell.getNext()) {
        check(cell, cells.get(i), told(table, cells, i));
      }
      row = row.getNext();
    }
  }

  private static List<String> told(Block.Table table, List<List<Inline>> row, int column) {
    var told = new ArrayList<String>();
    for (int i = 0; i < row.size(); i++) {
      if (UNIT_COLUMN.matcher(Inline.text(table.head().get(i))).matches()) {
        told.add(Inline.text(row.get(i)));
      }
    }
    told.add(inHead(row.get(0)));
    told.add(inHead(table.head().get(column)));
    int end = 0;
    for (Block.Group group : table.groups()) {
      end += group.columns();
      if (column >= end - group.columns() && column < end) {
        told.add(inHead(group.content()));
      }
    }
    told.add(table.unit());
    return told;
  }

  private static String inHead(List<Inline> head) {
    Matcher unit = IN_HEAD.matcher(Inline.text(head));
    return unit.find() ? unit.group(1) : "";
  }

  private void check(Node node, List<Inline> cell, List<String> told) {
    if (cell.size() == 1
        && cell.get(0) instanceof Inline.Figure figure
        && NUMBER.matcher(figure.text()).matches()
        && figure.figure().definition().kind() != Kind.RANK) {
      told.stream()
          .filter(UnitWord::areUnits)
          .findFirst()
          .filter(t -> !UnitWord.oneFits(t, figure.figure().definition().unit()))
          .ifPresent(t -> report(node, figure.figure().definition(), t));
    }
  }

  private void report(Node cell, Definition definition, String told) {
    String name = definition.name();
    SourceSpan span = cell.getSourceSpans().get(0);
    problems.add(
        Diagnostic.error(
                "template/unit",
                places.at(span.getInputIndex() + places.text(span).indexOf(Marks.OPEN), 1),
                "“%s”的单位是%s，表里写的是%s".formatted(name, definition.unit().symbol(), told))
            .withHint(
                "表里改成%s，或去掉 .数值；要换单位的写 <@换算 数=%s 单位=\"万元\"/>"
                    .formatted(definition.unit().symbol(), name)));
  }
}
