package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.document.Document;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadBackTest {

  private static final byte[] DOCX = OutputFormat.DOCX.write(Samples.formal());

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"DOCX", "MARKDOWN", "HTML"})
  void findsNothingInWhatIsWrittenWhateverTheText(OutputFormat format) {
    check(format, format.write(Samples.formal()), Samples.formal());
    var random = new Random(70);
    for (int i = 0; i < 200; i++) {
      Document document = Samples.random(random);
      check(format, format.write(document), document);
    }
  }

  private static void check(OutputFormat format, byte[] file, Document document) {
    assertThatCode(() -> ReadBack.check(format, file, document)).doesNotThrowAnyException();
  }

  @Test
  void findsNothingInAReviewCopy() {
    byte[] review =
        OutputFormat.DOCX.write(Samples.figures(), new WriteOptions(true, Optional.empty()));

    check(OutputFormat.DOCX, review, Samples.figures());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word/document.xml|查处案件6起|查处案件7起|text 10 of the written file is “1.压实责任。查处案件7起。” and not “1.压",
        "word/document.xml|</w:body>|<w:p><w:r><w:t>多了</w:t></w:r></w:p></w:body>|“多了” and not “”",
        "word/document.xml|</w:body>|</w:bodi>|not whole: ",
        "word/footer1.xml|</w:ftr>|''|not whole: ",
        "word/styles.xml|<w:styles|<!DOCTYPE x [<!ENTITY y 'z'>]><w:styles|not whole: ",
        "word/_rels/document.xml.rels|footer2.xml|footer3.xml|no part word/footer3.xml, which",
        "[Content_Types].xml|/word/settings.xml|/word/other.xml|no part word/other.xml, which",
        "[Content_Types].xml|Extension=\"png\"|Extension=\"gif\"|no type for word/media/image1.png"
      })
  void findsADocxThatIsNotAsItShouldBe(String part, String from, String to, String what)
      throws IOException {
    byte[] broken = changed(part, from, to);

    assertThatThrownBy(() -> ReadBack.check(OutputFormat.DOCX, broken, Samples.formal()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(what);
  }

  @Test
  void findsAFileThatWasCutOffOrDamaged() {
    byte[] damaged = DOCX.clone();
    damaged[DOCX.length / 2] ^= 1;

    for (byte[] broken : List.of(new byte[0], Arrays.copyOf(DOCX, 5000), damaged)) {
      assertThatThrownBy(() -> ReadBack.check(OutputFormat.DOCX, broken, Samples.formal()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void findsMarkdownThatReadsOtherwise() {
    String markdown = new String(OutputFormat.MARKDOWN.write(Samples.formal()), UTF_8);
    byte[] broken = markdown.replace("# 一、主要举措", "# 二、主要举措").getBytes(UTF_8);

    assertThatThrownBy(() -> ReadBack.check(OutputFormat.MARKDOWN, broken, Samples.formal()))
        .hasMessageContaining("“二、主要举措” and not “一、主要举措”");
  }

  @Test
  void findsAPageThatReadsOtherwiseOrIsCutOff() {
    String page = new String(OutputFormat.HTML.write(Samples.formal()), UTF_8);
    byte[] broken = page.replace("查处案件6起", "查处案件7起").getBytes(UTF_8);
    byte[] open = page.replace("</article>", "").getBytes(UTF_8);

    assertThatThrownBy(() -> ReadBack.check(OutputFormat.HTML, broken, Samples.formal()))
        .hasMessageContaining("“1.压实责任。查处案件7起。” and not “1.压实责任。查处案件6起。”");
    assertThatThrownBy(() -> ReadBack.check(OutputFormat.HTML, open, Samples.formal()))
        .hasMessageContaining("the page is not whole: ");
  }

  @Test
  void namesTheTextThatAPdfLost() {
    var mismatch = new Mismatch(3, "切实履行推进法治建设第一责任人职责一是主持", "切实履行推进法治建设第一责任人职责。一是主持");

    assertThat(OutputFormat.PDF.unlike(mismatch))
        .isInstanceOf(OutputUnavailableException.class)
        .hasMessageContaining("应为“…治建设第一责任人职责。一是主持”，PDF 里是“…治建设第一责任人职责一是主持”")
        .hasMessageContaining("没有写出");
  }

  @Test
  void keepsAReportFromBeingDeliveredByABrokenWriter() {
    var request =
        new BuildRequest(
            DataFile.of(Path.of("examples/township/2031.yaml")), List.of(OutputFormat.DOCX));
    var builder = new ReportBuilder(new Templates());

    assertThatThrownBy(() -> builder.build(request, (format, document) -> DOCX))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("of the written file is");
  }

  /** The file with one part changed, and sound as a zip file. */
  private static byte[] changed(String part, String from, String to) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(DOCX));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          String text = new String(content, UTF_8);
          content = text.replace(from, to).getBytes(UTF_8);
        }
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }
}
