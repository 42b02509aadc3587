package io.github.annualreport.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A slip of typing that hides the structure of a line from YAML.
 *
 * @param column in code points, from 1
 * @param offset into the line, in UTF-16 units
 */
record Typo(Kind kind, int line, int column, int offset) {

  // The engine reads no key longer than this; a longer line is no key.
  private static final int LONGEST_KEY = 1024;

  private static final Pattern COLON =
      Pattern.compile(
          """
          [ \\t]*+(?:-[ ]++){0,8}+\
          (?:[^\\s:：#"'\\[{][^:：]*+|"[^"]*+"|'[^']*+')\
          (?<colon>：|:(?=[^ \\t/]))""");

  /** The colon of a key in a line, if it is a full-width one or nothing separates it. */
  static Optional<Typo> ofColon(String text, int line) {
    Matcher m = COLON.matcher(text.substring(0, Math.min(text.length(), LONGEST_KEY)));
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int offset = m.start("colon");
    Kind kind = text.charAt(offset) == ':' ? Kind.MISSING_SPACE : Kind.FULLWIDTH_COLON;
    return Optional.of(new Typo(kind, line, text.codePointCount(0, offset) + 1, offset));
  }

  /** The code of a typo and its correction. */
  enum Kind {
    FULLWIDTH_COLON("yaml/fullwidth-colon", "冒号是全角的，要用英文冒号，后面空一格", ": "),
    MISSING_SPACE("yaml/missing-space", "冒号后面要空一格", ": "),
    TAB("yaml/tab-indent", "缩进用了制表符（Tab），要用空格", " ");

    private final String code;
    private final String message;
    private final String mended;

    Kind(String code, String message, String mended) {
      this.code = code;
      this.message = message;
      this.mended = mended;
    }

    String code() {
      return code;
    }

    String message() {
      return message;
    }

    String mended() {
      return mended;
    }
  }
}
