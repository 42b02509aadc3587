package io.github.annualreport.writer.html;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;
import java.util.List;

/** Writes tables; a narrow screen scrolls a wide one, by keyboard too. */
final class HtmlTable {

  private final Html page;
  private final boolean grid;
  private int tables;

  /**
   * @param grid whether tables have all their lines
   */
  HtmlTable(Html page, boolean grid) {
    this.page = page;
    this.grid = grid;
  }

  Html write(Block.Table table) {
    tables++;
    page.raw(
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"表格" + tables + "\">\n");
    page.raw(grid ? "<table>\n" : "<table class=\"open\">\n");
    caption(table);
    page.raw("<thead>\n");
    if (table.groups().isEmpty()) {
      page.raw("<tr>");
      for (int i = 0; i < table.columns().size(); i++) {
        head(table.head().get(i), "");
      }
      page.raw("</tr>\n");
    } else {
      groups(table);
    }
    page.raw("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(row, table.columns()));
    return page.raw("</tbody>\n</table>\n</div>\n");
  }

  private void caption(Block.Table table) {
    if (table.caption().isEmpty() && table.unit().isEmpty()) {
      return;
    }
    page.raw("<caption>");
    table.caption().ifPresent(c -> page.raw("<p>").inlines(Wording.caption(c)).raw("</p>"));
    if (!table.unit().isEmpty()) {
      page.raw("<p class=\"unit\">").text(Wording.unit(table)).raw("</p>");
    }
    page.raw("</caption>\n");
  }

  /** Two rows of heads; a head without a group takes both. */
  private void groups(Block.Table table) {
    page.raw("<tr>");
    int column = 0;
    for (Block.Group group : table.groups()) {
      if (isAlone(group)) {
        head(table.head().get(column), " rowspan=\"2\"");
      } else {
        page.raw("<th scope=\"colgroup\" colspan=\"" + group.columns() + "\">")
            .inlines(group.content())
            .raw("</th>");
      }
      column += group.columns();
    }
    page.raw("</tr>\n<tr>");
    column = 0;
    for (Block.Group group : table.groups()) {
      for (int i = 0; i < group.columns() && !isAlone(group); i++) {
        head(table.head().get(column + i), "");
      }
      column += group.columns();
    }
    page.raw("</tr>\n");
  }

  private static boolean isAlone(Block.Group group) {
    return group.columns() == 1 && group.content().isEmpty();
  }

  /** An empty cell heads nothing. */
  private void head(List<Inline> content, String span) {
    if (Inline.text(content).isEmpty()) {
      page.raw("<td" + span + "></td>");
    } else {
      page.raw("<th scope=\"col\"" + span + ">").inlines(content).raw("</th>");
    }
  }

  /** The first cell says what its row is about, unless it is a number or empty. */
  private void row(List<List<Inline>> cells, List<Alignment> columns) {
    page.raw("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean filled = !Inline.text(cells.get(i)).isEmpty();
      boolean isHead = i == 0 && filled && columns.get(0) != Alignment.RIGHT;
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
}
