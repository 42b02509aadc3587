package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Magnitude;

/**
 * Refuses figures that are ten times last year's value or more, or a tenth of it or less, unless a
 * reason quotes the number.
 */
public record TenfoldChanges(ReportData data, Diagnostics problems) {

  /**
   * @param compared the figures of the data with last year's values, whatever their source
   */
  public void check(Figures compared) {
    for (Figure figure : compared.all()) {
      if (figure.origin() instanceof Origin.Given
          && !Magnitude.isConfirmed(figure, reason(figure))) {
        figure.change().flatMap(Magnitude::of).ifPresent(m -> refuse(figure, m));
      }
    }
  }

  private String reason(Figure figure) {
    String ofItsOwn = figure.remarks().explanation();
    return data.explanations().getOrDefault(figure.definition().name(), "") + ofItsOwn;
  }

  private void refuse(Figure figure, Magnitude magnitude) {
    String name = figure.definition().name();
    Figure before = figure.before().orElseThrow();
    problems.add(
        Diagnostic.error(
                "diff/magnitude",
                figure.origin().position(),
                "%s %s → %s，%s，疑似单位或小数点错误"
                    .formatted(name, before.text(), figure.text(), magnitude.text("上年")))
            .withHint("确是这个数的，在“说明”里写出这个数和原因，如 " + name + ": " + figure.text() + "，因为……")
            .withRelated(before.origin().position(), before.text()));
  }
}
