package io.github.annualreport.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The members of a figure that a text may print: ${行政检查.次数.同比}. */
public enum FigureMember {
  NUMBER("数值"),
  UNIT("单位"),
  LAST("上年"),
  DIFFERENCE("增减"),
  CHANGE("同比"),
  FROM_TO("前后"),
  IS_ZERO("为零"),
  SOURCE("来源"),
  PERIOD("统计期"),
  EXPLANATION("说明");

  private final String word;

  FigureMember(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<FigureMember> of(String word) {
    return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(FigureMember::word).toList();
  }
}
