package io.github.annualreport.proofread;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides from the rules what is no running text: addresses of web pages and of mail. */
final class Mask {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private Mask() {}

  /** The text with as many characters, those hidden replaced by U+FFFC. */
  static String of(String text) {
    if (text.indexOf("www.") < 0 && text.indexOf("://") < 0 && text.indexOf('@') < 0) {
      return text;
    }
    Matcher matcher = ADDRESS.matcher(text);
    return matcher.replaceAll(m -> "\uFFFC".repeat(m.group().length()));
  }
}
