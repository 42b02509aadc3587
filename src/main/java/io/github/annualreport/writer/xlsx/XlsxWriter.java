package io.github.annualreport.writer.xlsx;

import io.github.annualreport.writer.StableZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a sheet as an XLSX file to be filled in and printed. */
public final class XlsxWriter {

  private static final LocalDate NO_DATE = LocalDate.of(1980, 2, 1);
  private static final int HEADER_ROW = 1;
  private static final int CHARACTER = 256;

  /** Heights are in twentieths of a point. */
  private static final int LINE = 320;

  /** In characters; a page of all columns is read without a glass. */
  private static final int WIDEST = 28;

  private static final int INPUT_WIDTH = 30;

  private static final int HIGHEST_ROW = 8000;

  /** Longer ones are refused by spreadsheet programs. */
  private static final int LONGEST_CELL = 32767;

  /** The file; the same bytes for the same sheets. */
  public byte[] write(List<Sheet> sheets) {
    try (var workbook = new XSSFWorkbook()) {
      var styles = new CellStyles(workbook);
      sheets.forEach(s -> new Filling(workbook, styles, s).fill());
      describe(workbook);
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(XSSFWorkbook workbook) {
    Optional<Date> time = Optional.of(Date.from(NO_DATE.atStartOfDay().toInstant(ZoneOffset.UTC)));
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.getUnderlyingProperties().setCreatedProperty(time);
    properties.getUnderlyingProperties().setModifiedProperty(time);
    properties.setCreator("report");
  }

  /** One sheet on its way into a workbook. */
  private static final class Filling {

    private final Sheet sheet;
    private final XSSFSheet target;
    private final CellStyles styles;

    Filling(XSSFWorkbook workbook, CellStyles styles, Sheet sheet) {
      this.sheet = sheet;
      this.target = workbook.createSheet(sheet.name());
      this.styles = styles;
    }

    void fill() {
      int last = sheet.header().size() - 1;
      XSSFCell title = target.createRow(0).createCell(0);
      title.setCellValue(sheet.title());
      title.setCellStyle(styles.title());
      target.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
      header();
      for (int i = 0; i < sheet.rows().size(); i++) {
        row(target.createRow(HEADER_ROW + 1 + i), sheet.rows().get(i));
        target.getRow(HEADER_ROW + 1 + i).setHeight(height(sheet.rows().get(i)));
      }
      for (int i = 0; i <= last; i++) {
        target.setColumnWidth(i, width(i) * CHARACTER);
      }
      target.createFreezePane(1, HEADER_ROW + 1);
      target.setAutoFilter(
          new CellRangeAddress(HEADER_ROW, HEADER_ROW + sheet.rows().size(), 0, last));
      print(last);
    }

    private void header() {
      XSSFRow header = target.createRow(HEADER_ROW);
      for (int i = 0; i < sheet.header().size(); i++) {
        XSSFCell cell = header.createCell(i);
        cell.setCellValue(sheet.header().get(i));
        cell.setCellStyle(styles.header());
      }
    }

    private void row(XSSFRow target, Sheet.Row row) {
      for (int i = 0; i < row.cells().size(); i++) {
        Sheet.Cell value = row.cells().get(i);
        XSSFCell cell = target.createCell(i);
        boolean isInput = sheet.input().equals(Optional.of(i));
        if (value.number().isPresent()) {
          cell.setCellValue(value.number().get().doubleValue());
          cell.setCellStyle(styles.number(value.number().get().scale()));
        } else {
          cell.setCellValue(
              value.text().substring(0, Math.min(value.text().length(), LONGEST_CELL)));
          cell.setCellStyle(isInput && row.asks() ? styles.asking() : styles.text());
        }
      }
    }

    /** Readers do not fit the height of a row to its texts by themselves when they print. */
    private short height(Sheet.Row row) {
      int lines = 1;
      for (int i = 0; i < row.cells().size(); i++) {
        int room = Math.max(1, width(i) - 2);
        lines = Math.max(lines, (cells(row.cells().get(i).text()) + room - 1) / room);
      }
      return (short) Math.min(lines * LINE, HIGHEST_ROW);
    }

    /** As wide as the longest of its cells, within what a page bears. */
    private int width(int column) {
      int longest = cells(sheet.header().get(column)) + 4;
      for (Sheet.Row row : sheet.rows()) {
        longest = Math.max(longest, cells(row.cells().get(column).text()) + 2);
      }
      return sheet.input().equals(Optional.of(column)) ? INPUT_WIDTH : Math.min(longest, WIDEST);
    }

    private static int cells(String text) {
      return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private void print(int lastColumn) {
      PrintSetup setup = target.getPrintSetup();
      setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
      setup.setLandscape(true);
      setup.setFitWidth((short) 1);
      setup.setFitHeight((short) 0);
      target.setFitToPage(true);
      target.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, lastColumn));
      target.getFooter().setCenter("第 &P 页，共 &N 页");
    }
  }

  /** The rows of all sheets of a workbook that was filled in, as texts. */
  public static List<List<String>> read(byte[] xlsx) throws UnreadableSheetException {
    return SheetReader.read(xlsx);
  }
}
