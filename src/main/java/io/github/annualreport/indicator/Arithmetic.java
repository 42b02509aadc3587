package io.github.annualreport.indicator;

/** The four operations. */
enum Arithmetic {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/");

  private final String sign;

  Arithmetic(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }
}
