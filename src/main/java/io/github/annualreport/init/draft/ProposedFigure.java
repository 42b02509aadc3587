package io.github.annualreport.init.draft;

import java.util.Optional;

/**
 * A figure for the data to declare, named by the words of an older text.
 *
 * @param name 类.指标
 * @param unit its measure word, without 万 before a count
 * @param decimals digits after the point in the older text
 * @param formula how it follows from others, where the older text's numbers show it
 * @param mention the number of the older text
 */
public record ProposedFigure(
    String name, String unit, int decimals, Optional<String> formula, NumberMention mention) {

  /** The declaration as a value of YAML: {单位: 户}. */
  public String declaration() {
    return "{"
        + formula.map(f -> "公式: " + f + ", ").orElse("")
        + "单位: "
        + (unit.matches("\\p{IsHan}+") ? unit : "\"" + unit + "\"")
        + (decimals > 0 && !unit.endsWith("元") ? ", 小数: " + decimals : "")
        + "}";
  }

  /** The look-up that prints it as the older text had it: 1.2万份 in ten thousands. */
  String lookUp() {
    String written = mention.unit();
    return written.equals(unit)
        ? "${" + name + "}"
        : "<@换算 数=" + name + " 单位=\"" + written + "\" 小数=" + decimals + "/>";
  }
}
