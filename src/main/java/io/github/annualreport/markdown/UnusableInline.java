package io.github.annualreport.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Running text of Markdown that an official document does not have. */
final class UnusableInline {

  private static final Pattern SHARE = Pattern.compile("(?<![0-9.])[1-9][0-9]{0,2}%");

  private UnusableInline() {}

  /** Says what to write in its place. */
  static String advice(Node node) {
    if (node instanceof Emphasis) {
      return "公文里没有斜体；要加粗写 **……**，不要格式去掉“*”或“_”";
    }
    if (node instanceof Code) {
      return "公文里没有代码，去掉“`”";
    }
    if (node instanceof Link) {
      return "公文里不能有链接，只写文字";
    }
    if (node instanceof Image image
        && node.getNext() instanceof Text text
        && text.getLiteral().stripLeading().startsWith("{")) {
      Matcher share = SHARE.matcher(text.getLiteral());
      String width = share.find() ? share.group() : "50%";
      return "图片的宽写在文件名后面：![%s](%s#宽=%s)"
          .formatted(PictureReader.text(image), image.getDestination(), width);
    }
    if (node instanceof Image) {
      return "图片单独成段，写成 ![说明](文件 \"图题\")，前后空一行";
    }
    if (InlineReader.isBreak(node)) {
      return "<br> 只用在表的格子里；段落里要换行，前面空一行，另起一段";
    }
    return node instanceof HtmlInline ? "公文里不能有 HTML，去掉尖括号里的内容" : "公文里没有这种格式，去掉它";
  }
}
