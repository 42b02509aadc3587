package io.github.annualreport.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The functions of the expression language. */
enum Builtin {
  SUM("合计", 1, Integer.MAX_VALUE),
  LAST_YEAR("上年", 1, 1),
  ABSOLUTE("绝对值", 1, 1),
  ROUND("四舍五入", 2, 2),
  LARGER("较大", 2, 2),
  SMALLER("较小", 2, 2),
  FILLED("已填", 1, 1),
  HAS_LAST_YEAR("有上年", 1, 1);

  private final String word;
  private final int least;
  private final int most;

  Builtin(String word, int least, int most) {
    this.word = word;
    this.least = least;
    this.most = most;
  }

  static Optional<Builtin> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Builtin::word).toList();
  }

  String word() {
    return word;
  }

  boolean takes(int arguments) {
    return least <= arguments && arguments <= most;
  }

  /** How many arguments it wants, for a message. */
  String arity() {
    return least == most ? least + " 个" : "至少 " + least + " 个";
  }

  boolean asksLastYear() {
    return this == LAST_YEAR || this == HAS_LAST_YEAR;
  }
}
