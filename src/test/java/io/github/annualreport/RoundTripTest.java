package io.github.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.ReportCheck.CheckRequest;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds a report, edits the Word file, and finds exactly what was edited. */
class RoundTripTest {

  private static final Path DATA = Path.of("examples/ecology-bureau-two-years/2031.yaml");
  private static final BuildRequest REQUEST =
      new BuildRequest(DATA, Optional.empty(), Optional.empty(), List.of(OutputFormat.DOCX));

  private static byte[] docx;

  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    docx = new ReportBuilder(new Templates()).build(REQUEST).files().get(OutputFormat.DOCX);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "违法案件6起，比上年|违法案件8起，比上年|figure-changed 8起",
        "罚款8.25万元|罚款9.25万元|figure-changed 9.25万元",
        "同比下降38.5%|同比下降35%|figure-changed 同比下降35%",
        "减少3起，罚款|增加3起，罚款|figure-changed 比上年增加3起",
        "文件88件|文件88个|figure-changed 88个",
        "学习15次|学习20次|figure-changed 20次",
        "人员24人|人员26人|figure-changed 26人",
        "持证率96.0%|持证率100%|figure-changed 100%",
        "检查84次|检查94次|figure-changed 94次",
        "举报41件|举报42件|figure-changed 42件",
        "办结40件|办结39件|figure-changed 39件",
        "4632人次|5000人次|figure-changed 5000人次",
        "信息120条|信息210条|figure-changed 210条",
        "投资1.26亿元|投资12600万元|figure-changed 12600万元",
        "金额9800元|金额0.98万元|figure-changed 0.98万元",
        "（上年1件）|（上年2件）|figure-changed 2件",
        "宣传活动20次|宣传活动廿次|figure-missing 廿次",
        "24家，与上年持平|24家|figure-missing 。",
        "动态调整|及时调整|sentence-changed 及时",
        "动态调整权责清单。|''|sentence-removed 依法全面履行机构职能。",
        "动态调整权责清单。|动态调整权责清单。全年开展专题调研。|sentence-added 全年开展专题调研。",
        "动态调整权责清单。|动态调整权责清单。开展调研7次。|figure-unknown 7次; sentence-added 开展调研7次。",
        "以六五环境日|以全国生态日、六五环境日|sentence-changed 全国生态日、",
        "健全行政执法与刑事|完善行政执法与刑事|sentence-changed 完善",
        "以下四个方面的工作|以下五个方面的工作|sentence-changed 五",
        "区委、区政府：|区委、区政府、市生态环境局：|sentence-changed 、市生态环境局",
        "2032年1月20日|2032年1月25日|sentence-changed 25",
        "推动行政争议实质性化解|推动12件行政争议化解|figure-unknown 12件; sentence-changed 12件",
      })
  void findsExactlyWhatWasEdited(String from, String to, String expected) {
    String[] wanted = expected.split("; ", -1);

    assertThat(found(from, to, false)).containsExactlyInAnyOrder(wanted);
    assertThat(found(from, to, true)).containsExactlyInAnyOrder(wanted);
  }

  @Test
  void findsNothingInWhatWasNotEdited() {
    assertThat(check(docx)).isEmpty();
  }

  @Test
  void namesTheLineOfTheData() {
    Diagnostic finding = check(EditedDocx.of(docx, "罚款8.25万元", "罚款9.25万元", false)).get(0);

    assertThat(finding.related().get(0).position().toString()).contains("2031.yaml:");
    assertThat(finding.message()).contains("“行政处罚.罚款金额”").contains("应为“8.25万元”");
  }

  private List<String> found(String from, String to, boolean tracked) {
    return check(EditedDocx.of(docx, from, to, tracked)).stream().map(RoundTripTest::line).toList();
  }

  /** What the data say against it; what proofreading says is not asked here. */
  private List<Diagnostic> check(byte[] edited) {
    try {
      Path file = Files.write(folder.resolve("定稿.docx"), edited);
      List<String> off = new ProofRules().all().stream().map(r -> r.id()).toList();
      var request =
          new CheckRequest(
              file, new RuleSelection(false, off), Optional.empty(), Optional.of(REQUEST));
      return new ReportCheck(new Templates()).check(request).findings();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String line(Diagnostic finding) {
    SourcePosition at = finding.position();
    String line = at.file().line(at.line()).orElseThrow();
    String text =
        line.substring(at.column() - 1, Math.min(line.length(), at.column() - 1 + at.length()));
    return finding.code().replace("check/", "") + " " + text;
  }
}
