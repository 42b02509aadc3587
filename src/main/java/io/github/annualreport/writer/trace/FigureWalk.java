package io.github.annualreport.writer.trace;

import io.github.annualreport.document.Attachment;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a document and finds every figure that it prints, in the order of reading. */
final class FigureWalk implements Block.Visitor<Void> {

  private final List<Found> found = new ArrayList<>();
  private final List<Block.Heading> above = new ArrayList<>();
  private String attachment = "";
  private int block;
  private int tables;

  private FigureWalk() {}

  static List<Found> through(Document document) {
    var walk = new FigureWalk();
    walk.blocks(document.blocks());
    for (Attachment attachment : document.attachments()) {
      walk.attachment = attachment.name();
      walk.blocks(attachment.blocks());
    }
    return walk.found;
  }

  private void blocks(List<Block> blocks) {
    above.clear();
    block = 0;
    for (Block next : blocks) {
      block++;
      next.accept(this);
    }
  }

  @Override
  public Void heading(Block.Heading heading) {
    above.removeIf(h -> h.level() >= heading.level());
    above.add(heading);
    text(Place.Kind.HEADING, Optional.empty(), Wording.heading(heading));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    paragraph
        .heading()
        .ifPresent(
            h -> {
              above.removeIf(other -> other.level() >= h.level());
              above.add(h);
            });
    text(Place.Kind.PARAGRAPH, Optional.empty(), Wording.paragraph(paragraph));
    return null;
  }

  @Override
  public Void items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  @Override
  public Void table(Block.Table table) {
    tables++;
    table.caption().ifPresent(c -> text(Place.Kind.CAPTION, Optional.empty(), Wording.caption(c)));
    int row = 0;
    if (!table.groups().isEmpty()) {
      row++;
      int column = 1;
      for (Block.Group group : table.groups()) {
        cell(row, column, group.content());
        column += group.columns();
      }
    }
    row(++row, table.head());
    for (List<List<Inline>> cells : table.rows()) {
      row(++row, cells);
    }
    return null;
  }

  /** What is drawn stands in no text, so that nothing but the block tells where. */
  @Override
  public Void chart(Block.Chart chart) {
    text(Place.Kind.CAPTION, Optional.empty(), Wording.caption(chart.caption()));
    chart
        .table()
        .rows()
        .forEach(r -> r.forEach(cell -> text(Place.Kind.CHART, Optional.empty(), cell)));
    return null;
  }

  private void row(int row, List<List<Inline>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      cell(row, i + 1, cells.get(i));
    }
  }

  private void cell(int row, int column, List<Inline> content) {
    text(Place.Kind.CELL, Optional.of(new Place.Cell(tables, row, column)), content);
  }

  @Override
  public Void picture(Block.Picture picture) {
    picture
        .caption()
        .ifPresent(c -> text(Place.Kind.CAPTION, Optional.empty(), Wording.caption(c)));
    return null;
  }

  private void text(Place.Kind kind, Optional<Place.Cell> cell, List<Inline> content) {
    List<String> headings = above.stream().map(h -> Inline.text(Wording.heading(h))).toList();
    collect(content, new Place(attachment, headings, block, kind, cell, 0));
  }

  /** Answers with the place behind the content. */
  private Place collect(List<Inline> content, Place start) {
    Place at = start;
    for (Inline inline : content) {
      if (inline instanceof Inline.Strong strong) {
        at = collect(strong.content(), at);
        continue;
      }
      if (inline instanceof Inline.Figure figure) {
        found.add(new Found(figure, at));
      }
      int length = inline.text().codePointCount(0, inline.text().length());
      at = at.further(length);
    }
    return at;
  }

  /** A printed figure and where it stands. */
  record Found(Inline.Figure printed, Place place) {}
}
