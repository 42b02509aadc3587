package io.github.annualreport.writer.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a sheet look. */
final class CellStyles {

  private static final String FONT = "宋体";

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle title;
  private final XSSFCellStyle header;
  private final XSSFCellStyle text;
  private final XSSFCellStyle asking;
  private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();

  CellStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.title = workbook.createCellStyle();
    title.setFont(font(14, true));
    title.setAlignment(HorizontalAlignment.LEFT);
    this.header = bordered();
    header.setFont(font(11, true));
    header.setAlignment(HorizontalAlignment.CENTER);
    fill(header, IndexedColors.GREY_25_PERCENT);
    this.text = bordered();
    // Texts that look like formulas or numbers stay texts, also when a person edits them.
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    text.setWrapText(true);
    this.asking = workbook.createCellStyle();
    asking.cloneStyleFrom(text);
    fill(asking, IndexedColors.LIGHT_YELLOW);
  }

  XSSFCellStyle title() {
    return title;
  }

  XSSFCellStyle header() {
    return header;
  }

  XSSFCellStyle text() {
    return text;
  }

  /** An input cell that waits for a reason. */
  XSSFCellStyle asking() {
    return asking;
  }

  XSSFCellStyle number(int decimals) {
    return numbers.computeIfAbsent(Math.max(0, decimals), this::newNumber);
  }

  private XSSFCellStyle newNumber(int decimals) {
    XSSFCellStyle style = bordered();
    style.setAlignment(HorizontalAlignment.RIGHT);
    String format = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private XSSFCellStyle bordered() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(11, false));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static void fill(XSSFCellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private XSSFFont font(int points, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }
}
