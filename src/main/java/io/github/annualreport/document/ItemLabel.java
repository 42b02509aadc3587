package io.github.annualreport.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands before each item of an enumeration. The sample is what a text or a scheme writes. */
public enum ItemLabel {
  IS("一是", Integer.MAX_VALUE) {
    @Override
    String print(int number, int of) {
      return ChineseNumber.of(number) + "是";
    }
  },
  ORDINAL("第一", Integer.MAX_VALUE) {
    @Override
    String print(int number, int of) {
      return "第" + ChineseNumber.of(number) + "，";
    }
  },
  /** 首先 to 最后, between which a language has but few words. */
  SEQUENCE("首先", 4) {
    @Override
    String print(int number, int of) {
      List<String> words = List.of("首先", "其次", "再次", "最后");
      return (number == of && of > 2 ? "最后" : words.get(number - 1)) + "，";
    }
  },
  CHINESE_IN_BRACKETS("（一）", Integer.MAX_VALUE) {
    @Override
    String print(int number, int of) {
      return "（" + ChineseNumber.of(number) + "）";
    }
  },
  DIGIT("1.", Integer.MAX_VALUE) {
    @Override
    String print(int number, int of) {
      return number + ".";
    }
  },
  DIGIT_IN_BRACKETS("（1）", Integer.MAX_VALUE) {
    @Override
    String print(int number, int of) {
      return "（" + number + "）";
    }
  },
  CIRCLED("①", 20) {
    @Override
    String print(int number, int of) {
      return String.valueOf((char) ('①' + number - 1));
    }
  },
  NONE("无", Integer.MAX_VALUE) {
    @Override
    String print(int number, int of) {
      return "";
    }
  };

  private final String sample;
  private final int most;

  ItemLabel(String sample, int most) {
    this.sample = sample;
    this.most = most;
  }

  public String sample() {
    return sample;
  }

  /** How many items there are labels for. */
  public int most() {
    return most;
  }

  public static Optional<ItemLabel> of(String sample) {
    return Arrays.stream(values()).filter(l -> l.sample.equals(sample)).findFirst();
  }

  public static List<String> samples() {
    return Arrays.stream(values()).map(ItemLabel::sample).toList();
  }

  /** The label of an item, numbered from 1, among so many. */
  abstract String print(int number, int of);
}
