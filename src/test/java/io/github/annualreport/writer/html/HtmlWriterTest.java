package io.github.annualreport.writer.html;

import static io.github.annualreport.writer.Samples.document;
import static io.github.annualreport.writer.Samples.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.ChartForm;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Title;
import io.github.annualreport.writer.Samples;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

  private final HtmlWriter writer = new HtmlWriter();

  private String page(Document document) {
    return new String(writer.write(document), UTF_8);
  }

  private String article(Document document) {
    String page = page(document);
    return page.substring(page.indexOf("<article>\n") + 10, page.indexOf("</article>"));
  }

  @Test
  void writesElementsAndBlocks() {
    assertThat(article(Samples.report()))
        .isEqualTo(
            """
            <h1>某市某区生态环境局<wbr>关于<wbr>2031年<wbr>法治政府建设<wbr>情况的报告</h1>
            <p class="addressees">区委、区政府：</p>
            <p>现将有关情况报告如下：</p>
            <h2>一、主要举措</h2>
            <h3>（一）规范执法</h3>
            <div class="run-in"><h4>1.压实责任。</h4><p>查处案件6起。</p></div>
            <p>还有<strong>“两个”不足</strong>：一是…；二是…。</p>
            <div class="table" role="group" tabindex="0" aria-label="表格1">
            <table>
            <thead>
            <tr><th scope="col">指标</th><th scope="col">2031年</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">案件数</th><td class="right">6</td></tr>
            <tr><th scope="row">罚款|万元</th><td class="right">8.25</td></tr>
            </tbody>
            </table>
            </div>
            <p>特此报告。</p>
            <footer class="signature">
            <p>某市某区生态环境局</p>
            <p><time datetime="2032-01-20">2032年1月20日</time></p>
            </footer>
            """);
  }

  @Test
  void namesLanguageAndTitle() {
    assertThat(page(Samples.report()))
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n")
        .contains("<title>某市某区生态环境局关于2031年法治政府建设情况的报告</title>");
  }

  @Test
  void leavesOutWhatADocumentDoesNotHave() {
    var elements = new Elements(new Title(List.of("报告")), List.of(), "", Optional.empty());
    assertThat(article(new Document(elements, List.of()))).isEqualTo("<h1>报告</h1>\n");
  }

  @Test
  void textIsNoMarkup() {
    assertThat(article(document(Block.Paragraph.of(text("<b>&amp;</b>\"x\"")))))
        .contains("<p>&lt;b&gt;&amp;amp;&lt;/b&gt;\"x\"</p>");
  }

  @Test
  void readsAsTheDocumentWhateverTheText() {
    var random = new Random(20310120);
    for (int i = 0; i < 1500; i++) {
      Document document = Samples.random(random);
      assertThat(HtmlReading.read(writer.write(document))).isEqualTo(Samples.read(document));
    }
  }

  @Test
  void readsAsTheFormalDocument() {
    assertThat(joined(HtmlReading.read(writer.write(Samples.formal()))))
        .isEqualTo(joined(Samples.read(Samples.formal())));
  }

  /** Blanks between elements of one line are left to each format. */
  private static String joined(List<String> texts) {
    return String.join("", texts).replace("　", "");
  }

  @Test
  void headsOfGroupsSpanTheirColumnsAndPicturesAreInThePage() {
    assertThat(article(Samples.formal()))
        .contains(
            """
            <caption><p>表1　执法情况</p><p class="unit">单位：件</p></caption>
            <thead>
            <tr><th scope="col" rowspan="2">指标</th><th scope="colgroup" colspan="2">2031年</th></tr>
            <tr><th scope="col">上半年</th><th scope="col">下半年</th></tr>
            </thead>
            """)
        .contains("<img src=\"data:image/png;base64,iVBOR")
        .contains("width=\"1\" height=\"1\" alt=\"一个黑点\">")
        .contains("<figcaption>图1　黑点</figcaption>");
  }

  @Test
  void theTextForThoseWhoDoNotSeeAPictureStaysInItsQuotes() {
    Block.Picture picture = Samples.picture();
    var quoted =
        new Block.Picture(
            List.of(
                new Block.Frame(
                    picture.frames().get(0).image(), "\" onload=\"x", OptionalInt.empty())),
            Optional.empty());
    assertThat(article(document(quoted))).contains("alt=\"&quot; onload=&quot;x\">");
  }

  @Test
  void drawsLinesThatAreToldApartWithoutColours() {
    var lines = new Block.Chart(ChartForm.LINES, Samples.chart().table());

    assertThat(page(document(lines)))
        .contains("折线图。行政处罚", "stroke-dasharray=\"none\"", "stroke-dasharray=\"12 6\"")
        .doesNotContain("<rect");
  }

  @Test
  void drawsAChartAndTellsWhatItShows() {
    String page = page(document(Samples.chart(), Samples.chart()));

    assertThat(page)
        .contains(
            """
            <figure class="chart">
            <p class="unit">单位：件</p>
            <svg viewBox="0 0 800 460" role="img" aria-labelledby="chart1-title chart1-text">
            <title id="chart1-title">案件数</title>
            <desc id="chart1-text">柱形图。行政处罚：2029年11件，2030年9件，2031年6件。行政复议：2030年2件，2031年0件。</desc>
            """)
        .contains("aria-labelledby=\"chart2-title chart2-text\"", "url(#chart2-1)")
        .contains("</svg>\n<figcaption>图2　案件数</figcaption>\n</figure>\n");
  }

  /** Twice as much is twice as high; 300 units for the largest. */
  @Test
  void drawsColumnsAsHighAsTheirNumbers() {
    Block.Table numbers =
        new Block.Table(
            Optional.of(new Caption("图1", text("案件数"))),
            "",
            List.of(Block.Alignment.LEFT, Block.Alignment.RIGHT),
            List.of(),
            List.of(text("年度"), text("案件数")),
            List.of(
                List.of(text("2030年"), text("12")),
                List.of(text("2031年"), text("6")),
                List.of(text("2032年"), text("-6"))));

    assertThat(page(document(new Block.Chart(numbers))))
        .containsPattern("<rect [^>]*y=\"40\" [^>]*height=\"200\"")
        .containsPattern("<rect [^>]*y=\"140\" [^>]*height=\"100\"")
        .containsPattern("<rect [^>]*y=\"240\" [^>]*height=\"100\"")
        .contains(">-6</text>");
  }

  @Test
  void loadsAndRunsNothing() {
    assertThat(page(Samples.formal()))
        .doesNotContainPattern(
            "<script|<link|<iframe|\\bsrc=\"(?!data:)|\\bhref=|@import|url\\((?!#)|\\bon\\w+=")
        .contains("default-src 'none'");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(writer.write(Samples.report())).isEqualTo(new HtmlWriter().write(Samples.report()));
  }

  @Test
  void refusesADocumentThatIsNotArranged() {
    assertThatThrownBy(() -> writer.write(document(new Block.Items(List.of(text("甲"))))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsItsOwnFileWhateverItsLineEnds() {
    String page = page(Samples.report());
    assertThat(writer.isUntouched(page.getBytes(UTF_8))).isTrue();
    assertThat(writer.isUntouched(page.replace("\n", "\r\n").getBytes(UTF_8))).isTrue();
  }

  @Test
  void noticesAnyEdit() {
    String page = page(Samples.report());
    assertThat(writer.isUntouched(page.replace("6起", "7起").getBytes(UTF_8))).isFalse();
    assertThat(writer.isUntouched((page + "\n").getBytes(UTF_8))).isFalse();
    assertThat(writer.isUntouched(page.substring(1).getBytes(UTF_8))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p>报告</p>", "<!-- report sha256:", "<!-- report sha256: -->\n"})
  void takesNoOtherFileForItsOwn(String text) {
    assertThat(writer.isUntouched(text.getBytes(UTF_8))).isFalse();
  }
}
