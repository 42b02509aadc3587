package io.github.annualreport.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a text that say once more what a figure beside them prints itself: the unit behind 6件,
 * the 同比 before 同比下降33.3%, the comma before a clause that begins with one. Behind a number alone it
 * is a unit other than the figure's.
 *
 * @param another whether it is a unit other than the figure's, not one too many
 * @param advice says what the figure prints itself and which words have to go
 */
public record Repetition(boolean another, String advice) {

  private static final String COMPARED = "(?:(?:与上年相比|与去年相比)，?|同比|[比较][上去]年)";
  private static final String VERB = "(?:增加|减少|增长|下降|提高|降低|上升)";
  private static final Pattern BEFORE_CLAUSE =
      Pattern.compile("(?:" + COMPARED + VERB + "?|" + VERB + ")$");
  private static final Pattern BEFORE_COMMA =
      Pattern.compile("(?:[，、；：。](?:" + COMPARED + VERB + "?)?|" + COMPARED + VERB + "?，?)$");
  private static final Pattern BLANKS = Pattern.compile("^[ \\t\u3000*]+|[ \\t\u3000*]+$");
  private static final Pattern BEFORE_DIFFERENCE = Pattern.compile(VERB + "$");
  private static final Pattern BEFORE_FROM_TO = Pattern.compile("[由从]$");
  private static final Pattern BEFORE_RANK = Pattern.compile("第$");

  /**
   * Finds a unit right behind what is printed of a figure: one too many, or behind the number alone
   * another than the figure's.
   */
  public static Optional<Repetition> behind(
      Definition definition, Printed printed, String following) {
    String text = BLANKS.matcher(following).replaceAll("");
    Unit own = definition.unit();
    Optional<UnitWord> word = UnitWord.startOf(text, own);
    return printed == Printed.NUMBER
        ? word.filter(w -> !w.fits(own)).map(w -> another(own, w.unit()))
        : word.map(w -> twice(w.written(), printed != Printed.VALUE || w.fits(own)));
  }

  private static Repetition another(Unit own, String written) {
    return new Repetition(true, "的单位是%s，后面写的是%s；改成%1$s，或去掉 .数值".formatted(own.symbol(), written));
  }

  private static Repetition twice(String written, boolean fits) {
    return new Repetition(false, "自带单位，去掉后面的“" + written + "”" + (fits ? "，或写 .数值" : ""));
  }

  /** Finds the repetition right before what is printed of a figure. */
  public static Optional<Repetition> before(
      Definition definition, Printed printed, String preceding) {
    String text = BLANKS.matcher(preceding).replaceAll("");
    return switch (printed) {
      case VALUE ->
          definition.kind() == Kind.RANK ? at(BEFORE_RANK, text, "“第”") : Optional.empty();
      case NUMBER -> Optional.empty();
      case DIFFERENCE -> at(BEFORE_DIFFERENCE, text, "“增加”“减少”");
      case CLAUSE -> at(BEFORE_CLAUSE, text, "“同比”“比上年”");
      case FROM_TO -> at(BEFORE_FROM_TO, text, "“由”");
      case CLAUSE_WITH_COMMA ->
          text.endsWith("（")
              ? Optional.of(new Repetition(false, "自带逗号，不能接在“（”后面；写 ${类.指标.同比}"))
              : at(BEFORE_COMMA, text, "逗号和“同比”");
    };
  }

  private static Optional<Repetition> at(Pattern end, String text, String told) {
    Matcher matcher = end.matcher(text);
    return matcher.find()
        ? Optional.of(new Repetition(false, "自带" + told + "，去掉前面的“" + matcher.group() + "”"))
        : Optional.empty();
  }

  /** The printed forms of a figure. */
  public enum Printed {
    /** 11起, this year's or last year's. */
    VALUE,
    /** 11. */
    NUMBER,
    /** 增加2件. */
    DIFFERENCE,
    /** 同比下降33.3%. */
    CLAUSE,
    /** 由9件减少到6件. */
    FROM_TO,
    /** ，同比下降33.3%. */
    CLAUSE_WITH_COMMA;

    /** Returns what a member prints; empty if neither a number nor a clause. */
    public static Optional<Printed> of(FigureMember member) {
      return switch (member) {
        case LAST, UNIT -> Optional.of(VALUE);
        case NUMBER -> Optional.of(NUMBER);
        case DIFFERENCE -> Optional.of(DIFFERENCE);
        case CHANGE -> Optional.of(CLAUSE);
        case FROM_TO -> Optional.of(FROM_TO);
        case IS_ZERO, SOURCE, PERIOD, EXPLANATION -> Optional.empty();
      };
    }
  }
}
