package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.text.Bigrams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells of figures that one template alone has and that may be one and the same under two names:
 * the same unit, and the same value or a name that is alike. Nothing is compared on suspicion.
 */
final class RenameDetector {

  private static final double ALIKE = 0.5;
  private static final int TELLING_DIGITS = 2;

  private final YearPair years;

  RenameDetector(YearPair years) {
    this.years = years;
  }

  /** The figures, the new ones among them with a note on what they may have been called. */
  List<FigureComparison> tell(List<FigureComparison> figures) {
    List<FigureComparison> gone =
        figures.stream()
            .filter(f -> f.status() == Status.GONE && !declares(years.now(), f))
            .toList();
    return figures.stream()
        .map(
            f ->
                f.status() == Status.NEW && !declares(years.last(), f)
                    ? formerly(f, gone).map(g -> noted(f, g)).orElse(f)
                    : f)
        .toList();
  }

  private static boolean declares(ComparedYear year, FigureComparison figure) {
    String name = figure.definition().name();
    return year.definitions().stream().anyMatch(d -> d.name().equals(name));
  }

  private static Optional<FigureComparison> formerly(
      FigureComparison figure, List<FigureComparison> gone) {
    return gone.stream()
        .filter(g -> likeness(g, figure) >= ALIKE)
        .max(Comparator.comparingDouble(g -> likeness(g, figure)));
  }

  /** One for the same telling value, and up to one for the name; none for another unit. */
  private static double likeness(FigureComparison gone, FigureComparison figure) {
    Figure before = gone.last().figure().orElseThrow();
    Figure after = figure.now().figure().orElseThrow();
    boolean sameUnit =
        before.definition().unit().base().equals(after.definition().unit().base())
            && before.definition().kind() == after.definition().kind();
    if (!sameUnit) {
      return 0;
    }
    boolean telling = after.value().stripTrailingZeros().precision() >= TELLING_DIGITS;
    boolean sameValue =
        before
            .definition()
            .unit()
            .convert(before.value(), after.definition().unit())
            .filter(v -> v.compareTo(after.value()) == 0)
            .isPresent();
    return names(before.definition(), after.definition()) + (sameValue && telling ? 1 : 0);
  }

  private static double names(Definition a, Definition b) {
    return Math.max(
        Bigrams.similarity(a.name(), b.name()), Bigrams.similarity(a.title(), b.title()));
  }

  private FigureComparison noted(FigureComparison figure, FigureComparison gone) {
    String name = figure.definition().name();
    String former = gone.definition().name();
    var note =
        Diagnostic.of(
                Severity.NOTE,
                "diff/renamed",
                FigureFindings.place(figure.now(), years.now(), name),
                "“%s”疑似由“%s”更名（%s → %s）"
                    .formatted(name, former, gone.last().text(), figure.now().text()))
            .withLabel("疑似由“" + former + "”更名")
            .withHint("确是更名的，在 schema.yaml 里给“" + name + "”写上 曾用名: [" + former + "]，两年才能比较")
            .withRelated(
                FigureFindings.place(gone.last(), years.last(), former), gone.last().text());
    var findings = new ArrayList<>(figure.findings());
    findings.add(note);
    return figure.with(findings, figure.remarks());
  }
}
