package io.github.annualreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Edition;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gaps of a draft are no mistakes of its text. */
class DraftCheckTest {

  private static final Templates TEMPLATES = new Templates();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"DOCX", "MARKDOWN"})
  void gapsAreToldOnceWithTheirCount(OutputFormat format) throws IOException {
    Path data = folder.resolve("2031.yaml");
    Files.writeString(
        data,
        """
        模板: department
        年度: 2031
        单位: {名称: 某局}
        正文: 正文.md
        公文: {题名: 某局2031年报告}
        行政检查: {次数: 未填}
        """);
    Files.writeString(
        folder.resolve("正文.md"), "## 执法\n\n检查${行政检查.次数}，办理【待改：46件】：检查${行政检查.次数}，无投诉。\n");
    var file = new DataFile(data, Optional.empty(), Optional.empty(), Optional.of(Edition.OPEN));
    var request = new BuildRequest(file, List.of(format), WriteOptions.PLAIN);
    Path report = folder.resolve("草稿." + format.extension());
    Files.write(report, new ReportBuilder(TEMPLATES).build(request).files().get(format));

    var check =
        new CheckRequest(
            report,
            new RuleSelection(false, List.of()),
            Optional.empty(),
            Optional.of(DataFile.of(data)));
    List<Diagnostic> found = new ReportCheck(TEMPLATES).check(check).findings();

    assertThat(found)
        .extracting(d -> d.code() + " " + d.message())
        .containsExactly("text/open 还是草稿：3 处没有填（【…：未填】），1 处没有改（【待改：…】）");
  }
}
