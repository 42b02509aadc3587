package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The empty document that every report begins with: page, styles, settings and page numbers. */
final class Skeleton {

  /** The part with the text. */
  static final String TEXT = "word/document.xml";

  /** The part with the styles. */
  static final String STYLES = "word/styles.xml";

  /** The part with title, author and date. */
  static final String PROPERTIES = "docProps/core.xml";

  private static final List<String> PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/app.xml",
          PROPERTIES,
          "docProps/custom.xml",
          "word/_rels/document.xml.rels",
          TEXT,
          "word/fontTable.xml",
          "word/footer1.xml",
          "word/footer2.xml",
          "word/settings.xml",
          STYLES);

  private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

  private Skeleton() {}

  /** Puts the parts of every report, which differ by the fonts only. */
  static void putParts(Parts parts, Layout.Fonts fonts) {
    var naming = new FontNaming(fonts);
    PARTS.forEach(name -> parts.put(name, naming.name(part(name))));
  }

  /** Read once; to be copied before it is changed. */
  static byte[] part(String name) {
    return READ.computeIfAbsent(name, Skeleton::read);
  }

  private static byte[] read(String name) {
    try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its part " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
