package io.github.annualreport.markdown;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Reads pictures, which are a paragraph of their own: {@code ![what it shows](file "caption")}.
 * Those of one paragraph stand side by side. A width is written behind the file as the fragment of
 * its address, which other readers of Markdown leave alone: {@code 现场.jpg#宽=50%}.
 */
record PictureReader(InlineReader inlines, Pictures pictures) {

  private static final String CODE = "markdown/picture";
  private static final Pattern WIDTH = Pattern.compile("(.*)#宽=([0-9]{1,3})%");
  private static final Pattern MISTYPED_WIDTH = Pattern.compile("#(?:宽|width).*$");
  private static final int NARROWEST = 10;
  private static final int MOST = 4;

  static boolean isPicture(Node node) {
    if (!(node instanceof Paragraph) || !(node.getFirstChild() instanceof Image)) {
      return false;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean isBlank = child instanceof Text text && text.getLiteral().isBlank();
      if (!(child instanceof Image) && !(child instanceof SoftLineBreak) && !isBlank) {
        return false;
      }
    }
    return true;
  }

  /** Whether a caption stands between quotes behind a file. */
  static boolean isTitled(Node paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Image image && caption(image).isPresent()) {
        return true;
      }
    }
    return false;
  }

  Optional<Block> read(Node paragraph) {
    var frames = new ArrayList<Block.Frame>();
    Optional<Caption> caption = Optional.empty();
    boolean good = true;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Image image) {
        Optional<Block.Frame> frame = frame(image);
        frame.ifPresent(frames::add);
        Optional<Caption> own = caption(image);
        if (own.isPresent() && caption.isPresent()) {
          inlines.refuse(image, CODE, "并排的图片合用一个图题，只写在其中一张上");
        }
        caption = caption.or(() -> own);
        good &= frame.isPresent();
      }
    }
    Optional<Caption> written = caption.or(() -> PictureCaption.of(paragraph, inlines));
    return good && fits(frames, paragraph)
        ? Optional.of(new Block.Picture(frames, written))
        : Optional.empty();
  }

  private Optional<Block.Frame> frame(Image node) {
    String alternative = text(node);
    if (alternative.isBlank()) {
      return refuse(node, "图片要写明内容，供看不到图的人阅读：![说明](文件)");
    }
    Matcher width = WIDTH.matcher(node.getDestination());
    boolean isGiven = width.matches();
    if (!isGiven && MISTYPED_WIDTH.matcher(node.getDestination()).find()) {
      return refuse(node, "图片的宽写成 ![说明](文件#宽=50%)，是版心宽的百分之几");
    }
    OptionalInt share =
        isGiven ? OptionalInt.of(Integer.parseInt(width.group(2))) : OptionalInt.empty();
    if (isGiven && (share.getAsInt() < NARROWEST || share.getAsInt() > 100)) {
      return refuse(node, "图片的宽写 10% 到 100%，不能是 " + width.group(2) + "%");
    }
    try {
      String name = isGiven ? width.group(1) : node.getDestination();
      return Optional.of(new Block.Frame(pictures.find(name), alternative, share));
    } catch (UnusablePictureException e) {
      return refuse(node, e.getMessage());
    }
  }

  private boolean fits(List<Block.Frame> frames, Node paragraph) {
    if (frames.size() > MOST) {
      inlines.refuse(paragraph, CODE, "并排的图片至多 " + MOST + " 张，其余的另起一段");
      return false;
    }
    int needed = Block.Frame.GAP * (frames.size() - 1);
    for (Block.Frame frame : frames) {
      needed += frame.share().orElse(NARROWEST);
    }
    if (frames.size() > 1 && needed > 100) {
      inlines.refuse(paragraph, CODE, "并排的图片连同间隔合起来超过版心的宽，把“宽”改小些");
      return false;
    }
    return true;
  }

  private <T> Optional<T> refuse(Node node, String message) {
    inlines.refuse(node, CODE, message);
    return Optional.empty();
  }

  private static Optional<Caption> caption(Image image) {
    return Optional.ofNullable(image.getTitle())
        .filter(t -> !t.isBlank())
        .map(t -> new Caption("", List.of(new Inline.Text(t))));
  }

  /** The words that describe a picture. */
  static String text(Node node) {
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
