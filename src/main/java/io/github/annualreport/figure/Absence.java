package io.github.annualreport.figure;

import java.util.Arrays;
import java.util.Optional;

/** A nothing that the author wrote in place of a value. */
public enum Absence {
  NO_SUCH_DUTY("无此职责"),
  NOT_COUNTED("未统计");

  private final String word;

  Absence(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Absence> of(String written) {
    return Arrays.stream(values()).filter(a -> a.word.equals(written)).findFirst();
  }
}
