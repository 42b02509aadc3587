package io.github.annualreport.writer.html;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;

/** Writes charts as drawings in the page, with all they show in words for those who hear it. */
final class SvgChart {

  private final Html page;
  private int charts;

  SvgChart(Html page) {
    this.page = page;
  }

  Html write(Block.Chart chart) {
    charts++;
    String id = "chart" + charts;
    page.raw("<figure class=\"chart\">\n");
    if (!chart.table().unit().isEmpty()) {
      page.raw("<p class=\"unit\">").text(Wording.unit(chart.table())).raw("</p>\n");
    }
    var drawing = new ChartDrawing(page, id, chart);
    page.raw("<svg viewBox=\"0 0 " + ChartDrawing.WIDTH + " " + drawing.height())
        .raw("\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-text\">\n");
    page.raw("<title id=\"" + id + "-title\">")
        .text(Inline.text(chart.caption().content()))
        .raw("</title>\n<desc id=\"" + id + "-text\">")
        .text(Wording.description(chart))
        .raw("</desc>\n");
    drawing.draw();
    return page.raw("</svg>\n<figcaption>")
        .inlines(Wording.caption(chart.caption()))
        .raw("</figcaption>\n</figure>\n");
  }
}
