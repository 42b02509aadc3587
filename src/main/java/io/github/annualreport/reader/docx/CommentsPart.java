package io.github.annualreport.reader.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The comments of a document, its own or new. */
final class CommentsPart {

  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final Set<String> WITH_ID = Set.of("comment");

  private final DocxParts parts;
  private final Archive archive;
  private final Document document;
  private final boolean fresh;
  private int next;

  private CommentsPart(DocxParts parts, Archive archive, Document document, boolean fresh) {
    this.parts = parts;
    this.archive = archive;
    this.document = document;
    this.fresh = fresh;
    this.next = new Wml(document).freeId(WITH_ID);
  }

  /** Returns the part of the document, or an empty one that is not yet part of the archive. */
  static CommentsPart of(DocxParts parts, Archive archive) throws UnreadableDocxException {
    Optional<Document> own = parts.related("comments");
    return new CommentsPart(
        parts, archive, own.isPresent() ? own.get() : empty(parts.document()), own.isEmpty());
  }

  private static Document empty(Document main) {
    Document result = DocumentHelper.createDocument();
    String namespace = main.getDocumentElement().getNamespaceURI();
    result.appendChild(result.createElementNS(namespace, "w:comments"));
    return result;
  }

  /**
   * Adds a comment.
   *
   * @return its id
   */
  int add(List<String> lines) {
    var wml = new Wml(document);
    Element comment = wml.element("comment", next);
    wml.set(comment, "author", Wml.AUTHOR);
    wml.set(comment, "initials", Wml.AUTHOR);
    for (String line : lines) {
      Element paragraph = wml.element("p");
      paragraph.appendChild(wml.run(Optional.empty(), line));
      comment.appendChild(paragraph);
    }
    document.getDocumentElement().appendChild(comment);
    return next++;
  }

  /** The archive with these comments and with the main part as it is now. */
  byte[] save(Document main) throws UnreadableDocxException {
    archive.put(parts.mainName(), main);
    if (fresh) {
      declare(name());
    }
    for (var part : parts.parsed().entrySet()) {
      if (part.getValue().equals(document)) {
        archive.put(part.getKey(), document);
      }
    }
    return archive.bytes();
  }

  private String name() {
    String folder = folder();
    String name = folder + "comments.xml";
    for (int i = 1; archive.has(name); i++) {
      name = folder + "comments" + i + ".xml";
    }
    return name;
  }

  private String folder() {
    return parts.mainName().substring(0, parts.mainName().lastIndexOf('/') + 1);
  }

  private void declare(String name) throws UnreadableDocxException {
    Document types = archive.xml(TYPES);
    Element type = child(types, "Override");
    type.setAttribute("PartName", "/" + name);
    type.setAttribute("ContentType", TYPE);
    String file = parts.mainName().substring(folder().length());
    String relations = folder() + "_rels/" + file + ".rels";
    Document related = archive.has(relations) ? archive.xml(relations) : noRelations();
    Element relation = child(related, "Relationship");
    relation.setAttribute("Id", freeId(related));
    relation.setAttribute("Type", parts.relationships() + "comments");
    relation.setAttribute("Target", name.substring(folder().length()));
    archive.put(TYPES, types);
    archive.put(relations, related);
    archive.put(name, document);
  }

  private static Document noRelations() {
    Document result = DocumentHelper.createDocument();
    result.appendChild(result.createElementNS(RELATIONSHIPS, "Relationships"));
    return result;
  }

  /** A new last child of the root, with the prefix that the root has. */
  private static Element child(Document document, String name) {
    Element root = document.getDocumentElement();
    String prefix = Optional.ofNullable(root.getPrefix()).map(p -> p + ":").orElse("");
    Element result = document.createElementNS(root.getNamespaceURI(), prefix + name);
    root.appendChild(result);
    return result;
  }

  private static String freeId(Document relations) {
    List<String> taken =
        Xml.children(relations.getDocumentElement()).stream()
            .map(r -> Xml.attribute(r, "Id"))
            .toList();
    int number = taken.size() + 1;
    while (taken.contains("rId" + number)) {
      number++;
    }
    return "rId" + number;
  }
}
