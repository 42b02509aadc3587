package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.ChartData;
import io.github.annualreport.document.Layout;
import io.github.annualreport.document.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Puts charts into lines of their own, as wide as the text: native ones, whose numbers Word lets a
 * person edit in the workbook that goes with each.
 */
final class ChartWriter {

  private static final String LEGEND =
      "    <c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>\n";
  private static final String FROM_ZERO = "<c:min val=\"0\"/>";

  private final DocxPackage docx;
  private final FontNaming fonts;
  private int count;

  ChartWriter(DocxPackage docx, Layout.Fonts fonts) {
    this.docx = docx;
    this.fonts = new FontNaming(fonts);
  }

  void write(Block.Chart chart, CTP paragraph) {
    count++;
    ChartData data = ChartData.of(chart);
    ChartLook look = ChartLook.of(chart.form());
    String workbook = "Microsoft_Excel_Sheet" + count + ".xlsx";
    String part = "charts/chart" + count + ".xml";
    String id = docx.relate(PartType.CHART, part, fonts.name(chart(data, look).getBytes(UTF_8)));
    docx.add(
        PartType.RELATIONSHIPS_OF_CHART,
        "word/charts/_rels/chart" + count + ".xml.rels",
        template("chart.xml.rels").formatted(workbook).getBytes(UTF_8));
    docx.add(PartType.WORKBOOK, "word/embeddings/" + workbook, ChartWorkbook.of(data));
    add(
        paragraph,
        template("drawing.xml")
            .formatted(docx.numberDrawing(), id, XmlText.escaped(Wording.description(chart))));
  }

  private static void add(CTP paragraph, String drawing) {
    try {
      paragraph.addNewR().addNewDrawing().set(CTDrawing.Factory.parse(drawing));
    } catch (XmlException e) {
      throw new IllegalStateException("a chart makes no drawing", e);
    }
  }

  private static String chart(ChartData data, ChartLook look) {
    String series =
        IntStream.range(0, data.series().size())
            .mapToObj(i -> series(data, i, look))
            .collect(Collectors.joining());
    boolean negative =
        data.series().stream()
            .flatMap(s -> s.values().stream())
            .anyMatch(v -> v.filter(n -> n.signum() < 0).isPresent());
    return template("chart.xml")
        .formatted(
            template(look.plot()).formatted(series),
            negative ? "" : FROM_ZERO,
            data.series().size() > 1 ? LEGEND : "");
  }

  private static String series(ChartData data, int index, ChartLook look) {
    ChartData.Series series = data.series().get(index);
    int groups = data.groups().size();
    return template("series.xml")
        .formatted(
            index,
            ChartWorkbook.column(index + 1),
            groups + 1,
            XmlText.escaped(series.name()),
            look.series(index),
            groups,
            points(data.groups().stream().map(Optional::of).toList()),
            format(series.values()),
            points(series.values().stream().map(v -> v.map(BigDecimal::toPlainString)).toList()),
            look.labels(),
            look.ending());
  }

  private static String points(List<Optional<String>> values) {
    var result = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      int index = i;
      values
          .get(i)
          .ifPresent(
              v ->
                  result.append(
                      "<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>"
                          .formatted(index, XmlText.escaped(v))));
    }
    return result.toString();
  }

  /** As many decimals as the number with the most of them is printed with. */
  private static String format(List<Optional<BigDecimal>> values) {
    int decimals =
        values.stream().flatMap(Optional::stream).mapToInt(BigDecimal::scale).max().orElse(0);
    return decimals == 0 ? "General" : "0." + "0".repeat(decimals);
  }

  private static String template(String name) {
    return new String(Skeleton.part("chart/" + name), UTF_8);
  }
}
