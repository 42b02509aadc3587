package io.github.annualreport.markdown;

import io.github.annualreport.document.Caption;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/**
 * A paragraph {@code 图：执法现场} right behind a picture, or before one. Behind a picture that has no
 * caption yet it belongs to that, so that captions may all stand under or all over their pictures.
 */
final class PictureCaption {

  private static final String CODE = "markdown/caption";

  private PictureCaption() {}

  static boolean isCaption(Node node) {
    return isBeside(node) && TableCaption.isOfPicture(node);
  }

  private static boolean isBeside(Node node) {
    return isPicture(node.getPrevious()) || isPicture(node.getNext());
  }

  private static boolean isPicture(Node node) {
    return node != null && PictureReader.isPicture(node);
  }

  /** Returns the caption of a picture that has none between quotes. */
  static Optional<Caption> of(Node picture, InlineReader inlines) {
    return paragraph(picture).map(node -> new Caption("", TableCaption.content(node, inlines)));
  }

  /** Reports a caption of no picture, a second one, and one that either neighbour could have. */
  static void check(Node caption, InlineReader inlines) {
    Node next = caption.getNext();
    boolean free = isPicture(next) && !PictureReader.isTitled(next);
    if (isOfNext(caption) && !free) {
      inlines.refuse(caption, CODE, "这张图已经有图题，留一个");
    } else if (!isOfNext(caption) && free && paragraph(next).isEmpty()) {
      inlines.refuse(caption, CODE, "前后都是图片，分不清是哪一张的图题；写在那一张的引号里：![说明](文件 \"图题\")");
    }
  }

  private static Optional<Node> paragraph(Node picture) {
    return Stream.of(
            Optional.ofNullable(picture.getPrevious()), Optional.ofNullable(picture.getNext()))
        .flatMap(Optional::stream)
        .filter(PictureCaption::isCaption)
        .filter(node -> isOfNext(node) == (node.getNext() == picture))
        .findFirst();
  }

  /** Whether all pictures before it in a row have captions of their own. */
  private static boolean isOfNext(Node caption) {
    Node node = caption;
    while (isPicture(node.getPrevious()) && !PictureReader.isTitled(node.getPrevious())) {
      node = node.getPrevious().getPrevious();
      if (node == null || !isCaption(node)) {
        return false;
      }
    }
    return true;
  }
}
