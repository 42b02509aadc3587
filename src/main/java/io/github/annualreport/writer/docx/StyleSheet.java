package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles of a document of somebody's own. They take the place of the program's by their names:
 * a Chinese Word gives built-in styles other ids.
 */
public final class StyleSheet {

  /** References to the theme or to lists, which are not taken over. */
  private static final String OF_THEME =
      " w:(?:asciiTheme|hAnsiTheme|eastAsiaTheme|cstheme|theme(?:Color|Shade|Tint|Fill\\w*))=\"[^\"]*\"";

  private final CTStyles styles;

  private StyleSheet(CTStyles styles) {
    this.styles = styles;
  }

  /**
   * The styles of a DOCX as XML.
   *
   * @return empty if it is no DOCX, or one without styles
   */
  public static Optional<String> read(byte[] docx) {
    return Parts.read(docx)
        .flatMap(p -> p.find(Skeleton.STYLES))
        .filter(part -> parse(part).isPresent())
        .map(part -> new String(part, UTF_8));
  }

  /** The names of styles that this program uses and that are not among these. */
  public static List<String> missing(String xml) {
    Map<String, CTStyle> there = of(xml).byName();
    return parse(Skeleton.part(Skeleton.STYLES)).orElseThrow().getStyleList().stream()
        .filter(s -> !there.containsKey(key(s)))
        .map(s -> s.getName().getVal())
        .toList();
  }

  /** The program's part with these styles in the place of those of the same name. */
  static byte[] over(byte[] part, String xml) {
    StyleSheet own = of(xml);
    try {
      StylesDocument document = StylesDocument.Factory.parse(new ByteArrayInputStream(part));
      own.replaceIn(document.getStyles());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
      return bytes.toString(UTF_8).replaceAll(OF_THEME, "").getBytes(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("the skeleton has no styles", e);
    }
  }

  private static StyleSheet of(String xml) {
    return new StyleSheet(
        parse(xml.getBytes(UTF_8)).orElseThrow(() -> new IllegalArgumentException("no styles")));
  }

  private static Optional<CTStyles> parse(byte[] part) {
    try {
      return Optional.of(
          StylesDocument.Factory.parse(
                  new ByteArrayInputStream(part), POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
              .getStyles());
    } catch (IOException | XmlException e) {
      return Optional.empty(); // No XML, or of another kind.
    }
  }

  private void replaceIn(CTStyles ours) {
    if (styles.isSetDocDefaults()) {
      ours.setDocDefaults(styles.getDocDefaults());
    }
    Map<String, CTStyle> own = byName();
    Map<String, String> ids = idsByKey(ours);
    Map<String, String> names =
        styles.getStyleList().stream()
            .filter(CTStyle::isSetName)
            .collect(Collectors.toMap(CTStyle::getStyleId, StyleSheet::key, (a, b) -> a));
    for (int i = 0; i < ours.sizeOfStyleArray(); i++) {
      CTStyle here = ours.getStyleArray(i);
      CTStyle there = own.get(key(here));
      if (there != null) {
        String id = here.getStyleId();
        ours.setStyleArray(i, there);
        adapt(ours.getStyleArray(i), id, ref -> ids.get(names.get(ref)));
      }
    }
  }

  /** Ids become those of this program; what refers to nothing here goes. */
  private static void adapt(CTStyle style, String id, UnaryId ours) {
    style.setStyleId(id);
    if (style.isSetBasedOn() && !renamed(style.getBasedOn(), ours)) {
      style.unsetBasedOn();
    }
    if (style.isSetNext() && !renamed(style.getNext(), ours)) {
      style.unsetNext();
    }
    if (style.isSetLink() && !renamed(style.getLink(), ours)) {
      style.unsetLink();
    }
    if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
      style.getPPr().unsetNumPr();
    }
  }

  private static boolean renamed(CTString reference, UnaryId ours) {
    String id = ours.of(reference.getVal());
    if (id != null) {
      reference.setVal(id);
    }
    return id != null;
  }

  private Map<String, CTStyle> byName() {
    var result = new HashMap<String, CTStyle>();
    styles.getStyleList().stream()
        .filter(CTStyle::isSetName)
        .forEach(s -> result.putIfAbsent(key(s), s));
    return result;
  }

  private static Map<String, String> idsByKey(CTStyles styles) {
    return styles.getStyleList().stream()
        .collect(Collectors.toMap(StyleSheet::key, CTStyle::getStyleId));
  }

  /** Names are unique in a kind, and Word does not mind their capitals. */
  private static String key(CTStyle style) {
    return style.getType() + " " + style.getName().getVal().toLowerCase(Locale.ROOT);
  }

  /** From an id there to the one here, null if there is none. */
  private interface UnaryId {
    String of(String id);
  }
}
