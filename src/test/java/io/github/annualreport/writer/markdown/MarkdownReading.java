package io.github.annualreport.writer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown as a viewer would: the texts of its paragraphs, headings and cells. */
final class MarkdownReading extends AbstractVisitor {

  private final List<String> texts = new ArrayList<>();

  static List<String> read(String markdown) {
    var reading = new MarkdownReading();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(markdown)
        .accept(reading);
    return reading.texts;
  }

  @Override
  public void visit(Paragraph paragraph) {
    texts.add(text(paragraph));
  }

  @Override
  public void visit(Heading heading) {
    texts.add(text(heading));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      texts.add(text(node));
    } else {
      visitChildren(node);
    }
  }

  private static String text(Node block) {
    var text = new StringBuilder();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text plain) {
        text.append(plain.getLiteral());
      } else if (node instanceof StrongEmphasis) {
        text.append(text(node));
      } else {
        text.append('⟦').append(node).append('⟧');
      }
    }
    return text.toString();
  }
}
