package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes an arranged document as a DOCX file by GB/T 9704-2012. */
public final class DocxWriter {

  private static final LocalDate NO_DATE = LocalDate.of(1980, 2, 1);

  /** The file; the same bytes for the same document. */
  public byte[] write(Document document) {
    Parts parts = Parts.read(fill(document)).orElseThrow();
    Skeleton.putFixed(parts, document.layout().fonts());
    Fingerprint.put(parts);
    return parts.zip();
  }

  /** Whether the bytes are a file that this program wrote, with not a byte of its parts changed. */
  public boolean isUntouched(byte[] existing) {
    return Parts.read(existing).filter(Fingerprint::matches).isPresent();
  }

  private static byte[] fill(Document document) {
    try (var docx = new XWPFDocument(new ByteArrayInputStream(Skeleton.document()))) {
      new DocumentWriter(document, docx).write();
      describe(docx, document.elements());
      var bytes = new ByteArrayOutputStream();
      docx.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the skeleton has no core properties", e);
    }
  }

  private static void describe(XWPFDocument docx, Elements elements) throws InvalidFormatException {
    PackagePropertiesPart properties =
        docx.getProperties().getCoreProperties().getUnderlyingProperties();
    LocalDate date = elements.date().orElse(NO_DATE);
    Optional<Date> time = Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    properties.setTitleProperty(XmlText.of(elements.title().text()));
    properties.setCreatorProperty(XmlText.of(elements.signature()));
    properties.setCreatedProperty(time);
    properties.setModifiedProperty(time);
  }
}
