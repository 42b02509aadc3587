package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the Markdown of anybody as a manuscript: its paragraphs without their marks. Code and HTML
 * are passed over.
 */
public final class MarkdownManuscript {

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** The manuscript of a text; the highest heading {@code #} is the title. */
  public Manuscript read(SourceFile file) {
    var reading = new Reading(file.text());
    reading.blocks(parser.parse(file.text()));
    return Manuscript.of(file, reading.paragraphs);
  }

  /** One run over one text. */
  private static final class Reading {

    private final String source;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int tables;

    Reading(String source) {
      this.source = source;
    }

    void blocks(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Heading heading) {
          add(heading, form(heading));
        } else if (node instanceof org.commonmark.node.Paragraph) {
          add(node, new Form.Text());
        } else if (node instanceof TableBlock) {
          table(node);
        } else if (!(node instanceof HtmlBlock)) {
          blocks(node);
        }
      }
    }

    private static Form form(Heading heading) {
      return heading.getLevel() == 1 ? new Form.Title() : new Form.Heading(heading.getLevel() - 1);
    }

    private void table(Node table) {
      tables++;
      int row = 0;
      for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
        for (Node tr = part.getFirstChild(); tr != null; tr = tr.getNext()) {
          row++;
          int column = 0;
          for (Node cell = tr.getFirstChild(); cell != null; cell = cell.getNext()) {
            column++;
            if (tr instanceof TableRow && cell instanceof TableCell) {
              add(cell, new Form.Cell(tables, row, column));
            }
          }
        }
      }
    }

    private void add(Node block, Form form) {
      var text = new MappedText(source);
      inlines(block, text);
      if (!text.isEmpty()) {
        paragraphs.add(text.paragraph(form));
      }
    }

    private void inlines(Node parent, MappedText text) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Text literal) {
          text.append(literal.getLiteral(), literal.getSourceSpans());
        } else if (node instanceof HardLineBreak || InlineReader.isBreak(node)) {
          text.lineBreak();
        } else if (node instanceof Code) {
          text.object();
        } else if (!(node instanceof SoftLineBreak) && !(node instanceof HtmlInline)) {
          inlines(node, text);
        }
      }
    }
  }
}
