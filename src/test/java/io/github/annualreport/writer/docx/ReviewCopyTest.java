package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.reader.docx.Markup;
import io.github.annualreport.writer.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** The copy for reviewers: the same pages, with an account of every figure. */
class ReviewCopyTest {

  private static final Pattern MARKED =
      Pattern.compile(
          "<w:commentRangeStart w:id=\"(\\d+)\"/><w:r><w:rPr>(?:<w:rStyle w:val=\"GwStrong\"/>)?"
              + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"(\\w+)\"/></w:rPr>"
              + "<w:t xml:space=\"preserve\">([^<]*)</w:t></w:r><w:commentRangeEnd w:id=\"\\1\"/>"
              + "<w:r><w:commentReference w:id=\"\\1\"/></w:r>");

  private final DocxWriter writer = new DocxWriter();
  private final byte[] review = writer.writeForReview(Samples.figures());

  @TempDir private Path folder;

  @Test
  void marksEveryFigureGivenOnesAndComputedOnesApart() {
    assertThat(MARKED.matcher(DocxReading.part(review, "word/document.xml")).results())
        .extracting(m -> m.group(1) + " " + m.group(2) + " " + m.group(3))
        .containsExactly(
            "0 FFF2CC 6起", "1 FFF2CC 6起", "2 DDEBF7 比上年减少3起", "3 DDEBF7 1.38万元", "4 FFF2CC 9");
  }

  @Test
  void accountsForEachFigureInAComment() {
    List<Markup.Comment> comments = Markup.comments(review);

    assertThat(comments).hasSize(5).extracting(Markup.Comment::author).containsOnly("report");
    assertThat(comments.get(1).text())
        .contains("行政处罚.案件数", "2031.yaml 第16行写作“6起”", "上年：9起（2030.yaml 第15行）");
    assertThat(comments.get(3).text()).contains("算法：行政处罚.罚款金额 / 行政处罚.案件数（rules.yaml 第2行）");
  }

  @Test
  void tellsNoTimeAndNoFolder() {
    assertThat(DocxReading.part(review, "word/comments.xml")).doesNotContain("w:date", "某处");
  }

  @Test
  void readsAsTheCleanCopy() {
    assertThat(DocxReading.of(review).texts())
        .isEqualTo(DocxReading.of(writer.write(Samples.figures())).texts());
  }

  @Test
  void isValid() throws Exception {
    var errors = new ArrayList<XmlError>();
    var options = new XmlOptions().setErrorListener(errors);
    DocumentDocument.Factory.parse(DocxReading.part(review, "word/document.xml")).validate(options);
    CommentsDocument.Factory.parse(DocxReading.part(review, "word/comments.xml")).validate(options);

    assertThat(errors).isEmpty();
    assertThat(DocxReading.part(review, "[Content_Types].xml"))
        .contains("PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-");
    assertThat(DocxReading.part(review, "word/_rels/document.xml.rels"))
        .contains("/relationships/comments\" Target=\"comments.xml\"");
  }

  @Test
  void isRecognisedAsUntouchedAndAlwaysTheSame() {
    assertThat(writer.isUntouched(review)).isTrue();
    assertThat(writer.writeForReview(Samples.figures())).isEqualTo(review);
  }

  @Test
  void isTheCleanCopyWhereThereIsNoNumber() {
    Document plain = paragraph(new Inline.Text("2031年认真履行职责，见表1。"));
    assertThat(writer.writeForReview(plain)).isEqualTo(writer.write(plain));
  }

  @Test
  void marksNumbersWithoutASourceInAColourOfTheirOwn() {
    Document typed =
        paragraph(
            new Inline.Text("涉及7个部门，"),
            new Inline.Strong(List.of(new Inline.Text("完成38项"))),
            new Inline.Text("。"));

    String xml = DocxReading.part(writer.writeForReview(typed), "word/document.xml");

    assertThat(Pattern.compile("F8CBAD\"/></w:rPr><w:t[^>]*>([^<]*)<").matcher(xml).results())
        .extracting(m -> m.group(1))
        .containsExactly("7", "38");
    assertThat(DocxReading.of(writer.writeForReview(typed)).texts())
        .isEqualTo(DocxReading.of(writer.write(typed)).texts());
  }

  private static Document paragraph(Inline... content) {
    return new Document(
        Samples.figures().elements(), List.of(Block.Paragraph.of(List.of(content))));
  }

  @Test
  void hasTheLinesOfTheCleanCopyInTheSamePlaces() throws Exception {
    assumeThat(RenderedPages.arePossible()).as("LibreOffice, poppler and Fandol fonts").isTrue();

    List<String> clean = lines(writer.write(Samples.figures()));

    assertThat(lines(review)).isEqualTo(clean).isNotEmpty();
  }

  private List<String> lines(byte[] docx) throws Exception {
    return RenderedPages.of(docx, folder).pages().stream()
        .flatMap(List::stream)
        .map(l -> "%s %.1f %.1f".formatted(l.text(), l.left(), l.bottom()))
        .toList();
  }
}
