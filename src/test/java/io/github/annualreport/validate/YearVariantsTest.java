package io.github.annualreport.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.Example;
import io.github.annualreport.build.ReadableText;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report reads well in every year that may come: figures that are zero, or were, or stand. */
class YearVariantsTest {

  private static final String VALUE = "VALUE";
  private static final List<String> VARIANTS =
      List.of("0", "{数值: VALUE, 上年: 0}", "{数值: 0, 上年: VALUE}", "{数值: VALUE, 上年: VALUE}");

  @TempDir private Path folder;

  static List<Path> examples() {
    return Example.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWellWhateverAFigureIs(Path file) {
    Example example = Example.copied(file, folder);
    var faults = new ArrayList<String>();
    int built = 0;

    for (Figure figure : shortForms(example)) {
      for (String variant : VARIANTS) {
        Example.Outcome outcome = example.build(replaced(example.text(), figure, variant));
        built += outcome.document().isPresent() ? 1 : 0;
        faults.addAll(faults(figure.definition().name() + " " + variant, outcome));
      }
    }

    assertThat(built).isGreaterThanOrEqualTo(shortForms(example).size() * 2);
    assertThat(faults).isEmpty();
  }

  @Test
  void readsWellWithoutLastYear() throws IOException {
    Path file = Path.of("examples/ecology-bureau-two-years/2031.yaml");
    Example example = Example.copied(file, folder);
    Files.delete(folder.resolve("2030.yaml"));

    assertThat(faults("without last year", example.build(example.text()))).isEmpty();
  }

  /** Rules, texts and amounts of a figure may object; a report that is built reads well. */
  private static List<String> faults(String variant, Example.Outcome outcome) {
    var errors =
        outcome.errors().stream()
            .filter(
                d ->
                    !d.code().matches("rule/.*|text/look-up|data/zero-count")
                        && !Example.isInOwnText(d));
    var broken = outcome.document().map(ReadableText::brokenParagraphs).orElse(List.of());
    return Stream.concat(errors.map(Object::toString), broken.stream())
        .map(fault -> variant + ": " + fault)
        .toList();
  }

  private static List<Figure> shortForms(Example example) {
    return example.build(example.text()).content().orElseThrow().data().figures().all().stream()
        .filter(f -> !line(example.text(), f).contains("{") && f.remarks().source().isEmpty())
        .filter(f -> !f.isZero() && f.definition().kind() != Kind.RANK)
        .toList();
  }

  private static String line(String text, Figure figure) {
    return text.lines().toList().get(figure.origin().position().line() - 1);
  }

  private static String replaced(String text, Figure figure, String variant) {
    Origin.Given origin = (Origin.Given) figure.origin();
    List<String> lines = new ArrayList<>(text.lines().toList());
    String line = line(text, figure);
    int from = line.offsetByCodePoints(0, origin.position().column() - 1);
    lines.set(
        origin.position().line() - 1,
        line.substring(0, from)
            + variant.replace(VALUE, origin.written())
            + line.substring(from + origin.written().length()));
    return String.join("\n", lines) + "\n";
  }
}
