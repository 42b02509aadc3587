package io.github.annualreport.init.draft;

/** Plain text as it must stand in Markdown with look-ups, to be printed as it is. */
final class TemplateEscape {

  private static final String SPECIAL = "\\`*_[]<>~{";

  private TemplateEscape() {}

  static String of(String text) {
    var result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        // FreeMarker knows no escape: the stroke stands between < and # or @, $ and {.
        boolean tag = c == '<' && i + 1 < text.length() && "#@/".indexOf(text.charAt(i + 1)) >= 0;
        result.append(tag ? "<\\" : "\\" + c);
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }
}
