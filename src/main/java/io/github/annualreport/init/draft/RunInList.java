package io.github.annualreport.init.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns 一是…；二是… in a paragraph into a list, and the number that announces it into 条数. */
final class RunInList {

  private static final String NUMERALS = "一二三四五六七八九";
  private static final Pattern ANNOUNCEMENT = Pattern.compile("以下[两二三四五六七八九]+(?=个方面|个问题|方面|项|点)");

  private RunInList() {}

  /** The paragraphs and lists of one paragraph. */
  static List<String> of(String paragraph) {
    List<Integer> starts = starts(paragraph);
    if (starts.size() < 2) {
      return List.of(paragraph);
    }
    var result = new ArrayList<String>();
    String before = paragraph.substring(0, starts.get(0));
    if (!before.isEmpty()) {
      result.add(ANNOUNCEMENT.matcher(before).replaceAll("以下<@条数/>"));
    }
    var list = new StringBuilder();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
      String item = paragraph.substring(starts.get(i) + 2, end).replaceFirst("[；。，]$", "");
      list.append("1. ").append(item).append("。\n");
    }
    result.add(list.toString().stripTrailing());
    return result;
  }

  /** Where 一是, 二是, … begin a clause, in this order. */
  private static List<Integer> starts(String text) {
    var result = new ArrayList<Integer>();
    int from = 0;
    for (int i = 0; i < NUMERALS.length(); i++) {
      Matcher item = Pattern.compile("(?:^|(?<=[。；：，]))" + NUMERALS.charAt(i) + "是").matcher(text);
      if (!item.find(from)) {
        break;
      }
      result.add(item.start());
      from = item.end();
    }
    return result;
  }
}
