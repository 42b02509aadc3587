package io.github.annualreport.init.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a table of an older text has its parts, by its head. Columns count from 0; -1 for none.
 *
 * @param label names what a row counts
 * @param now the value of the text's year
 * @param last that of the year before
 * @param difference the change as a number, or of any kind if the table has one only
 * @param rate the change in percent
 */
record TableColumns(int label, int unit, int now, int last, int difference, int rate) {

  private static final Pattern NUMBER = Pattern.compile("[-+—－]?[0-9][0-9,.]*\\p{L}{0,2}[%％]?");

  /**
   * Reads the head of a table; a table with one column of numbers has those of its year.
   *
   * @param rows the cells, the head first
   */
  static TableColumns of(List<List<String>> rows, int year) {
    List<String> head = rows.get(0);
    List<Integer> numbers =
        IntStream.range(0, head.size()).filter(c -> isNumeric(rows, c)).boxed().toList();
    int unit = column(head, "(?:计量)?单位");
    int difference = column(head, "(?!.*[率%％]).*(?:增减|变化).*");
    int rate = column(head, ".*(?:同比|增长|增幅).*|.*(?:增减|变化).*[率%％].*");
    int last = column(head, ".*(?:" + (year - 1) + "年|上年|去年).*");
    int named = column(head, ".*(?:" + year + "年|本年|今年|当年).*");
    boolean single = named < 0 && last < 0 && numbers.size() == 1 && difference < 0 && rate < 0;
    int now = single ? numbers.get(0) : named;
    int label =
        IntStream.range(0, head.size())
            .filter(c -> !numbers.contains(c) && c != unit && !head.get(c).matches("序号|编号"))
            .findFirst()
            .orElse(-1);
    return new TableColumns(label, unit, now, last, difference, rate);
  }

  private static int column(List<String> head, String pattern) {
    return IntStream.range(0, head.size())
        .filter(c -> head.get(c).matches(pattern))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isNumeric(List<List<String>> rows, int column) {
    return !rows.get(0).get(column).matches("序号|编号")
        && rows.size() > 1
        && rows.stream()
            .skip(1)
            .allMatch(r -> r.size() > column && NUMBER.matcher(r.get(column)).matches());
  }
}
