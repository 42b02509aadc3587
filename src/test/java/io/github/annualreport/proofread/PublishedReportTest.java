package io.github.annualreport.proofread;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.TextManuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A report as it was published, with what is wrong in it. */
class PublishedReportTest {

  private static final Path TEXT = Path.of("src/test/resources/proofread/published-2025.txt");
  private static final Path FINDINGS =
      Path.of("src/test/resources/proofread/published-2025.findings");

  @Test
  void findsWhatAPersonFound() throws IOException {
    var file = new SourceFile("published-2025.txt", Files.readString(TEXT));

    String found =
        Readings.all(new TextManuscript().read(file)).stream()
            .filter(f -> f.rule().level() != Level.I)
            .map(
                f ->
                    f.passage().position(file, f.start(), f.end()).line()
                        + "\t"
                        + f.rule().level()
                        + "\t"
                        + Readings.line(f))
            .collect(joining("\n", "", "\n"));

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FINDINGS, found);
    }
    assertThat(found).isEqualTo(Files.readString(FINDINGS));
  }
}
