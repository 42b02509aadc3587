package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.yaml.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks beyond the schema: years, dates and periods must fit each other. */
final class Plausibility {

  /** Keys of 说明 that justify a warning of this class, besides figures. */
  static final List<String> KEYS = List.of("年度", "公文.成文日期", "year", "date", "period", "estimate");

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern YEAR_IN_TEXT = Pattern.compile("([0-9]{4})年");
  private static final Pattern MONTHS = Pattern.compile("([0-9]{1,2})(?:月)?[—－~～至-]([0-9]{1,2})月");
  private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})月");
  private static final int EARLIEST = 1950;
  private static final int LATEST = 2100;
  private static final int LAST_MONTH = 12;

  private final YamlNode.Mapping yaml;
  private final Explanations explanations;
  private final Diagnostics problems;

  Plausibility(YamlNode.Mapping yaml, Explanations explanations, Diagnostics problems) {
    this.yaml = yaml;
    this.explanations = explanations;
    this.problems = problems;
  }

  void check(Collection<Figure> figures) {
    Optional<Integer> year = scalar(List.of(ReportData.YEAR)).flatMap(this::year);
    year.ifPresent(this::checkDate);
    for (Figure figure : figures) {
      year.ifPresent(y -> checkPeriod(figure, y));
      checkState(figure);
    }
  }

  /**
   * A report's year has four digits; a number of others is an error, unless the schema has told.
   */
  private Optional<Integer> year(YamlNode.Scalar scalar) {
    if (!YEAR.matcher(scalar.text()).matches()) {
      if (!problems.hasErrors()) {
        problems.error("data/year", scalar.position(), "年度要写四位数的年份，如 2031");
      }
      return Optional.empty();
    }
    int year = Integer.parseInt(scalar.text());
    if (year < EARLIEST || year > LATEST) {
      warn("年度", "data/year", scalar.position(), "年度写的是 " + year + "，请核对");
    }
    return Optional.of(year);
  }

  private void checkDate(int year) {
    Optional<YamlNode.Scalar> written = scalar(List.of("公文", "成文日期"));
    Optional<LocalDate> date = written.flatMap(s -> date(s.text()));
    if (date.filter(d -> d.getYear() != year + 1).isPresent()) {
      String problem =
          date.get().getYear() <= year ? "成文日期 %s 早于 %d 年年底，年度数据还没有全" : "成文日期 %s 晚于 %d 年的下一年";
      warn("公文.成文日期", "data/date", written.get().position(), problem.formatted(date.get(), year));
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // The schema's format tells that.
    }
  }

  private void checkPeriod(Figure figure, int year) {
    String period = figure.remarks().period();
    Matcher years = YEAR_IN_TEXT.matcher(period);
    boolean isInYear = true;
    while (years.find()) {
      isInYear &= Integer.parseInt(years.group(1)) == year;
    }
    if (!isInYear || !areMonths(YEAR_IN_TEXT.matcher(period).replaceAll(""))) {
      warn(
          figure,
          "data/period",
          remark(figure, "统计期"),
          "“%s”的统计期“%s”不在 %d 年之内".formatted(name(figure), period, year));
    }
  }

  private static boolean areMonths(String period) {
    Matcher span = MONTHS.matcher(period);
    if (span.find() && Integer.parseInt(span.group(1)) > Integer.parseInt(span.group(2))) {
      return false;
    }
    Matcher months = MONTH.matcher(period);
    while (months.find()) {
      int month = Integer.parseInt(months.group(1));
      if (month < 1 || month > LAST_MONTH) {
        return false;
      }
    }
    return true;
  }

  private void checkState(Figure figure) {
    if (figure.remarks().estimated()) {
      warn(figure, "data/estimate", remark(figure, "状态"), "“" + name(figure) + "”还不是核定数，报告只能作草稿");
    }
    if (figure.remarks().withheld()) {
      problems.add(
          Diagnostic.of(
              Severity.NOTE,
              "data/withheld",
              remark(figure, "公开"),
              "“" + name(figure) + "”不公开，参加核对，不写进报告"));
    }
  }

  private void warn(Figure figure, String code, SourcePosition position, String message) {
    warn(name(figure), code, position, message);
  }

  private void warn(String name, String code, SourcePosition position, String message) {
    var warning =
        Diagnostic.warning(code, position, message).withHint("确实如此的，在 说明 里写 " + name + ": 原因");
    problems.add(explanations.justify(name, warning));
  }

  private static String name(Figure figure) {
    return figure.definition().name();
  }

  /** Where a remark of a figure in long form is written. */
  private SourcePosition remark(Figure figure, String key) {
    var path = new ArrayList<>(List.of(name(figure).split("\\.", -1)));
    path.add(key);
    return scalar(path).map(YamlNode::position).orElse(figure.origin().position());
  }

  private Optional<YamlNode.Scalar> scalar(List<String> path) {
    return yaml.at(path).flatMap(YamlNode::asScalar);
  }
}
