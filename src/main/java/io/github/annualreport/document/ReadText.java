package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one walk over a document: its texts in the order of reading, heading by heading, cell by
 * cell, of a picture or a drawing what it shows. The text that a written file is compared with, the
 * figures that a report prints and the trace of them all come from here.
 */
public final class ReadText implements Block.Visitor<Void> {

  private final List<Piece> pieces = new ArrayList<>();
  private final boolean drawn;
  private List<Block.Heading> above = List.of();
  private List<String> headings = List.of();
  private String attachment = "";
  private int block;
  private int tables;

  private ReadText(boolean drawn) {
    this.drawn = drawn;
  }

  /**
   * The texts in the order of reading, none empty.
   *
   * @param drawn whether charts are drawings, else their numbers
   */
  public static List<String> of(Document document, boolean drawn) {
    return pieces(document, drawn).stream().map(p -> Inline.text(p.content())).toList();
  }

  /** As above, with the figures in the texts and the places of these. */
  public static List<Piece> pieces(Document document, boolean drawn) {
    var read = new ReadText(drawn);
    Elements elements = document.elements();
    elements.head().ifPresent(h -> Wording.head(h).forEach(read::element));
    read.element(elements.title().text());
    read.element(Wording.mark(elements));
    read.element(Wording.addressees(elements));
    read.blocks(document.blocks());
    Wording.attachments(document).forEach(read::element);
    Wording.signature(elements).forEach(read::element);
    read.element(Wording.note(elements));
    read.attachments(document);
    elements.imprint().ifPresent(i -> Wording.imprint(i).forEach(read::element));
    return read.pieces;
  }

  /** Every figure that a document prints, drawn ones included, each time that it is printed. */
  public static List<Printed> figures(Document document) {
    return pieces(document, false).stream().flatMap(p -> p.figures().stream()).toList();
  }

  private void attachments(Document document) {
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment next = document.attachments().get(i);
      if (!next.blocks().isEmpty()) {
        attachment = next.name();
        element(Wording.attachmentNumber(document, i));
        element(next.name());
        blocks(next.blocks());
      }
    }
    attachment = "";
  }

  private void blocks(List<Block> blocks) {
    under(List.of());
    for (Block next : blocks) {
      block++;
      next.accept(this);
    }
    under(List.of());
    block = 0;
  }

  private void under(Block.Heading heading) {
    var path = new ArrayList<>(above);
    path.removeIf(h -> h.level() >= heading.level());
    path.add(heading);
    under(path);
  }

  private void under(List<Block.Heading> path) {
    above = List.copyOf(path);
    headings = path.stream().map(h -> Inline.text(Wording.heading(h))).toList();
  }

  @Override
  public Void heading(Block.Heading heading) {
    under(heading);
    add(Place.Kind.HEADING, Wording.heading(heading));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    paragraph.heading().ifPresent(this::under);
    add(Place.Kind.PARAGRAPH, Wording.paragraph(paragraph));
    return null;
  }

  @Override
  public Void items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  @Override
  public Void table(Block.Table table) {
    tables++;
    table.caption().ifPresent(c -> add(Place.Kind.CAPTION, Wording.caption(c)));
    element(Wording.unit(table));
    int row = 0;
    var lower = new ArrayList<>(table.head());
    if (!table.groups().isEmpty()) {
      row++;
      groups(table, lower);
    }
    row(++row, lower);
    for (List<List<Inline>> cells : table.rows()) {
      row(++row, cells);
    }
    return null;
  }

  /** A group without text stands for the head under it, which is not read again. */
  private void groups(Block.Table table, List<List<Inline>> lower) {
    int column = 0;
    for (Block.Group group : table.groups()) {
      boolean merged = group.content().isEmpty();
      cell(
          new Place.Cell(tables, 1, column + 1),
          merged ? lower.set(column, List.of()) : group.content());
      column += group.columns();
    }
  }

  private void row(int row, List<List<Inline>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      cell(new Place.Cell(tables, row, i + 1), cells.get(i));
    }
  }

  private void cell(Place.Cell cell, List<Inline> content) {
    add(new Place(attachment, headings, block, Place.Kind.CELL, Optional.of(cell)), content);
  }

  @Override
  public Void picture(Block.Picture picture) {
    text(Place.Kind.DESCRIPTION, picture.alternative());
    picture.caption().ifPresent(c -> add(Place.Kind.CAPTION, Wording.caption(c)));
    return null;
  }

  @Override
  public Void chart(Block.Chart chart) {
    element(Wording.unit(chart.table()));
    if (drawn) {
      text(Place.Kind.DESCRIPTION, Wording.description(chart));
    } else {
      chart.table().head().forEach(c -> add(Place.Kind.CHART, c));
      chart.table().rows().forEach(row -> row.forEach(c -> add(Place.Kind.CHART, c)));
    }
    add(Place.Kind.CAPTION, Wording.caption(chart.caption()));
    return null;
  }

  private void element(String text) {
    text(Place.Kind.ELEMENT, text);
  }

  private void text(Place.Kind kind, String text) {
    add(kind, List.of(new Inline.Text(text)));
  }

  private void add(Place.Kind kind, List<Inline> content) {
    add(new Place(attachment, headings, block, kind, Optional.empty()), content);
  }

  private void add(Place place, List<Inline> content) {
    if (!Inline.text(content).isEmpty()) {
      pieces.add(new Piece(content, place));
    }
  }

  /** A heading, a paragraph, a cell and the like. */
  public record Piece(List<Inline> content, Place place) {
    public Piece {
      content = List.copyOf(content);
    }

    /** Whether it stands for something drawn, and is no running text. */
    public boolean described() {
      return place.kind() == Place.Kind.DESCRIPTION;
    }

    /** Numbers in running text that have no source; the report's own elements have none. */
    public List<UnsourcedNumber> unsourced() {
      boolean isText = place.kind() != Place.Kind.ELEMENT && !described();
      return isText ? UnsourcedNumber.in(content) : List.of();
    }

    private List<Printed> figures() {
      var result = new ArrayList<Printed>();
      collect(content, 0, result);
      return result;
    }

    /** Returns the offset behind the content. */
    private int collect(List<Inline> part, int start, List<Printed> result) {
      int offset = start;
      for (Inline inline : part) {
        if (inline instanceof Inline.Strong strong) {
          offset = collect(strong.content(), offset, result);
          continue;
        }
        if (inline instanceof Inline.Figure figure) {
          result.add(new Printed(figure, place, offset));
        }
        offset += inline.text().codePointCount(0, inline.text().length());
      }
      return offset;
    }
  }

  /**
   * A printed figure and where it stands.
   *
   * @param offset of its first character in the heading, paragraph, caption or cell, in code points
   */
  public record Printed(Inline.Figure figure, Place place, int offset) {}
}
