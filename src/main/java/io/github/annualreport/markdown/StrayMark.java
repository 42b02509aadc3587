package io.github.annualreport.markdown;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a line that looks like Markdown, but would be printed as it stands. */
record StrayMark(int length, String message) {

  static Optional<StrayMark> in(String line) {
    return Arrays.stream(Kind.values()).flatMap(k -> k.in(line).stream()).findFirst();
  }

  private enum Kind {
    HEADING("#+", "“#”会照原样印出来；标题写“##”到“#####”，后面空一格再写文字"),
    RULE("([-=_*])(?:[ \\t]*\\1){2,}[ \\t]*$", "公文里没有分隔线，去掉它"),
    QUOTE(">", "公文里没有引用块，去掉行首的“>”"),
    CODE("```+|~~~+", "公文里没有代码，去掉它");

    private final Pattern pattern;
    private final String message;

    Kind(String pattern, String message) {
      this.pattern = Pattern.compile("[ \\t]*(?:" + pattern + ")");
      this.message = message;
    }

    private Optional<StrayMark> in(String line) {
      Matcher matcher = pattern.matcher(line);
      return matcher.lookingAt()
          ? Optional.of(new StrayMark(matcher.end(), message))
          : Optional.empty();
    }
  }
}
