package io.github.annualreport.diff;

import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of the remarks on a figure between versions of one year. */
final class RemarkChanges {

  private RemarkChanges() {}

  /** 来源 “台账” → “登记簿”, 状态 预计 → 核定; none if one of the two has no value. */
  static List<String> of(ReportedValue last, ReportedValue now) {
    Optional<Remarks> before = last.figure().map(Figure::remarks);
    Optional<Remarks> after = now.figure().map(Figure::remarks);
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    var result = new ArrayList<String>();
    add("来源", before.get().source(), after.get().source(), result);
    add("状态", estimate(before.get()), estimate(after.get()), result);
    add("统计期", before.get().period(), after.get().period(), result);
    add("可比", yes(before.get().comparable()), yes(after.get().comparable()), result);
    add("公开", yes(!before.get().withheld()), yes(!after.get().withheld()), result);
    return result;
  }

  private static void add(String what, String last, String now, List<String> result) {
    if (!last.equals(now)) {
      result.add(what + " " + word(last) + " → " + word(now));
    }
  }

  private static String word(String text) {
    return text.isEmpty() ? "未写" : text;
  }

  private static String estimate(Remarks remarks) {
    return remarks.estimated() ? "预计" : "核定";
  }

  private static String yes(boolean value) {
    return value ? "是" : "否";
  }
}
