package io.github.annualreport.check.collation;

import io.github.annualreport.diagnostic.TextEdit;
import io.github.annualreport.text.Bigrams;
import io.github.annualreport.text.Hunk;
import io.github.annualreport.text.SequenceDiff;
import io.github.annualreport.text.TextDiff;
import io.github.annualreport.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The changes of a sentence. One that enumerates (一是……；二是……) is compared item by item, as the
 * labels and the points between the items are not the author's.
 */
final class ItemDiff {

  private static final double ALIKE = 0.45;
  private static final Pattern LABEL = Pattern.compile("(?<![^：；。，])[一二三四五六七八九十]{1,3}是");

  private final List<TextSpan> before;
  private final List<TextSpan> after;
  private final List<TextEdit> edits = new ArrayList<>();

  private ItemDiff(List<TextSpan> before, List<TextSpan> after) {
    this.before = before;
    this.after = after;
  }

  static List<TextEdit> of(String before, String after) {
    if (LABEL.matcher(before).results().limit(2).count() < 2) {
      return new ItemDiff(List.of(new TextSpan(0, before)), List.of(new TextSpan(0, after)))
          .words(0, 0);
    }
    return new ItemDiff(items(before), items(after)).run();
  }

  /** What introduces the items, and these without their labels and points. */
  private static List<TextSpan> items(String text) {
    var result = new ArrayList<TextSpan>();
    Matcher label = LABEL.matcher(text);
    int start = 0;
    while (label.find()) {
      result.add(body(start, text.substring(start, label.start())));
      start = label.end();
    }
    result.add(body(start, text.substring(start)));
    return result;
  }

  private static TextSpan body(int start, String text) {
    return new TextSpan(start, text.replaceAll("[；。，\\s\u2028]+$", ""));
  }

  private List<TextEdit> run() {
    int end = 0;
    int newEnd = 0;
    for (Hunk hunk : SequenceDiff.of(before.size(), after.size(), this::weight)) {
      words(end, newEnd, hunk.start() - end);
      items(hunk);
      end = hunk.end();
      newEnd = hunk.newEnd();
    }
    words(end, newEnd, before.size() - end);
    return edits;
  }

  private double weight(int i, int j) {
    String old = before.get(i).text();
    String recent = after.get(j).text();
    double similarity = Bigrams.of(old).similarity(Bigrams.of(recent));
    return old.equals(recent) ? 2 : similarity < ALIKE ? 0 : similarity;
  }

  private void words(int start, int newStart, int count) {
    for (int i = 0; i < count; i++) {
      words(start + i, newStart + i);
    }
  }

  private List<TextEdit> words(int i, int j) {
    TextSpan old = before.get(i);
    TextSpan recent = after.get(j);
    for (Hunk h : TextDiff.WITHOUT_BLANKS.of(old.text(), recent.text())) {
      String text = recent.text().substring(h.newStart(), h.newEnd());
      edits.add(new TextEdit(old.start() + h.start(), old.start() + h.end(), text));
    }
    return edits;
  }

  private void items(Hunk hunk) {
    if (hunk.end() - hunk.start() == 1 && hunk.newEnd() - hunk.newStart() == 1) {
      words(hunk.start(), hunk.newStart());
      return;
    }
    before
        .subList(hunk.start(), hunk.end())
        .forEach(s -> edits.add(new TextEdit(s.start(), s.end(), "")));
    int at = hunk.start() == 0 ? 0 : before.get(hunk.start() - 1).end();
    after
        .subList(hunk.newStart(), hunk.newEnd())
        .forEach(s -> edits.add(new TextEdit(at, at, "；一是" + s.text())));
  }
}
