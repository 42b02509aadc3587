package io.github.annualreport.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Example;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changed sentences of an edited report go back into the text they were made of. */
class TextUpdateTest {

  private static final Path DATA = Path.of("examples/market-regulator/2031.yaml");
  private static final String TEXT = "正文-2031.md";

  @TempDir private Path folder;
  private BuildRequest request;

  @BeforeEach
  void copy() {
    Example.copied(DATA, folder);
    request =
        new BuildRequest(DataFile.of(folder.resolve("2031.yaml")), List.of(OutputFormat.DOCX));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "扎实推进法治政府建设。现将|全面推进法治政府建设。现将|全面推进法治政府建设。现将",
        "的必学内容。|的必学、必考内容。|的必学、必考内容。<#if",
        "的必学内容。|的必学内容。坚持学用结合。|的必学内容。坚持学用结合。<#if",
        "推进“高效办成一件事”。|''|'\n\n<#if 行政许可.件数??>'",
        "，按照《|，严格按照《|，严格按照《${引用.工作要点.名称}",
        "的必学内容。|的必学内容*$。|的必学内容\\*\\$。<#if",
      })
  void takesOverASentenceAndNothingElse(String from, String to, String expected) {
    byte[] edited = EditedDocx.of(built(), from, to, true);

    UpdatedText updated = update(edited);
    write(updated.after());

    assertThat(updated.taken()).isEqualTo(1);
    assertThat(updated.left()).isEmpty();
    assertThat(updated.after()).contains(expected);
    assertThat(differences(edited)).isEmpty();
  }

  @Test
  void keepsTheLookUpsOfASentence() {
    byte[] edited = EditedDocx.of(built(), "全年开展专题学习", "全年组织开展专题学习", false);

    UpdatedText updated = update(edited);

    assertThat(updated.after()).contains("开展专题学习${法治学习.专题学习次数}");
    assertThat(updated.taken() + updated.left().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "专题学习8次|专题学习9次|数变了，改数据（法治学习.专题学习次数）",
        "的必学内容。|的必学内容，学习12次。|有数据里没有的数，先写进数据",
        "法治政府建设工作要点|法治政府建设工作计划|不是正文里的原话（由数据、模板印出，或者印了几处）",
      })
  void listsWhatItDoesNotTakeOver(String from, String to, String reason) {
    UpdatedText updated = update(EditedDocx.of(built(), from, to, false));

    assertThat(updated.left()).extracting(LeftOut::reason).containsExactly(reason);
    assertThat(updated.after()).isEqualTo(updated.before());
    assertThat(updated.patch(TEXT)).isEmpty();
  }

  @Test
  void takesNothingOverIntoATemplate() {
    var other =
        new BuildRequest(
            DataFile.of(Path.of("examples/ecology-bureau-two-years/2031.yaml")),
            List.of(OutputFormat.DOCX));
    byte[] docx = new ReportBuilder(new Templates()).build(other).files().get(OutputFormat.DOCX);

    UpdatedText updated = update(EditedDocx.of(docx, "动态调整", "及时调整", false), other);

    assertThat(updated.file()).isEmpty();
    assertThat(updated.left()).extracting(LeftOut::reason).containsExactly("出自模板，没有自己的正文");
  }

  @ParameterizedTest
  @ValueSource(strings = {"git apply", "patch -p1"})
  void givesAPatchThatCanBeApplied(String command) throws Exception {
    byte[] once = EditedDocx.of(built(), "的必学内容。", "的必学、必考内容。", false);
    byte[] edited = EditedDocx.of(once, "扎实推进法治政府建设。现将", "全面推进法治政府建设。现将", false);
    for (String end : List.of("\n", "\r\n", "")) {
      write(
          end.isEmpty() ? text().stripTrailing() : text().replace("\r\n", "\n").replace("\n", end));
      UpdatedText updated = update(edited);
      Path patch = Files.writeString(folder.resolve("正文.patch"), updated.patch(TEXT));
      var program =
          List.of((command + " " + (command.startsWith("patch") ? "-i " : "") + patch).split(" "));
      assumeThat(isInstalled(program.get(0))).isTrue();

      var process =
          new ProcessBuilder(program).directory(folder.toFile()).redirectErrorStream(true).start();
      String said =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

      assertThat(process.waitFor()).as(said).isZero();
      assertThat(text()).isEqualTo(updated.after()).contains("必考内容", "全面推进");
      Example.copied(DATA, Files.createDirectories(folder.resolve("again" + end.length())));
      write(Files.readString(folder.resolve("again" + end.length()).resolve(TEXT)));
    }
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":", -1)).stream()
        .anyMatch(p -> Files.isExecutable(Path.of(p, program)));
  }

  private byte[] built() {
    return new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.DOCX);
  }

  private UpdatedText update(byte[] edited) {
    return update(edited, request);
  }

  private UpdatedText update(byte[] edited, BuildRequest build) {
    return new TextUpdate(new Templates()).update(check(edited, build));
  }

  private List<String> differences(byte[] edited) {
    return new ReportCheck(new Templates())
        .check(check(edited, request)).findings().stream()
            .map(Diagnostic::code)
            .filter(c -> c.matches("check/[a-z-]+"))
            .toList();
  }

  private CheckRequest check(byte[] edited, BuildRequest build) {
    try {
      Path file = Files.write(folder.resolve("定稿.docx"), edited);
      return new CheckRequest(
          file, new RuleSelection(false, List.of()), Optional.empty(), Optional.of(build.data()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    try {
      return Files.readString(folder.resolve(TEXT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      Files.writeString(folder.resolve(TEXT), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
