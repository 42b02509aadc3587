package io.github.annualreport.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.proofread.RuleCatalogue;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.reader.docx.DocxReader;
import io.github.annualreport.reader.docx.Markup;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice edits the reports that were built, and writes what was commented and fixed. */
class OfficeRoundTripTest {

  private static final Path DATA = Path.of("examples/ecology-bureau-two-years/2031.yaml");
  private static final Path MACRO = Path.of("src/test/resources/round-trip/Module1.xba");
  private static final BuildRequest REQUEST =
      new BuildRequest(DataFile.of(DATA), List.of(OutputFormat.DOCX));

  @TempDir private static Path folder;

  private static byte[] built;

  /** What LibreOffice keeps of its own lies in a folder that is there after its first run. */
  @BeforeAll
  static void saveOnce() throws Exception {
    assumeTrue(isInstalled(), "LibreOffice is not installed");
    built = new ReportBuilder(new Templates()).build(REQUEST).files().get(OutputFormat.DOCX);
    Files.write(folder.resolve("built.docx"), built);
    convert("built.docx", "saved");
  }

  @Test
  void findsNothingInWhatWasOnlySaved() {
    assertThat(found(folder.resolve("saved/built.docx"))).isEmpty();
  }

  @Test
  void findsExactlyWhatWasEditedThere() throws Exception {
    List<String[]> edits =
        Files.readAllLines(Path.of(RoundTripTest.EDITS)).stream()
            .map(l -> l.split("\\|", -1))
            .toList();
    Files.createDirectories(folder.resolve("edited"));
    Files.copy(
        MACRO,
        folder.resolve("profile/user/basic/Standard/Module1.xba"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.copy(Path.of(RoundTripTest.EDITS), folder.resolve("edited/edits.txt"));
    Files.write(folder.resolve("edited/built.docx"), built);

    office("macro:///Standard.Module1.Run(\"" + folder.resolve("edited").toUri() + "\")");

    assertThat(folder.resolve("edited/failed.txt")).doesNotExist();
    var wrong = new ArrayList<String>();
    for (int i = 0; i < edits.size(); i++) {
      List<String> wanted = sorted(List.of(edits.get(i)[2].split("; ", -1)));
      for (String way : List.of("plain", "tracked")) {
        List<String> found = sorted(found(folder.resolve("edited/" + i + "-" + way + ".docx")));
        if (!found.equals(wanted)) {
          wrong.add(edits.get(i)[0] + " " + way + ": " + found);
        }
      }
    }
    assertThat(edits).hasSizeGreaterThanOrEqualTo(25);
    assertThat(wrong).isEmpty();
  }

  @Test
  void keepsTheCommentsThatWereAdded() throws Exception {
    Path edited = write("commented.docx", spoiled());
    byte[] copy = new ReportCheck(new Templates()).annotate(request(edited)).bytes();
    Files.write(folder.resolve("commented.docx"), copy);

    convert("commented.docx", "again");

    Manuscript read = read(folder.resolve("again/commented.docx"));
    List<Markup.Comment> comments =
        Markup.comments(Files.readAllBytes(folder.resolve("again/commented.docx")));
    assertThat(comments).extracting(Markup.Comment::author).containsOnly("report");
    assertThat(comments).hasSameSizeAs(Markup.comments(copy));
    assertThat(text(read)).isEqualTo(text(read(edited)));
  }

  @Test
  void keepsTheChangesThatWereTracked() throws Exception {
    byte[] fixed =
        new ReportCheck(new Templates()).fix(request(write("raw.docx", spoiled()))).bytes();
    write("fixed.docx", fixed);

    convert("fixed.docx", "again");

    Manuscript read = read(folder.resolve("again/fixed.docx"));
    assertThat(Markup.changes(Files.readAllBytes(folder.resolve("again/fixed.docx")))).isNotEmpty();
    assertThat(text(read)).isEqualTo(text(read(folder.resolve("fixed.docx"))));
  }

  private static byte[] spoiled() {
    byte[] once = EditedDocx.of(built, "区委、区政府工作部署", "区委区政府工作布署", false);
    return EditedDocx.of(once, "动态调整权责清单", "动态调整 2类权责清单,", true);
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted().toList();
  }

  private static List<String> found(Path docx) {
    List<String> off = RuleCatalogue.standard().all().stream().map(r -> r.id()).toList();
    var request =
        new CheckRequest(
            docx, new RuleSelection(false, off), Optional.empty(), Optional.of(REQUEST.data()));
    return new ReportCheck(new Templates())
        .check(request).findings().stream().map(RoundTripTest::line).toList();
  }

  private static CheckRequest request(Path docx) {
    return new CheckRequest(
        docx, new RuleSelection(false, List.of()), Optional.empty(), Optional.empty());
  }

  private static Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Manuscript read(Path docx) throws IOException {
    return new DocxReader().read("稿.docx", Files.readAllBytes(docx), new Diagnostics());
  }

  private static List<String> text(Manuscript manuscript) {
    return manuscript.passages().stream().map(Passage::text).toList();
  }

  private static boolean isInstalled() {
    return List.of(System.getenv("PATH").split(":", -1)).stream()
        .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
  }

  private static void convert(String file, String to) throws Exception {
    office("--convert-to", "docx:MS Word 2007 XML", "--outdir", to, file);
  }

  private static void office(String... arguments) throws Exception {
    var command = new ArrayList<String>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of(arguments));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(Files.readString(log, UTF_8));
    }
  }
}
