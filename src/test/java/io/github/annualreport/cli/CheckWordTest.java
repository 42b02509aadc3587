package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.reader.docx.Zips;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files on the command line. */
class CheckWordTest {

  private static final Path DATA = Path.of("examples/ecology-bureau-two-years/2031.yaml");

  @TempDir private Path folder;

  @BeforeEach
  void build() throws IOException {
    var request = new BuildRequest(DataFile.of(DATA), List.of(OutputFormat.DOCX));
    byte[] docx = new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.DOCX);
    Files.write(folder.resolve("定稿.docx"), docx);
  }

  @Test
  void writesACommentedCopyAndReplacesItAsLongAsNobodyChangedIt() throws IOException {
    assertThat(run("check", "定稿.docx", "--annotate", "批注.docx").status()).isZero();
    assertThat(run("check", "定稿.docx", "--annotate", "批注.docx").status()).isZero();
    Files.write(folder.resolve("批注.docx"), new byte[] {1, 2});

    var refused = run("check", "定稿.docx", "--annotate", "批注.docx");

    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("批注.docx 已存在");
    assertThat(run("check", "定稿.docx", "--annotate", "批注.docx", "--force").status()).isZero();
  }

  @Test
  void findsNothingInTheHeadOfAnUntouchedDocument() throws IOException {
    Files.writeString(
        folder.resolve("2031.yaml"),
        """
        模板: ecology-bureau
        年度: 2031
        单位: {名称: 某局}
        行政处罚: {案件数: 6}
        公文:
          版头: {发文机关标志: 某局文件, 发文字号: 某发〔2031〕5号, 签发人: [张三, 李四, 王五, 赵六, 孙七]}
        """);
    run("build", "2031.yaml", "-o", "报告.docx");

    assertThat(run("check", "报告.docx").out()).doesNotContain("SPC-03");
  }

  @Test
  void neverReplacesTheReportItself() {
    var refused = run("check", "定稿.docx", "--annotate", "./定稿.docx", "--force");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("不能就是要校对的文件");
  }

  @Test
  void keepsToTheKindOfFile() {
    assertThat(run("check", "定稿.docx", "--annotate", "批注.md").err()).contains("以 .docx 结尾");
    assertThat(run("check", "定稿.docx", "--fix", "-o", "改.txt").err()).contains("以 .docx 结尾");
  }

  @Test
  void fixesIntoAnotherFile() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("定稿.docx"));

    var fixed = run("check", "定稿.docx", "--fix", "-o", "改.docx");

    assertThat(fixed.err()).isEqualTo("改.docx：改正 0 处\n");
    assertThat(folder.resolve("改.docx")).hasBinaryContent(before);
    assertThat(folder.resolve("定稿.docx")).hasBinaryContent(before);
  }

  private Program.Result run(String... args) {
    return new Program(folder).run(args);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml"
      })
  void saysOnlyThatAFileIsBroken(String part) throws IOException {
    var parts = Zips.parts(Files.readAllBytes(folder.resolve("定稿.docx")));
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("坏.docx")))) {
      for (var file : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue(), 0, file.getKey().equals(part) ? 150 : file.getValue().length);
      }
    }

    var result = run("check", "坏.docx", "--fix", "-o", "改.docx", "-f", "line");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("坏.docx:1:1: error: file/unreadable").hasLineCount(1);
    assertThat(result.err()).isEmpty();
    assertThat(folder.resolve("改.docx")).doesNotExist();
  }

  @Test
  void keepsToItselfWhatPoiLogs() {
    assertThat(LogManager.getLogger("org.apache.poi").isFatalEnabled()).isFalse();
  }
}
