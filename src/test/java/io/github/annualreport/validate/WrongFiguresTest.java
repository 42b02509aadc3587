package io.github.annualreport.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Example;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.TextEdit;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each figure of the examples that is written wrong is told, one at a time. */
class WrongFiguresTest {

  private static final Pattern WRITTEN = Pattern.compile("([0-9.]+)(.*)");

  @TempDir private Path folder;

  static List<Path> examples() {
    return Example.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsMoneyWithoutItsUnit(Path file) {
    tellsEach(
        file,
        figure ->
            figure.definition().kind() == Kind.MONEY
                ? Optional.of(number(figure))
                : Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsAShareForAPercentage(Path file) {
    tellsEach(
        file,
        figure ->
            figure.definition().kind() == Kind.RATE
                ? Optional.of(new BigDecimal(number(figure)).movePointLeft(2).toPlainString())
                : Optional.empty());
  }

  /** Writes each figure anew by a function, and expects a finding that the example has not. */
  private void tellsEach(Path file, Function<Figure, Optional<String>> wrong) {
    Example example = Example.copied(file, folder);
    Set<String> before = findings(example, example.text());
    var silent = new ArrayList<String>();
    for (Figure figure : given(example)) {
      Optional<String> written = wrong.apply(figure);
      if (written.isPresent()) {
        Set<String> found = findings(example, replaced(example.text(), figure, written.get()));
        found.removeAll(before);
        if (found.stream().noneMatch(f -> f.contains(figure.definition().name()))) {
          silent.add(figure.definition().name() + ": " + written.get());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  /** What is open: findings that no reason justifies. */
  private static Set<String> findings(Example example, String text) {
    Path data = example.workFolder().resolve(example.file().getFileName());
    var request =
        new ValidationRequest(DataFile.of(data), Optional.of(text.getBytes(UTF_8)), false);
    var result = new LinkedHashSet<String>();
    new ReportValidation(example.templates())
        .validate(request).findings().stream()
            .filter(d -> !d.isJustified())
            .map(Diagnostic::message)
            .forEach(result::add);
    return result;
  }

  private static List<Figure> given(Example example) {
    return example.build(example.text()).content().orElseThrow().data().figures().all().stream()
        .filter(f -> f.origin() instanceof Origin.Given && !f.isZero())
        .toList();
  }

  private static String number(Figure figure) {
    Matcher written = WRITTEN.matcher(((Origin.Given) figure.origin()).written());
    assertThat(written.matches()).isTrue();
    return written.group(1);
  }

  private static String replaced(String text, Figure figure, String written) {
    Origin.Given origin = (Origin.Given) figure.origin();
    int start = origin.position().offset();
    return TextEdit.apply(
        text, List.of(new TextEdit(start, start + origin.written().length(), written)));
  }
}
