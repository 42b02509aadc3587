package io.github.annualreport.writer.html;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.ChartData;
import io.github.annualreport.document.ChartForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws columns or lines in black and white, each value with its number. */
final class ChartDrawing {

  static final int WIDTH = 800;

  private static final int TOP = 40;
  private static final int PLOT = 300;
  private static final int LETTERS = 28;
  private static final int SMALLEST = 14;
  private static final int LINE = 40;
  private static final int SWATCH = 26;

  private final Html page;
  private final ChartColumns columns;
  private final ChartData data;
  private final boolean lines;
  private final double highest;
  private final double lowest;
  private final int group;

  ChartDrawing(Html page, String id, Block.Chart chart) {
    this.page = page;
    this.columns = new ChartColumns(page, id);
    this.data = ChartData.of(chart);
    this.lines = chart.form() == ChartForm.LINES;
    double[] values =
        data.series().stream()
            .flatMap(s -> s.values().stream())
            .flatMap(Optional::stream)
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    double max = 0;
    double min = 0;
    for (double value : values) {
      max = Math.max(max, value);
      min = Math.min(min, value);
    }
    this.highest = max == min ? 1 : max;
    this.lowest = min;
    this.group = WIDTH / data.groups().size();
  }

  int height() {
    return TOP + PLOT + 2 * LINE + LINE * legendLines();
  }

  void draw() {
    if (lines) {
      lines();
    } else {
      columns();
    }
    for (int i = 0; i < data.groups().size(); i++) {
      text(
          i * group + group / 2,
          bottom() + LINE,
          size(data.groups().get(i), group),
          data.groups().get(i));
    }
    int zero = y(0);
    page.raw("<path d=\"M0 " + zero + "H" + WIDTH + "\" stroke=\"#000\" stroke-width=\"2\"/>\n");
    legend();
  }

  private void columns() {
    columns.hatchings(data.series().size());
    for (int i = 0; i < data.groups().size(); i++) {
      for (int j = 0; j < data.series().size(); j++) {
        int number = j;
        int at = i;
        data.series().get(j).values().get(i).ifPresent(v -> column(at, number, v));
      }
    }
  }

  /** A value that is missing breaks its line. */
  private void lines() {
    for (int i = 0; i < data.series().size(); i++) {
      var points = new ArrayList<ChartLines.Point>();
      List<Optional<BigDecimal>> values = data.series().get(i).values();
      for (int at = 0; at < values.size(); at++) {
        if (values.get(at).isPresent()) {
          points.add(point(at, values.get(at).get()));
        } else {
          line(i, points);
          points.clear();
        }
      }
      line(i, points);
    }
  }

  private ChartLines.Point point(int at, BigDecimal value) {
    var point = new ChartLines.Point(at * group + group / 2, y(value.doubleValue()));
    String printed = value.toPlainString();
    text(point.x(), point.y() - 14, size(printed, group), printed);
    return point;
  }

  private void line(int series, List<ChartLines.Point> points) {
    if (!points.isEmpty()) {
      new ChartLines(page).line(series, points);
    }
  }

  /** The columns of a group fill three quarters of its place, one alone half of it. */
  private void column(int at, int number, BigDecimal value) {
    int count = data.series().size();
    int width = count == 1 ? Math.min(group / 2, WIDTH / 6) : group * 3 / 4 / count;
    int left = at * group + (group - width * count) / 2 + width * number;
    int top = Math.min(y(value.doubleValue()), y(0));
    int height = Math.max(y(value.doubleValue()), y(0)) - top;
    columns.box(new ChartColumns.Box(left, top, width, height), number);
    int below = value.signum() < 0 ? height + LINE - 8 : -8;
    String printed = value.toPlainString();
    text(left + width / 2, top + below, size(printed, width * 5 / 4), printed);
  }

  private void text(int middle, int bottom, int size, String text) {
    page.raw("<text x=\"" + middle + "\" y=\"" + bottom + "\" font-size=\"" + size)
        .raw("\" text-anchor=\"middle\">")
        .text(text)
        .raw("</text>\n");
  }

  /** Smaller letters for what is too wide for its place. */
  private static int size(String text, int width) {
    int halves = Math.max(1, halves(text));
    return Math.max(SMALLEST, Math.min(LETTERS, 2 * width / (halves + 1)));
  }

  private static int halves(String text) {
    return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
  }

  private int y(double value) {
    return TOP + (int) Math.round((highest - value) / (highest - lowest) * PLOT);
  }

  private static int bottom() {
    return TOP + PLOT;
  }

  private int legendLines() {
    return data.series().size() == 1 ? 0 : legendPlaces()[data.series().size()][1] + 1;
  }

  private void legend() {
    if (data.series().size() == 1) {
      return;
    }
    int[][] places = legendPlaces();
    for (int i = 0; i < data.series().size(); i++) {
      int top = bottom() + 2 * LINE + places[i][1] * LINE;
      swatch(places[i][0], top, i);
      page.raw("<text x=\"" + (places[i][0] + SWATCH + 10) + "\" y=\"" + top)
          .raw("\" font-size=\"" + LETTERS + "\">")
          .text(data.series().get(i).name())
          .raw("</text>\n");
    }
  }

  private void swatch(int left, int bottom, int series) {
    if (lines) {
      int middle = bottom - SWATCH / 2 + 4;
      line(
          series,
          List.of(new ChartLines.Point(left, middle), new ChartLines.Point(left + SWATCH, middle)));
    } else {
      columns.box(new ChartColumns.Box(left, bottom - SWATCH + 4, SWATCH, SWATCH), series);
    }
  }

  /** Left end and line of each entry; behind them the line of the last one. */
  private int[][] legendPlaces() {
    var places = new int[data.series().size() + 1][2];
    int left = 0;
    int line = 0;
    for (int i = 0; i < data.series().size(); i++) {
      int width = SWATCH + 40 + halves(data.series().get(i).name()) * LETTERS / 2;
      if (left > 0 && left + width > WIDTH) {
        left = 0;
        line++;
      }
      places[i] = new int[] {left, line};
      left += width;
    }
    places[data.series().size()][1] = line;
    return places;
  }
}
