package io.github.annualreport.writer.html;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Inlines;
import io.github.annualreport.document.Wording;
import java.util.List;

/** One answer for each kind of block. */
final class BlockWriter implements Block.Visitor<Html> {

  private final Html page;
  private int tables;

  BlockWriter(Html page) {
    this.page = page;
  }

  @Override
  public Html heading(Block.Heading heading) {
    String name = name(heading);
    return page.raw("<" + name + ">").inlines(Wording.heading(heading)).raw("</" + name + ">\n");
  }

  @Override
  public Html paragraph(Block.Paragraph paragraph) {
    if (Inlines.text(Wording.paragraph(paragraph)).isEmpty()) {
      return page;
    }
    return paragraph
        .heading()
        .map(heading -> runIn(heading, paragraph.content()))
        .orElseGet(() -> page.raw("<p>").inlines(paragraph.content()).raw("</p>\n"));
  }

  /** No line end between the two: a browser would show it as a blank. */
  private Html runIn(Block.Heading heading, List<Inline> content) {
    String name = name(heading);
    page.raw("<div class=\"run-in\"><" + name + ">")
        .inlines(Wording.runInHeading(heading))
        .raw("</" + name + ">");
    if (!Inlines.text(content).isEmpty()) {
      page.raw("<p>").inlines(content).raw("</p>");
    }
    return page.raw("</div>\n");
  }

  @Override
  public Html items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  /** A narrow screen scrolls a wide table, by keyboard too. */
  @Override
  public Html table(Block.Table table) {
    tables++;
    page.raw(
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"表格" + tables + "\">\n");
    page.raw("<table>\n<thead>\n<tr>");
    for (int i = 0; i < table.columns().size(); i++) {
      page.raw("<th scope=\"col\"" + style(table.columns().get(i)) + ">")
          .inlines(table.head().get(i))
          .raw("</th>");
    }
    page.raw("</tr>\n</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(row, table.columns()));
    return page.raw("</tbody>\n</table>\n</div>\n");
  }

  /** The first cell says what its row is about, unless it is a number. */
  private void row(List<List<Inline>> cells, List<Alignment> columns) {
    page.raw("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean isHead = i == 0 && columns.get(0) != Alignment.RIGHT;
      String name = isHead ? "th" : "td";
      page.raw("<" + name + (isHead ? " scope=\"row\"" : "") + style(columns.get(i)) + ">")
          .inlines(cells.get(i))
          .raw("</" + name + ">");
    }
    page.raw("</tr>\n");
  }

  private static String style(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "";
      case CENTER -> " class=\"center\"";
      case RIGHT -> " class=\"right\"";
    };
  }

  /** The title is the only h1. */
  private static String name(Block.Heading heading) {
    return "h" + (heading.level() + 1);
  }
}
