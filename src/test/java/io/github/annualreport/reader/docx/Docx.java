package io.github.annualreport.reader.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX put together from the XML of its parts. */
final class Docx {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Docx(String body) {
    parts.put("document", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
  }

  /** A document with a body, no styles, no numbering. */
  static Docx of(String body) {
    return new Docx(body);
  }

  /** With another part: styles, numbering, comments, footnotes. */
  Docx with(String kind, String content) {
    parts.put(kind, "<w:" + kind + W + ">" + content + "</w:" + kind + ">");
    return this;
  }

  byte[] bytes() {
    var types =
        new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">")
            .append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    var relations = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    parts
        .keySet()
        .forEach(
            kind -> {
              String type = kind.equals("document") ? "document.main" : kind;
              types.append(
                  "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                      .formatted(kind, TYPE, type));
              if (!kind.equals("document")) {
                relations.append(
                    "<Relationship Id=\"r-%1$s\" Type=\"%2$s/%1$s\" Target=\"%1$s.xml\"/>"
                        .formatted(kind, OFFICE));
              }
            });
    var files = new LinkedHashMap<String, String>();
    files.put("[Content_Types].xml", types + "</Types>");
    files.put(
        "_rels/.rels",
        ("<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\""
                + " Type=\"%s/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
            .formatted(PACKAGE, OFFICE));
    files.put("word/_rels/document.xml.rels", relations + "</Relationships>");
    parts.forEach((kind, xml) -> files.put("word/" + kind + ".xml", xml));
    return zip(files);
  }

  private static byte[] zip(Map<String, String> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write((HEAD + file.getValue()).getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
