package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The empty document that every report begins with: page, styles, settings and page numbers. */
final class Skeleton {

  /** Parts that POI would write in its own manner, or in part not at all. */
  private static final List<String> FIXED =
      List.of(
          "docProps/app.xml",
          "word/fontTable.xml",
          "word/footer1.xml",
          "word/footer2.xml",
          "word/settings.xml",
          "word/styles.xml");

  private static final List<String> FILLED =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/core.xml",
          "docProps/custom.xml",
          "word/_rels/document.xml.rels",
          "word/document.xml");

  private Skeleton() {}

  static byte[] document() {
    var parts = new Parts();
    putFixed(parts, Layout.Fonts.STANDARD);
    FILLED.forEach(name -> parts.put(name, part(name)));
    return parts.zip();
  }

  /** Puts the parts that are the same in every report but for the fonts. */
  static void putFixed(Parts parts, Layout.Fonts fonts) {
    var naming = new FontNaming(fonts);
    FIXED.forEach(name -> parts.put(name, naming.name(part(name))));
  }

  static byte[] part(String name) {
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
