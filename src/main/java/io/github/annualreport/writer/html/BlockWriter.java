package io.github.annualreport.writer.html;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Image;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;
import io.github.annualreport.writer.FrameSize;
import java.util.Base64;
import java.util.List;

/** One answer for each kind of block. */
final class BlockWriter implements Block.Visitor<Html> {

  /** In pixels, as on a screen that is wide enough. */
  private static final double TEXT_WIDTH = 780;

  private final Html page;
  private final HtmlTable tables;
  private final SvgChart charts;
  private final int above;

  /**
   * @param above how many levels of headings are above the first one here
   */
  BlockWriter(Html page, HtmlTable tables, SvgChart charts, int above) {
    this.page = page;
    this.tables = tables;
    this.charts = charts;
    this.above = above;
  }

  @Override
  public Html heading(Block.Heading heading) {
    String name = name(heading);
    return page.raw("<" + name + ">").inlines(Wording.heading(heading)).raw("</" + name + ">\n");
  }

  @Override
  public Html paragraph(Block.Paragraph paragraph) {
    if (Inline.text(Wording.paragraph(paragraph)).isEmpty()) {
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
    if (!Inline.text(content).isEmpty()) {
      page.raw("<p>").inlines(content).raw("</p>");
    }
    return page.raw("</div>\n");
  }

  @Override
  public Html items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  @Override
  public Html table(Block.Table table) {
    return tables.write(table);
  }

  @Override
  public Html picture(Block.Picture picture) {
    page.raw("<figure>\n");
    List<FrameSize> sizes = sizes(picture.frames());
    for (int i = 0; i < sizes.size(); i++) {
      image(picture.frames().get(i), sizes.get(i));
    }
    picture
        .caption()
        .ifPresent(
            c -> page.raw("<figcaption>").inlines(Wording.caption(c)).raw("</figcaption>\n"));
    return page.raw("</figure>\n");
  }

  /** A single picture is as large as it is; the page makes it no wider than its text. */
  private static List<FrameSize> sizes(List<Block.Frame> frames) {
    Image.Size first = frames.get(0).image().size();
    boolean single = frames.size() == 1 && frames.get(0).share().isEmpty();
    return single
        ? List.of(new FrameSize(first.width(), first.height()))
        : FrameSize.of(frames, new FrameSize(TEXT_WIDTH, Double.MAX_VALUE), 1);
  }

  private void image(Block.Frame frame, FrameSize size) {
    Image image = frame.image();
    page.raw("<img src=\"data:" + type(image.format()) + ";base64,")
        .raw(Base64.getEncoder().encodeToString(image.bytes()))
        .raw("\" width=\"" + Math.round(size.width()))
        .raw("\" height=\"" + Math.round(size.height()))
        .raw("\" alt=\"")
        .attribute(frame.alternative())
        .raw("\">\n");
  }

  @Override
  public Html chart(Block.Chart chart) {
    return charts.write(chart);
  }

  private static String type(Image.Format format) {
    return switch (format) {
      case PNG -> "image/png";
      case JPEG -> "image/jpeg";
    };
  }

  private String name(Block.Heading heading) {
    return "h" + (heading.level() + above);
  }
}
