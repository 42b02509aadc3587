package io.github.annualreport.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a PDF by its structure for screen readers (ISO 32000-1, 14.7): the tree of headings,
 * paragraphs and cells names, page by page, the pieces of drawn text that each consists of. A
 * character that is not drawn is in none of them. Page numbers and repeated heads of tables are not
 * in the tree.
 */
public final class TaggedPdf {

  /** Parts of a running text. */
  private static final Set<String> INLINE = Set.of("Span", "Link", "Quote", "Reference", "Code");

  /** A zero width space, which shows a line may end there, and is no character of the text. */
  private static final String BREAK = "\u200B";

  /** The letters in a chart are part of the drawing. */
  private static final String DRAWING = "Figure";

  private final Map<COSDictionary, Map<Integer, String>> drawn = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedPdf() {}

  /**
   * The texts of headings, paragraphs and cells in order, none empty; nothing of drawings.
   *
   * @throws IllegalStateException if it is no PDF or a broken one
   */
  public static List<String> texts(byte[] pdf) {
    var reading = new TaggedPdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        reading.drawn.put(page.getCOSObject(), drawn(page));
      }
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      if (root != null) {
        reading.walk(root, new COSDictionary());
      }
    } catch (IOException e) {
      throw new IllegalStateException("the PDF is not whole: " + e.getMessage(), e);
    }
    return reading.texts;
  }

  /** The drawn texts of a page by the numbers by which the tree names them. */
  private static Map<Integer, String> drawn(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    var result = new HashMap<Integer, String>();
    extractor.getMarkedContents().forEach(content -> collect(content, result));
    return result;
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> result) {
    var text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, result);
      }
    }
    result.merge(content.getMCID(), text.toString(), String::concat);
  }

  /**
   * @param page to which numbers refer that stand alone
   */
  private void walk(PDStructureNode node, COSDictionary page) {
    for (Object kid : node.getKids()) {
      if (kid instanceof Integer number) {
        draw(page, number);
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage other = reference.getPage();
        draw(other == null ? page : other.getCOSObject(), reference.getMCID());
      } else if (kid instanceof PDStructureElement element) {
        PDPage other = element.getPage();
        element(element, other == null ? page : other.getCOSObject());
      }
    }
  }

  private void element(PDStructureElement element, COSDictionary page) {
    if (INLINE.contains(element.getStandardStructureType())) {
      walk(element, page);
      return;
    }
    if (element.getStandardStructureType().equals(DRAWING)) {
      return;
    }
    end();
    walk(element, page);
    end();
  }

  private void draw(COSDictionary page, int number) {
    text.append(drawn.getOrDefault(page, Map.of()).getOrDefault(number, ""));
  }

  private void end() {
    String whole = text.toString().replace(BREAK, "");
    text.setLength(0);
    if (!whole.isEmpty()) {
      texts.add(whole);
    }
  }
}
