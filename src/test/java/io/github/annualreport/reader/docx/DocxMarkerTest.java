package io.github.annualreport.reader.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

class DocxMarkerTest {

  private static final String BOLD = "<w:rPr><w:b/></w:rPr>";
  private static final String BY_OTHER = " w:id=\"3\" w:author=\"审稿人\"";

  private final DocxMarker marker = new DocxMarker();

  @Test
  void putsACommentAroundTheWords() throws Exception {
    byte[] docx = Docx.of("<w:p><w:r>" + BOLD + "<w:t>查处案件11起，罚款。</w:t></w:r></w:p>").bytes();

    String body = body(marker.comment(docx, List.of(remark(1, 4, 7, "数不对", "依据：数据"))));

    assertThat(body)
        .isEqualTo(
            "<w:p>"
                + bold("查处案件")
                + "<w:commentRangeStart w:id=\"1\"/>"
                + bold("11起")
                + "<w:commentRangeEnd w:id=\"1\"/>"
                + "<w:r><w:commentReference w:id=\"1\"/></w:r>"
                + bold("，罚款。")
                + "</w:p>");
  }

  @Test
  void saysARemarkInParagraphs() {
    byte[] docx = Docx.of(paragraph("查处案件11起。")).bytes();

    byte[] copy = marker.comment(docx, List.of(remark(1, 4, 7, "数不对", "依据：数据")));

    assertThat(Markup.comments(copy))
        .extracting(Markup.Comment::author, Markup.Comment::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("report", "数不对依据：数据"));
    assertThat(Zips.part(copy, "word/comments.xml")).contains("数不对</w:t></w:r></w:p><w:p>");
  }

  @Test
  void leavesCommentsAndChangesOfOthersAsTheyAre() {
    String inserted = "<w:ins" + BY_OTHER + "><w:r><w:t>加强监管，严格执法。</w:t></w:r></w:ins>";
    String deleted = "<w:del" + BY_OTHER + "><w:r><w:delText>旧</w:delText></w:r></w:del>";
    String commented =
        "<w:commentRangeStart w:id=\"5\"/><w:r><w:t>学习。</w:t></w:r><w:commentRangeEnd w:id=\"5\"/>"
            + "<w:r><w:commentReference w:id=\"5\"/></w:r>";
    String note =
        "<w:comment w:author=\"局长\" w:id=\"5\"><w:p><w:r><w:t>再核</w:t></w:r></w:p></w:comment>";
    byte[] docx =
        Docx.of("<w:p>" + inserted + deleted + commented + "</w:p>").with("comments", note).bytes();

    byte[] copy = marker.comment(docx, List.of(remark(1, 2, 4, "监管"), remark(1, 3, 12, "长")));

    assertThat(text(copy)).isEqualTo(text(docx));
    assertThat(Markup.changes(copy)).containsExactly("ins 加强监管，严格执法。", "del 旧");
    assertThat(Zips.part(copy, "word/comments.xml")).contains(note);
    assertThat(Markup.comments(copy))
        .extracting(Markup.Comment::author)
        .containsExactlyInAnyOrder("report", "report", "局长");
    assertValid(copy);
  }

  @Test
  void commentsOnANoteWhereTheNoteIsReferredTo() {
    byte[] docx =
        Docx.of("<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .with("footnotes", "<w:footnote w:id=\"2\">" + paragraph("脚注") + "</w:footnote>")
            .bytes();

    String body = body(marker.comment(docx, List.of(remark(2, 0, 2, "注"))));

    assertThat(body)
        .contains(
            "<w:commentRangeStart w:id=\"1\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:commentRangeEnd w:id=\"1\"/>");
  }

  @Test
  void commentsOnATextBoxBesideIt() {
    String box =
        "<w:r><w:pict><w:txbxContent>" + paragraph("框里的话") + "</w:txbxContent></w:pict></w:r>";
    byte[] docx = Docx.of("<w:p><w:r><w:t>正文</w:t></w:r>" + box + "</w:p>").bytes();

    String body = body(marker.comment(docx, List.of(remark(2, 0, 2, "框"))));

    assertThat(body).contains("<w:commentRangeStart w:id=\"1\"/><w:r><w:pict>");
  }

  @Test
  void keepsTheBytesOfAllOtherParts() {
    byte[] docx = Docx.of(paragraph("查处案件11起。")).with("styles", "").bytes();

    byte[] copy = marker.comment(docx, List.of(remark(1, 4, 7, "数")));

    assertThat(Zips.names(copy)).startsWith(Zips.names(docx).toArray(new String[0]));
    assertThat(Zips.part(copy, "word/styles.xml")).isEqualTo(Zips.part(docx, "word/styles.xml"));
  }

  @Test
  void knowsACopyThatNobodyChanged() {
    byte[] copy = marker.comment(Docx.of(paragraph("查处。")).bytes(), List.of());
    byte[] changed = copy.clone();
    changed[copy.length / 2]++;

    assertThat(DocxMarker.isUntouched(copy)).isTrue();
    assertThat(DocxMarker.isUntouched(changed)).isFalse();
    assertThat(DocxMarker.isUntouched(Docx.of(paragraph("查处。")).bytes())).isFalse();
  }

