package io.github.annualreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key of every example: misspelt it is refused at its place, deleted the report holds. */
class DataKeysTest {

  /** What may be said when a line is deleted that others need. */
  private static final Pattern NEEDED =
      Pattern.compile("schema/missing-key|data/no-template|text/look-up|rule/.*须有.*");

  @TempDir private Path folder;

  static List<Path> examples() {
    return Example.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyMisspeltKeyIsRefusedAtItsPlace(Path file) {
    Example example = Example.copied(file, folder);
    var faults = new ArrayList<String>();

    for (DataKeys.Key key : DataKeys.of(example.text())) {
      List<Diagnostic> errors = example.build(key.misspelt(example.text())).errors();
      boolean placed =
          (!errors.isEmpty() && key.isDeclaration())
              || errors.stream()
                  .anyMatch(
                      d ->
                          d.position().line() == key.position().line()
                              && d.position().column() == key.position().column());
      if (!placed) {
        faults.add(key + " " + errors);
      }
    }

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theReportHoldsWithoutAnyOptionalKey(Path file) {
    Example example = Example.copied(file, folder);
    var faults = new ArrayList<String>();
    int deleted = 0;

    for (DataKeys.Key key : DataKeys.of(example.text())) {
      if (key.beginsLine(example.text())) {
        Example.Outcome outcome = example.build(key.deleted(example.text()));
        deleted++;
        outcome.errors().stream()
            .filter(d -> !NEEDED.matcher(d.code()).matches() && !Example.isInOwnText(d))
            .filter(d -> !key.isDeclaration())
            .forEach(d -> faults.add(key + " " + d));
        outcome
            .document()
            .map(ReadableText::brokenParagraphs)
            .filter(broken -> !broken.isEmpty())
            .ifPresent(broken -> faults.add(key + " " + broken));
      }
    }

    assertThat(deleted).isGreaterThan(10);
    assertThat(faults).isEmpty();
  }
}
