package io.github.annualreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The full schemas of Office Open XML, by which parts of a file are validated. */
public final class OoxmlSchemas {

  /** By the name of the part without the digits in it. */
  private static final Map<String, DocumentFactory<? extends XmlObject>> SCHEMAS =
      Map.of(
          "word/document.xml", DocumentDocument.Factory,
          "word/styles.xml", StylesDocument.Factory,
          "word/settings.xml", SettingsDocument.Factory,
          "word/fontTable.xml", FontsDocument.Factory,
          "word/footer.xml", FtrDocument.Factory,
          "word/comments.xml", CommentsDocument.Factory,
          "word/charts/chart.xml", ChartSpaceDocument.Factory,
          "docProps/custom.xml", PropertiesDocument.Factory,
          "docProps/app.xml",
              org.openxmlformats
                  .schemas
                  .officeDocument
                  .x2006
                  .extendedProperties
                  .PropertiesDocument
                  .Factory);

  /** The standard has their schemas in its second part, which POI does not bring along. */
  private static final String WITHOUT = "docProps/core.xml";

  private OoxmlSchemas() {}

  /** The parts of a file that have a schema. */
  public static List<String> parts(byte[] docx) {
    return Parts.read(docx).orElseThrow().names().stream()
        .filter(n -> n.endsWith(".xml") && !n.startsWith("[") && !n.equals(WITHOUT))
        .toList();
  }

  /** What is wrong with a part. */
  public static List<String> errors(byte[] docx, String part) throws XmlException {
    var errors = new ArrayList<XmlError>();
    Optional.ofNullable(SCHEMAS.get(part.replaceAll("[0-9]", "")))
        .orElseThrow(() -> new IllegalArgumentException("no schema for " + part))
        .parse(DocxReading.part(docx, part))
        .validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(e -> part + ": " + e).toList();
  }
}