  @Test
  void tracksAReplacement() throws Exception {
    byte[] docx = Docx.of("<w:p><w:r>" + BOLD + "<w:t>给与处罚</w:t></w:r></w:p>").bytes();

    String body = body(marker.correct(docx, List.of(new Correction(1, 0, 2, "给予"))).bytes());

    assertThat(body)
        .isEqualTo(
            "<w:p>"
                + bold("给")
                + "<w:del w:author=\"report\" w:id=\"2\">"
                + bold("与").replace("w:t", "w:delText")
                + "</w:del><w:ins w:author=\"report\" w:id=\"1\">"
                + bold("予")
                + "</w:ins>"
                + bold("处罚")
                + "</w:p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:r><w:t>审核,严格</w:t></w:r>",
        "<w:r><w:t>审核</w:t></w:r><w:r><w:t>,</w:t></w:r><w:r><w:t>严格</w:t></w:r>",
        "<w:ins w:id=\"3\" w:author=\"甲\"><w:r><w:t>审核,严格</w:t></w:r></w:ins>",
        "<w:r><w:t>审</w:t><w:t>核,</w:t><w:footnoteReference w:id=\"9\"/><w:t>严格</w:t></w:r>",
        "<w:ins w:id=\"3\""
            + " w:author=\"report\"><w:r><w:t>审核,</w:t></w:r></w:ins><w:r><w:t>严格</w:t></w:r>",
        "<w:hyperlink w:anchor=\"x\"><w:r><w:t>审核,严格</w:t></w:r></w:hyperlink>",
      })
  void givesTheTextOnceTheChangesAreAccepted(String runs) {
    byte[] docx = Docx.of("<w:p>" + runs + "</w:p>").bytes();

    var corrected =
        marker.correct(docx, List.of(new Correction(1, 2, 3, "，"), new Correction(1, 4, 5, "正、")));

    assertThat(corrected.count()).isEqualTo(2);
    assertThat(text(corrected.bytes())).containsExactly("审核，严正、");
    assertThat(Zips.part(corrected.bytes(), "word/document.xml"))
        .contains(runs.contains("footnote") ? "<w:footnoteReference" : "<w:p>");
    assertValid(corrected.bytes());
  }

  @Test
  void leavesOutWhatCannotBeTracked() {
    String ruby =
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>y</w:t></w:r></w:rt>"
            + "<w:rubyBase><w:r><w:t>审,核</w:t></w:r></w:rubyBase></w:ruby></w:r>";
    byte[] docx = Docx.of("<w:p>" + ruby + "</w:p>").bytes();

    var corrected = marker.correct(docx, List.of(new Correction(1, 1, 2, "，")));

    assertThat(corrected.count()).isZero();
    assertThat(corrected.bytes()).isEqualTo(docx);
  }

  @Test
  void isValidAndKeepsTheTextWhereverCommentsStand() {
    var random = new Random(16);
    String runs =
        "<w:r><w:t>一是学习</w:t><w:tab/><w:t>习近平</w:t></w:r><w:ins w:id=\"1\" w:author=\"甲\">"
            + "<w:r><w:t>二是宣传</w:t><w:br/></w:r></w:ins><w:r><w:t>三是执法</w:t></w:r>";
    byte[] docx = Docx.of("<w:p>" + runs + "</w:p>" + paragraph("结尾") + "<w:sectPr/>").bytes();
    for (int i = 0; i < 100; i++) {
      var remarks = new ArrayList<MarginComment>();
      var corrections = new ArrayList<Correction>();
      for (int start = random.nextInt(4); start < 17; start += 1 + random.nextInt(6)) {
        remarks.add(remark(1, start, start + 1 + random.nextInt(8), "注" + start));
        corrections.add(
            new Correction(1, start, start + random.nextInt(2), "改".repeat(random.nextInt(3))));
      }

      byte[] copy = marker.comment(docx, remarks);
      byte[] changed = marker.correct(copy, corrections).bytes();

      assertThat(text(copy)).isEqualTo(text(docx));
      assertThat(read(changed).passages().get(0).text())
          .isEqualTo(corrected(text(docx).get(0), corrections));
      assertValid(copy);
      assertValid(changed);
    }
  }

  private static String corrected(String text, List<Correction> corrections) {
    var result = new StringBuilder(text);
    for (int i = corrections.size() - 1; i >= 0; i--) {
      Correction c = corrections.get(i);
      result.replace(c.start(), c.end(), c.text());
    }
    return result.toString();
  }

  private static MarginComment remark(int paragraph, int start, int end, String... lines) {
    return new MarginComment(paragraph, start, end, List.of(lines));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String bold(String text) {
    return "<w:r>" + BOLD + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String body(byte[] docx) {
    return Zips.part(docx, "word/document.xml").replaceAll("(?s).*<w:body>|</w:body>.*", "");
  }

  private static Manuscript read(byte[] docx) {
    return new DocxReader().read("稿.docx", docx, new Diagnostics());
  }

  private static List<String> text(byte[] docx) {
    return read(docx).passages().stream().map(Passage::text).toList();
  }

  private static void assertValid(byte[] docx) {
    try {
      var errors = new ArrayList<XmlError>();
      var options = new XmlOptions().setErrorListener(errors);
      DocumentDocument.Factory.parse(Zips.part(docx, "word/document.xml")).validate(options);
      if (Zips.names(docx).contains("word/comments.xml")) {
        CommentsDocument.Factory.parse(Zips.part(docx, "word/comments.xml")).validate(options);
      }
      assertThat(errors).isEmpty();
    } catch (org.apache.xmlbeans.XmlException e) {
      throw new AssertionError(e);
    }
  }
}
