package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.annualreport.document.Attachment;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Signature;
import io.github.annualreport.document.Title;
import io.github.annualreport.writer.Samples;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704-2012 measured on the page, as LibreOffice lays it out, to half a millimetre. */
class GeometryTest {

  private static final double TOLERANCE = 0.5;
  private static final double CHARACTER = 315 / 56.6929;
  private static final String SENTENCE = "依法行政是政府工作的基本准则必须始终坚持贯彻执行不断完善";

  /** One for all tests: what LibreOffice puts there at its first start takes seconds. */
  @TempDir private static Path folder;

  @BeforeEach
  void requireLibreOffice() {
    boolean possible = RenderedPages.arePossible();
    if (!possible) {
      System.out.println("GeometryTest 跳过：没有 soffice、pdftotext 或者 Fandol 字体");
    }
    assumeTrue(possible, "no LibreOffice, poppler or Fandol fonts");
  }

  @Test
  void fillsThePageByTheStandard() throws Exception {
    var paragraphs =
        IntStream.range(0, 30)
            .mapToObj(i -> (Block) Block.Paragraph.of(Samples.text(SENTENCE.repeat(4))))
            .toArray(Block[]::new);
    RenderedPages pages = render(Samples.document(paragraphs));
    List<RenderedPages.Line> second = pages.pages().get(1);
    List<RenderedPages.Line> text = second.subList(0, second.size() - 1);
    RenderedPages.Line full =
        text.stream()
            .filter(l -> l.left() < 29 && l.text().length() > 20)
            .findFirst()
            .orElseThrow();
    RenderedPages.Line opening =
        text.stream()
            .filter(l -> l.text().startsWith("依法") && l.left() > 30)
            .findFirst()
            .orElseThrow();

    measure("用纸宽（5.1）", 210, pages.sizes().get(0).width());
    measure("用纸高（5.1）", 297, pages.sizes().get(0).height());
    measure("订口（5.2.1）", 28, full.left());
    measure("版心右边（5.2.1）", 184, full.right());
    measure("每面行数（5.2.3）", 22, text.size());
    measure("每行字数（5.2.3）", 28, full.text().length());
    // A font's descent ends where its line does; what an exact height cuts off is at the top.
    measure("版心上边（5.2.1）", 37, text.get(0).bottom() - Page.LINE / 56.6929);
    measure("版心下边（5.2.1）", 262, text.get(21).bottom());
    measure("首行左空二字（7.3.3）", 28 + 2 * CHARACTER, opening.left());
  }

  @Test
  void centresTheTitleAndNumbersThePages() throws Exception {
    var paragraphs =
        IntStream.range(0, 20)
            .mapToObj(i -> (Block) Block.Paragraph.of(Samples.text(SENTENCE.repeat(3))))
            .toArray(Block[]::new);
    RenderedPages pages = render(Samples.document(paragraphs));
    RenderedPages.Line title = pages.pages().get(0).get(0);
    RenderedPages.Line odd = last(pages.pages().get(0));
    RenderedPages.Line even = last(pages.pages().get(1));

    measure("题名居中（7.3.1）", 106, (title.left() + title.right()) / 2);
    assertThat(odd.text()).isEqualTo("—1—");
    assertThat(even.text()).isEqualTo("—2—");
    measure("一字线距版心（7.5）", 262 + 7, odd.middle());
    measure("单页居右空一字（7.5）", 184 - Page.SMALL_CHARACTER / 56.6929, odd.right());
    measure("双页居左空一字（7.5）", 28 + Page.SMALL_CHARACTER / 56.6929, even.left());
  }

  @Test
  void setsTheLongerSignatureTwoCharactersFromTheMargin() throws Exception {
    List<RenderedPages.Line> page = render(signed("某市某区生态环境局综合行政执法支队")).pages().get(0);
    RenderedPages.Line signature = find(page, "某市某区");

    measure("署名右空二字（7.3.5.2）", 184 - 2 * CHARACTER, signature.right());
    measure("日期比署名右移二字（7.3.5.2）", signature.left() + 2 * CHARACTER, find(page, "2032年").left());
  }

  @Test
  void setsTheLongerDateTwoCharactersFromTheMargin() throws Exception {
    List<RenderedPages.Line> page = render(signed("某某局")).pages().get(0);
    RenderedPages.Line date = find(page, "2032年");

    measure("日期右空二字（7.3.5.2）", 184 - 2 * CHARACTER, date.right());
    // LibreOffice parts digits from 汉字 whatever a style says, so only ends can be measured.
    double width = TextWidth.of("2032年1月20日").twips() / 56.6929;
    measure("署名比日期左移二字（7.3.5.2）", date.right() - width - 2 * CHARACTER, find(page, "某某局").left());
  }

  /** LibreOffice sets the date wider, so that its middle is measured and not its end. */
  @Test
  void setsSignaturesUnderSealsOverTheDate() throws Exception {
    List<RenderedPages.Line> page = render(Samples.sealed()).pages().get(0);
    RenderedPages.Line organs = find(page, "某区司法局"); // three of five characters
    double middle = 184 - 4 * CHARACTER - TextWidth.of("2032年1月20日").twips() / 56.6929 / 2;

    RenderedPages.Line date = find(page, "2032年");

    measure("日期右空四字（7.3.5.1）", middle, (date.left() + date.right()) / 2);
    measure("署名在日期之上居中（7.3.5.1）", middle, organs.right() - 2.5 * CHARACTER);
    measure("印章不相交（7.3.5.1）", middle - 2 * 45, organs.left() + 2.5 * CHARACTER);
    measure(
        "署名上面空二行（7.3.5.1）", 3 * Page.LINE / 56.6929, organs.bottom() - find(page, "特此报告").bottom());
  }

