package io.github.annualreport.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A block of a report. */
public sealed interface Block {

  <R> R accept(Visitor<R> visitor);

  /**
   * A heading on a line of its own.
   *
   * @param level from 1 (一、) to 4 (（1）)
   * @param number as printed, empty before the document is arranged and for unnumbered levels
   */
  record Heading(int level, String number, List<Inline> content) implements Block {
    public Heading {
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("level must be 1..4, was " + level);
      }
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * A paragraph.
   *
   * @param heading a heading that runs into the text: 3.做好示范创建工作。…
   */
  record Paragraph(Optional<Heading> heading, List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    public static Paragraph of(List<Inline> content) {
      return new Paragraph(Optional.empty(), content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * Enumerated items, before they are arranged into 一是…；二是….
   *
   * @param choice how they are set out, if not as the scheme says
   */
  record Items(List<List<Inline>> items, ItemStyle.Choice choice) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    /** Items that are set out as all are. */
    public Items(List<List<Inline>> items) {
      this(items, ItemStyle.Choice.NONE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(this);
    }
  }

  /**
   * A table. All rows have as many cells as there are columns.
   *
   * @param caption what is written over it
   * @param unit of all its numbers, told over it at the right; empty if there is none
   * @param groups heads over the heads, together as wide as the table; none if there are none. A
   *     group of one column without text stands for the head under it, which takes its place too
   * @param head the heads of the columns
   */
  record Table(
      Optional<Caption> caption,
      String unit,
      List<Alignment> columns,
      List<Group> groups,
      List<List<Inline>> head,
      List<List<List<Inline>>> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
      head = head.stream().map(List::copyOf).toList();
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }

    /** A table of its own columns only. */
    public Table(List<Alignment> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) {
      this(Optional.empty(), "", columns, List.of(), head, rows);
    }

    /** The table under another caption, or none. */
    public Table under(Optional<Caption> other) {
      return new Table(other, unit, columns, groups, head, rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** A head over the heads of several columns. */
  record Group(List<Inline> content, int columns) {
    public Group {
      content = List.copyOf(content);
    }
  }

  /**
   * Numbers that are drawn: a group of columns, or a point of each line, for each row of a table.
   *
   * @param table with a caption; its first column names the groups, the others hold a number each,
   *     or nothing
   */
  record Chart(ChartForm form, Table table) implements Block {

    /** As many as can be told apart in black and white. */
    public static final int MOST_SERIES = 6;

    public Chart {
      int series = table.columns().size() - 1;
      boolean drawable = series >= 1 && series <= MOST_SERIES && !table.rows().isEmpty();
      boolean enough = table.rows().size() >= form.fewest();
      if (table.caption().isEmpty() || !table.groups().isEmpty() || !drawable || !enough) {
        throw new IllegalArgumentException("a table that cannot be drawn");
      }
    }

    /** Numbers as columns. */
    public Chart(Table table) {
      this(ChartForm.COLUMNS, table);
    }

    public Caption caption() {
      return table.caption().orElseThrow();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chart(this);
    }
  }

  /**
   * A picture, or several side by side.
   *
   * @param caption what is written under them
   */
  record Picture(List<Frame> frames, Optional<Caption> caption) implements Block {
    public Picture {
      frames = List.copyOf(frames);
    }

    /** The picture under another caption, or none. */
    public Picture under(Optional<Caption> other) {
      return new Picture(frames, other);
    }

    /** A description of the whole picture, for those who cannot see it. */
    public String alternative() {
      return frames.stream().map(Frame::alternative).collect(Collectors.joining());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /**
   * One picture of those that stand side by side.
   *
   * @param alternative what it shows, for those who cannot see it
   * @param share how wide it is in hundredths of the text's width; empty for its own size
   */
  record Frame(Image image, String alternative, OptionalInt share) {

    /** The space between two of them, in hundredths of the text's width. */
    public static final int GAP = 2;
  }

  /** How a column's cells stand. */
  enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }

  /** One answer for each sort of block. */
  interface Visitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R items(Items items);

    R table(Table table);

    R picture(Picture picture);

    R chart(Chart chart);
  }
}
