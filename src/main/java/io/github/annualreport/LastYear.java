package io.github.annualreport;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds and reads the data of the year before. */
record LastYear(ReportTemplate template) {

  private static final String UNIT = "单位.名称";

  /**
   * The data to compare with.
   *
   * @param given the file the user named; else the one beside this year's is taken, whose name
   *     differs in the year alone, if it speaks of that year and of the same unit
   */
  Optional<LastData> find(
      Path thisFile, ReportData thisYear, Optional<Path> given, Diagnostics problems) {
    int year = Integer.parseInt(thisYear.text(YearNames.YEAR)) - 1;
    if (given.isPresent()) {
      ReportData data = read(given.get(), problems);
      requireYear(data, year, problems);
      return Optional.of(new LastData(given.get(), data));
    }
    return neighbour(thisFile, year)
        .map(path -> new LastData(path, read(path, problems)))
        .filter(last -> belongs(last.data(), thisYear, year, problems));
  }

  /** The file beside this year's that would be taken, whatever it says. */
  static Optional<Path> beside(Path thisFile, ReportData thisYear) {
    return neighbour(thisFile, Integer.parseInt(thisYear.text(YearNames.YEAR)) - 1);
  }

  private static Optional<Path> neighbour(Path file, int year) {
    String name = file.getFileName().toString();
    String wanted = name.replace(Integer.toString(year + 1), Integer.toString(year));
    Path path = file.resolveSibling(wanted);
    return !wanted.equals(name) && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
  }

  private ReportData read(Path path, Diagnostics problems) {
    var own = new Diagnostics();
    try {
      var yaml = YamlReader.read(InputFiles.read(path, "yaml", own), own);
      var renewed = FormerNames.renew(yaml, template.schema().catalogue().all());
      return template.declaredBy(renewed.yaml(), own).validator().validate(renewed.yaml(), own);
    } finally {
      // What is merely doubtful in last year's file was said when it was this year's.
      own.sorted().stream().filter(d -> own.hasErrors()).forEach(problems::add);
    }
  }

  private static void requireYear(ReportData data, int year, Diagnostics problems) {
    if (!data.text(YearNames.YEAR).equals(Integer.toString(year))) {
      problems.add(
          Diagnostic.error(
                  "data/last-year",
                  data.position(YearNames.YEAR),
                  "上年的数据应是 " + year + " 年的，这个文件是 " + data.text(YearNames.YEAR) + " 年的")
              .withHint("用 --last 指出 " + year + " 年的数据文件"));
      problems.stopOnErrors();
    }
  }

  private static boolean belongs(
      ReportData last, ReportData thisYear, int year, Diagnostics problems) {
    boolean sameUnit = last.text(UNIT).equals(thisYear.text(UNIT));
    boolean rightYear = last.text(YearNames.YEAR).equals(Integer.toString(year));
    if (!sameUnit || !rightYear) {
      String what = rightYear ? UNIT : YearNames.YEAR;
      problems.add(
          Diagnostic.warning(
                  "data/last-year",
                  last.position(what),
                  "旁边的 %s 的%s是“%s”，没有拿来作上年数据"
                      .formatted(last.source().position().file().name(), what, last.text(what)))
              .withHint("确是上年数据的，用 --last 指出"));
    }
    return sameUnit && rightYear;
  }

  /** Last year's data and the file it comes from. */
  record LastData(Path file, ReportData data) {

    /** Last year's figures by the definitions of this year; without those of another unit. */
    Figures figures(Catalogue thisYear) {
      return Figures.of(
          data.figures().all().stream()
              .flatMap(f -> thisYear.find(f.definition().name()).flatMap(f::as).stream())
              .toList());
    }
  }
}
