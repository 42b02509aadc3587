package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.ChartForm;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the Markdown of a rendered report. A report's Markdown has headings from {@code ##},
 * ordered lists, tables and paragraphs with emphasis; anything else is reported where it stands.
 */
public final class MarkdownParser {

  private static final int FIRST_LEVEL = 2;
  private static final int LAST_LEVEL = 5;

  private final Parser parser =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final Pictures pictures;

  /**
   * @param pictures finds a picture by the name that a text gives
   */
  public MarkdownParser(Pictures pictures) {
    this.pictures = pictures;
  }

  /** Reads texts without pictures. */
  public MarkdownParser() {
    this(
        name -> {
          throw new UnusablePictureException("没有图片“" + name + "”");
        });
  }

  /** The blocks of a rendered text, before they are arranged. */
  public List<Block> parse(Rendered text, Diagnostics problems) {
    Node document = parser.parse(text.markdown().text());
    var places = new BlockPositions(text.markdown(), text.origins());
    var inlines = new InlineReader(places, text.printed(), problems);
    new ListAnnouncements(inlines).check(document);
    new EmptyPlaces(inlines).check(document);
    return new Reading(inlines, new PictureReader(inlines, pictures), problems).blocks(document);
  }

  /** One run over one text. */
  private record Reading(InlineReader inlines, PictureReader pictures, Diagnostics problems) {

    List<Block> blocks(Node document) {
      var result = new ArrayList<Block>();
      for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
        block(node, result);
      }
      return result;
    }

    private void block(Node node, List<Block> result) {
      if (node instanceof Heading heading) {
        heading(heading, result);
      } else if (PictureReader.isPicture(node)) {
        pictures.read(node).ifPresent(result::add);
      } else if (PictureCaption.isCaption(node)) {
        PictureCaption.check(node, inlines);
      } else if (TableCaption.isCaption(node)) {
        TableCaption.check(node, inlines);
      } else if (ListStyle.isStyle(node)) {
        ListStyle.check(node, inlines);
      } else if (node instanceof Paragraph) {
        paragraph(node, result);
      } else if (node instanceof OrderedList list) {
        result.add(new ListReader(inlines, problems).read(list));
      } else if (node instanceof TableBlock table) {
        table(table, result);
      } else if (node instanceof BulletList) {
        refuse(node, "不能用“-”或“*”列项；要列一是、二是，每条以“1. ”开头");
      } else {
        refuse(node, "公文里没有这种格式");
      }
    }

    private void table(TableBlock node, List<Block> result) {
      Block.Table table = new TableReader(inlines).read(node);
      new TableUnits(inlines.places(), problems).check(node, table);
      Optional<ChartForm> form = TableCaption.form(node);
      if (form.isPresent()) {
        new ChartReader(inlines).read(node, table, form.get()).ifPresent(result::add);
      } else {
        result.add(table);
      }
    }

    private void paragraph(Node paragraph, List<Block> result) {
      refuseStrayMarks(paragraph);
      new MeltedLines(inlines.places(), problems).check(paragraph);
      List<Inline> content = inlines.read(paragraph);
      if (!content.isEmpty()) { // All of it may have been about a figure that is not there.
        result.add(Block.Paragraph.of(content));
      }
    }

    private void refuseStrayMarks(Node paragraph) {
      for (SourceSpan line : paragraph.getSourceSpans()) {
        StrayMark.in(inlines.places().text(line)).ifPresent(mark -> refuse(mark, line));
      }
    }

    private void refuse(StrayMark mark, SourceSpan line) {
      problems.error(
          "markdown/not-allowed",
          inlines.places().at(line.getInputIndex() + mark.start(), mark.length()),
          mark.message());
    }

    private void heading(Heading heading, List<Block> result) {
      if (isSetext(heading)) {
        refuse(heading, "一段文字下面紧接“---”或“===”会变成标题；中间空一行，或去掉它");
        return;
      }
      if (heading.getFirstChild() == null) {
        refuse(heading, "标题没有文字");
        return;
      }
      if (heading.getLevel() < FIRST_LEVEL || heading.getLevel() > LAST_LEVEL) {
        refuse(heading, "标题从“##”（一、）到“#####”（（1））；题名由数据给出，不写在正文里");
        return;
      }
      int level = heading.getLevel() - FIRST_LEVEL + 1;
      SourceSpan line = heading.getSourceSpans().get(0);
      StrayMark.inHeading(inlines.places().text(line)).ifPresent(mark -> refuse(mark, line));
      result.add(new Block.Heading(level, "", inlines.read(heading)));
    }

    private boolean isSetext(Heading heading) {
      return heading.getSourceSpans().size() > 1;
    }

    private void refuse(Node node, String message) {
      inlines.refuse(node, "markdown/not-allowed", message);
    }
  }
}
