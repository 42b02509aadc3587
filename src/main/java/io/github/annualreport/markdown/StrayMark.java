package io.github.annualreport.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a line that looks like Markdown but would be printed as it stands, or a number
 * that the program writes. Text of the data is escaped and never taken for it.
 *
 * @param start of it in the line
 */
record StrayMark(int start, int length, String message) {

  private static final List<Kind> IN_TEXT =
      List.of(
          new Kind("#+", "“#”会照原样印出来；标题写“##”到“#####”，后面空一格再写文字"),
          new Kind("(?<rule>[-=_*])(?:[ \\t]*\\k<rule>){2,}[ \\t]*$", "公文里没有分隔线，去掉它"),
          new Kind(">", "公文里没有引用块，去掉行首的“>”"),
          new Kind("```+|~~~+", "公文里没有代码，去掉它"),
          new Kind("\\d+[.)](?!\\d)", "编号由程序编：列举每条以“1. ”开头，点后空一格；标题用“####”"),
          new Kind("!\\[[^\\]]*\\]\\([^)<\"]* [^)<\"]*\\)", "文件名里有空格的图片写成 ![说明](<文件 名.png>)"),
          new Kind("\\|", "表格写不成：前面空一行，第二行写 | --- | --- |，格数与表头相同"));

  private static final Kind NUMBERED =
      new Kind(
          "[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\\d+[.．、](?!\\d)|（\\d+）|\\(\\d+\\)", "标题的编号由程序编，去掉它");
  private static final Kind ENUMERATED = new Kind("[一二三四五六七八九十]{1,3}是", "“一是”“二是”由程序写，去掉它");
  private static final Pattern HEADING_SIGN = Pattern.compile("[ \\t]*#{1,6}[ \\t]+");

  /** In a line of a paragraph or of an item. */
  static Optional<StrayMark> in(String line) {
    return IN_TEXT.stream().flatMap(k -> k.in(line, 0).stream()).findFirst();
  }

  static Optional<StrayMark> inHeading(String line) {
    Matcher sign = HEADING_SIGN.matcher(line);
    return NUMBERED.in(line, sign.lookingAt() ? sign.end() : 0);
  }

  static Optional<StrayMark> inItem(String line) {
    return ENUMERATED.in(line, 0);
  }

  private record Kind(Pattern pattern, String message) {
    Kind(String pattern, String message) {
      this(Pattern.compile("[ \\t]*(?<mark>" + pattern + ")"), message);
    }

    Optional<StrayMark> in(String line, int from) {
      Matcher matcher = pattern.matcher(line).region(from, line.length());
      return matcher.lookingAt()
          ? Optional.of(
              new StrayMark(matcher.start("mark"), matcher.end() - matcher.start("mark"), message))
          : Optional.empty();
    }
  }
}
