package io.github.annualreport.writer.docx;

import static io.github.annualreport.writer.Samples.document;
import static io.github.annualreport.writer.Samples.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Layout;
import io.github.annualreport.document.Title;
import io.github.annualreport.writer.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

  private final DocxWriter writer = new DocxWriter();

  @Test
  void readsAsTheDocument() {
    assertThat(DocxReading.of(writer.write(Samples.report())).texts())
        .containsExactly(
            "某市某区生态环境局\n关于2031年法治政府建设情况的报告",
            "区委、区政府：",
            "现将有关情况报告如下：",
            "一、主要举措",
            "（一）规范执法",
            "1.压实责任。查处案件6起。",
            "还有“两个”不足：一是…；二是…。",
            "指标",
            "2031年",
            "案件数",
            "6",
            "罚款|万元",
            "8.25",
            "特此报告。",
            "某市某区生态环境局",
            "2032年1月20日");
  }

  @Test
  void readsAsTheDocumentWhateverTheText() {
    var random = new Random(20310120);
    for (int i = 0; i < 100; i++) {
      Document document = Samples.random(random);

      List<String> texts = DocxReading.of(writer.write(document)).texts();
      texts.set(0, texts.get(0).replace("\n", ""));

      assertThat(texts.stream().filter(t -> !t.isEmpty()).toList())
          .isEqualTo(Samples.read(document).stream().filter(t -> !t.isEmpty()).toList());
    }
  }

  @Test
  void readsAsTheDocumentWithAllItsElements() {
    List<String> texts = DocxReading.of(writer.write(Samples.formal())).texts();

    assertThat(joined(texts)).isEqualTo(joined(Samples.read(Samples.formal())));
  }

  private static String joined(List<String> texts) {
    return String.join("", texts).replaceAll("[\\s　]", "");
  }

  @Test
  void mergesHeadsOfColumns() {
    String xml = xml(writer.write(document(Samples.grouped())));

    assertThat(xml)
        .contains("<w:vMerge w:val=\"restart\"/>")
        .contains("<w:vMerge/>")
        .contains("<w:gridSpan w:val=\"2\"/>")
        .contains("<w:tblCaption w:val=\"表1　执法情况\"/>");
    assertThat(xml.split("<w:tblHeader/>", -1)).hasSize(3);
  }

  @Test
  void drawsThreeLinesWhereTheLayoutSaysSo() {
    var layout = new Layout(Layout.Fonts.STANDARD, false);
    var document = new Document(Samples.elements(), List.of(Samples.grouped()), List.of(), layout);

    assertThat(xml(writer.write(document)))
        .contains("<w:tblStyle w:val=\"GwThreeLines\"/>")
        .contains("<w:tcBorders><w:bottom ");
  }

  @Test
  void saysWhatAPictureShows() {
    assertThat(xml(writer.write(document(Samples.picture())))).contains("descr=\"一个黑点\"");
  }

  @Test
  void namesTheFontsOfTheLayout() {
    var fonts = new Layout.Fonts("方正小标宋_GBK", "仿宋", "楷体", "黑体", "仿宋", "仿宋");
    var document = new Document(Samples.elements(), List.of(), List.of(), new Layout(fonts, true));
    byte[] docx = writer.write(document);

    assertThat(DocxReading.part(docx, "word/styles.xml"))
        .contains("w:eastAsia=\"方正小标宋_GBK\"")
        .doesNotContain("仿宋_GB2312", "Times New Roman", "\"宋体\"");
    assertThat(DocxReading.part(docx, "word/fontTable.xml")).containsOnlyOnce("w:name=\"仿宋\"");
  }

  @Test
  void givesEachParagraphTheStyleOfItsRole() {
    assertThat(DocxReading.of(writer.write(Samples.report())).styles())
        .containsExactly(
            "Title",
            "公文主送",
            "公文正文",
            "heading 1",
            "heading 2",
            "公文正文",
            "公文正文",
            "公文表头",
            "公文表头",
            "公文表格",
            "公文表格",
            "公文表格",
            "公文表格",
            "公文正文",
            "公文署名",
            "公文日期");
  }

  @Test
  void showsCharactersThatXmlCannotHoldAsReplaced() {
    byte[] docx = writer.write(document(Block.Paragraph.of(text("甲\u0001乙\uFFFF丙\uD800"))));

    assertThat(DocxReading.of(docx).texts()).contains("甲\uFFFD乙\uFFFD丙\uFFFD");
  }

  @Test
  void setsEmphasisInAnotherFontNotBold() {
    var strong = new Inline.Strong(text("着重"));
    String xml = xml(writer.write(document(Block.Paragraph.of(List.of(strong)))));

    assertThat(xml)
        .contains("<w:rPr><w:rStyle w:val=\"GwStrong\"/></w:rPr>")
        .doesNotContain("w:b/");
  }

  @Test
  void repeatsTheHeadOfATableAndSplitsNoRow() {
    String xml = xml(writer.write(Samples.report()));

    assertThat(xml).containsOnlyOnce("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    assertThat(xml.split("<w:cantSplit/>", -1)).hasSize(4);
  }

  @Test
  void dividesTheWholeWidthAmongTheColumns() {
    String xml = xml(writer.write(Samples.report()));

    // 11 and 8 half characters, the margins of the cells included
    assertThat(xml)
        .contains("<w:tblW w:w=\"8845\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
        .contains("<w:tblGrid><w:gridCol w:w=\"5121\"/><w:gridCol w:w=\"3724\"/></w:tblGrid>");
  }

  @Test
  void keepsSignatureAndDateWithTheLastParagraph() {
    String xml = xml(writer.write(Samples.report()));

    assertThat(xml)
        .contains(
            "<w:pPr><w:pStyle w:val=\"GwBody\"/><w:keepNext/><w:widowControl/></w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">特此报告。")
        .contains(
            "<w:pPr><w:pStyle w:val=\"GwSignature\"/><w:spacing w:before=\"579\"/>"
                + "<w:ind w:right=\"640\"/></w:pPr>")
        .contains(
            "<w:pPr><w:pStyle w:val=\"GwDate\"/><w:ind w:left=\"6000\"/><w:jc w:val=\"left\"/></w:pPr>");
  }

  @Test
  void endsWithAParagraphWhereATableIsLast() {
    var elements = new Elements(new Title(List.of("报告")), List.of(), "", Optional.empty());
    var table = new Block.Table(List.of(Block.Alignment.LEFT), List.of(text("甲")), List.of());

    assertThat(DocxReading.of(writer.write(new Document(elements, List.of(table)))).texts())
        .containsExactly("报告", "甲", "");
  }

  @Test
  void separatesTwoTables() {
    var table = new Block.Table(List.of(Block.Alignment.LEFT), List.of(text("甲")), List.of());

    assertThat(DocxReading.of(writer.write(document(table, table))).texts())
        .containsSubsequence("甲", "", "甲");
  }

  @Test
  void describesTheFileByTheDocumentAlone() {
    String core = DocxReading.part(writer.write(Samples.report()), "docProps/core.xml");

    assertThat(core)
        .contains("<dc:title>某市某区生态环境局关于2031年法治政府建设情况的报告</dc:title>")
        .contains("<dc:creator>某市某区生态环境局</dc:creator>")
        .contains("<dc:language>zh-CN</dc:language>")
        .contains("W3CDTF\">2032-01-20T00:00:00Z</dcterms:created>")
        .contains("W3CDTF\">2032-01-20T00:00:00Z</dcterms:modified>");
  }

  @Test
  void describesADocumentWithoutSignatureAndDate() {
    var elements = new Elements(new Title(List.of("报告")), List.of(), "", Optional.empty());
    byte[] docx = writer.write(new Document(elements, List.of()));

    assertThat(DocxReading.part(docx, "docProps/core.xml"))
        .contains("1980-02-01T00:00:00Z</dcterms:created>")
        .doesNotContain("creator")
        .doesNotContain("POI");
  }

  @Test
  void writesTheSameBytesInAnyZoneAndLanguage() {
    byte[] first = writer.write(Samples.report());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));

      assertThat(writer.write(Samples.report())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void refusesADocumentThatIsNotArranged() {
    assertThatThrownBy(() -> writer.write(document(new Block.Items(List.of(text("甲"))))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> writer.write(document(Block.Paragraph.of(List.of(new Inline.Count())))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsItsOwnFile() {
    assertThat(writer.isUntouched(writer.write(Samples.report()))).isTrue();
  }

  @Test
  void noticesOneChangedCharacter() {
    Parts parts = Parts.read(writer.write(Samples.report())).orElseThrow();
    String xml = new String(parts.find("word/document.xml").orElseThrow(), UTF_8);
    parts.put("word/document.xml", xml.replace("6起", "7起").getBytes(UTF_8));

    assertThat(writer.isUntouched(parts.zip())).isFalse();
  }

  @Test
  void keepsTheNoteOnThePageOfTheDate() {
    String xml = DocxReading.part(writer.write(Samples.formal()), "word/document.xml");

    String date = xml.substring(xml.lastIndexOf("<w:pStyle w:val=\"GwDate\"/>"));
    assertThat(date.substring(0, date.indexOf("</w:pPr>"))).contains("<w:keepNext/>");
  }

  @Test
  void noticesAnAddedPart() {
    Parts parts = Parts.read(writer.write(Samples.report())).orElseThrow();
    parts.put("word/comments.xml", "<comments/>".getBytes(UTF_8));

    assertThat(writer.isUntouched(parts.zip())).isFalse();
  }

  @Test
  void takesNoOtherFileForItsOwn() {
    byte[] docx = writer.write(Samples.report());
    var random = new Random(1);
    assertThat(writer.isUntouched(new byte[0])).isFalse();
    assertThat(writer.isUntouched("不是压缩文件".getBytes(UTF_8))).isFalse();
    assertThat(writer.isUntouched(new Parts().zip())).isFalse();
    for (int i = 0; i < 100; i++) {
      byte[] broken = docx.clone();
      // In the first part's data, where every bit counts.
      broken[60 + random.nextInt(200)] ^= (byte) (1 + random.nextInt(255));
      assertThat(writer.isUntouched(broken)).isFalse();
    }
  }

  @Test
  void raisesAndLowersPlainCharacters() {
    String xml =
        xml(new DocxWriter().write(Samples.document(Block.Paragraph.of(Samples.text("PM₂.₅")))));

    assertThat(xml)
        .contains(
            "<w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">2.5</w:t>");
  }

  private static String xml(byte[] docx) {
    return DocxReading.part(docx, "word/document.xml");
  }
}
