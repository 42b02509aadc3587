package io.github.annualreport.proofread;

import java.util.regex.Pattern;

/** Hides from the rules characters that are no running text, each behind a U+FFFC. */
final class Mask {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private Mask() {}

  /** Hides addresses of web pages and of mail. */
  static String addresses(String text) {
    boolean possible = text.contains("www.") || text.contains("://") || text.indexOf('@') >= 0;
    return possible ? of(ADDRESS, text) : text;
  }

  static String of(Pattern hidden, String text) {
    return hidden.matcher(text).replaceAll(m -> "\uFFFC".repeat(m.group().length()));
  }
}
