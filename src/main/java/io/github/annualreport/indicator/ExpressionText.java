package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode;

/** An expression as it stands in the rules; knows the place of each of its characters. */
record ExpressionText(String text, SourcePosition whole, int firstColumn) {

  private static final int UNKNOWN = -1;

  static ExpressionText of(YamlNode.Scalar scalar) {
    String written = scalar.written();
    int at = written.equals(scalar.text()) ? 0 : isQuoted(written, scalar.text()) ? 1 : UNKNOWN;
    return new ExpressionText(scalar.text(), scalar.position(), at);
  }

  /**
   * The place of some code points; the whole value where folding or escapes moved them.
   *
   * @param offset in code points
   */
  SourcePosition at(int offset, int length) {
    return firstColumn == UNKNOWN ? whole : whole.shift(firstColumn + offset, length);
  }

  private static boolean isQuoted(String written, String text) {
    return written.equals("'" + text + "'") || written.equals('"' + text + '"');
  }
}
