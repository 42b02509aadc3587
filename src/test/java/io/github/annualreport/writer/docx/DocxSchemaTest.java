package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Document;
import io.github.annualreport.writer.Samples;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What Word demands of a file: the schemas, and the orders that the schemas leave open. */
class DocxSchemaTest {

  private static final List<String> RUN_PROPERTIES =
      List.of(
          "rStyle",
          "rFonts",
          "b",
          "bCs",
          "i",
          "iCs",
          "color",
          "spacing",
          "w",
          "kern",
          "position",
          "sz",
          "szCs",
          "highlight",
          "u",
          "vertAlign",
          "lang");

  private final byte[] docx = new DocxWriter().write(Samples.formal());

  static Stream<String> parts() {
    return OoxmlSchemas.parts(new DocxWriter().write(Samples.formal())).stream();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void isValid(String part) throws Exception {
    assertThat(OoxmlSchemas.errors(docx, part)).isEmpty();
  }

  @Test
  void isValidWhateverTheText() throws Exception {
    var random = new Random(29500);
    for (int i = 0; i < 50; i++) {
      Document document = Samples.random(random);
      assertThat(OoxmlSchemas.errors(new DocxWriter().write(document), "word/document.xml"))
          .isEmpty();
    }
  }

  @Test
  void isValidWithATableAcrossTheSheet() throws Exception {
    byte[] wide = new DocxWriter().write(Samples.document(GeometryTest.wide(3)));

    assertThat(OoxmlSchemas.errors(wide, "word/document.xml")).isEmpty();
    for (String footer : List.of("word/footer3.xml", "word/footer4.xml")) {
      String number = DocxReading.part(wide, footer);
      String chosen = number.replaceAll("(?s)<mc:AlternateContent>.*?<mc:Fallback>|</mc:.*?>", "");
      var errors = new ArrayList<XmlError>();
      FtrDocument.Factory.parse(chosen).validate(new XmlOptions().setErrorListener(errors));
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void ordersThePropertiesOfRuns() throws Exception {
    for (String part : List.of("word/document.xml", "word/styles.xml", "word/footer1.xml")) {
      for (Element properties : elements(part, "w:rPr")) {
        assertThat(children(properties)).isSubsetOf(RUN_PROPERTIES);
        assertThat(children(properties).stream().map(RUN_PROPERTIES::indexOf)).isSorted();
      }
    }
    assertThat(elements("word/styles.xml", "w:rPr")).isNotEmpty();
  }

  @Test
  void refersOnlyToStylesThatThereAre() throws Exception {
    Set<String> ids =
        Set.copyOf(
            elements("word/styles.xml", "w:style").stream()
                .map(e -> e.getAttribute("w:styleId"))
                .toList());

    for (String part : List.of("word/document.xml", "word/styles.xml", "word/footer1.xml")) {
      for (String tag : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next")) {
        assertThat(elements(part, tag)).allMatch(e -> ids.contains(e.getAttribute("w:val")));
      }
    }
  }

  @Test
  void setsThePageByTheStandard() {
    assertThat(DocxReading.part(docx, "word/document.xml"))
        .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        .contains(
            "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""
                + " w:header=\"851\" w:footer=\"1447\" w:gutter=\"0\"/>")
        .contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>");
  }

  @Test
  void namesTheChineseFontForPunctuationToo() throws Exception {
    // Quotation marks and dashes count as hAnsi: in a Latin font they are half as wide.
    for (Element fonts : elements("word/styles.xml", "w:rFonts")) {
      assertThat(fonts.getAttribute("w:hAnsi")).isEqualTo(fonts.getAttribute("w:eastAsia"));
      assertThat(fonts.getAttribute("w:hint")).isEqualTo("eastAsia");
    }
    assertThat(elements("word/styles.xml", "w:rFonts"))
        .extracting(e -> e.getAttribute("w:eastAsia"))
        .contains("仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "方正小标宋简体");
  }

  @Test
  void numbersOddPagesAtTheRightAndEvenOnesAtTheLeft() throws Exception {
    assertThat(elements("word/footer1.xml", "w:jc").get(0).getAttribute("w:val"))
        .isEqualTo("right");
    assertThat(elements("word/footer2.xml", "w:jc").get(0).getAttribute("w:val")).isEqualTo("left");
    assertThat(elements("word/settings.xml", "w:evenAndOddHeaders")).hasSize(1);
    assertThat(elements("word/document.xml", "w:footerReference"))
        .extracting(e -> e.getAttribute("w:type") + " " + target(e.getAttribute("r:id")))
        .containsExactlyInAnyOrder("default footer1.xml", "even footer2.xml");
  }

  private String target(String id) {
    String relationships = DocxReading.part(docx, "word/_rels/document.xml.rels");
    return relationships.replaceAll(
        "(?s).*<Relationship Id=\"" + id + "\"[^>]*Target=\"([^\"]*)\".*", "$1");
  }

  @Test
  void usesOnlyRelationshipsThatThereAre() throws Exception {
    List<String> ids =
        elements("word/_rels/document.xml.rels", "Relationship").stream()
            .map(e -> e.getAttribute("Id"))
            .toList();

    assertThat(elements("word/document.xml", "w:footerReference"))
        .hasSize(2)
        .allMatch(e -> ids.contains(e.getAttribute("r:id")));
  }

  private List<Element> elements(String part, String tag) throws Exception {
    byte[] xml = Parts.read(docx).orElseThrow().find(part).orElseThrow();
    NodeList nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getElementsByTagName(tag);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> children(Element element) {
    var names = new ArrayList<String>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        names.add(child.getTagName().substring("w:".length()));
      }
    }
    return names;
  }
}
