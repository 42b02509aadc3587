package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Marks;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads running text, and turns marks back into figures. */
final class InlineReader {

  private final SourceFile file;
  private final List<Inline.Figure> printed;
  private final Diagnostics problems;

  InlineReader(SourceFile file, List<Inline.Figure> printed, Diagnostics problems) {
    this.file = file;
    this.printed = printed;
    this.problems = problems;
  }

  List<Inline> read(Node parent) {
    var result = new ArrayList<Inline>();
    var text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text plain) {
        text.append(plain.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        softBreak(node, text);
      } else if (node instanceof StrongEmphasis) {
        split(text, result);
        result.add(new Inline.Strong(read(node)));
      } else {
        problems.error("markdown/not-allowed", position(node), "公文里没有这种格式，去掉它");
      }
    }
    split(text, result);
    return result;
  }

  SourcePosition position(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return file.start();
    }
    SourceSpan span = node.getSourceSpans().get(0);
    int end = span.getInputIndex() + span.getLength();
    return file.at(span.getInputIndex(), file.text().codePointCount(span.getInputIndex(), end));
  }

  /** A line break between Chinese characters is nothing; between two Latin words it is a blank. */
  private void softBreak(Node node, StringBuilder text) {
    String next = node.getNext() instanceof Text plain ? plain.getLiteral() : "";
    boolean latin =
        text.length() > 0
            && isLatin(text.charAt(text.length() - 1))
            && !next.isEmpty()
            && isLatin(next.charAt(0));
    if (latin) {
      text.append(' ');
    }
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x2E80 && c != '“' && c != '”' && c != '—';
  }

  /** Moves the text collected so far into pieces, figures apart. */
  private void split(StringBuilder text, List<Inline> result) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Marks.OPEN) {
        flush(plain, result);
        int close = text.indexOf(String.valueOf(Marks.CLOSE), i);
        result.add(figure(text.substring(i + 1, close)));
        i = close;
      } else if (c == Marks.COUNT) {
        flush(plain, result);
        result.add(new Inline.Count());
      } else {
        plain.append(c);
      }
    }
    flush(plain, result);
    text.setLength(0);
  }

  private Inline.Figure figure(String marked) {
    int index = marked.indexOf(Marks.CLOSE_INDEX);
    Inline.Figure figure = printed.get(Marks.index(marked.substring(0, index)));
    String text = marked.substring(index + 1);
    if (!text.equals(figure.text())) {
      throw new IllegalStateException("a figure came back as '" + text + "', was " + figure.text());
    }
    return figure;
  }

  private static void flush(StringBuilder plain, List<Inline> result) {
    if (plain.length() > 0) {
      result.add(new Inline.Text(plain.toString()));
      plain.setLength(0);
    }
  }
}
