package io.github.annualreport.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A look-up or directive that a Chinese keyboard has typed in other characters, or of which a part
 * is missing: ＄{年度}, {年度}, ＜@条数/＞. It is no tag, so it would be printed as it stands.
 *
 * @param start UTF-16 offset of its first character
 * @param typed as it stands
 * @param right as it has to be written
 */
public record MistypedTag(int start, String typed, String right) {

  /** The braces first, closed or not; then a directive by its sign, or by its name alone. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?:[$＄￥¥][ \\t]*)?[{｛](?<name>[^{}｛｝\\n]{0,100})[}｝]"
              + "|[$＄][(（\\[【〔](?<other>[\\p{L}_][\\p{L}\\p{N}_.．]{0,100})[)）\\]】〕]"
              + "|(?<open>(?:[$＄￥¥][ \\t]*)?[{｛}｝])"
              + "|[<＜《〈][ \\t]*(?<end>[/／]?)[ \\t]*(?<sign>[@＠#＃])[ \\t]*"
              + "(?<call>[\\p{L}_][^<>＜＞《》〈〉\\n]{0,200})[>＞》〉]");

  /** Behind a picture other programs of Markdown write its width in braces. */
  private static final Pattern PICTURE = Pattern.compile("\\]\\([^()\\n]{0,200}\\)[ \\t]*$");

  private static final int LONGEST_PICTURE = 300;

  private static final String ANY = "类.指标";

  /** Finds all in a text from which right tags were masked. */
  public static List<MistypedTag> in(CharSequence text) {
    var result = new ArrayList<MistypedTag>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      int from = Math.max(0, tag.start() - LONGEST_PICTURE);
      if (!PICTURE.matcher(text).region(from, tag.start()).find()) {
        result.add(new MistypedTag(tag.start(), tag.group(), right(tag)));
      }
    }
    return result;
  }

  private static String right(Matcher tag) {
    if (tag.group("call") != null) {
      String sign = tag.group("sign").replace('＠', '@').replace('＃', '#');
      String call = tag.group("call").strip().replaceFirst("\\s*[／、/]+$", "/");
      return "<" + (tag.group("end").isEmpty() ? "" : "/") + sign + call + ">";
    }
    String name = tag.group("name") != null ? tag.group("name") : tag.group("other");
    String look = name == null || name.isBlank() ? ANY : name.strip().replace('．', '.');
    return "${" + look + "}";
  }

  /** Says what is wrong and what to write. */
  public String message() {
    return "“" + typed + "”会照原样印出来，应写成 " + right + "，符号用半角";
  }
}
