package io.github.annualreport.init.draft;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of figures from the words of a text: the class from the heading above, the member from the
 * words before the number, or behind it where those before say nothing.
 */
final class FigureNaming {

  private static final int LONGEST = 12;
  private static final int LONGEST_GROUP = 24;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^(?:#{1,6} +)?(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|[0-9]{1,2})[）)]"
              + "|[0-9]{1,2}(?:、|[.．](?![0-9])))\\s*([^。；|\n]{2,30})(?:。|$)"
              + "|(?m)^#{2,6} +([^。；|\n]{2,30})$");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:其中|全[年县市区省局镇乡]|全系统|本年度?|今年|年内|累计|共计?|合计|总计|局?党[组委]|[我本](?=[局厅委办县区市镇乡])|先后|分别|依法|共?有(?!效)|现有|仅有|组织|开展|举办|办理|实施"
              + "|发放|完成|各[类级项]|为|对|将|把|并|和|及|与|均)+");
  private static final Pattern TRAILING =
      Pattern.compile("(?:共计?|合计|总计|累计|分别|均|各|达到?|为|是|有|到|至|等|了|由|从|的|只|平均|近|仅|计|增至|升至|降至)+$");

  /** Words after which the thing counted comes behind the number: 分解到7个股室. */
  private static final Pattern BEHIND = Pattern.compile("(?:到|至|对|将|把|给|向|覆盖|涉及|包括)$");

  private static final Pattern COUNTED_END =
      Pattern.compile("中|分解|落实|报送|由|被|已|均|全部|进行|予以|以上|为|的|和|及");

  /** Measures of size, share, money and time need no 数 behind the thing measured. */
  private static final Pattern SIZE = Pattern.compile(".*(?:元|[%‰]|点|日|天|小时|分钟|公里|[米吨亩顷克分度时斤]|人次)");

  private static final Pattern LABEL =
      Pattern.compile("^(?:(?:[一二三四五六七八九十]+|[0-9]{1,2})[）)、.．]|[一二三四五六七八九十]是|[①-⑳])");

  /** The headings of the text, by where they end. */
  private final NavigableMap<Integer, String> headings = new TreeMap<>();

  FigureNaming(String text) {
    for (MatchResult heading : HEADING.matcher(text).results().toList()) {
      headings.put(heading.end(), heading.group(1) == null ? heading.group(2) : heading.group(1));
    }
  }

  /** The class of a number: the words of the heading above; empty if there is none. */
  String group(int offset) {
    Map.Entry<Integer, String> above = headings.floorEntry(offset);
    String last = above == null ? "" : above.getValue();
    String words = letters(last.length() > LONGEST ? last.replaceFirst("，.*", "") : last);
    return words.substring(0, Math.min(LONGEST_GROUP, words.length()));
  }

  /**
   * The words that say what a number counts; empty if none do.
   *
   * @param before the text before it, from the beginning of its clause or the number before
   * @param after the text behind it
   */
  static String counted(String before, String after) {
    String raw = LABEL.matcher(before.strip()).replaceFirst("");
    String stem = stem(raw);
    String behind = behind(after);
    if (raw.endsWith("的") && !stem.isEmpty() && !behind.isEmpty()) {
      return stem + behind;
    }
    return (stem.isEmpty() || BEHIND.matcher(raw).find()) && !behind.isEmpty() ? behind : stem;
  }

  /** The name of a member: 法治讲座数, 罚没款, 整改率. */
  static String member(String counted, String unit) {
    if (counted.matches(".*(?:[数量率额次度]|比例|占比|比重)")) {
      return counted;
    }
    boolean isSize = SIZE.matcher(unit).matches();
    return counted + (unit.equals("%") ? "比例" : isSize ? "" : "数");
  }

  private static String stem(String words) {
    String stem = letters(words.replaceFirst(".*(?:[0-9]{4}年度?|等)(?=\\p{IsHan}{3})", ""));
    stem = stem.length() > LONGEST ? letters(words.replaceFirst(".*、", "")) : stem;
    String cut = "";
    while (!cut.equals(stem)) {
      cut = stem;
      stem = TRAILING.matcher(LEADING.matcher(stem).replaceFirst("")).replaceFirst("");
      stem = letters(stem);
    }
    return stem.length() < 2 ? "" : stem.substring(Math.max(0, stem.length() - LONGEST));
  }

  private static String behind(String after) {
    String words = after.replaceFirst("^[“‘]", "").replaceFirst("(?s)[^\\p{IsHan}].*", "");
    String counted = COUNTED_END.split(words, 2)[0];
    return counted.length() < 2 ? "" : counted.substring(0, Math.min(LONGEST, counted.length()));
  }

  /** Without digits at the beginning, and signs anywhere. */
  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "").replaceFirst("^\\p{N}+", "");
  }
}
