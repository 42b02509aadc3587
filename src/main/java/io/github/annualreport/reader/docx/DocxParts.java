package io.github.annualreport.reader.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a DOCX, each parsed when it is asked for. */
final class DocxParts implements AutoCloseable {

  private final OPCPackage opc;
  private final PackagePart main;
  private final Map<PackagePart, Document> parsed = new LinkedHashMap<>();

  private DocxParts(OPCPackage opc, PackagePart main) {
    this.opc = opc;
    this.main = main;
  }

  static DocxParts open(byte[] bytes) throws UnreadableDocxException {
    if (bytes.length == 0) {
      throw new UnreadableDocxException("是空文件");
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableDocxException("是旧式的 .doc 文件，或者设了打开密码，请在 Word 或 WPS 中取消密码、另存为 .docx");
    }
    try {
      OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(bytes));
      return new DocxParts(opc, main(opc));
    } catch (InvalidFormatException
        | IllegalArgumentException
        | OpenXML4JRuntimeException
        | IOException e) {
      throw new UnreadableDocxException("不是 DOCX 文件，或者文件已损坏", e);
    }
  }

  private static PackagePart main(OPCPackage opc)
      throws InvalidFormatException, UnreadableDocxException {
    for (String type :
        new String[] {
          PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT
        }) {
      for (PackageRelationship relation : opc.getRelationshipsByType(type)) {
        PackagePart part = opc.getPart(relation);
        if (part != null && part.getContentType().contains("wordprocessingml")) {
          return part;
        }
      }
    }
    throw new UnreadableDocxException("里面没有 Word 文档");
  }

  /** The name of the main part in the archive. */
  String mainName() {
    return nameOf(main);
  }

  /** The beginning that the types of relationships have in this dialect of the format. */
  String relationships() {
    boolean strict =
        opc.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).size() > 0;
    String type =
        strict
            ? PackageRelationshipTypes.STRICT_CORE_DOCUMENT
            : PackageRelationshipTypes.CORE_DOCUMENT;
    return type.substring(0, type.lastIndexOf('/') + 1);
  }

  /** The parts that were parsed, as they are now, by their names in the archive. */
  Map<String, Document> parsed() {
    var result = new LinkedHashMap<String, Document>();
    parsed.forEach((part, document) -> result.put(nameOf(part), document));
    return result;
  }

  private static String nameOf(PackagePart part) {
    return part.getPartName().getName().substring(1);
  }

  Document document() throws UnreadableDocxException {
    return parse(main);
  }

  /** The part that the document refers to as its styles, numbering, comments or footnotes. */
  Optional<Document> related(String kind) throws UnreadableDocxException {
    Optional<PackagePart> part = relatedPart(kind);
    return part.isPresent() ? Optional.of(parse(part.get())) : Optional.empty();
  }

  Optional<PackagePart> relatedPart(String kind) throws UnreadableDocxException {
    try {
      for (PackageRelationship relation : main.getRelationships()) {
        if (relation.getRelationshipType().endsWith("/" + kind)) {
          return Optional.ofNullable(
              opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
        }
      }
      return Optional.empty();
    } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
      throw new UnreadableDocxException("文件已损坏", e);
    }
  }

  /**
   * A picture by the relationship that names its file; empty if that lies outside or is broken.
   *
   * @param line of the text behind which it stands
   */
  Optional<DocxPicture> picture(String id, int line) {
    PackageRelationship relation = main.getRelationship(id);
    if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL) {
      return Optional.empty();
    }
    try {
      PackagePart part = main.getRelatedPart(relation);
      try (InputStream in = part.getInputStream()) {
        String extension = part.getPartName().getExtension();
        return Optional.of(new DocxPicture(line, extension, in.readAllBytes()));
      }
    } catch (InvalidFormatException | IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  private Document parse(PackagePart part) throws UnreadableDocxException {
    if (parsed.containsKey(part)) {
      return parsed.get(part);
    }
    try (InputStream in = part.getInputStream()) {
      Document document = Xml.parse(in);
      parsed.put(part, document);
      return document;
    } catch (IOException | SAXException e) {
      throw new UnreadableDocxException("文件已损坏（" + part.getPartName() + "）", e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    opc.revert();
  }
}
