package io.github.annualreport.build;

import io.github.annualreport.data.FormerNames;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds and reads the data of the year before. */
record LastYear(ReportTemplate template) {

  /**
   * The data to compare with.
   *
   * @param thisFile names last year's file; else the one beside it is taken, whose name differs in
   *     the year alone, if it speaks of that year and of the same unit
   */
  Optional<LastData> find(DataFile thisFile, ReportData thisYear, Diagnostics problems) {
    int year = thisYear.year() - 1;
    if (thisFile.last().isPresent()) {
      Path path = thisFile.last().get();
      ReportData data = read(path, problems);
      requireYear(data, year, problems);
      return Optional.of(new LastData(path, data));
    }
    return neighbour(thisFile.path(), year)
        .map(path -> new LastData(path, read(path, problems)))
        .filter(last -> belongs(last.data(), thisYear, problems));
  }

  /** The file beside this year's that would be taken, whatever it says. */
  static Optional<Path> beside(Path thisFile, ReportData thisYear) {
    return neighbour(thisFile, thisYear.year() - 1);
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
      // Warnings of last year's file were reported when it was this year's.
      own.sorted().stream().filter(d -> own.hasErrors()).forEach(problems::add);
    }
  }

  private static void requireYear(ReportData data, int year, Diagnostics problems) {
    if (data.year() != year) {
      problems.add(
          Diagnostic.error(
                  "data/last-year",
                  data.position(ReportData.YEAR),
                  "上年的数据应是 " + year + " 年的，这个文件是 " + data.year() + " 年的")
              .withHint("用 --last 指出 " + year + " 年的数据文件"));
      problems.stopOnErrors();
    }
  }

  private static boolean belongs(ReportData last, ReportData thisYear, Diagnostics problems) {
    boolean sameUnit = last.unit().equals(thisYear.unit());
    boolean rightYear = last.year() == thisYear.year() - 1;
    if (!sameUnit || !rightYear) {
      String what = rightYear ? ReportData.UNIT : ReportData.YEAR;
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
