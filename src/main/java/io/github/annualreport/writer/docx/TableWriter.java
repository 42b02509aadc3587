package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Inlines;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes a table as wide as the text, with its head repeated on each page. */
final class TableWriter {

  private static final int WIDTH = 8845;
  private static final int NARROWEST = 6;
  private static final int WIDEST = 30;

  private final Block.Table table;
  private final List<Integer> widths;

  TableWriter(Block.Table table) {
    this.table = table;
    this.widths = widths(table);
  }

  /** Fills the element and answers with the paragraphs of the last row. */
  List<CTP> write(CTTbl element) {
    CTTblPr properties = element.addNewTblPr();
    properties.addNewTblStyle().setVal("GwTable");
    set(properties.addNewTblW(), WIDTH);
    // Word, WPS and LibreOffice agree on widths only if the layout is fixed.
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = element.addNewTblGrid();
    widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    List<CTP> last = head(element.addNewTr());
    for (List<List<Inline>> row : table.rows()) {
      last = row(element.addNewTr(), row);
    }
    return last;
  }

  private List<CTP> head(CTRow row) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTblHeader();
    var paragraphs = new ArrayList<CTP>();
    for (int i = 0; i < widths.size(); i++) {
      paragraphs.add(cell(row, i, "GwHead", table.head()));
    }
    return paragraphs;
  }

  private List<CTP> row(CTRow row, List<List<Inline>> cells) {
    row.addNewTrPr().addNewCantSplit();
    var paragraphs = new ArrayList<CTP>();
    for (int i = 0; i < widths.size(); i++) {
      CTP paragraph = cell(row, i, "GwCell", cells);
      paragraph.getPPr().addNewJc().setVal(alignment(table.columns().get(i)));
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private CTP cell(CTRow row, int column, String style, List<List<Inline>> cells) {
    CTTc cell = row.addNewTc();
    CTTcPr properties = cell.addNewTcPr();
    set(properties.addNewTcW(), widths.get(column));
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    CTP paragraph = cell.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    Runs.add(paragraph, cells.get(column));
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

  /** Each column gets its share by its longest cell; what rounding leaves goes to the first. */
  private static List<Integer> widths(Block.Table table) {
    List<Integer> needs =
        IntStream.range(0, table.columns().size()).mapToObj(i -> need(table, i)).toList();
    int all = needs.stream().mapToInt(n -> n).sum();
    var widths = new ArrayList<Integer>(needs.stream().map(n -> WIDTH * n / all).toList());
    widths.set(0, widths.get(0) + WIDTH - widths.stream().mapToInt(w -> w).sum());
    return widths;
  }

  private static int need(Block.Table table, int column) {
    int longest = halves(table.head().get(column));
    for (List<List<Inline>> row : table.rows()) {
      longest = Math.max(longest, halves(row.get(column)));
    }
    return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
  }

  private static int halves(List<Inline> cell) {
    return TextWidth.of(Inlines.text(cell)).halves();
  }
}
