package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Document;
import io.github.annualreport.document.Layout;
import io.github.annualreport.writer.Samples;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Styles of a document of somebody's own. */
class StyleSheetTest {

  private static final String HEADING =
      "(?s)(<w:style w:type=\"paragraph\" w:styleId=\"Heading1\">.*?)<w:pPr>.*?</w:style>";

  @Test
  void readsTheStylesOfADocx() {
    assertThat(StyleSheet.read(new DocxWriter().write(Samples.report()))).isPresent();
    assertThat(StyleSheet.read("不是".getBytes(UTF_8))).isEmpty();
    assertThat(StyleSheet.read(new Parts().zip())).isEmpty();
    assertThat(StyleSheet.read(with("<html/>"))).isEmpty();
  }

  private static byte[] with(String styles) {
    var parts = new Parts();
    parts.put("word/styles.xml", styles.getBytes(UTF_8));
    return parts.zip();
  }

  @Test
  void namesTheStylesThatAreMissing() {
    assertThat(StyleSheet.missing(own(s -> s))).isEmpty();
    assertThat(StyleSheet.missing(own(s -> s.replace("\"公文表单位\"", "\"别的\""))))
        .containsExactly("公文表单位");
  }

  @Test
  void takesStylesByTheirNamesWhateverTheirIds() throws Exception {
    String own =
        own(
            s ->
                s.replaceAll(
                        HEADING,
                        "$1<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
                            + "<w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:sz w:val=\"99\"/></w:rPr>"
                            + "</w:style>")
                    .replace("\"Heading1\"", "\"1\"")
                    .replace("\"heading 1\"", "\"Heading 1\"")
                    .replace("\"Normal\"", "\"a\"")
                    .replace("<w:name w:val=\"a\"/>", "<w:name w:val=\"Normal\"/>"));

    byte[] docx = new DocxWriter().write(styled(own));

    String styles = DocxReading.part(docx, "word/styles.xml");
    assertThat(styles)
        .containsPattern(
            "(?s)w:styleId=\"Heading1\">\\s*<w:name w:val=\"Heading 1\"/>\\s*<w:basedOn w:val=\"Normal\"/>")
        .contains("<w:sz w:val=\"99\"/>")
        .doesNotContain("minorHAnsi", "w:numPr");
    for (String part : OoxmlSchemas.parts(docx)) {
      assertThat(OoxmlSchemas.errors(docx, part)).isEmpty();
    }
  }

  @Test
  void keepsItsOwnStylesWhereThereAreNoOthers() {
    String own = own(s -> s.replaceAll("(?s)<w:style .*</w:style>", ""));

    byte[] docx = new DocxWriter().write(styled(own));

    assertThat(DocxReading.of(docx)).isEqualTo(DocxReading.of(new DocxWriter().write(plain())));
  }

  private static Document plain() {
    return Samples.report();
  }

  private static Document styled(String styles) {
    return new Document(
        plain().elements(),
        plain().blocks(),
        plain().attachments(),
        Layout.STANDARD.withStyles(styles));
  }

  /** The program's styles as somebody changed them. */
  private static String own(UnaryOperator<String> change) {
    return change.apply(new String(Skeleton.part("word/styles.xml"), UTF_8));
  }
}
