package io.github.annualreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Edition;
import io.github.annualreport.build.Example;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.build.WriteOptions;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that nobody has edited says what its data say, in whatever form it was built. */
class UneditedReportsTest {

  private static final Templates TEMPLATES = new Templates();

  @TempDir private Path folder;

  static Stream<Arguments> reports() {
    return Example.files().stream()
        .flatMap(
            file ->
                Stream.of(Edition.values())
                    .flatMap(
                        edition ->
                            Stream.of(OutputFormat.DOCX, OutputFormat.MARKDOWN)
                                .map(format -> Arguments.of(file, edition, format))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void differInNothing(Path file, Edition edition, OutputFormat format) throws IOException {
    var request =
        new BuildRequest(
            new DataFile(file, Optional.empty(), Optional.empty(), Optional.of(edition)),
            List.of(format),
            WriteOptions.PLAIN);
    byte[] built = new ReportBuilder(TEMPLATES).build(request).files().get(format);
    Path report = Files.write(folder.resolve("报告." + format.extension()), built);

    var check =
        new CheckRequest(
            report,
            new RuleSelection(false, List.of()),
            Optional.empty(),
            Optional.of(request.data()));
    List<Diagnostic> found = new ReportCheck(TEMPLATES).check(check).findings();

    assertThat(found).isEmpty();
  }
}
