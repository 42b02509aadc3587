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
public record LastYear(ReportTemplate template) {

  /**
   * The data to compare with.
   *
   * @param thisFile names last year's file; else the data does; else the one beside it is taken,
   *     whose name differs in the year alone, if it speaks of that year and of the same unit
   */
  Optional<LastData> find(DataFile thisFile, ReportData thisYear, Diagnostics problems) {
    int year = thisYear.year() - 1;
    Optional<Path> named = thisFile.last().or(() -> named(thisFile.path(), thisYear));
    if (named.isPresent()) {
      if (thisFile.last().isEmpty()) {
        requireFile(named.get(), thisYear, problems);
      }
      ReportData data = read(named.get(), problems);
      requireYear(data, year, problems);
      return Optional.of(new LastData(named.get(), data));
    }
    return neighbour(thisFile.path(), year)
        .map(path -> new LastData(path, read(path, problems)))
        .filter(last -> belongs(last.data(), thisYear, problems));
  }

  /** The file that the data names, else the one beside it that would be taken, whatever it says. */
  static Optional<Path> path(Path thisFile, ReportData thisYear) {
    return named(thisFile, thisYear).or(() -> neighbour(thisFile, thisYear.year() - 1));
  }

  /**
   * As above.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if there is no such file
   */
  public static Optional<Path> path(Path thisFile, ReportData thisYear, Diagnostics problems) {
    named(thisFile, thisYear).ifPresent(path -> requireFile(path, thisYear, problems));
    return path(thisFile, thisYear);
  }

  private static Optional<Path> named(Path thisFile, ReportData thisYear) {
    return Optional.of(thisYear.text(ReportData.LAST_FILE))
        .filter(name -> !name.isBlank())
        .map(thisFile::resolveSibling);
  }

  private static void requireFile(Path path, ReportData thisYear, Diagnostics problems) {
    if (!Files.isRegularFile(path)) {
      problems.add(
          Diagnostic.error(
                  "data/last-year", thisYear.position(ReportData.LAST_FILE), "没有上年的数据文件 " + path)
              .withHint("从这个文件所在的文件夹写起，如 ../2030/2030.yaml；没有上年数据的，删去这一行"));
      problems.stopOnErrors();
    }
  }

  /** The name of the file of a year beside that of the year after. */
  public static String neighbourName(String name, int year) {
    return name.replace(Integer.toString(year + 1), Integer.toString(year));
  }

  private static Optional<Path> neighbour(Path file, int year) {
    String name = file.getFileName().toString();
    String wanted = neighbourName(name, year);
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
              .withHint("用 --last 或者“上年数据”指出 " + year + " 年的数据文件"));
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
