package io.github.annualreport.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit with which a text goes on behind a number: 亿元, 余次, ‰.
 *
 * @param written as it stands
 * @param unit without 余
 */
public record UnitWord(String written, String unit) {

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?<scale>[十百千]?[万亿]?)余?(?<base>[人场家件户批车台班轮站例]次|平方公里|平方米|立方米|公里|公顷|公斤|小时|分钟|课时"
              + "|学时|工作日|个月|个百分点|百分点|[美欧港日]?元|英镑|[起件次家人个条份场名项户期篇宗吨处册台辆例批亩幅套栋天%％‰])(?![数均])");

  private static final Pattern SEVERAL = Pattern.compile("[、，/／和及或]");

  /** Words that begin like a unit but name something else: 走访20家家庭. */
  private static final List<String> OTHER_WORDS =
      List.of(
          ("家庭 家长 家属 家乡 家政 家电 家具 家装 人民 人大 人才 人口 人工 人社 人身"
                  + " 人力 人事 人文 人防 人行 个人 个体 个别 个案 个性 次日 次年 次月 次生 次要"
                  + " 元旦 元宵 名单 名称 名列 名牌 名优 名师 名胜 名校 户外 户籍 户主 场所 场地"
                  + " 场景 场馆 项目 部门 部署 所在 所有 处罚 处理 处置 处以 处于 处分 处级 处室"
                  + " 起诉 起草 起到 份额 件件 条件 条款 条例 条线 条幅 台账 天然 天气 期间 期末"
                  + " 期内 期货 例如 例会 例行 批评 批准 批复 批发 幅度 套餐 年度 年内 年末 年底"
                  + " 年初 月底 月末 日常 组织")
              .split(" "));

  /** Each line holds units that count the same things. */
  private static final List<String> ALIKE = List.of("件起宗例个", "人名位", "家户个", "项个条", "处个所");

  /** Finds the unit at the start of a text; the figure's own may be any word. */
  static Optional<UnitWord> startOf(String text, Unit own) {
    Matcher known = KNOWN.matcher(text);
    boolean isKnown = known.lookingAt();
    int start = text.startsWith("余") || text.startsWith("多") ? 1 : 0;
    String unit = text.startsWith(own.symbol(), start) ? own.symbol() : own.base();
    int end = text.startsWith(unit, start) ? start + unit.length() : 0;
    if (OTHER_WORDS.stream().anyMatch(text::startsWith) || (!isKnown && end == 0)) {
      return Optional.empty();
    }
    return isKnown && known.end() > end
        ? Optional.of(new UnitWord(known.group(), known.group("scale") + known.group("base")))
        : Optional.of(new UnitWord(text.substring(0, end), unit));
  }

  /** Whether a number in the figure's unit may be followed by it: 6起 for 6件. */
  boolean fits(Unit own) {
    return fits(unit, own);
  }

  /** Whether a text consists of units that are known, as in 单位：件、万元. */
  public static boolean areUnits(String text) {
    return SEVERAL.splitAsStream(text).allMatch(u -> KNOWN.matcher(u).matches());
  }

  /** Whether a number in the figure's unit may stand under one of the units of a text. */
  public static boolean oneFits(String units, Unit own) {
    return units.equals(own.symbol()) || SEVERAL.splitAsStream(units).anyMatch(u -> fits(u, own));
  }

  private static boolean fits(String unit, Unit own) {
    return unit.equals(own.symbol())
        || (own.isPercent() && List.of("％", "个百分点", "百分点").contains(unit))
        || (unit + own.symbol()).matches("场次场|场场次")
        || (unit.length() == 1
            && own.symbol().length() == 1
            && ALIKE.stream().anyMatch(a -> a.contains(unit) && a.contains(own.symbol())));
  }
}
