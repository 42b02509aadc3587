package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.Layout;
import io.github.annualreport.document.Wording;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes blocks. Each answers with its last paragraphs. */
final class BodyWriter implements Block.Visitor<List<CTP>> {

  private static final int ABOVE_TABLE = 120;

  private final Page page;
  private final Sections sections;
  private final PictureWriter pictures;
  private final ChartWriter charts;
  private final Layout layout;

  BodyWriter(Page page, DocxPackage docx, Sections sections, Layout layout) {
    this.page = page;
    this.sections = sections;
    this.pictures = new PictureWriter(docx);
    this.charts = new ChartWriter(docx, layout.fonts());
    this.layout = layout;
  }

  /** Answers with the paragraphs of the last line. */
  List<CTP> write(List<Block> blocks) {
    List<CTP> last = List.of();
    boolean afterTable = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (leadsAcross(blocks.subList(i, blocks.size()))) {
        sections.turn(); // Headings belong over the table that they announce.
      }
      boolean bare = block instanceof Block.Table table && !isHeaded(table);
      if (bare && afterTable) {
        page.paragraph("GwCell"); // Word joins tables that nothing separates.
      } else if (bare) {
        last.forEach(p -> Page.spaceAfter(p, ABOVE_TABLE));
      }
      last = block.accept(this);
      afterTable = block instanceof Block.Table;
    }
    return last;
  }

  /** Whether the first of the blocks is a heading of a table that stands across the sheet. */
  static boolean leadsAcross(List<Block> blocks) {
    return blocks.get(0) instanceof Block.Heading
        && blocks.stream()
            .dropWhile(Block.Heading.class::isInstance)
            .findFirst()
            .filter(b -> b instanceof Block.Table table && isWide(table))
            .isPresent();
  }

  private static boolean isHeaded(Block.Table table) {
    return table.caption().isPresent() || !table.unit().isEmpty();
  }

  @Override
  public List<CTP> heading(Block.Heading heading) {
    return List.of(page.paragraph("Heading" + heading.level(), Wording.heading(heading)));
  }

  @Override
  public List<CTP> paragraph(Block.Paragraph block) {
    return List.of(page.paragraph("GwBody", Wording.paragraph(block)));
  }

  @Override
  public List<CTP> items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  /** Whether the table stands across the sheet. */
  static boolean isWide(Block.Table table) {
    return ColumnWidths.exceed(table, Page.WIDTH);
  }

  @Override
  public List<CTP> table(Block.Table table) {
    if (!isWide(table)) {
      return table(table, Page.WIDTH);
    }
    sections.turn();
    table(table, Sections.WIDTH_ACROSS);
    sections.turnBack();
    return List.of();
  }

  private List<CTP> table(Block.Table table, int width) {
    table.caption().ifPresent(c -> page.paragraph("GwTableCaption", Wording.caption(c)));
    if (!table.unit().isEmpty()) {
      page.paragraph("GwUnit", Wording.unit(table));
    }
    return new TableWriter(table, layout.grid(), width, page.text()).write(page.body().addNewTbl());
  }

  @Override
  public List<CTP> picture(Block.Picture picture) {
    CTP paragraph = page.paragraph("GwPicture");
    pictures.write(picture, paragraph);
    return List.of(picture.caption().map(this::under).orElse(paragraph));
  }

  @Override
  public List<CTP> chart(Block.Chart chart) {
    if (!chart.table().unit().isEmpty()) {
      page.paragraph("GwUnit", Wording.unit(chart.table()));
    }
    charts.write(chart, page.paragraph("GwPicture"));
    return List.of(under(chart.caption()));
  }

  private CTP under(Caption caption) {
    return page.paragraph("GwPictureCaption", Wording.caption(caption));
  }
}
