package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of this year and of those before it, as far as their data files lie side by side.
 *
 * @param year this year
 * @param figures those of a year each, the newest first
 */
record FigureHistory(int year, List<Figures> figures) {

  private static final int MOST_YEARS = 5;

  FigureHistory {
    figures = List.copyOf(figures);
  }

  static FigureHistory of(ReportContent content, Diagnostics problems) {
    var years = new ArrayList<Figures>(List.of(content.figures()));
    var lastYear = new LastYear(content.template());
    var file = new DataFile(content.file(), content.lastFile(), Optional.empty());
    ReportData data = content.data();
    while (years.size() < MOST_YEARS) {
      Optional<LastYear.LastData> last = lastYear.find(file, data, problems);
      if (last.isEmpty()) {
        break;
      }
      Figures read = last.get().figures(content.template().schema().catalogue());
      years.add(content.template().rules().derive(read));
      file = DataFile.of(last.get().file());
      data = last.get().data();
    }
    return new FigureHistory(content.data().year(), years);
  }

  /** The values of a figure, this year's first; what the year after says of a year is preferred. */
  List<Optional<BigDecimal>> values(String name) {
    var result = new ArrayList<Optional<BigDecimal>>();
    Optional<Figure> after = Optional.empty();
    for (Figures ofYear : figures) {
      Optional<Figure> own = ofYear.find(name);
      Optional<BigDecimal> corrected = after.flatMap(Figure::last).map(Figure.Last::value);
      result.add(corrected.or(() -> own.filter(FigureHistory::isOfYear).map(Figure::value)));
      after = own;
    }
    boolean lastAlone = figures.size() == 1; // Long form tells last year without its file.
    if (lastAlone) {
      result.add(after.flatMap(Figure::last).map(Figure.Last::value));
    }
    return result;
  }

  private static boolean isOfYear(Figure figure) {
    return !figure.isOpen() && figure.remarks().period().isEmpty() && !figure.remarks().withheld();
  }
}
