package io.github.annualreport.writer.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of a workbook as texts. */
final class SheetReader {

  private SheetReader() {}

  static List<List<String>> read(byte[] xlsx) throws UnreadableSheetException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var formatter = new DataFormatter(Locale.ROOT);
      var rows = new ArrayList<List<String>>();
      for (Sheet sheet : workbook) {
        sheet.forEach(row -> rows.add(cells(row, formatter)));
      }
      return rows;
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException e) {
      throw new UnreadableSheetException("不是 XLSX 文件，或者文件已损坏", e);
    }
  }

  private static List<String> cells(Row row, DataFormatter formatter) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      cells.add(formatter.formatCellValue(cell).strip());
    }
    return cells;
  }
}
