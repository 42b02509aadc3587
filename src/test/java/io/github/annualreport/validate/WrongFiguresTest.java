package io.github.annualreport.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Example;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.TextEdit;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.template.Templates;
import io.github.annualreport.yaml.YamlEdit;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each figure of the examples that is written wrong is told, one at a time. */
class WrongFiguresTest {

  private static final Pattern WRITTEN = Pattern.compile("([0-9.]+)(.*)");

  private static final String OLD_REASON = "本年情况有变化，详见台账";

  @TempDir private Path folder;

  static List<Path> examples() {
    return Example.files();
  }

  static List<Path> withAYearBefore() {
    return Example.files().stream()
        .filter(f -> f.endsWith("2031.yaml") && Files.exists(f.resolveSibling("2030.yaml")))
        .toList();
  }

  static List<Arguments> slips() {
    return withAYearBefore().stream()
        .filter(f -> !given(new Example(f, f.getParent(), new Templates()).read()).isEmpty())
        .flatMap(
            f ->
                Stream.of(LastYear.values())
                    .flatMap(s -> Stream.of(1, 2, 4, -1, -2).map(zeros -> arguments(f, s, zeros))))
        .toList();
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

  @ParameterizedTest
  @MethodSource("slips")
  void tellsAPointOutOfPlaceWhateverReasonStands(Path file, LastYear source, int zeros)
      throws IOException {
    Example example = Example.copied(file, folder);
    String text = source.put(example);
    assertThat(given(example, text)).anyMatch(figure -> times(figure, zeros).isPresent());
    tellsEach(example, text, figure -> times(figure, zeros), Optional.of(OLD_REASON));
  }

  @ParameterizedTest
  @MethodSource("withAYearBefore")
  void tellsLastYearsValueThatWasLeft(Path file) {
    tellsEach(
        file,
        figure ->
            figure
                .change()
                .filter(c -> c.last().signum() != 0 && c.difference().signum() != 0)
                .map(c -> c.last().toPlainString() + figure.definition().unit().symbol()),
        Optional.of(OLD_REASON));
  }

  /** Writes each figure anew by a function, and expects a finding that the example has not. */
  private void tellsEach(Path file, Function<Figure, Optional<String>> wrong) {
    tellsEach(file, wrong, Optional.empty());
  }

  private void tellsEach(
      Path file, Function<Figure, Optional<String>> wrong, Optional<String> reason) {
    Example example = Example.copied(file, folder);
    tellsEach(example, example.text(), wrong, reason);
  }

  private static void tellsEach(
      Example example,
      String right,
      Function<Figure, Optional<String>> wrong,
      Optional<String> reason) {
    Set<Finding> before = findings(example, right);
    var silent = new ArrayList<String>();
    for (Figure figure : given(example, right)) {
      Optional<String> written = wrong.apply(figure);
      if (written.isPresent()) {
        String text = replaced(right, figure, written.get());
        Set<Finding> found = findings(example, reason.map(r -> with(text, figure, r)).orElse(text));
        found.removeAll(before);
        if (found.stream().noneMatch(f -> f.isAbout(figure))) {
          silent.add(figure.definition().name() + ": " + written.get());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  /** What is open: findings that no reason justifies. */
  private static Set<Finding> findings(Example example, String text) {
    Path data = example.workFolder().resolve(example.file().getFileName());
    var request =
        new ValidationRequest(DataFile.of(data), Optional.of(text.getBytes(UTF_8)), false);
    return new ReportValidation(example.templates())
        .read(request).checked().findings().stream()
            .filter(d -> !d.isJustified())
            .map(d -> new Finding(d.severity(), d.position().line(), d.message()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Figure> given(Example example, String text) {
    return given(example.build(text));
  }

  private static List<Figure> given(Example.Outcome outcome) {
    return outcome.content().orElseThrow().figures().all().stream()
        .filter(f -> f.origin() instanceof Origin.Given && !f.isZero())
        .toList();
  }

  private static String number(Figure figure) {
    Matcher written = WRITTEN.matcher(((Origin.Given) figure.origin()).written());
    assertThat(written.matches()).isTrue();
    return written.group(1);
  }

  /** The number with its point moved, of a figure that a year before is known of. */
  private static Optional<String> times(Figure figure, int zeros) {
    boolean comparable = figure.change().isPresent();
    if (!comparable || figure.definition().kind() == Kind.RANK) {
      return Optional.empty();
    }
    String written = ((Origin.Given) figure.origin()).written();
    BigDecimal number = new BigDecimal(number(figure)).movePointRight(zeros);
    return Optional.of(number.toPlainString() + written.substring(number(figure).length()));
  }

  private static String with(String text, Figure figure, String reason) {
    YamlNode.Mapping data = YamlReader.read(new SourceFile("2031.yaml", text), new Diagnostics());
    return YamlEdit.put(data, "说明", Map.of(figure.definition().name(), reason));
  }

  private static String replaced(String text, Figure figure, String written) {
    Origin.Given origin = (Origin.Given) figure.origin();
    int start = origin.position().offset();
    return TextEdit.apply(
        text, List.of(new TextEdit(start, start + origin.written().length(), written)));
  }

  private static int lineOf(Figure figure) {
    return figure.origin().position().line();
  }

  /** Where last year's values are from. */
  private enum LastYear {
    BESIDE {
      @Override
      String put(Example example) {
        return example.text();
      }
    },
    NAMED {
      @Override
      String put(Example example) throws IOException {
        Path folder = Files.createDirectory(example.workFolder().resolve("旧"));
        Files.move(example.workFolder().resolve("2030.yaml"), folder.resolve("甲.yaml"));
        return "上年数据: 旧/甲.yaml\n" + example.text();
      }
    },
    INLINE {
      @Override
      String put(Example example) throws IOException {
        String text = example.text();
        List<TextEdit> edits =
            given(example, text).stream().flatMap(f -> inline(f, text).stream()).toList();
        Files.delete(example.workFolder().resolve("2030.yaml"));
        return TextEdit.apply(text, edits);
      }
    };

    /** Changes the folder of a copied example; answers with the data to validate in it. */
    abstract String put(Example example) throws IOException;

    private static Optional<TextEdit> inline(Figure figure, String text) {
      Origin.Given origin = (Origin.Given) figure.origin();
      int start = origin.position().offset();
      int end = start + origin.written().length();
      boolean isShort = !text.substring(0, start).matches("(?s).*(数值|今年|本年): *");
      return figure
          .last()
          .filter(l -> isShort)
          .map(l -> l.value().toPlainString() + figure.definition().unit().symbol())
          .map(l -> new TextEdit(start, end, "{数值: " + origin.written() + ", 上年: " + l + "}"));
    }
  }

  private record Finding(Severity severity, int line, String message) {

    /** An error about another figure is one that a rule finds between the two. */
    boolean isAbout(Figure figure) {
      return severity == Severity.ERROR
          || line == lineOf(figure)
          || message.contains(figure.definition().name());
    }
  }
}
