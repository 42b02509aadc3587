package io.github.annualreport.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.reader.docx.DocxReader;
import io.github.annualreport.reader.docx.Markup;
import io.github.annualreport.reader.docx.Zips;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --fix} and {@code --annotate} make of a Word file. */
class WordFixTest {

  private static final Path DATA = Path.of("examples/ecology-bureau-two-years/2031.yaml");

  @TempDir private Path folder;
  private final ReportCheck check = new ReportCheck(new Templates());

  @Test
  void givesTheTextThatFixingPlainTextGives() {
    byte[] word = check.fix(request("稿.docx", spoiled())).bytes();
    String text = lines(read(spoiled()));

    String fixed = new String(check.fix(request("稿.txt", text.getBytes(UTF_8))).bytes(), UTF_8);

    assertThat(fixed).isNotEqualTo(text);
    assertThat(lines(read(word))).isEqualTo(fixed);
  }

  @Test
  void leavesNoneOfWhatItFixed() {
    var fixable = check.check(request("稿.docx", spoiled())).fixable();

    var fixed = check.fix(request("稿.docx", spoiled()));
    var after = check.check(request("改.docx", fixed.bytes()));

    assertThat(fixed.count()).isEqualTo(fixable).isEqualTo(4);
    assertThat(after.fixable()).isZero();
  }

  @Test
  void changesNothingOnceChangesAreRejected() {
    byte[] fixed = check.fix(request("稿.docx", spoiled())).bytes();
    String xml = Zips.part(fixed, "word/document.xml");

    String rejected =
        xml.replaceAll("<w:ins [^>]*report.*?</w:ins>", "")
            .replaceAll("</?w:del [^>]*>|</w:del>", "");

    assertThat(text(rejected.replace("delText", "t")))
        .isEqualTo(text(Zips.part(spoiled(), "word/document.xml")));
  }

  @Test
  void leavesAWordFileWithoutFaultsAsItIs() {
    assertThat(check.fix(request("稿.docx", built())).bytes()).isEqualTo(built());
  }

  @Test
  void commentsOnEveryFindingOfTheDataToo() {
    byte[] edited = EditedDocx.of(built(), "罚款8.25万元", "罚款9.25万元", true);
    var build = new BuildRequest(DataFile.of(DATA), List.of());
    var request = request("稿.docx", edited);

    var annotated =
        check.annotate(
            new CheckRequest(
                request.file(), request.rules(), request.words(), Optional.of(build.data())));
    List<Markup.Comment> comments = Markup.comments(annotated.bytes());

    List<Diagnostic> findings = annotated.checked().findings();
    assertThat(comments).hasSameSizeAs(findings).isNotEmpty();
    assertThat(comments.get(0).text()).contains("“行政处罚.罚款金额”和数据不一致", "数据在这里：examples");
    assertThat(comments.get(0).about()).isEqualTo("9.25万元");
  }

  private static byte[] spoiled() {
    byte[] once = EditedDocx.of(built(), "区委、区政府工作部署", "区委区政府工作布署", false);
    byte[] twice = EditedDocx.of(once, "动态调整权责清单", "动态调整 \t2类权责清单,", true);
    return EditedDocx.of(twice, "持续完善", "给与完善", false);
  }

  private static byte[] built() {
    var request = new BuildRequest(DataFile.of(DATA), List.of(OutputFormat.DOCX));
    return new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.DOCX);
  }

  private CheckRequest request(String name, byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve(name), bytes);
      return new CheckRequest(
          file, new RuleSelection(false, List.of()), Optional.empty(), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manuscript read(byte[] docx) {
    return new DocxReader().read("稿.docx", docx, new Diagnostics());
  }

  private static String lines(Manuscript manuscript) {
    return manuscript.passages().stream()
        .map(Passage::text)
        .map(t -> t.replace('\u2028', ' '))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String text(String xml) {
    return xml.replaceAll("<[^>]*>", "").strip();
  }
}
