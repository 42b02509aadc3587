package io.github.annualreport.init.draft;

import java.util.regex.Pattern;

/** How headings are labelled, from the first level down. */
enum HeadingLabel {
  CHINESE("一、", "([一二三四五六七八九十]+)、"),
  BRACKETS("（一）", "[（(]([一二三四五六七八九十]+)[）)]、?"),
  DIGIT("1.", "([0-9]{1,2})[.．](?![0-9])"),
  DIGIT_BRACKETS("（1）", "[（(]([0-9]{1,2})[）)]"),
  /** Below numbered headings. */
  NONE("无", "(?!)()");

  private final String sample;
  private final Pattern pattern;

  HeadingLabel(String sample, String pattern) {
    this.sample = sample;
    this.pattern = Pattern.compile(pattern + "\\s*");
  }

  /** The usual label of headings of a depth, the title's being 1 (GB/T 9704-2012, 7.3.3). */
  static HeadingLabel ofDepth(int depth) {
    return switch (depth) {
      case 2 -> CHINESE;
      case 3 -> BRACKETS;
      case 4 -> DIGIT;
      default -> DIGIT_BRACKETS;
    };
  }

  Pattern pattern() {
    return pattern;
  }

  String sample() {
    return sample;
  }
}
