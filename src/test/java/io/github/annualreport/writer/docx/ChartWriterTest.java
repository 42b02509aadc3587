package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.ChartForm;
import io.github.annualreport.writer.Samples;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class ChartWriterTest {

  private final byte[] docx = new DocxWriter().write(Samples.document(Samples.chart()));

  @Test
  void drawsTheNumbersThatArePrinted() throws Exception {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XDDFChartData data = document.getCharts().get(0).getChartSeries().get(0);

      assertThat(data.getSeriesCount()).isEqualTo(2);
      XDDFChartData.Series first = data.getSeries(0);
      assertThat(first.getCategoryData().getPointAt(0)).isEqualTo("2029年");
      assertThat(first.getValuesData().getPointAt(0)).isEqualTo(11.0);
      assertThat(first.getValuesData().getPointAt(2)).isEqualTo(6.0);
    }
  }

  @Test
  void opensTheSameNumbersForEditing() throws Exception {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XWPFChart chart = document.getCharts().get(0);
      try (XSSFWorkbook workbook = chart.getWorkbook()) {
        assertThat(cells(workbook.getSheetAt(0)))
            .containsExactly(
                List.of("", "行政处罚", "行政复议"),
                List.of("2029年", "11", ""),
                List.of("2030年", "9", "2"),
                List.of("2031年", "6", "0"));
      }
    }
  }

  @Test
  void writesAValidWorkbook() {
    Parts workbook = Parts.read(part("word/embeddings/Microsoft_Excel_Sheet1.xlsx")).orElseThrow();
    Map<String, DocumentFactory<? extends XmlObject>> schemas =
        Map.of(
            "xl/workbook.xml", WorkbookDocument.Factory,
            "xl/worksheets/sheet1.xml", WorksheetDocument.Factory);

    schemas.forEach(
        (name, schema) ->
            assertThat(errors(schema, workbook.find(name).orElseThrow())).as(name).isEmpty());
  }

  @Test
  void tellsWhatItShows() {
    assertThat(DocxReading.part(docx, "word/document.xml"))
        .contains("descr=\"柱形图。行政处罚：2029年11件，2030年9件，2031年6件。行政复议：2030年2件，2031年0件。\"");
  }

  @Test
  void drawsLines() throws Exception {
    var lines = new Block.Chart(ChartForm.LINES, Samples.chart().table());
    byte[] drawn = new DocxWriter().write(Samples.document(lines));

    try (var document = new XWPFDocument(new ByteArrayInputStream(drawn))) {
      XDDFChartData data = document.getCharts().get(0).getChartSeries().get(0);

      assertThat(data).isInstanceOf(XDDFLineChartData.class);
      assertThat(data.getSeries(0).getValuesData().getPointAt(0)).isEqualTo(11.0);
    }
    assertThat(OoxmlSchemas.errors(drawn, "word/charts/chart1.xml")).isEmpty();
    assertThat(DocxReading.part(drawn, "word/document.xml")).contains("descr=\"折线图。");
  }

  @Test
  void needsNoColours() {
    assertThat(DocxReading.part(docx, "word/charts/chart1.xml"))
        .contains("<a:pattFill prst=\"wdUpDiag\">")
        .doesNotContainPattern("srgbClr val=\"(?!(..)\\1\\1\")");
  }

  @Test
  void usesTheFontsOfTheText() {
    assertThat(DocxReading.part(docx, "word/charts/chart1.xml"))
        .contains("<a:latin typeface=\"Times New Roman\"/>", "<a:ea typeface=\"仿宋_GB2312\"/>");
  }

  @Test
  void givesEachChartItsOwnParts() throws Exception {
    byte[] two =
        new DocxWriter()
            .write(Samples.document(Samples.chart(), Samples.picture(), Samples.chart()));

    try (var document = new XWPFDocument(new ByteArrayInputStream(two))) {
      assertThat(document.getCharts()).hasSize(2);
    }
    assertThat(DocxReading.part(two, "word/document.xml"))
        .contains("<wp:docPr id=\"1\"", "<wp:docPr id=\"2\"", "<wp:docPr id=\"3\"");
  }

  @Test
  void writesTheSameBytesTwice() {
    assertThat(new DocxWriter().write(Samples.document(Samples.chart()))).isEqualTo(docx);
  }

  private byte[] part(String name) {
    return Parts.read(docx).orElseThrow().find(name).orElseThrow();
  }

  private static List<List<String>> cells(XSSFSheet sheet) {
    var format = new DataFormatter();
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      var row = new ArrayList<String>();
      for (int j = 0; j < 3; j++) {
        row.add(format.formatCellValue(sheet.getRow(i).getCell(j)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> errors(DocumentFactory<? extends XmlObject> schema, byte[] xml) {
    var errors = new ArrayList<XmlError>();
    try {
      schema.parse(new String(xml, UTF_8)).validate(new XmlOptions().setErrorListener(errors));
    } catch (org.apache.xmlbeans.XmlException e) {
      return List.of(e.getMessage());
    }
    return errors.stream().map(XmlError::toString).toList();
  }
}
