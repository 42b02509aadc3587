package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes a table as wide as the text, with its head repeated on each page. */
final class TableWriter {

  private final Block.Table table;
  private final boolean grid;
  private final int width;
  private final RunningText text;
  private final List<Integer> widths;

  /**
   * @param grid whether to draw all lines, else three
   * @param width in twips
   */
  TableWriter(Block.Table table, boolean grid, int width, RunningText text) {
    this.table = table;
    this.grid = grid;
    this.width = width;
    this.text = text;
    this.widths = ColumnWidths.of(table, width);
  }

  /** Fills the element and answers with the paragraphs of the last row. */
  List<CTP> write(CTTbl element) {
    CTTblPr properties = element.addNewTblPr();
    properties.addNewTblStyle().setVal(grid ? "GwTable" : "GwThreeLines");
    set(properties.addNewTblW(), width);
    // Word, WPS and LibreOffice agree on widths only if the layout is fixed.
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = element.addNewTblGrid();
    widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    table.caption().ifPresent(c -> describe(properties, c));
    if (!table.groups().isEmpty()) {
      groups(element.addNewTr());
    }
    List<CTP> last = head(element.addNewTr());
    for (List<List<Inline>> row : table.rows()) {
      last = row(element.addNewTr(), row);
    }
    return last;
  }

  /** Sets the text that a screen reader says before it reads the table. */
  private static void describe(CTTblPr properties, Caption caption) {
    properties.addNewTblCaption().setVal(XmlText.of(Inline.text(Wording.caption(caption))));
  }

  private void groups(CTRow row) {
    repeat(row);
    int column = 0;
    for (Block.Group group : table.groups()) {
      boolean down = group.content().isEmpty();
      int width = widths.subList(column, column + group.columns()).stream().mapToInt(w -> w).sum();
      CTTc cell = cell(row, width);
      if (group.columns() > 1) {
        cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(group.columns()));
      }
      if (down) {
        cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
      }
      cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
      text(cell, "GwHead", down ? table.head().get(column) : group.content());
      column += group.columns();
    }
  }

  private List<CTP> head(CTRow row) {
    repeat(row);
    var paragraphs = new ArrayList<CTP>();
    for (int i = 0; i < widths.size(); i++) {
      CTTc cell = cell(row, widths.get(i));
      boolean merged = isMerged(i);
      if (merged) {
        cell.getTcPr().addNewVMerge();
      }
      if (!grid) {
        line(cell.getTcPr().addNewTcBorders().addNewBottom());
      }
      cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
      paragraphs.add(text(cell, "GwHead", merged ? List.of() : table.head().get(i)));
    }
    return paragraphs;
  }

  /** Whether the head of the column stands in the row of the groups. */
  private boolean isMerged(int column) {
    int at = 0;
    for (Block.Group group : table.groups()) {
      if (column < at + group.columns()) {
        return group.content().isEmpty();
      }
      at += group.columns();
    }
    return false;
  }

  /** On every page that the table goes on. */
  private static void repeat(CTRow row) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTblHeader();
  }

  private static void line(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(6));
    border.setSpace(BigInteger.ZERO);
    border.setColor("000000");
  }

  private List<CTP> row(CTRow row, List<List<Inline>> cells) {
    row.addNewTrPr().addNewCantSplit();
    var paragraphs = new ArrayList<CTP>();
    for (int i = 0; i < widths.size(); i++) {
      CTTc cell = cell(row, widths.get(i));
      cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
      CTP paragraph = text(cell, "GwCell", cells.get(i));
      paragraph.getPPr().addNewJc().setVal(alignment(table.columns().get(i)));
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private static CTTc cell(CTRow row, int width) {
    CTTc cell = row.addNewTc();
    set(cell.addNewTcPr().addNewTcW(), width);
    return cell;
  }

  private CTP text(CTTc cell, String style, List<Inline> content) {
    CTP paragraph = cell.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    text.add(paragraph, content);
    return paragraph;
  }

  private static STJc.Enum alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> STJc.LEFT;
      case CENTER -> STJc.CENTER;
      case RIGHT -> STJc.RIGHT;
    };
  }

  private static void set(CTTblWidth width, int twips) {
    width.setW(BigInteger.valueOf(twips));
    width.setType(STTblWidth.DXA);
  }
}
