package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports: each folder of cases holds data and the Markdown that must come of it. */
class CasesTest {

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheExpectedReport(Path folder) throws IOException {
    Path expected = folder.resolve("expected.md");
    var request =
        new BuildRequest(DataFile.of(folder.resolve("data.yaml")), List.of(OutputFormat.MARKDOWN));

    byte[] actual =
        new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.MARKDOWN);

    if (Boolean.getBoolean("golden.update")) {
      Files.write(expected, actual);
    }
    assertThat(new String(actual, UTF_8)).isEqualTo(Files.readString(expected));
  }
}
