package io.github.annualreport.writer.markdown;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Running text as Markdown, escaped only where CommonMark would see more than its characters. */
final class MarkdownText {

  /** The beginning of a heading, list, quotation or rule; other signs are escaped anywhere. */
  private static final Pattern BLOCK_START =
      Pattern.compile("(#{1,6}(?![^ \t])|[-+](?![^ \t])|>|-(?=[- \t]*$))");

  /** Some viewers number a paragraph that begins like this even if no blank follows. */
  private static final Pattern NUMBER_START = Pattern.compile("(\\d{1,9})([.)])(?!\\d)");

  private static final Pattern HEADING_END = Pattern.compile("(?<=^|[ \t])(#*)#$");

  private MarkdownText() {}

  static String heading(int level, List<Inline> content) {
    String text = HEADING_END.matcher(inline(content, true)).replaceFirst("$1\\\\#");
    return "#".repeat(level) + (text.isEmpty() ? "" : " " + edged(text));
  }

  /** A paragraph on one line; empty if it has no text. */
  static String paragraph(List<Inline> content) {
    return line(inline(content, true));
  }

  /** As above, with a run-in heading; the emphasis ends where the heading does. */
  static String paragraph(List<Inline> heading, List<Inline> content) {
    var strong = new Inline.Strong(heading);
    String text = strong.text();
    if (content.isEmpty() || text.isEmpty() || isWord(text.codePointBefore(text.length()))) {
      // Two runs of asterisks would meet.
      return paragraph(Stream.concat(Stream.of(strong), content.stream()).toList());
    }
    return line(inline(List.of(strong), true) + inline(content, false));
  }

  private static String line(String written) {
    String text = edged(written);
    if (BLOCK_START.matcher(text).lookingAt()) {
      return "\\" + text;
    }
    return NUMBER_START.matcher(text).lookingAt()
        ? NUMBER_START.matcher(text).replaceFirst("$1\\\\$2")
        : text;
  }

  /** The picture, its place between angle brackets, where only these and backslashes are marks. */
  static String picture(Block.Frame frame) {
    String text = Escaping.escape(frame.alternative()).replace("]", "\\]");
    String place = frame.image().name().replaceAll("[\\\\<>]", "\\\\$0");
    String width = frame.share().isPresent() ? "#宽=" + frame.share().getAsInt() + "%" : "";
    return "![" + text + "](<" + place + width + ">)";
  }

  static String cell(List<Inline> content) {
    return edged(inline(content, true)).replace("|", "\\|").replace("&#10;", "<br>");
  }

  /**
   * @param starts whether the content begins the line
   */
  private static String inline(List<Inline> content, boolean starts) {
    var result = new StringBuilder();
    for (Span span : Span.of(content)) {
      boolean opens = starts && result.isEmpty();
      boolean setOff = span.strong() || span.open();
      result.append(setOff ? strong(span.text(), opens) : Escaping.escape(span.text()));
    }
    return result.toString();
  }

  /**
   * Emphasis around the text without its outer punctuation: {@code **标题。**正文} would not close, and
   * {@code 落实**“放管服”**} not open (CommonMark 0.31, 6.2, left- and right-flanking runs).
   *
   * @param opens the text: there the bracket of a number does not keep emphasis from opening
   */
  private static String strong(String text, boolean opens) {
    int from = 0;
    int to = text.length();
    boolean keepsStart = opens && text.startsWith("（");
    while (!keepsStart && from < to && !isWord(text.codePointAt(from))) {
      from = text.offsetByCodePoints(from, 1);
    }
    while (from < to && !isWord(text.codePointBefore(to))) {
      to = text.offsetByCodePoints(to, -1);
    }
    if (from == to) {
      return Escaping.escape(text);
    }
    return Escaping.escape(text.substring(0, from))
        + "**"
        + Escaping.escape(text.substring(from, to))
        + "**"
        + Escaping.escape(text.substring(to));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }

  /** Blanks at either end as character references, for Markdown drops them. */
  private static String edged(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return referenced(text.substring(0, from))
        + text.substring(from, to)
        + referenced(text.substring(to));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static String referenced(String blanks) {
    return blanks.replace(" ", "&#32;").replace("\t", "&#9;");
  }
}
