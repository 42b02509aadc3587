package io.github.annualreport.init.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in a text what another year makes wrong: names that carry the old year, names of meetings.
 *
 * @param year of the old text
 */
public record YearReferences(int year) {

  private static final String OPEN = "【待改：";
  private static final Pattern MEETING =
      Pattern.compile(
          "(?:党的)?(?:十[七八九]|二十)(?:大|届[一二三四五六七八]中全会|届历次全会)(?:和(?:十九|二十)届[^，。；]{0,12}全会)?");

  /** A year alone, not the end of a period such as 2021—2025年. */
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9])(?<!20[0-9]{2}[—–－~～-]{1,2})(20[0-9]{2})(?=年)");

  private static final Pattern TITLE = Pattern.compile("《[^》\n]*》");

  /** The year that a text is mostly about; of several the first. */
  public static Optional<Integer> yearOf(String text) {
    var counts = new LinkedHashMap<Integer, Integer>();
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      counts.merge(Integer.parseInt(years.group(1)), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Marks a passage that the author must revise. */
  static String mark(String text) {
    return OPEN + text + "】";
  }

  /** With years near the report's as look-ups, and others marked; those in titles stay. */
  public String renewed(String text) {
    var result = new StringBuilder();
    Matcher titles = TITLE.matcher(text);
    int last = 0;
    while (titles.find()) {
      result.append(lookedUp(text.substring(last, titles.start())));
      result.append(marked(titles.group()));
      last = titles.end();
    }
    return result.append(lookedUp(text.substring(last))).toString();
  }

  /**
   * With the old year and those beside it, numbers of documents of that year and meetings marked.
   */
  public String marked(String text) {
    String years = (year - 1) + "|" + year + "|" + (year + 1);
    return meetings(
        text.replaceAll("(?<![0-9])(?:" + years + ")年", mark("$0"))
            .replaceAll("〔" + year + "〕[0-9]*号?", mark("$0")));
  }

  private String lookedUp(String text) {
    return meetings(
        YEAR.matcher(text)
            .replaceAll(
                m -> {
                  int found = Integer.parseInt(m.group(1));
                  String name =
                      found == year
                          ? "年度"
                          : found == year + 1 ? "下年" : found == year - 1 ? "上年度" : "";
                  return Matcher.quoteReplacement(
                      name.isEmpty() ? mark(m.group()) : "${" + name + "}");
                }));
  }

  private static String meetings(String text) {
    return MEETING.matcher(text).replaceAll(m -> mark(m.group()));
  }
}
