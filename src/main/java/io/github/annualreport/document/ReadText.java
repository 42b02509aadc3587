package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader reads of a document, in whatever format: heading by heading, cell by cell, of a
 * picture or a drawing what it shows.
 */
public final class ReadText implements Block.Visitor<Void> {

  private final List<Piece> pieces = new ArrayList<>();
  private final boolean drawn;

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

  /** The same with the figures in them. */
  public static List<Piece> pieces(Document document, boolean drawn) {
    var read = new ReadText(drawn);
    Elements elements = document.elements();
    elements.head().ifPresent(h -> Wording.head(h).forEach(read::add));
    read.add(elements.title().text());
    read.add(Wording.mark(elements));
    read.add(Wording.addressees(elements));
    document.blocks().forEach(b -> b.accept(read));
    Wording.attachments(document).forEach(read::add);
    elements.signatures().forEach(read::add);
    read.add(elements.date().map(Wording::date).orElse(""));
    read.add(Wording.note(elements));
    read.attachments(document);
    elements.imprint().ifPresent(i -> Wording.imprint(i).forEach(read::add));
    return read.pieces;
  }

  private void attachments(Document document) {
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      if (!attachment.blocks().isEmpty()) {
        add(Wording.attachmentNumber(document, i));
        add(attachment.name());
        attachment.blocks().forEach(b -> b.accept(this));
      }
    }
  }

  @Override
  public Void heading(Block.Heading heading) {
    add(Wording.heading(heading));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    add(Wording.paragraph(paragraph));
    return null;
  }

  @Override
  public Void items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  @Override
  public Void table(Block.Table table) {
    table.caption().ifPresent(c -> add(Wording.caption(c)));
    add(Wording.unit(table));
    var lower = new ArrayList<>(table.head());
    int column = 0;
    for (Block.Group group : table.groups()) {
      // A group without text stands for the head under it, which is not told again.
      add(group.content().isEmpty() ? lower.set(column, List.of()) : group.content());
      column += group.columns();
    }
    lower.forEach(this::add);
    table.rows().forEach(row -> row.forEach(this::add));
    return null;
  }

  @Override
  public Void picture(Block.Picture picture) {
    describe(picture.alternative());
    picture.caption().ifPresent(c -> add(Wording.caption(c)));
    return null;
  }

  @Override
  public Void chart(Block.Chart chart) {
    add(Wording.unit(chart.table()));
    if (drawn) {
      describe(Wording.description(chart));
    } else {
      chart.table().head().forEach(this::add);
      chart.table().rows().forEach(row -> row.forEach(this::add));
    }
    add(Wording.caption(chart.caption()));
    return null;
  }

  private void add(List<Inline> content) {
    add(content, false);
  }

  private void add(String text) {
    add(List.of(new Inline.Text(text)), false);
  }

  private void describe(String text) {
    add(List.of(new Inline.Text(text)), true);
  }

  private void add(List<Inline> content, boolean described) {
    if (!Inline.text(content).isEmpty()) {
      pieces.add(new Piece(content, described));
    }
  }

  /**
   * A heading, a paragraph, a cell and the like.
   *
   * @param described whether it stands for something drawn, and is no running text
   */
  public record Piece(List<Inline> content, boolean described) {
    public Piece {
      content = List.copyOf(content);
    }
  }
}
