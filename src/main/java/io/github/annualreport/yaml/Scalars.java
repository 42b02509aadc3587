package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.RefusedCharacter;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode.Scalar;
import io.github.annualreport.yaml.YamlNode.Style;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamLocation;

/** Turns scalar tokens to nodes and tells habits of typing that YAML takes literally. */
final class Scalars {

  private static final int LONGEST_NUMBER = 100;
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern PROPERTIES = Pattern.compile("(?:[&!]\\S*+[ \\t]*+){0,2}+");
  private static final Pattern WRAPPED = Pattern.compile("“[^“”]*+”|‘[^‘’]*+’|＂[^＂]*+＂|＇[^＇]*+＇");

  private final SourceText source;
  private final Diagnostics problems;

  Scalars(SourceText source, Diagnostics problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The scalar that is the current token. */
  Scalar value(YamlTokens tokens) {
    Scalar scalar = place(tokens, tokens.getString());
    if (scalar.style() == Style.QUOTED) {
      checkEscapes(scalar);
    }
    return scalar;
  }

  /** Tells what would be kept in a value though it was hardly meant to. */
  void checkValue(Scalar scalar) {
    if (scalar.style() != Style.PLAIN || scalar.text().isEmpty()) {
      return;
    }
    if (WRAPPED.matcher(scalar.text()).matches()) {
      problems.add(
          Diagnostic.warning("yaml/fullwidth-quote", scalar.position(), "中文引号不是 YAML 的引号，会照原样留在值里")
              .withHint("不要引号就删掉；确实要留，在外面再加一对英文单引号"));
    }
    if (hasForeignEdge(scalar.text())) {
      problems.add(
          Diagnostic.warning("yaml/invisible-char", scalar.position(), "值的开头或末尾有全角空格或不换行空格，请删掉"));
    }
  }

  /** Tells a comma of Chinese text where one between two items was hardly meant otherwise. */
  void checkItem(Scalar scalar) {
    if (scalar.style() == Style.PLAIN && scalar.text().indexOf('，') >= 0) {
      problems.add(
          Diagnostic.warning("yaml/fullwidth-comma", scalar.position(), "全角逗号不分隔列表的各项，这里只算一项")
              .withHint("分成几项的，改用半角逗号；确是一项的，加一对英文单引号"));
    }
  }

  /** Returns a placeholder for the value of an alias. */
  Scalar unknown(YamlTokens alias) {
    TokenStreamLocation start = alias.currentTokenLocation();
    TokenStreamLocation end = alias.currentLocation();
    return new Scalar(
        source.between(start, end),
        YamlNode.Type.NULL,
        "",
        Style.PLAIN,
        source.offset(start),
        source.offset(end));
  }

  private Scalar place(YamlTokens tokens, String text) {
    Style style = tokens.lastScalar().orElseThrow().style();
    SourcePosition position =
        source.between(tokens.currentTokenLocation(), tokens.currentLocation());
    int start = source.offset(tokens.currentTokenLocation());
    int end = source.offset(tokens.currentLocation());
    int before = tokens.event().getAnchor().isPresent() ? propertiesLength(start, end) : 0;
    if (before > 0) {
      position = position.shift(before, position.length() - before);
    }
    return new Scalar(
        position,
        type(text, style),
        text,
        style,
        start + before,
        style == Style.BLOCK ? trim(end) : end);
  }

  private int propertiesLength(int start, int end) {
    Matcher m = PROPERTIES.matcher(source.text()).region(start, end);
    return m.lookingAt() ? m.end() - start : 0;
  }

  private int trim(int end) {
    int i = end;
    while (i > 0 && " \r\n".indexOf(source.text().charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private static YamlNode.Type type(String text, Style style) {
    if (style != Style.PLAIN) {
      return YamlNode.Type.TEXT;
    }
    return switch (text) {
      case "", "~", "null" -> YamlNode.Type.NULL;
      case "true", "false" -> YamlNode.Type.BOOLEAN;
      default -> isNumber(text) ? YamlNode.Type.NUMBER : YamlNode.Type.TEXT;
    };
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
  }

  private static boolean hasForeignEdge(String text) {
    return Blanks.isForeign(text.codePointAt(0))
        || Blanks.isForeign(text.codePointBefore(text.length()));
  }

  /** Escapes can bring in what may not be written as such. */
  private void checkEscapes(Scalar scalar) {
    int previous = -1;
    String text = scalar.text();
    for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
      int c = text.codePointAt(i);
      if (RefusedCharacter.refuses(previous, c)) {
        var refused = RefusedCharacter.of(c);
        problems.error("yaml/" + refused.code(), scalar.position(), refused.message());
      }
      previous = c;
    }
  }
}
