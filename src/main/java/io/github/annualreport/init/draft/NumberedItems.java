package io.github.annualreport.init.draft;

import io.github.annualreport.init.draft.ImportedText.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns numbered lines without text below into items of a list, with their siblings: a report drops
 * a heading that has no text, and the sentence with it.
 *
 * @param blocks headings of one label, with the paragraphs below each
 * @param alone whether all siblings are among them, and none has headings below
 * @param over whether the last has headings below
 */
record NumberedItems(List<Object> blocks, boolean alone, boolean over) {

  /** The blocks of a text, headings and Markdown, without headings over nothing. */
  static List<Object> of(List<Object> blocks) {
    var result = new ArrayList<Object>();
    int end = 0;
    for (int start = 0; start < blocks.size(); start = end) {
      end = end(blocks, start);
      result.addAll(at(blocks, start, end).written());
    }
    return result;
  }

  /** Where a heading of another label follows. */
  private static int end(List<Object> blocks, int start) {
    int end = start + 1;
    while (end < blocks.size()
        && (!(blocks.get(end) instanceof Heading next)
            || (blocks.get(start) instanceof Heading first && first.label() == next.label()))) {
      end++;
    }
    return end;
  }

  private static NumberedItems at(List<Object> blocks, int start, int end) {
    List<Object> run = blocks.subList(start, end);
    if (!(run.get(0) instanceof Heading first)) {
      return new NumberedItems(run, false, false);
    }
    boolean over =
        end < blocks.size()
            && blocks.get(end) instanceof Heading next
            && next.label().compareTo(first.label()) > 0;
    boolean isFirst = !hasSiblingBefore(blocks, start, first.label());
    return new NumberedItems(run, isFirst && !over, over);
  }

  private static boolean hasSiblingBefore(List<Object> blocks, int start, HeadingLabel label) {
    int above = start - 1;
    while (above >= 0
        && !(blocks.get(above) instanceof Heading heading
            && heading.label().compareTo(label) <= 0)) {
      above--;
    }
    return above >= 0 && blocks.get(above) instanceof Heading sibling && sibling.label() == label;
  }

  private List<Object> written() {
    boolean anyBare = IntStream.range(0, blocks.size()).anyMatch(this::isBare);
    return !anyBare ? blocks : isList() ? list() : paragraphs();
  }

  private boolean isBare(int index) {
    boolean isLast = index + 1 == blocks.size();
    return blocks.get(index) instanceof Heading
        && (isLast ? !over : blocks.get(index + 1) instanceof Heading);
  }

  /** Whether each has at most the text of its own line, so that it can be an item; 一、 cannot. */
  private boolean isList() {
    return alone
        && blocks.get(0) instanceof Heading first
        && first.label() != HeadingLabel.CHINESE
        && IntStream.range(1, lastHeading() + 1)
            .allMatch(i -> blocks.get(i) instanceof Heading || isRest(i));
  }

  private boolean isRest(int index) {
    return blocks.get(index - 1) instanceof Heading heading
        && heading.rest().equals(blocks.get(index));
  }

  private int lastHeading() {
    int last = blocks.size() - 1;
    while (!(blocks.get(last) instanceof Heading)) {
      last--;
    }
    return last;
  }

  private List<Object> list() {
    var result = new ArrayList<Object>();
    HeadingLabel label = ((Heading) blocks.get(0)).label();
    result.add("<@列举 式=\"" + label.sample() + "\" 排=\"分段\"/>");
    result.add(
        blocks.stream()
            .filter(Heading.class::isInstance)
            .map(h -> item((Heading) h))
            .collect(Collectors.joining("\n")));
    int below = lastHeading() + 1;
    below += below < blocks.size() && isRest(below) ? 1 : 0;
    result.addAll(blocks.subList(below, blocks.size()));
    return result;
  }

  private static String item(Heading heading) {
    return "1. " + heading.text() + "。" + heading.rest();
  }

  private List<Object> paragraphs() {
    return IntStream.range(0, blocks.size())
        .mapToObj(
            i ->
                isBare(i) && blocks.get(i) instanceof Heading heading
                    ? heading.text() + "。"
                    : blocks.get(i))
        .toList();
  }
}
