package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the year in a data file's name with the year that the file states. */
final class FileYear {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

  private FileYear() {}

  /** A copy of last year's file is easily renamed and left with its year, or the reverse. */
  static void check(Path file, ReportData data, Diagnostics problems) {
    String stated = Integer.toString(data.year());
    List<String> named =
        YEAR.matcher(file.getFileName().toString()).results().map(MatchResult::group).toList();
    if (!named.isEmpty() && !named.contains(stated)) {
      problems.add(
          Diagnostic.warning(
                  "data/file-year",
                  data.position(ReportData.YEAR),
                  "文件名里是 %s 年，年度写的是 %s，是不是忘了改".formatted(named.get(0), stated))
              .withHint("改“年度”，或者改文件名"));
    }
  }
}
