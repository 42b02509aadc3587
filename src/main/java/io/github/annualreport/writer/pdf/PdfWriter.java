package io.github.annualreport.writer.pdf;

import io.github.annualreport.writer.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Turns a DOCX into a PDF through LibreOffice, so that both look alike. */
public final class PdfWriter {

  /** The name on the path, then where LibreOffice is put on macOS and Windows. */
  private static final List<String> PROGRAMS =
      List.of(
          "soffice",
          "libreoffice",
          "/Applications/LibreOffice.app/Contents/MacOS/soffice",
          "C:\\Program Files\\LibreOffice\\program\\soffice.exe");

  private static final Duration LONGEST = Duration.ofMinutes(3);

  private static final String DOCX = "report.docx";
  private static final String PDF = "report.pdf";

  /** Structure for screen readers; without it they read a PDF as loose lines. */
  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export"><prop oor:name="UseTaggedPDF" \
      oor:op="fuse"><value>true</value></prop></item>
      </oor:items>
      """;

  private final List<String> programs;
  private final Duration longest;

  public PdfWriter() {
    this(PROGRAMS, LONGEST);
  }

  /**
   * @param programs what LibreOffice may be called, the first that starts is taken
   */
  PdfWriter(List<String> programs, Duration longest) {
    this.programs = List.copyOf(programs);
    this.longest = longest;
  }

  /**
   * The PDF; the same bytes for the same DOCX, fonts and LibreOffice.
   *
   * @param time that the file tells as its own
   * @throws PdfException if there is no LibreOffice, or it fails
   */
  public byte[] write(byte[] docx, Optional<Instant> time) {
    try {
      Path folder = Files.createTempDirectory("report-pdf-");
      try {
        return StablePdf.of(convert(docx, folder), time);
      } finally {
        TemporaryFolder.delete(folder);
      }
    } catch (IOException e) {
      throw new PdfException("生成 PDF 时读写临时文件失败：" + e.getMessage(), e);
    }
  }

  /** Whether the bytes are a file that this program wrote and nobody changed since. */
  public boolean isUntouched(byte[] existing) {
    return Seal.PDF.isWhole(existing);
  }

  private byte[] convert(byte[] docx, Path folder) throws IOException {
    // A profile of its own: one that is open in a window would take the order and do nothing.
    Path profile = folder.resolve("profile");
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(profile.resolve("user").resolve("registrymodifications.xcu"), SETTINGS);
    Files.write(folder.resolve(DOCX), docx);
    String said =
        new Conversion(folder, longest)
            .run(
                programs,
                List.of(
                    "-env:UserInstallation=" + profile.toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString(),
                    folder.resolve(DOCX).toString()));
    Path pdf = folder.resolve(PDF);
    if (!Files.isRegularFile(pdf)) {
      throw new PdfException("LibreOffice 没有生成 PDF" + said + "；可以先生成 docx，再用 Word 或 WPS 另存为 PDF");
    }
    return Files.readAllBytes(pdf);
  }
}
