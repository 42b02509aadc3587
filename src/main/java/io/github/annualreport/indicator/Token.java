package io.github.annualreport.indicator;

/**
 * A word of an expression.
 *
 * @param text of a sign, its plain form: ≤ is {@code <=}
 * @param offset where it starts, in code points
 * @param length in code points
 */
record Token(Kind kind, String text, int offset, int length) {

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    END
  }
}
