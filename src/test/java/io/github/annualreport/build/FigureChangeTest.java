package io.github.annualreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changing one figure of an example changes each place that shows it, and no other place. */
class FigureChangeTest {

  @TempDir private Path folder;

  static List<Path> examples() {
    return Example.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFigureChangesItsPlacesAndNoOthers(Path file) {
    Example example = Example.copied(file, folder);
    Example.Outcome before = example.build(example.text());
    List<Figure> figures = before.content().orElseThrow().data().figures().all();

    assertThat(figures.size()).matches(size -> size == 0 || size > 15);
    assertThat(figures.stream().flatMap(f -> faults(example, before, f).stream())).isEmpty();
  }

  private static List<String> faults(Example example, Example.Outcome before, Figure figure) {
    String name = figure.definition().name();
    Optional<Document> after = changed(example, figure);
    if (after.isEmpty() && !isPartOfASum(example, figure)) {
      return List.of(name + " cannot be changed");
    }
    if (after.isEmpty()) {
      return List.of();
    }
    var faults = new ArrayList<String>();
    List<Block> old = before.document().orElseThrow().blocks();
    List<Block> now = after.get().blocks();
    if (old.size() != now.size()) {
      return List.of(name + " changes the number of paragraphs");
    }
    for (int i = 0; i < old.size(); i++) {
      List<Inline> oldText = ExamplesTest.inlines(old.get(i));
      List<Inline> newText = ExamplesTest.inlines(now.get(i));
      boolean shows = shows(oldText, name) || shows(newText, name);
      boolean same = Inline.text(oldText).equals(Inline.text(newText));
      if (shows == same && (same ? printsValue(oldText, name) : true)) {
        faults.add(name + (same ? " does not change " : " changes ") + Inline.text(oldText));
      }
      if (shows && !figure.isZero() && !rest(oldText, name).equals(rest(newText, name))) {
        faults.add(name + " changes more than itself in " + Inline.text(oldText));
      }
    }
    return faults;
  }

  /** One part alone cannot change; the rule that says so is an error. */
  private static boolean isPartOfASum(Example example, Figure figure) {
    return example
        .build(replaced(example.text(), figure, figure.value().add(BigDecimal.ONE)))
        .errors()
        .stream()
        .allMatch(d -> d.code().startsWith("rule/"));
  }

  /** The report with another value of the figure: the first that breaks no rule between figures. */
  private static Optional<Document> changed(Example example, Figure figure) {
    BigDecimal value = figure.value();
    BigDecimal visible = value.divideToIntegralValue(new BigDecimal(2)).max(BigDecimal.ONE);
    return Stream.of(
            value.add(visible), value.subtract(visible), value.subtract(new BigDecimal("0.5")))
        .filter(v -> v.signum() > 0)
        .map(v -> example.build(replaced(example.text(), figure, v)))
        .flatMap(o -> o.document().stream())
        .findFirst();
  }

  private static String replaced(String text, Figure figure, BigDecimal value) {
    Origin.Given origin = (Origin.Given) figure.origin();
    List<String> lines = new ArrayList<>(text.lines().toList());
    int index = origin.position().line() - 1;
    String line = lines.get(index);
    int from = line.offsetByCodePoints(0, origin.position().column() - 1);
    String unit = figure.definition().unit().symbol();
    lines.set(
        index,
        line.substring(0, from)
            + value.toPlainString()
            + unit
            + line.substring(from + origin.written().length()));
    return String.join("\n", lines) + "\n";
  }

  private static boolean shows(List<Inline> text, String name) {
    return text.stream().anyMatch(i -> i instanceof Inline.Figure f && dependsOn(f.figure(), name));
  }

  private static boolean printsValue(List<Inline> text, String name) {
    return text.stream()
        .anyMatch(
            i ->
                i instanceof Inline.Figure f
                    && f.aspect() == Inline.Aspect.VALUE
                    && f.figure().definition().name().equals(name));
  }

  private static boolean dependsOn(Figure figure, String name) {
    return figure.definition().name().equals(name)
        || (figure.origin() instanceof Origin.Derived derived
            && derived.operands().stream().anyMatch(o -> dependsOn(o, name)));
  }

  /** The text without what depends on the figure. */
  private static String rest(List<Inline> text, String name) {
    var result = new StringBuilder();
    for (Inline inline : text) {
      boolean depends = inline instanceof Inline.Figure f && dependsOn(f.figure(), name);
      result.append(depends ? "*" : inline.text());
    }
    return result.toString();
  }
}
