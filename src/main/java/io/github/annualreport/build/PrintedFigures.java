package io.github.annualreport.build;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.figure.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the figures that a finished document prints. */
final class PrintedFigures implements Block.Visitor<List<Inline>> {

  private PrintedFigures() {}

  /** Each figure once, in the order of its first appearance. */
  static Collection<Figure> in(Document document) {
    var result = new LinkedHashMap<String, Figure>();
    document.allBlocks().forEach(b -> collect(b.accept(new PrintedFigures()), result));
    return result.values();
  }

  private static void collect(List<Inline> content, Map<String, Figure> result) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Figure printed) {
        result.putIfAbsent(printed.figure().definition().name(), printed.figure());
      } else if (inline instanceof Inline.Strong strong) {
        collect(strong.content(), result);
      }
    }
  }

  @Override
  public List<Inline> heading(Block.Heading heading) {
    return heading.content();
  }

  @Override
  public List<Inline> paragraph(Block.Paragraph paragraph) {
    var result = new ArrayList<Inline>();
    paragraph.heading().ifPresent(h -> result.addAll(h.content()));
    result.addAll(paragraph.content());
    return result;
  }

  @Override
  public List<Inline> items(Block.Items items) {
    return items.items().stream().flatMap(List::stream).toList();
  }

  @Override
  public List<Inline> table(Block.Table table) {
    var result = new ArrayList<Inline>();
    table.caption().ifPresent(c -> result.addAll(c.content()));
    table.groups().forEach(g -> result.addAll(g.content()));
    table.head().forEach(result::addAll);
    table.rows().forEach(row -> row.forEach(result::addAll));
    return result;
  }

  @Override
  public List<Inline> chart(Block.Chart chart) {
    return table(chart.table());
  }

  @Override
  public List<Inline> picture(Block.Picture picture) {
    return picture.caption().map(Caption::content).orElse(List.of());
  }
}
