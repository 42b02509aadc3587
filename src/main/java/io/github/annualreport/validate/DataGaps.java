package io.github.annualreport.validate;

import io.github.annualreport.build.ReportContent;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.format.CheckedFile;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import java.util.List;

/**
 * The figures that a template asks for and a data file does not give.
 *
 * @param notFilledIn those of which nothing is written, nor explained
 */
record DataGaps(ReportData data, int notCounted, List<String> notFilledIn) {

  private static final int SHOWN = 10;

  DataGaps {
    notFilledIn = List.copyOf(notFilledIn);
  }

  static DataGaps of(ReportContent content) {
    ReportData data = content.data();
    AskedFigures asked = AskedFigures.of(content);
    List<String> absent =
        content.template().schema().catalogue().all().stream()
            .filter(definition -> saysSomething(definition, data))
            .map(Definition::name)
            .filter(asked::has)
            .filter(name -> data.figures().find(name).isEmpty())
            .filter(name -> !data.absences().containsKey(name))
            .filter(name -> !data.explanations().containsKey(name))
            .toList();
    long notCounted = data.absences().values().stream().filter(Absence.NOT_COUNTED::equals).count();
    return new DataGaps(data, (int) notCounted, absent);
  }

  /** There is no fine to fill in where there was no case. */
  private static boolean saysSomething(Definition definition, ReportData data) {
    return definition.follows().isEmpty()
        || data.figures().find(definition.follows().get()).filter(f -> !f.isZero()).isPresent();
  }

  CheckedFile.Gaps count() {
    return new CheckedFile.Gaps(notCounted, notFilledIn.size());
  }

  /** One finding for all of them: a form that is half empty would drown the others. */
  void tell(boolean strict, Diagnostics problems) {
    if (notFilledIn.isEmpty()) {
      return;
    }
    boolean many = notFilledIn.size() > SHOWN;
    String names = String.join("、", many ? notFilledIn.subList(0, SHOWN) : notFilledIn);
    problems.add(
        Diagnostic.of(
                strict ? Severity.WARNING : Severity.NOTE,
                "data/not-filled-in",
                data.position(ReportData.YEAR),
                "没有填的数据 " + notFilledIn.size() + " 项：" + names + (many ? "……" : ""))
            .withHint("没有发生的写 0，没有这项职责的写 无此职责，没有统计的写 未统计；或者在“说明”里写明原因"));
  }
}
