package io.github.annualreport.markdown;

import io.github.annualreport.document.Script;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Reads raised and lowered characters as authors write them: {@code m<sup>3</sup>} as in HTML,
 * {@code PM~2.5~} and {@code m^3^} as in pandoc.
 */
record ScriptReader(InlineReader inlines) {

  private static final Pattern SIGNS =
      Pattern.compile(
          "(?<=[A-Za-z)])~(?<low>(?![A-Z]~)[A-Za-z0-9.+=()-]{1,8})~"
              + "|(?<=[A-Za-z0-9)])\\^(?<high>[A-Za-z0-9.+=()-]{1,8})\\^");

  private static final String CODE = "markdown/script";
  private static final String POSSIBLE = "上标、下标只能是数字、+、-、= 和一些小写字母；其他的写在行内，例如 CODMn";

  static boolean opens(Node node) {
    return script(node).isPresent();
  }

  /** The characters that a tag encloses; empty if they cannot be read, which is reported. */
  String read(Node open) {
    Script script = script(open).orElseThrow();
    if (!(open.getNext() instanceof Text text) || !closes(text.getNext(), open)) {
      inlines.refuse(open, CODE, "上标写成 m<sup>3</sup>，下标写成 PM<sub>2.5</sub>，中间只写要升降的字");
      return "";
    }
    return script
        .of(text.getLiteral())
        .orElseGet(
            () -> {
              inlines.refuse(text, CODE, POSSIBLE);
              return "";
            });
  }

  /** The node to go on after: the end of the tag, or the tag itself where that is missing. */
  static Node last(Node open) {
    Node text = open.getNext();
    return text instanceof Text && closes(text.getNext(), open) ? text.getNext() : open;
  }

  /** Reports signs around characters that have no such form. */
  void check(Text text) {
    SIGNS
        .matcher(text.getLiteral())
        .results()
        .map(r -> r.group())
        .filter(sign -> typeset("a" + sign).endsWith(sign))
        .forEach(sign -> inlines.refuseEach(text, sign, CODE, POSSIBLE));
  }

  /** The text with raised and lowered characters in the place of signs around plain ones. */
  static String typeset(String text) {
    return SIGNS.matcher(text).replaceAll(r -> Matcher.quoteReplacement(moved((Matcher) r)));
  }

  private static String moved(Matcher signs) {
    String low = signs.group("low");
    Optional<String> moved =
        low == null ? Script.RAISED.of(signs.group("high")) : Script.LOWERED.of(low);
    return moved.orElse(signs.group());
  }

  private static Optional<Script> script(Node node) {
    String tag = node instanceof HtmlInline html ? html.getLiteral() : "";
    return switch (tag) {
      case "<sub>" -> Optional.of(Script.LOWERED);
      case "<sup>" -> Optional.of(Script.RAISED);
      default -> Optional.empty();
    };
  }

  private static boolean closes(Node node, Node open) {
    return node instanceof HtmlInline close
        && close.getLiteral().equals(((HtmlInline) open).getLiteral().replace("<", "</"));
  }
}
