package io.github.annualreport.diff;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.indicator.ChangeThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Compares two editions: figures by name, texts by place and likeness. */
public final class Comparer {

  private static final String UNIT = "单位.名称";

  private final YearPair years;
  private final FigureChecks checks;

  /**
   * @param last in the words of the later edition's template
   */
  public Comparer(ComparedYear last, ComparedYear now, ChangeThresholds limits) {
    this.years = new YearPair(last, now);
    this.checks = new FigureChecks(years, limits);
  }

  /**
   * @param earlier editions before the two, in the words of the same template
   */
  public Comparison compare(List<ComparedYear> earlier) {
    List<FigureComparison> compared =
        new RenameDetector(years).tell(definitions().stream().map(this::figure).toList());
    Optional<Diagnostic> copied = new CopiedYear(years).find(compared);
    List<FigureComparison> figures =
        copied.isPresent() ? CopiedYear.withoutStale(compared) : compared;
    List<TextComparison> texts = new TextComparer(years).compare();
    List<Diagnostic> general = general();
    copied.ifPresent(general::add);
    var findings = new ArrayList<>(general);
    figures.forEach(f -> findings.addAll(f.findings()));
    texts.forEach(t -> findings.addAll(t.findings()));
    ChangeCounts counts = ChangeCounts.of(figures, texts, findings);
    return new Comparison(earlier, years.last(), years.now(), figures, texts, counts, general);
  }

  /** By group; those of the later template in its order, then those that are no more. */
  private List<Definition> definitions() {
    var result = new LinkedHashMap<String, Definition>();
    years.now().definitions().forEach(d -> result.put(d.name(), d));
    years.last().definitions().forEach(d -> result.putIfAbsent(d.name(), d));
    List<String> groups = result.keySet().stream().map(Comparer::group).distinct().toList();
    return result.values().stream()
        .sorted(Comparator.comparing(d -> groups.indexOf(group(d.name()))))
        .toList();
  }

  private static String group(String name) {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }

  private FigureComparison figure(Definition definition) {
    String name = definition.name();
    ReportedValue after = years.now().entry(name);
    ReportedValue inFile = years.last().entry(name);
    ReportedValue before = restated(after, inFile);
    Status status = status(before, after);
    Optional<Change> change =
        status == Status.UNIT_CHANGED ? Optional.empty() : change(definition, before, after);
    var pair =
        new FigureComparison(definition, status, before, after, change, List.of(), List.of());
    return pair.with(checks.of(pair), remarks(pair));
  }

  /** Between versions of one year it matters too what is said about a figure. */
  private Status status(ReportedValue before, ReportedValue after) {
    Status status = Status.of(before, after);
    boolean same = status == Status.UNCHANGED && RemarkChanges.of(before, after).isEmpty();
    return years.isSameYear() && status == Status.UNCHANGED && !same ? Status.CHANGED : status;
  }

  /** The later edition's 上年 takes precedence over last year's file, as in the report. */
  private ReportedValue restated(ReportedValue after, ReportedValue inFile) {
    if (!years.isYearOnYear()) {
      return inFile;
    }
    return after
        .figure()
        .flatMap(f -> f.last().map(l -> asOf(f, l)))
        .map(ReportedValue::of)
        .orElse(inFile);
  }

  private Figure asOf(Figure figure, Figure.Last before) {
    Remarks remarks =
        years
            .last()
            .figures()
            .find(figure.definition().name())
            .map(Figure::remarks)
            .orElse(Remarks.NONE);
    return new Figure(
        figure.definition(), before.value(), Optional.empty(), before.origin(), remarks);
  }

  private Optional<Change> change(
      Definition definition, ReportedValue before, ReportedValue after) {
    if (years.isYearOnYear()) {
      return after.figure().flatMap(Figure::change);
    }
    Optional<Figure> old = before.figure().filter(Comparer::isComparable);
    return after
        .figure()
        .filter(Comparer::isComparable)
        .flatMap(f -> old.map(o -> new Change(definition, o.value(), f.value())));
  }

  private static boolean isComparable(Figure figure) {
    return figure.remarks().allowComparison();
  }

  private List<String> remarks(FigureComparison pair) {
    var result = new ArrayList<String>();
    years.last().formerName(pair.definition().name()).ifPresent(f -> result.add("原名 " + f));
    if (years.isSameYear()) {
      result.addAll(RemarkChanges.of(pair.last(), pair.now()));
    }
    pair.now().figure().map(Figure::remarks).ifPresent(r -> result.addAll(incomparable(r, pair)));
    boolean fromZero =
        pair.change()
            .filter(c -> c.last().signum() == 0 || c.now().signum() == 0)
            .filter(c -> c.difference().signum() != 0)
            .isPresent();
    if (fromZero && years.isYearOnYear()) {
      result.add(pair.change().orElseThrow().clause());
    }
    return result;
  }

  private static List<String> incomparable(Remarks remarks, FigureComparison pair) {
    if (pair.last().figure().isEmpty() || remarks.allowComparison()) {
      return List.of();
    }
    String why = remarks.comparable() ? "统计期 " + remarks.period() : "口径不同";
    String reason = remarks.explanation().isEmpty() ? "" : "：" + remarks.explanation();
    return List.of("不可比（" + why + reason + "）");
  }

  /** Findings about the two files as wholes. */
  private List<Diagnostic> general() {
    ComparedYear last = years.last();
    ComparedYear now = years.now();
    var found = new ArrayList<Diagnostic>();
    if (!last.unit().equals(now.unit())) {
      String message = "两个文件不是同一个单位的：“%s”和“%s”".formatted(last.unit(), now.unit());
      found.add(
          Diagnostic.warning("diff/other-unit", now.position(UNIT), message)
              .withRelated(last.position(UNIT), last.unit()));
    }
    if (last.year() > now.year()) {
      String message = "后一个文件是 %d 年的，比前一个（%d 年）早，是不是写反了".formatted(now.year(), last.year());
      found.add(
          Diagnostic.warning("diff/years", now.position(ReportData.YEAR), message)
              .withRelated(last.position(ReportData.YEAR), last.year() + "年"));
    }
    return found;
  }
}
