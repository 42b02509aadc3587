package io.github.annualreport.writer.html;

import java.util.List;

/** Draws the columns of a chart in black and white, told apart by their fillings. */
record ChartColumns(Html page, String id) {

  /** Told apart without colours; the hatchings are those of {@link #HATCHINGS}. */
  private static final List<String> FILLS =
      List.of("#595959", "url(#%s-1)", "#d9d9d9", "url(#%s-2)", "url(#%s-3)", "url(#%s-4)");

  private static final List<String> HATCHINGS =
      List.of(
          "M-3 3L3 -3M0 12L12 0M9 15L15 9",
          "M0 6H12",
          "M4 4h4v4h-4z",
          "M6 0V12"); // in squares of 12

  /** Defines the hatchings that so many series need. */
  void hatchings(int series) {
    page.raw("<defs>\n");
    int needed = series / 2 + (series > 4 ? 1 : 0);
    for (int i = 0; i < Math.min(needed, HATCHINGS.size()); i++) {
      page.raw("<pattern id=\"" + id + "-" + (i + 1))
          .raw("\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\">")
          .raw("<path d=\"M0 0H12V12H0z\" fill=\"#fff\"/>")
          .raw(
              "<path d=\""
                  + HATCHINGS.get(i)
                  + "\" stroke=\"#000\" stroke-width=\"3\"/></pattern>\n");
    }
    page.raw("</defs>\n");
  }

  void box(Box box, int number) {
    page.raw("<rect x=\"" + box.left() + "\" y=\"" + box.top() + "\" width=\"" + box.width())
        .raw("\" height=\"" + box.height() + "\" fill=\"" + FILLS.get(number).formatted(id))
        .raw("\" stroke=\"#000\"/>\n");
  }

  /** A column or a swatch. */
  record Box(int left, int top, int width, int height) {}
}
