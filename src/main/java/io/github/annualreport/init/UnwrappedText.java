package io.github.annualreport.init;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a text that was copied from pages: there each line ends where the page does,
 * in the middle of words and numbers, and the numbers of pages stand between.
 */
final class UnwrappedText {

  private static final Pattern PAGE =
      Pattern.compile(
          "[-－—–―]? *[0-9０-９]{1,3} *[-－—–―]?|第 *[0-9]{1,3} *页.{0,8}|[0-9]{1,3} */ *[0-9]{1,3}");

  private static final Pattern LABEL =
      Pattern.compile(
          "[一二三四五六七八九十]+、.*|[（(](?:[一二三四五六七八九十]+|[0-9]{1,2})[）)].*|[0-9]{1,2}[.．、](?![0-9]).*"
              + "|[|#>].*|附件 ?[0-9]?[：:]?.*");

  private static final String ENDS = "。；：！？";

  /** Shorter lines say nothing of the width of the page; no page of text has longer ones. */
  private static final int SHORT = 15;

  private static final int WIDEST = 60;

  /** A line may end so much early: a mark may not begin the next, a word may not be parted. */
  private static final double SLACK = 2.5;

  private static final int LEAST_BROKEN = 3;

  private final List<String> lines;
  private final double full;

  private UnwrappedText(List<String> lines) {
    this.lines = lines;
    this.full = full(lines);
  }

  /** The text by paragraphs, as it was if its lines do not end at a margin. */
  static String of(String text) {
    var unwrapped = new UnwrappedText(text.lines().toList());
    return unwrapped.isWrapped() ? unwrapped.joined() : text;
  }

  /** The width that nine in ten long lines do not exceed by more than the slack. */
  private static double full(List<String> lines) {
    double[] widths =
        lines.stream().mapToDouble(UnwrappedText::width).filter(w -> w >= SHORT).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(widths.length - 1) * 9 / 10];
  }

  /** In 汉字; a letter or digit is half of one. */
  private static double width(String line) {
    return line.stripTrailing().codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
  }

  /** Whether lines of one width end in the middle of sentences, more than now and then. */
  private boolean isWrapped() {
    long broken = lines.stream().filter(l -> isFull(l) && !endsSentence(l)).count();
    long longer = lines.stream().filter(l -> width(l) > full + SLACK).count();
    long all = lines.stream().filter(l -> width(l) >= SHORT).count();
    return full <= WIDEST && longer == 0 && broken >= LEAST_BROKEN && broken * 3 >= all;
  }

  private boolean isFull(String line) {
    return width(line) >= full - SLACK;
  }

  private static boolean endsSentence(String line) {
    String end = line.stripTrailing().replaceFirst("[”’）)]+$", "");
    return !end.isEmpty() && ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** Where paragraphs are indented, all other lines go on; else those at the margin do. */
  private String joined() {
    boolean indented = lines.stream().filter(UnwrappedText::isIndented).count() >= 2;
    var paragraphs = new ArrayList<String>();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || PAGE.matcher(line).matches()) {
        open &= besidePage(i);
        continue;
      }
      int last = paragraphs.size() - 1;
      boolean begins =
          isIndented(lines.get(i))
              || LABEL.matcher(line).matches()
              || (line.endsWith("：") && last >= 0 && !isFull(paragraphs.get(last)));
      if (open && !begins) {
        paragraphs.set(last, join(paragraphs.get(last), line));
      } else {
        paragraphs.add(line);
      }
      open = indented || (isFull(lines.get(i)) && !endsSentence(line));
    }
    return String.join("\n", paragraphs) + "\n";
  }

  private static boolean isIndented(String line) {
    return line.matches("(?:　| {2}|\\t).*");
  }

  /** Whether a line is the number of a page, or empty beside one. */
  private boolean besidePage(int index) {
    return lines.subList(Math.max(0, index - 2), Math.min(lines.size(), index + 3)).stream()
        .map(String::strip)
        .anyMatch(l -> PAGE.matcher(l).matches());
  }

  private static String join(String before, String after) {
    boolean words =
        before.matches("(?s).*[A-Za-z]") && after.matches("(?s)[A-Za-z].*"); // no blank in numbers
    return before + (words ? " " : "") + after;
  }
}
