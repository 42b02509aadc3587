package io.github.annualreport.diff;

import io.github.annualreport.build.LastYear;
import io.github.annualreport.build.ReportContent;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares data files: reads, validates and derives each, then holds the last two together. */
public final class ReportComparison {

  private final Templates templates;

  public ReportComparison(Templates templates) {
    this.templates = templates;
  }

  /**
   * @throws InvalidInputException if one of the files cannot be used; what is wrong with the others
   *     is told as well
   */
  public Comparison compare(ComparisonRequest request) {
    var printed = new PrintedTexts(templates, request.template());
    List<ComparedYears.Read> read = read(request).stream().map(r -> r.with(printed.in(r))).toList();
    ComparedYears.Read newest = read.get(read.size() - 1);
    return compare(read.subList(0, read.size() - 1), newest);
  }

  /**
   * Compares data that was read already with last year's file or, without one, with the values of
   * last year that it gives itself.
   *
   * @throws InvalidInputException if last year's file cannot be used
   */
  Comparison compare(ReportContent content, Optional<String> template) {
    var problems = new Diagnostics();
    var editions = new ComparedYears(templates, template, problems);
    ComparedYears.Read last =
        content
            .lastFile()
            .map(file -> editions.read(ComparedFile.of(file), false))
            .orElseGet(() -> editions.beforeIn(content));
    return compare(List.of(last), editions.of(content));
  }

  private static Comparison compare(List<ComparedYears.Read> earlier, ComparedYears.Read newest) {
    List<ComparedYear> before =
        earlier.stream()
            .map(r -> FigureAlignment.align(r.edition(), newest.template().definitions()))
            .toList();
    ComparedYear last = before.get(before.size() - 1);
    boolean yearOnYear = newest.edition().year() == last.year() + 1;
    ComparedYear now = yearOnYear ? newest.comparedWith(last) : newest.edition();
    return new Comparer(last, now, newest.template().limits())
        .compare(before.subList(0, before.size() - 1));
  }

  private List<ComparedYears.Read> read(ComparisonRequest request) {
    var problems = new Diagnostics();
    var editions = new ComparedYears(templates, request.template(), problems);
    var result = new ArrayList<ComparedYears.Read>();
    int newest = request.files().size() - 1;
    if (newest == 0) {
      ComparedYears.Read now = editions.read(request.files().get(0), true);
      return List.of(editions.read(ComparedFile.of(lastFile(now, problems)), false), now);
    }
    for (int i = 0; i <= newest; i++) {
      try {
        result.add(editions.read(request.files().get(i), i == newest));
      } catch (InvalidInputException e) {
        problems.addAll(e.diagnostics());
      }
    }
    problems.stopOnErrors();
    requireSeries(result, problems);
    return result;
  }

  private static Path lastFile(ComparedYears.Read now, Diagnostics problems) {
    Path file = Path.of(now.edition().file().name());
    return LastYear.path(file, now.data(), problems)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    List.of(
                        Diagnostic.error(
                                "data/last-year",
                                now.data().position(ReportData.YEAR),
                                "没有可以比较的上年数据：" + neighbour(now) + "，也没有写“上年数据”")
                            .withHint("写两个文件，上年的在前：report diff 上年的.yaml 本年的.yaml"))));
  }

  /** The file that was looked for. */
  private static String neighbour(ComparedYears.Read now) {
    String name = Path.of(now.edition().file().name()).getFileName().toString();
    int year = now.edition().year();
    return name.contains(Integer.toString(year))
        ? "旁边没有上年的 " + LastYear.neighbourName(name, year - 1)
        : "文件名“" + name + "”里没有年份，认不出旁边哪个是上年的";
  }

  /** More than two files are a series of years. */
  private static void requireSeries(List<ComparedYears.Read> read, Diagnostics problems) {
    for (int i = 1; i < read.size() && read.size() > 2; i++) {
      ComparedYears.Read before = read.get(i - 1);
      ComparedYears.Read after = read.get(i);
      if (after.edition().year() <= before.edition().year()) {
        problems.add(
            Diagnostic.error(
                    "diff/years",
                    after.data().position(ReportData.YEAR),
                    "比较几年时，文件要从早到晚排列，%d 年不能排在 %d 年后面"
                        .formatted(after.edition().year(), before.edition().year()))
                .withRelated(before.data().position(ReportData.YEAR), "排在前面的文件"));
      }
    }
    problems.stopOnErrors();
  }
}
