package io.github.annualreport.markdown;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.Image;
import io.github.annualreport.document.Inline;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Reads a picture, which is a paragraph of its own: {@code ![what it shows](file "caption")}. */
record PictureReader(InlineReader inlines, Pictures pictures) {

  static boolean isPicture(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof org.commonmark.node.Image
        && node.getFirstChild().getNext() == null;
  }

  Optional<Block> read(Node paragraph) {
    var node = (org.commonmark.node.Image) paragraph.getFirstChild();
    String alternative = text(node);
    if (alternative.isBlank()) {
      inlines.refuse(node, "markdown/picture", "图片要写明内容，供看不到图的人阅读：![说明](文件)");
      return Optional.empty();
    }
    try {
      Image image = pictures.find(node.getDestination());
      return Optional.of(new Block.Picture(image, alternative, caption(node.getTitle())));
    } catch (UnusablePictureException e) {
      inlines.refuse(node, "markdown/picture", e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<Caption> caption(String title) {
    return Optional.ofNullable(title)
        .filter(t -> !t.isBlank())
        .map(t -> new Caption("", List.of(new Inline.Text(t))));
  }

  private static String text(Node node) {
    var result = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            result.append(text.getLiteral());
          }
        });
    return result.toString();
  }
}
