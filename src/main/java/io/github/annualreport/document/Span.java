package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of running text that looks alike from end to end.
 *
 * @param open whether it is a gap or a mark on last year's words, which is set off
 */
public record Span(String text, boolean strong, boolean open) {

  /** What is open in a text: 【行政处罚案件数：未填】, 【待改：46件】. */
  public static final Pattern OPEN = Pattern.compile("【(?:[^【】\\n]+：未填|待改：[^【】\\n]*)】");

  /** A stretch in which nothing is open. */
  public Span(String text, boolean strong) {
    this(text, strong, false);
  }

  /** The longest such stretches of the text, none empty. */
  public static List<Span> of(List<Inline> content) {
    var joined = new ArrayList<Span>();
    add(content, false, joined);
    return joined.stream().flatMap(s -> s.parted().stream()).toList();
  }

  private static void add(List<Inline> content, boolean strong, List<Span> spans) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Strong inner) {
        add(inner.content(), true, spans);
      } else if (inline instanceof Inline.Count) {
        throw new IllegalArgumentException("the document is not arranged");
      } else {
        append(new Span(inline.text(), strong), spans);
      }
    }
  }

  private static void append(Span span, List<Span> spans) {
    int last = spans.size() - 1;
    if (span.text().isEmpty()) {
      return;
    }
    if (last >= 0 && spans.get(last).strong() == span.strong() && !spans.get(last).open()) {
      String text = spans.get(last).text() + span.text();
      spans.set(last, new Span(text, span.strong()));
    } else {
      spans.add(span);
    }
  }

  /** This stretch with what is open apart. */
  private List<Span> parted() {
    var result = new ArrayList<Span>();
    Matcher gap = OPEN.matcher(text);
    int done = 0;
    while (gap.find()) {
      append(new Span(text.substring(done, gap.start()), strong), result);
      result.add(new Span(gap.group(), strong, true));
      done = gap.end();
    }
    String rest = text.substring(done);
    if (!rest.isEmpty()) {
      result.add(new Span(rest, strong));
    }
    return result;
  }
}