  @Test
  void setsTheImprintAtTheFootOfTheLastPage() throws Exception {
    RenderedPages pages = render(Samples.formal());
    List<Rules.Rule> rules = pages.rules(pages.pages().size()).rules();
    Rules.Rule foot = rules.get(rules.size() - 1);
    Rules.Rule first = rules.get(rules.size() - 3);

    measure("版记末线在版心下边（7.4.1）", 262, foot.bottom());
    measure("版记线左端（7.4.1）", 28, foot.left());
    measure("版记线右端（7.4.1）", 184, foot.right());
    measure("版记首末线粗（7.4.1）", 0.35, foot.thickness());
    measure("版记首线粗（7.4.1）", 0.35, first.thickness());
    measure("版记中间线粗（7.4.1）", 0.25, rules.get(rules.size() - 2).thickness());
    measure("抄送居左空一字（7.4.2）", 28 + Page.SMALL_CHARACTER / 56.6929, imprint(pages).left());
  }

  /** Two lines of imprint find room beside 20 lines of text, not beside 21; a line goes with it. */
  @ParameterizedTest
  @CsvSource({"20, 1", "21, 2", "22, 2"})
  void movesTheImprintToThePageThatHasRoomForIt(int lines, int lastPage) throws Exception {
    RenderedPages pages = render(withImprint(lines));

    assertThat(pages.pages()).hasSize(lastPage);
    assertThat(pages.pages().get(0).stream().filter(l -> l.text().startsWith("第")))
        .hasSize(lines - lastPage);
    List<Rules.Rule> rules = pages.rules(pages.pages().size()).rules();
    assertThat(rules).hasSize(3);
    measure("版记末线在版心下边（7.4.1）", 262, rules.get(2).bottom());
    assertThat(imprint(pages).top()).isGreaterThan(rules.get(0).top());
  }

  /** The number stays at the foot of the sheet, which is at the left of what stands across it. */
  @Test
  void turnsThePaperForAWideTable() throws Exception {
    Block wide = wide(60);
    RenderedPages pages = render(Samples.document(wide, Block.Paragraph.of(Samples.text("特此报告。"))));

    assertThat(pages.pages()).hasSize(5);
    for (int page = 2; page <= 4; page++) {
      measure("横排表用纸宽（8）", 297, pages.sizes().get(page - 1).width());
      List<RenderedPages.Line> number =
          pages.pages().get(page - 1).stream().filter(l -> l.right() < 33).toList();
      double top = number.stream().mapToDouble(RenderedPages.Line::top).min().orElseThrow();
      double bottom = number.stream().mapToDouble(RenderedPages.Line::bottom).max().orElseThrow();
      measure("横排表页码距版心（8）", 28, (number.get(0).left() + number.get(0).right()) / 2);
      if (page % 2 == 0) {
        measure("横排表双页码左空一字（8）", 28 + Page.SMALL_CHARACTER / 56.6929, top);
      } else {
        measure("横排表单页码右空一字（8）", 184 - Page.SMALL_CHARACTER / 56.6929, bottom);
      }
    }
    assertThat(pages.sizes().get(4).width()).isCloseTo(210, within(TOLERANCE));
  }

  @Test
  void leavesNoEmptyPageBehindAWideTableAtTheEnd() throws Exception {
    var attachment = new Attachment("收支情况", List.of(wide(3)));
    Document report = Samples.report();
    RenderedPages pages =
        render(
            new Document(report.elements(), report.blocks(), List.of(attachment), report.layout()));

    assertThat(pages.pages()).hasSize(2);
    assertThat(pages.pages().get(1)).extracting(RenderedPages.Line::text).contains("附件", "收支情况");
  }

  static Block.Table wide(int rows) {
    return new Block.Table(
        Collections.nCopies(13, Block.Alignment.RIGHT),
        Collections.nCopies(13, Samples.text("2031年")),
        Collections.nCopies(rows, Collections.nCopies(13, Samples.text("123456"))));
  }

  /** A title of one line with a blank one, then as many lines as asked for. */
  private static Document withImprint(int lines) {
    Elements formal = Samples.formal().elements();
    var elements =
        new Elements(
            Optional.empty(),
            new Title(List.of("第一行报告")),
            "",
            List.of(),
            new Signature(List.of(), Optional.empty(), /* sealed= */ false),
            "",
            formal.imprint());
    List<Block> blocks =
        IntStream.rangeClosed(3, lines)
            .mapToObj(i -> (Block) Block.Paragraph.of(Samples.text("第" + i + "行。")))
            .toList();
    return new Document(elements, blocks);
  }

  private static RenderedPages.Line imprint(RenderedPages pages) {
    return find(lastOf(pages.pages()), "抄送");
  }

  private static <T> T lastOf(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static Document signed(String signature) {
    var elements =
        new Elements(
            new Title(List.of("报告")), List.of(), signature, Optional.of(LocalDate.of(2032, 1, 20)));
    return new Document(elements, List.of(Block.Paragraph.of(Samples.text("特此报告。"))));
  }

  private static RenderedPages.Line find(List<RenderedPages.Line> page, String start) {
    return page.stream().filter(l -> l.text().startsWith(start)).findFirst().orElseThrow();
  }

  private static RenderedPages.Line last(List<RenderedPages.Line> page) {
    return page.get(page.size() - 1);
  }

  private static void measure(String rule, double required, double measured) {
    System.out.println("%s\t要求 %.2f\t实测 %.2f".formatted(rule, required, measured));
    assertThat(measured).as(rule).isCloseTo(required, within(TOLERANCE));
  }

  private RenderedPages render(Document document) throws Exception {
    return RenderedPages.of(new DocxWriter().write(document), folder);
  }
}
