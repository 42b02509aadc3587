package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.ChartData;
import java.math.BigDecimal;
import java.util.List;

/** The workbook that Word opens when a person edits the numbers of a chart. */
final class ChartWorkbook {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final List<String> PARTS =
      List.of(
          "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels");

  private ChartWorkbook() {}

  /** The groups in the first column, below an empty cell; each series with its name over it. */
  static byte[] of(ChartData data) {
    var parts = new Parts();
    PARTS.forEach(name -> parts.put(name, Skeleton.part("chart/" + name)));
    String sheet = new String(Skeleton.part("chart/" + SHEET), UTF_8);
    parts.put(SHEET, sheet.formatted(rows(data)).getBytes(UTF_8));
    return parts.zip();
  }

  /** A for 0. */
  static String column(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private static String rows(ChartData data) {
    var result = new StringBuilder("<row r=\"1\">");
    for (int i = 0; i < data.series().size(); i++) {
      result.append(text(column(i + 1) + 1, data.series().get(i).name()));
    }
    result.append("</row>");
    for (int row = 0; row < data.groups().size(); row++) {
      int at = row;
      String number = String.valueOf(row + 2);
      result.append("<row r=\"").append(number).append("\">");
      result.append(text("A" + number, data.groups().get(row)));
      for (int i = 0; i < data.series().size(); i++) {
        String cell = column(i + 1) + number;
        data.series().get(i).values().get(at).ifPresent(v -> result.append(number(cell, v)));
      }
      result.append("</row>");
    }
    return result.toString();
  }

  private static String text(String cell, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
        .formatted(cell, XmlText.escaped(text));
  }

  private static String number(String cell, BigDecimal value) {
    return "<c r=\"%s\"><v>%s</v></c>".formatted(cell, value.toPlainString());
  }
}
