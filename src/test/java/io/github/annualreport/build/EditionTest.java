package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {

  private static final Path EXAMPLE = Path.of("examples/ecology-bureau-two-years/2031.yaml");

  private static final String ELEMENTS =
      """
      公文:
        版头:
          发文机关标志: 某市某区生态环境局文件
          发文字号: 某环〔2032〕5号
          签发人: [王某某]
        附件:
          - {名称: 典型案例, 文件: 案例.md}
          - {名称: 内部台账, 文件: 台账.xlsx, 公开: 否}
        指标表: 是
        附注: 此件公开发布
        版记: {抄送: [市生态环境局], 印发机关: 某局办公室, 印发日期: 2032-01-20}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void putFiles() throws IOException {
    Example.copied(EXAMPLE, folder);
    Files.writeString(folder.resolve("案例.md"), "## 经过\n\n查处案件${行政处罚.案件数}。\n");
    Files.writeString(folder.resolve("台账.xlsx"), "");
    write(ELEMENTS);
  }

  @Test
  void submitsWithAllElements() {
    String markdown = markdown(build(Optional.empty()));

    assertThat(markdown)
        .startsWith("某市某区生态环境局文件\n\n某环〔2032〕5号　签发人：王某某\n\n# ")
        .contains("附件：1.典型案例\n\n2\\.内部台账\n\n3\\.主要指标一览表\n\n某市某区生态环境局\n\n")
        .contains("（此件公开发布）\n\n附件1\n\n# 典型案例\n\n## 一、经过\n\n查处案件6起。\n\n附件3\n\n# 主要指标一览表")
        .contains("| 环境行政处罚案件数 | 起 | 6 | 9 | -3 | -33.3% |")
        .contains("抄送：市生态环境局。\n\n某局办公室　2032年1月20日印发\n");
  }

  @Test
  void publishesOnlyWhatIsForThePublicAndSaysWhatIsNot() {
    BuiltReport report = build(Optional.of(Edition.PUBLIC));

    assertThat(markdown(report))
        .startsWith("# ")
        .doesNotContain("签发人", "〔2032〕5号", "内部台账", "抄送")
        .contains("某局办公室　2032年1月20日印发");
    assertThat(report.diagnostics().stream().filter(d -> d.code().equals("edition/withheld")))
        .extracting(Diagnostic::message)
        .containsExactly("公开稿不含版头，请保密审查时核对", "公开稿不含附件“内部台账”，请保密审查时核对", "公开稿不含抄送，请保密审查时核对");
  }

  @Test
  void laysADraftBeforeThoseWhoApproveIt() throws IOException {
    write(ELEMENTS + "  稿别: 送审稿\n");

    assertThat(markdown(build(Optional.empty())))
        .startsWith("# ")
        .contains("情况的报告\n\n（送审稿）\n\n")
        .contains("内部台账")
        .doesNotContain("签发人", "抄送");
  }

  @Test
  void goesByWhatIsAskedForRatherThanByTheData() throws IOException {
    write(ELEMENTS + "  稿别: 送审稿\n");

    assertThat(markdown(build(Optional.of(Edition.SUBMITTED)))).startsWith("某市某区生态环境局文件");
  }

  @Test
  void refusesSecretDocuments() throws IOException {
    write(ELEMENTS + "  密级: 秘密\n");

    assertThat(errors()).containsExactly("涉密公文不能用本程序生成");
  }

  @Test
  void refusesAnAttachmentThatIsNotThere() throws IOException {
    write(ELEMENTS.replace("案例.md", "没有.md"));

    assertThat(errors()).containsExactly("没有附件文件 " + folder.resolve("没有.md"));
  }

  private List<String> errors() {
    var thrown = catchThrowableOfType(InvalidInputException.class, () -> build(Optional.empty()));
    return thrown.diagnostics().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .map(Diagnostic::message)
        .toList();
  }

  private void write(String elements) throws IOException {
    String text = Files.readString(EXAMPLE);
    Files.writeString(folder.resolve("2031.yaml"), text.replace("公文:\n", elements));
  }

  private BuiltReport build(Optional<Edition> edition) {
    var request =
        new BuildRequest(
            new DataFile(folder.resolve("2031.yaml"), Optional.empty(), Optional.empty(), edition),
            List.of(OutputFormat.MARKDOWN),
            WriteOptions.PLAIN);
    return new ReportBuilder(new Templates()).build(request);
  }

  private static String markdown(BuiltReport report) {
    return new String(report.files().get(OutputFormat.MARKDOWN), UTF_8);
  }
}
