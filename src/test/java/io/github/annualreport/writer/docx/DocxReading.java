package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads a file as a word processor does: its paragraphs, those in cells included. */
record DocxReading(List<String> texts, List<String> styles) {

  static DocxReading of(byte[] docx) {
    var reading = new DocxReading(new ArrayList<>(), new ArrayList<>());
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      document.getBodyElements().forEach(reading::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  static String part(byte[] docx, String name) {
    return new String(Parts.read(docx).orElseThrow().find(name).orElseThrow(), UTF_8);
  }

  private void add(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      texts.add(paragraph.getText());
      styles.add(paragraph.getDocument().getStyles().getStyle(paragraph.getStyle()).getName());
    } else if (element instanceof XWPFTable table) {
      table
          .getRows()
          .forEach(r -> r.getTableCells().forEach(c -> c.getBodyElements().forEach(this::add)));
    }
  }
}
