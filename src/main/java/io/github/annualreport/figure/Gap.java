package io.github.annualreport.figure;

/** The words that stand in a draft for what is not filled in: 【行政处罚案件数：未填】. */
public final class Gap {

  private Gap() {}

  /** The gap of a figure, by its full name. */
  public static String of(Definition definition) {
    return of(fullName(definition));
  }

  /** 行政处罚案件数 of 行政处罚.案件数. */
  public static String fullName(Definition definition) {
    return definition.name().replace(".", "");
  }

  public static String of(String name) {
    return "【" + name + "：未填】";
  }
}
