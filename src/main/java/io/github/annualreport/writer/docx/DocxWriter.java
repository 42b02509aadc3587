package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/**
 * Writes an arranged document as a DOCX file by GB/T 9704-2012: the text by POI's types of Office
 * Open XML, what is the same in every report as parts that are ready.
 */
public final class DocxWriter {

  private static final LocalDate NO_DATE = LocalDate.of(1980, 2, 1);

  /** In the style Normal, in twips; see {@link OfficeText}. */
  public static final int RIGHT_INDENT = 2;

  private final Optional<Instant> time;

  public DocxWriter() {
    this(Optional.empty());
  }

  /**
   * @param time which the file tells as its own; without one it is the document's date
   */
  public DocxWriter(Optional<Instant> time) {
    this.time = time;
  }

  /** The file; the same bytes for the same document. */
  public byte[] write(Document document) {
    return begun(document, Runs::add).zip(time);
  }

  /** As above, with every figure shaded and commented with its definition and source. */
  public byte[] writeForReview(Document document) {
    var comments = new Comments();
    DocxPackage docx = begun(document, comments);
    comments.put(docx);
    return docx.zip(time);
  }

  /**
   * The file as LibreOffice draws it without a loss; to be converted and not to be edited.
   *
   * @param rightIndent of its lines, in twips
   */
  public byte[] writeForConversion(Document document, int rightIndent) {
    DocxPackage docx = begun(document, new OfficeText());
    docx.indentRight(rightIndent);
    return docx.zip(time);
  }

  private DocxPackage begun(Document document, RunningText text) {
    var docx = DocxPackage.of(document.layout());
    docx.replace(Skeleton.PROPERTIES, properties(document.elements()));
    docx.replace(Skeleton.TEXT, text(document, text, docx));
    return docx;
  }

  /** Whether the bytes are a file that this program wrote, with not a byte of its parts changed. */
  public boolean isUntouched(byte[] existing) {
    return Parts.read(existing).filter(Fingerprint::matches).isPresent();
  }

  private static byte[] text(Document document, RunningText running, DocxPackage docx) {
    try {
      var skeleton = new ByteArrayInputStream(Skeleton.part(Skeleton.TEXT));
      DocumentDocument text = DocumentDocument.Factory.parse(skeleton);
      var page = new Page(text.getDocument().getBody(), running);
      new DocumentWriter(document, page, docx).write();
      var bytes = new ByteArrayOutputStream();
      text.save(bytes, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("the skeleton has no text", e);
    }
  }

  private byte[] properties(Elements elements) {
    String empty = new String(Skeleton.part(Skeleton.PROPERTIES), UTF_8);
    return empty
        .formatted(
            time.map(Instant::toString)
                .orElse(elements.signature().date().orElse(NO_DATE) + "T00:00:00Z"),
            creator(String.join("、", elements.signature().organs())),
            XmlText.escaped(elements.title().text()))
        .getBytes(UTF_8);
  }

  private static String creator(String signature) {
    return signature.isEmpty()
        ? ""
        : "  <dc:creator>" + XmlText.escaped(signature) + "</dc:creator>\n";
  }
}
