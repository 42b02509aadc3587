package io.github.annualreport.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a text that say once more what a figure beside them prints itself: the unit behind 6件,
 * the 同比 before 同比下降33.3%, the comma before a clause that begins with one.
 *
 * @param advice says what the figure prints itself and which words have to go
 */
public record Repetition(String advice) {

  /** Words that begin like a unit but name something else: 走访20家家庭. */
  private static final List<String> OTHER_WORDS =
      List.of(
          ("家庭 家长 家属 家乡 人民 人大 人才 人口 人工 个人 个体 个别 次日 次年 次月 元旦 元宵 名单 名称"
                  + " 户外 户籍 户主 场所 场地 项目 部门 部署 所在 所有 处罚 处理 处置 起诉 起草 份额 件件"
                  + " 条件 条款 条例 台账 天然 天气 年度 年内 年末 年底 年初 月底 月末 日常 组织")
              .split(" "));

  private static final String COMPARED = "(?:(?:与上年相比|与去年相比)，?|同比|[比较][上去]年)";
  private static final String VERB = "(?:增加|减少|增长|下降|提高|降低|上升)";
  private static final Pattern BEFORE_CLAUSE =
      Pattern.compile("(?:" + COMPARED + VERB + "?|" + VERB + ")$");
  private static final Pattern BEFORE_COMMA =
      Pattern.compile("(?:[，、；：。](?:" + COMPARED + VERB + "?)?|" + COMPARED + VERB + "?，?)$");
  private static final Pattern BLANKS = Pattern.compile("^[ \\t]+|[ \\t]+$");
  private static final Pattern BEFORE_DIFFERENCE = Pattern.compile(VERB + "$");
  private static final Pattern BEFORE_FROM_TO = Pattern.compile("[由从]$");
  private static final Pattern BEFORE_RANK = Pattern.compile("第$");

  /** Finds the repetition right behind what is printed of a figure. */
  public static Optional<Repetition> behind(
      Definition definition, Printed printed, String following) {
    String text = BLANKS.matcher(following).replaceAll("");
    if (OTHER_WORDS.stream().anyMatch(text::startsWith)) {
      return Optional.empty();
    }
    boolean points = printed != Printed.VALUE || definition.unit().isPercent();
    return Stream.concat(
            units(definition), points ? Stream.of("%", "％", "个百分点", "百分点") : Stream.of())
        .filter(text::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(unit -> new Repetition("自带单位，去掉后面的“" + unit + "”，或写 .数值"));
  }

  private static Stream<String> units(Definition definition) {
    Unit unit = definition.unit();
    return definition.kind() == Kind.MONEY
        ? Stream.of(unit.base(), "万" + unit.base(), "亿" + unit.base())
        : Stream.of(unit.symbol(), unit.base());
  }

  /** Finds the repetition right before what is printed of a figure. */
  public static Optional<Repetition> before(
      Definition definition, Printed printed, String preceding) {
    String text = BLANKS.matcher(preceding).replaceAll("");
    return switch (printed) {
      case VALUE ->
          definition.kind() == Kind.RANK ? at(BEFORE_RANK, text, "“第”") : Optional.empty();
      case DIFFERENCE -> at(BEFORE_DIFFERENCE, text, "“增加”“减少”");
      case CLAUSE -> at(BEFORE_CLAUSE, text, "“同比”“比上年”");
      case FROM_TO -> at(BEFORE_FROM_TO, text, "“由”");
      case CLAUSE_WITH_COMMA ->
          text.endsWith("（")
              ? Optional.of(new Repetition("自带逗号，不能接在“（”后面；写 ${类.指标.同比}"))
              : at(BEFORE_COMMA, text, "逗号和“同比”");
    };
  }

  private static Optional<Repetition> at(Pattern end, String text, String told) {
    Matcher matcher = end.matcher(text);
    return matcher.find()
        ? Optional.of(new Repetition("自带" + told + "，去掉前面的“" + matcher.group() + "”"))
        : Optional.empty();
  }

  /** The printed forms of a figure. */
  public enum Printed {
    /** 11起, this year's or last year's. */
    VALUE,
    /** 增加2件. */
    DIFFERENCE,
    /** 同比下降33.3%. */
    CLAUSE,
    /** 由9件减少到6件. */
    FROM_TO,
    /** ，同比下降33.3%. */
    CLAUSE_WITH_COMMA;

    /** Returns what a member prints; empty if it carries neither unit nor clause. */
    public static Optional<Printed> of(FigureMember member) {
      return switch (member) {
        case LAST -> Optional.of(VALUE);
        case DIFFERENCE -> Optional.of(DIFFERENCE);
        case CHANGE -> Optional.of(CLAUSE);
        case FROM_TO -> Optional.of(FROM_TO);
        case NUMBER, UNIT, IS_ZERO, SOURCE, PERIOD, EXPLANATION -> Optional.empty();
      };
    }
  }
}
