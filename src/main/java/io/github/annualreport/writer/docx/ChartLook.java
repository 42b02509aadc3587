package io.github.annualreport.writer.docx;

import io.github.annualreport.document.ChartForm;
import java.util.List;

/**
 * How the series of a chart are drawn, so that they are told apart without colours.
 *
 * @param plot the part with the kind of chart
 * @param series for each series what is drawn, as XML
 * @param labels where numbers stand
 * @param ending what closes each series
 */
record ChartLook(String plot, List<String> series, String labels, String ending) {

  private static final ChartLook COLUMNS =
      new ChartLook(
          "columns.xml",
          List.of(
              column(solid("595959")),
              column(hatched("wdUpDiag")),
              column(solid("D9D9D9")),
              column(hatched("dkHorz")),
              column(hatched("pct20")),
              column(hatched("dkVert"))),
          "outEnd",
          "");

  private static final ChartLook LINES =
      new ChartLook(
          "lines.xml",
          List.of(
              line("solid", "circle"),
              line("dash", "square"),
              line("sysDot", "triangle"),
              line("lgDash", "diamond"),
              line("dashDot", "x"),
              line("lgDashDot", "plus")),
          "t",
          "          <c:smooth val=\"0\"/>\n");

  static ChartLook of(ChartForm form) {
    return switch (form) {
      case COLUMNS -> COLUMNS;
      case LINES -> LINES;
    };
  }

  String series(int index) {
    return series.get(index);
  }

  private static String column(String fill) {
    return "          <c:spPr>"
        + fill
        + "<a:ln w=\"9525\">"
        + solid("000000")
        + "</a:ln></c:spPr>\n          <c:invertIfNegative val=\"0\"/>\n";
  }

  private static String line(String dashes, String marker) {
    return """
              <c:spPr><a:ln w="22225">%1$s<a:prstDash val="%2$s"/></a:ln></c:spPr>
              <c:marker><c:symbol val="%3$s"/><c:size val="7"/><c:spPr>%1$s<a:ln w="9525">%1$s</a:ln></c:spPr></c:marker>
    """
        .formatted(solid("000000"), dashes, marker);
  }

  private static String solid(String grey) {
    return "<a:solidFill><a:srgbClr val=\"" + grey + "\"/></a:solidFill>";
  }

  private static String hatched(String pattern) {
    return "<a:pattFill prst=\""
        + pattern
        + "\"><a:fgClr><a:srgbClr val=\"000000\"/></a:fgClr>"
        + "<a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>";
  }
}
