package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads running text. */
final class InlineReader {

  /** Emphasis left over, behind anything that a backslash protects; and named characters. */
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\\\.|(?<stars>\\*\\*+)|(?<named>&#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6});)");

  private static final Pattern BREAK = Pattern.compile("<[bB][rR] */?>");

  private static final int FIRST_OWN_SCRIPT = 0x2000; // Latin, Greek and the like come before.

  private final BlockPositions places;
  private final MarkReader marks;
  private final ScriptReader scripts = new ScriptReader(this);
  private final Diagnostics problems;

  InlineReader(BlockPositions places, List<Inline.Figure> printed, Diagnostics problems) {
    this.places = places;
    this.marks = new MarkReader(printed);
    this.problems = problems;
  }

  List<Inline> read(Node parent) {
    var result = new ArrayList<Inline>();
    var text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text plain) {
        if (isClean(plain)) {
          noteReferences(plain);
          requireRow(plain);
          scripts.check(plain);
          text.append(plain.getLiteral());
        }
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        softBreak(node, text);
      } else if (ScriptReader.opens(node)) {
        text.append(scripts.read(node));
        node = ScriptReader.last(node);
      } else if (isBreak(node) && node.getParent() instanceof TableCell) {
        split(text, result);
        result.add(new Inline.LineBreak());
      } else if (node instanceof StrongEmphasis) {
        split(text, result);
        result.add(new Inline.Strong(read(node)));
      } else {
        refuse(node, "markdown/not-allowed", UnusableInline.advice(node));
      }
    }
    split(text, result);
    return result;
  }

  static boolean isBreak(Node node) {
    return node instanceof HtmlInline tag && BREAK.matcher(tag.getLiteral()).matches();
  }

  BlockPositions places() {
    return places;
  }

  void refuse(int offset, String code, String message) {
    problems.error(code, places.at(offset, 1), message);
  }

  void refuse(Node node, String code, String message) {
    problems.error(code, places.of(node), message);
  }

  /** Reports each place in a text's source where the word stands. */
  void refuseEach(Text text, String word, String code, String message) {
    for (SourceSpan span : text.getSourceSpans()) {
      String source = places.text(span);
      for (int i = source.indexOf(word); i >= 0; i = source.indexOf(word, i + word.length())) {
        problems.error(code, places.at(span.getInputIndex() + i, word.length()), message);
      }
    }
  }

  /** Reports what stands in a text though it was meant otherwise. */
  private boolean isClean(Text text) {
    boolean clean = true;
    for (SourceSpan span : text.getSourceSpans()) {
      Matcher matcher = LEFT_OVER.matcher(places.text(span));
      while (matcher.find()) {
        int offset = span.getInputIndex() + matcher.start();
        SourcePosition at = places.at(offset, matcher.end() - matcher.start());
        if (matcher.group("stars") != null) {
          problems.error("markdown/emphasis", at, "“**”没有成对，会照原样印出来；句末标点放到“**”外面，写成 **标题**。正文");
          clean = false;
        } else if (matcher.group("named") != null && isReserved(matcher.group(3))) {
          problems.error("markdown/reserved", at, "不能用这个字符：" + matcher.group("named"));
          clean = false;
        }
      }
    }
    return clean;
  }

  private static boolean isReserved(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    return Marks.isReserved(
        hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number));
  }

  /** A line break between Chinese characters is nothing; between two Latin words it is a blank. */
  private static void softBreak(Node node, StringBuilder text) {
    String next = node.getNext() instanceof Text plain ? plain.getLiteral() : "";
    int before = text.length() - 1;
    while (before >= 0 && Marks.isReserved(text.charAt(before))) {
      before--;
    }
    int after = 0;
    while (after < next.length() && Marks.isReserved(next.charAt(after))) {
      after++;
    }
    boolean latin =
        before >= 0
            && after < next.length()
            && isLatin(text.charAt(before))
            && isLatin(next.charAt(after));
    if (latin) {
      text.append(' ');
    }
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < FIRST_OWN_SCRIPT && c != '·';
  }

  /** Moves the text collected so far into pieces. */
  private void split(StringBuilder text, List<Inline> result) {
    for (Inline inline : marks.split(text.toString())) {
      result.add(
          inline instanceof Inline.Text plain
              ? new Inline.Text(ScriptReader.typeset(plain.text()))
              : inline);
    }
    text.setLength(0);
  }

  /** A row's number stands in a row. */
  private void requireRow(Text text) {
    Node place = text.getParent();
    while (place != null && !(place instanceof TableBody)) {
      place = place.getParent();
    }
    if (place == null) {
      refuseEach(text, String.valueOf(Marks.ROW), "markdown/no-row", "<@序号/> 只能写在表的行里，表头除外");
    }
  }

  private void noteReferences(Text text) {
    for (SourceSpan span : text.getSourceSpans()) {
      String source = places.text(span);
      for (int i = source.indexOf(Marks.REFERENCE); i >= 0; ) {
        marks.reference(places.at(span.getInputIndex() + i, 1));
        i = source.indexOf(Marks.REFERENCE, i + 1);
      }
    }
  }
}
