package io.github.annualreport.writer.docx;

/** Text without the characters that XML 1.0 cannot hold. */
final class XmlText {

  private XmlText() {}

  /** The text with U+FFFD, which readers show, in the place of each such character. */
  static String of(String text) {
    var result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> result.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return result.toString();
  }

  /** The text as it stands between tags or in the value of an attribute. */
  static String escaped(String text) {
    return of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
