package io.github.annualreport.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a template may ask of a figure. */
enum FigureMember {
  NUMBER("数值"),
  UNIT("单位"),
  LAST("上年"),
  DIFFERENCE("增减"),
  CHANGE("同比"),
  IS_ZERO("为零"),
  SOURCE("来源"),
  PERIOD("统计期"),
  EXPLANATION("说明");

  private final String word;

  FigureMember(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<FigureMember> of(String word) {
    return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(FigureMember::word).toList();
  }
}
