package io.github.annualreport.reader.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  @Test
  void readsParagraphsAsLinesAndPassesOverEmptyOnes() {
    Manuscript read = read(Docx.of(p("2025年，我局") + "<w:p/>" + p("开展检查84次。")));

    assertThat(texts(read)).containsExactly("2025年，我局", "开展检查84次。");
    assertThat(read.file().text()).isEqualTo("2025年，我局\n开展检查84次。\n");
  }

  @Test
  void tellsAPlaceByParagraphAndColumn() {
    Passage second = read(Docx.of(p("一") + p("开展检查84次。"))).passages().get(1);
    var file = read(Docx.of(p("一") + p("开展检查84次。"))).file();

    assertThat(second.position(file, 4, 6)).hasToString("定稿.docx:2:5");
  }

  @Test
  void joinsRunsAndLinksAndFields() {
    var docx =
        Docx.of(
            "<w:p><w:r><w:t>查处</w:t></w:r><w:hyperlink><w:r><w:t>案件</w:t></w:r></w:hyperlink>"
                + "<w:fldSimple><w:r><w:t>6</w:t></w:r></w:fldSimple>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:sdt><w:sdtContent><w:r><w:t>起</w:t></w:r></w:sdtContent></w:sdt></w:p>");

    assertThat(texts(read(docx))).containsExactly("查处案件6起");
  }

  @Test
  void takesBlanksBetweenPicturesForNoText() {
    var docx =
        Docx.of(
            "<w:p><w:r><w:drawing/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
                + "<w:r><w:drawing/></w:r></w:p>"
                + p("前后对比"));

    assertThat(texts(read(docx))).containsExactly("前后对比");
  }

  @Test
  void readsRaisedAndLoweredDigitsAsNoNumbers() {
    String run = "<w:r><w:rPr><w:vertAlign w:val=\"%s\"/></w:rPr><w:t>%s</w:t></w:r>";
    var docx =
        Docx.of(
            "<w:p><w:r><w:t>PM</w:t></w:r>"
                + run.formatted("subscript", "2.5")
                + "<w:r><w:t>，3m</w:t></w:r>"
                + run.formatted("superscript", "3")
                + run.formatted("superscript", "[1]")
                + "</w:p>");

    assertThat(texts(read(docx))).containsExactly("PM₂.₅，3m³[1]");
  }

  @Test
  void acceptsTrackedChanges() {
    var docx =
        Docx.of(
            "<w:p><w:r><w:t>罚款</w:t></w:r>"
                + "<w:del w:author=\"甲\"><w:r><w:delText>8.25</w:delText></w:r></w:del>"
                + "<w:ins w:author=\"乙\"><w:r><w:t>9.25</w:t></w:r></w:ins>"
                + "<w:r><w:t>万元。</w:t></w:r></w:p>");

    assertThat(texts(read(docx))).containsExactly("罚款9.25万元。");
  }

  @Test
  void joinsParagraphsWhoseMarkWasDeleted() {
    var docx =
        Docx.of(
            "<w:p><w:pPr><w:rPr><w:del w:author=\"甲\"/></w:rPr></w:pPr>"
                + "<w:r><w:t>前一段，</w:t></w:r></w:p>"
                + p("后一段。")
                + p("第三段。"));

    assertThat(texts(read(docx))).containsExactly("前一段，后一段。", "第三段。");
  }

  @Test
  void countsWhatWordNumbersItself() {
    String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>";
    var docx =
        Docx.of(
                item.formatted(0)
                    + "</w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>"
                    + item.formatted(1)
                    + "</w:pPr><w:r><w:t>学习</w:t></w:r></w:p>"
                    + item.formatted(0)
                    + "</w:pPr><w:r><w:t>存在问题</w:t></w:r></w:p>"
                    + item.formatted(1)
                    + "</w:pPr><w:r><w:t>执法</w:t></w:r></w:p>")
            .with(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
                    + " w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText"
                    + " w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt"
                    + " w:val=\"chineseCounting\"/><w:lvlText"
                    + " w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:num"
                    + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

    assertThat(texts(read(docx))).containsExactly("一、总体情况", "（一）学习", "二、存在问题", "（一）执法");
    assertThat(read(docx).passages().get(3).headings()).containsExactly("二、存在问题");
    assertThat(read(docx).passages().get(3).paragraph().generated()).isEqualTo(3);
  }

  @Test
  void knowsHeadingsByTheirStyle() {
    var docx =
        Docx.of(
                "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>题名</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:pStyle w:val=\"c\"/></w:pPr><w:r><w:t>工作成效</w:t></w:r></w:p>"
                    + p("正文。"))
            .with(
                "styles",
                "<w:style w:styleId=\"a\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:styleId=\"b\"><w:name w:val=\"heading 2\"/></w:style>"
                    + "<w:style w:styleId=\"c\"><w:name w:val=\"二级\"/><w:basedOn w:val=\"b\"/>"
                    + "</w:style>");

    List<Passage> passages = read(docx).passages();

    assertThat(passages.get(0).paragraph().form()).isEqualTo(new Form.Title());
    assertThat(passages.get(1).paragraph().form()).isEqualTo(new Form.Heading(2));
    assertThat(passages.get(2).headings()).containsExactly("工作成效");
  }

  @Test
  void readsTablesCellByCell() {
    var docx =
        Docx.of(
            "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>"
                .formatted(p("项目"), p("数量"), p("检查")));

    assertThat(read(docx).passages().stream().map(p -> p.paragraph().form()))
        .containsExactly(new Form.Cell(1, 1, 1), new Form.Cell(1, 1, 2), new Form.Cell(1, 2, 1));
  }

  @Test
  void passesOverComments() {
    var docx =
        Docx.of(
                p("第一段。")
                    + "<w:p><w:r><w:t>罚款</w:t></w:r><w:commentRangeStart w:id=\"7\"/>"
                    + "<w:r><w:t>9万元</w:t></w:r><w:commentRangeEnd w:id=\"7\"/>"
                    + "<w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")
            .with(
                "comments",
                "<w:comment w:id=\"7\" w:author=\"丙\"><w:p><w:r><w:t>请核实</w:t></w:r></w:p>"
                    + "</w:comment>");

    assertThat(texts(read(docx))).containsExactly("第一段。", "罚款9万元");
  }

  @Test
  void readsFootnotesLastAndHiddenTextNever() {
    var docx =
        Docx.of(
                "<w:p><w:r><w:t>正文。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>")
            .with(
                "footnotes",
                "<w:footnote w:type=\"separator\"><w:p/></w:footnote>"
                    + "<w:footnote w:id=\"2\">"
                    + p("数据截至12月31日。")
                    + "</w:footnote>");

    assertThat(texts(read(docx))).containsExactly("正文。", "数据截至12月31日。");
  }

  @Test
  void refusesAnOldOrLockedDocument() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    assertThatThrownBy(() -> new DocxReader().read("去年.docx", ole, new Diagnostics()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("另存为 .docx");
  }

  @Test
  void refusesWhatIsNoDocument() {
    byte[] docx = Docx.of(p("字")).bytes();
    byte[] half = java.util.Arrays.copyOf(docx, docx.length / 2);

    for (byte[] bytes : List.of(new byte[0], "不是".getBytes(UTF_8), half)) {
      assertThatThrownBy(() -> new DocxReader().read("坏.docx", bytes, new Diagnostics()))
          .isInstanceOf(InvalidInputException.class);
    }
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static Manuscript read(Docx docx) {
    return new DocxReader().read("定稿.docx", docx.bytes(), new Diagnostics());
  }

  private static List<String> texts(Manuscript manuscript) {
    return manuscript.passages().stream().map(Passage::text).toList();
  }
}
