package io.github.annualreport.writer.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.annualreport.writer.Samples;
import io.github.annualreport.writer.docx.DocxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs of these tests are shell scripts")
class PdfWriterTest {

  /** What LibreOffice leaves behind, as far as it matters here. */
  private static final String PDF =
      """
      %PDF-1.6
      stream
      /ID is no word of ours here
      endstream
      <</Creator<FEFF>/CreationDate(D:TIME+08'00')>>
      trailer
      <</Size 54
      /ID [ <IDENTITY>
      <IDENTITY> ]
      /DocChecksum /IDENTITY
      >>
      startxref
      0
      %%EOF
      """;

  @TempDir private Path folder;

  private String program(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return file.toString();
  }

  /** The folder to write to is the one behind --outdir. */
  private String leaving(String time, String identity) throws IOException {
    String pdf = PDF.replace("TIME", time).replace("IDENTITY", identity);
    Path file = Files.writeString(folder.resolve("made-" + time), pdf);
    String loop = "while [ \"$1\" != --outdir ]; do shift; done\n";
    return program("office-" + time, loop + "cp '" + file + "' \"$2/report.pdf\"\n");
  }

  private static byte[] write(Duration longest, String... programs) {
    return new PdfWriter(List.of(programs), longest).write(new byte[] {1}, Optional.empty());
  }

  private static byte[] write(String... programs) {
    return write(Duration.ofMinutes(1), programs);
  }

  @Test
  void theTimeAndChanceLeaveNoTrace() throws IOException {
    byte[] first = write(leaving("20310101080000", "E1BDF6C061C4ABF97A8DB82343AA4916"));
    byte[] second = write(leaving("20320202090000", "F7CF8470348AC01B9F4F5020261BC9E3"));
    assertThat(first).isEqualTo(second);
    assertThat(new String(first, ISO_8859_1))
        .startsWith("%PDF-1.6\nstream\n/ID is no word of ours here\n")
        .contains("/CreationDate(D:19800201000000+08'00')");
  }

  @Test
  void knowsItsOwnFileAndNoticesAnyEdit() throws IOException {
    byte[] pdf = write(leaving("20310101080000", "E1BDF6C061C4ABF97A8DB82343AA4916"));
    var writer = new PdfWriter();
    assertThat(writer.isUntouched(pdf)).isTrue();
    pdf[12]++;
    assertThat(writer.isUntouched(pdf)).isFalse();
    assertThat(writer.isUntouched(new byte[0])).isFalse();
  }

  @Test
  void theFirstProgramThatThereIsIsTaken() throws IOException {
    String office = leaving("20310101080000", "E1BDF6C061C4ABF97A8DB82343AA4916");
    assertThat(write("no-such-office", office)).startsWith("%PDF".getBytes(ISO_8859_1));
  }

  @Test
  void tellsThatThereIsNoLibreOffice() {
    assertThatThrownBy(() -> write("no-such-office"))
        .isInstanceOf(PdfException.class)
        .hasMessageContaining("这台机器上没有找到；请安装 LibreOffice");
  }

  @Test
  void tellsWhatAFailedProgramSaid() throws IOException {
    String office = program("office", "echo Error: source file could not be loaded >&2\nexit 1\n");
    assertThatThrownBy(() -> write(office))
        .isInstanceOf(PdfException.class)
        .hasMessageContaining("没有生成 PDF（Error: source file could not be loaded）");
  }

  @Test
  void doesNotWaitForever() throws IOException {
    String office = program("office", "sleep 600\n");
    assertThatThrownBy(() -> write(Duration.ofMillis(200), office))
        .isInstanceOf(PdfException.class)
        .hasMessageContaining("没有结束");
  }

  @Test
  void libreOfficeMakesTheSameTaggedFileTwice() {
    boolean installed =
        Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice")
            .anyMatch(p -> Files.isExecutable(Path.of(p)));
    assumeTrue(installed, "LibreOffice is not installed");
    byte[] docx = new DocxWriter().write(Samples.report());
    byte[] first = new PdfWriter().write(docx, Optional.empty());
    assertThat(first).isEqualTo(new PdfWriter().write(docx, Optional.empty()));
    assertThat(new String(first, ISO_8859_1)).contains("/StructTreeRoot");
  }
}
