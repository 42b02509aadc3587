package io.github.annualreport.render;

/**
 * A piece of a template's text that is not printed as it stands.
 *
 * @param start UTF-16 offset of its first character
 * @param end offset after its last one; the end of the line if it is not closed
 * @param name of a directive: if, list, @事项; empty for others
 */
record TemplateTag(Sort sort, int start, int end, String name, boolean closed, String text) {

  boolean isSelfClosing() {
    return text.endsWith("/>");
  }

  /** The kind of a tag. */
  enum Sort {
    OPENING,
    CLOSING,
    INTERPOLATION,
    COMMENT
  }
}
