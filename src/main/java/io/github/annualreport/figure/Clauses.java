package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Clauses about several figures in one: changes together, parts of a whole, a target. */
public final class Clauses {

  private static final String YEAR_ON_YEAR = "同比";

  private Clauses() {}

  /**
   * The changes of several figures: 同比分别下降9.4%和10.0%; 同比分别增长5.0%、下降3.0%; where one of them has no
   * rate, 分别比上年增加2件、与上年持平.
   *
   * @return empty if one of them cannot be compared
   */
  public static Optional<String> respectively(List<Figure> figures) {
    List<String> clauses =
        figures.stream()
            .flatMap(f -> f.change().map(Change::clause).stream())
            .filter(c -> !c.isEmpty())
            .toList();
    if (clauses.size() < figures.size() || clauses.isEmpty()) {
      return Optional.empty();
    }
    if (clauses.size() == 1) {
      return Optional.of(clauses.get(0));
    }
    if (!clauses.stream().allMatch(c -> c.matches(YEAR_ON_YEAR + "\\D+.*"))) {
      return Optional.of("分别" + String.join("、", clauses));
    }
    String verb = verb(clauses.get(0));
    boolean alike = clauses.stream().allMatch(c -> verb(c).equals(verb));
    List<String> rates =
        clauses.stream()
            .map(c -> c.substring(YEAR_ON_YEAR.length() + (alike ? verb.length() : 0)))
            .toList();
    return Optional.of(
        YEAR_ON_YEAR + "分别" + (alike ? verb + joined(rates) : String.join("、", rates)));
  }

  /** 上升 of 同比上升3.2%. */
  private static String verb(String clause) {
    return clause.substring(YEAR_ON_YEAR.length()).replaceFirst("[0-9].*", "");
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return String.join("、", parts.subList(0, last)) + (last > 0 ? "和" : "") + parts.get(last);
  }

  /** 由494项减少到304项; empty on a base of zero, to zero, and where nothing changed. */
  public static Optional<String> fromTo(Figure figure) {
    return figure
        .change()
        .filter(c -> c.last().signum() > 0 && c.now().signum() > 0)
        .filter(c -> !c.lastAmount().text().equals(figure.text()))
        .map(
            c -> {
              boolean isRate = figure.definition().kind() == Kind.RATE;
              Phrasing words = figure.definition().phrasing();
              boolean rises = c.difference().signum() > 0;
              String verb = rises ? (isRate ? words.rise() : "增加") : (isRate ? words.fall() : "减少");
              boolean isRank = figure.definition().kind() == Kind.RANK;
              return "由"
                  + c.lastAmount().text()
                  + (isRank ? (rises ? "降至" : "升至") : verb + "到")
                  + figure.text();
            });
  }

  /** A figure against its target: 超出目标值5天, 低于目标值1.2个百分点, 与目标值持平. */
  public static String against(Figure figure, Figure target) {
    Definition definition = figure.definition();
    BigDecimal wanted =
        target.definition().unit().convert(target.value(), definition.unit()).orElseThrow();
    var distance = new Change(definition, wanted, figure.value());
    if (distance.difference().signum() == 0) {
      return "与目标值持平";
    }
    if (definition.kind() == Kind.RANK) {
      boolean better = distance.difference().signum() < 0;
      return (better ? "优于" : "低于") + "目标" + distance.lastAmount().text();
    }
    boolean isRate = definition.kind() == Kind.RATE;
    boolean above = distance.difference().signum() > 0;
    return (above ? (isRate ? "高于" : "超出") : "低于")
        + "目标值"
        + (isRate ? distance.distance().digits() + "个百分点" : distance.distance().text());
  }

  /**
   * The parts of a whole above zero: 其中食品安全案件15起、计量案件5起; for a part that is the whole: 均为食品安全案件.
   *
   * @param printed how a figure is printed
   */
  public static String among(Figure whole, List<Figure> parts, Function<Figure, String> printed) {
    List<Figure> there = parts.stream().filter(p -> !p.isZero()).toList();
    if (there.isEmpty()) {
      return "";
    }
    Figure first = there.get(0);
    boolean isAll = !first.isOpen() && first.value().compareTo(whole.value()) == 0;
    if (there.size() == 1 && isAll) {
      return "均为" + noun(first);
    }
    return there.stream()
        .map(p -> noun(p) + printed.apply(p))
        .collect(Collectors.joining("、", "其中", ""));
  }

  /**
   * The values of several figures: 均为100%, 分别为98.0%和95.0%.
   *
   * @param printed how a figure is printed
   */
  public static String values(List<Figure> figures, Function<Figure, String> printed) {
    boolean alike = figures.stream().map(Figure::text).distinct().count() == 1;
    return alike
        ? "均为" + printed.apply(figures.get(0))
        : "分别为" + joined(figures.stream().map(printed).toList());
  }

  /** The thing counted, as a sentence names it before the number. */
  public static String noun(Figure figure) {
    String noun = figure.definition().phrasing().noun();
    return noun.endsWith("数") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
