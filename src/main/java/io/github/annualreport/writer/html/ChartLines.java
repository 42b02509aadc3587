package io.github.annualreport.writer.html;

import java.util.List;

/** Draws the lines of a chart in black and white, told apart by their strokes and points. */
record ChartLines(Html page) {

  private static final List<String> STROKES =
      List.of("none", "12 6", "3 5", "20 6", "12 5 3 5", "20 5 3 5 3 5");

  /** Around the point itself. */
  private static final List<String> POINTS =
      List.of(
          "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z",
          "M-6-6H6V6H-6z",
          "M0-8L7 6H-7z",
          "M0-8L8 0L0 8L-8 0z",
          "M-6-6L6 6M6-6L-6 6",
          "M0-8V8M-8 0H8");

  /** A line through points that follow one another. */
  void line(int series, List<Point> points) {
    var path = new StringBuilder();
    for (Point point : points) {
      path.append(path.isEmpty() ? "M" : "L").append(point.x()).append(' ').append(point.y());
    }
    page.raw("<path d=\"" + path + "\" fill=\"none\" stroke=\"#000\" stroke-width=\"3\"")
        .raw(" stroke-dasharray=\"" + STROKES.get(series) + "\"/>\n");
    points.forEach(p -> point(series, p));
  }

  private void point(int series, Point at) {
    page.raw("<path d=\"" + POINTS.get(series))
        .raw("\" transform=\"translate(" + at.x() + " " + at.y())
        .raw(")\" fill=\"#000\" stroke=\"#000\" stroke-width=\"2\"/>\n");
  }

  /** A place in the drawing. */
  record Point(int x, int y) {}
}
