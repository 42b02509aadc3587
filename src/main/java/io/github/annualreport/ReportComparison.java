package io.github.annualreport;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diff.Comparer;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.Edition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares data files: reads, validates and derives each, then holds the last two together. */
public final class ReportComparison {

  private final ReportBuilder builder;

  public ReportComparison(Templates templates) {
    this.builder = new ReportBuilder(templates);
  }

  /**
   * @throws InvalidInputException if one of the files cannot be used; what is wrong with the others
   *     is told as well
   */
  public ComparedReports compare(ComparisonRequest request) {
    List<Editions.Read> read = read(request);
    Editions.Read newest = read.get(read.size() - 1);
    return new ComparedReports(
        compare(read.subList(0, read.size() - 1), newest), request.selection());
  }

  /**
   * What stands out in data that was read already, beside the year before, which it names.
   *
   * @param file where the data lies, or would
   * @throws InvalidInputException if last year's file cannot be used
   */
  List<Diagnostic> findings(Path file, ReportContent content, Optional<String> template) {
    var problems = new Diagnostics();
    var editions = new Editions(builder, template, problems);
    Editions.Read last = editions.read(content.lastFile().orElseThrow(), false);
    return compare(List.of(last), editions.of(file, content)).findings();
  }

  private static Comparison compare(List<Editions.Read> earlier, Editions.Read newest) {
    List<Edition> before =
        earlier.stream()
            .map(r -> r.edition().inWordsOf(Editions.definitions(newest.template())))
            .toList();
    Edition last = before.get(before.size() - 1);
    boolean yearOnYear = newest.edition().year() == last.year() + 1;
    Edition now = yearOnYear ? newest.comparedWith(last) : newest.edition();
    return new Comparer(last, now, newest.template().limits())
        .compare(before.subList(0, before.size() - 1));
  }

  private List<Editions.Read> read(ComparisonRequest request) {
    var problems = new Diagnostics();
    var editions = new Editions(builder, request.template(), problems);
    var result = new ArrayList<Editions.Read>();
    int newest = request.files().size() - 1;
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

  /** More than two files are a series of years. */
  private static void requireSeries(List<Editions.Read> read, Diagnostics problems) {
    for (int i = 1; i < read.size() && read.size() > 2; i++) {
      Editions.Read before = read.get(i - 1);
      Editions.Read after = read.get(i);
      if (after.edition().year() <= before.edition().year()) {
        problems.add(
            Diagnostic.error(
                    "diff/years",
                    after.data().position(YearNames.YEAR),
                    "比较几年时，文件要从早到晚排列，%d 年不能排在 %d 年后面"
                        .formatted(after.edition().year(), before.edition().year()))
                .withRelated(before.data().position(YearNames.YEAR), "排在前面的文件"));
      }
    }
    problems.stopOnErrors();
  }

  /**
   * What to compare.
   *
   * @param files two or more, the newest last
   */
  public record ComparisonRequest(
      List<Path> files, Optional<String> template, ComparisonSelection selection) {
    public ComparisonRequest {
      files = List.copyOf(files);
      if (files.size() < 2) {
        throw new IllegalArgumentException("two files are compared at least");
      }
    }
  }
}
