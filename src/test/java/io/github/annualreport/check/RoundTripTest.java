package io.github.annualreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Example;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.proofread.RuleCatalogue;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds a report, edits the Word file, and finds exactly what was edited. */
class RoundTripTest {

  /** What is replaced, by what, and what is to be found then. */
  static final String EDITS = "src/test/resources/round-trip/edits.csv";

  private static final Path DATA = Path.of("examples/ecology-bureau-two-years/2031.yaml");
  private static final BuildRequest REQUEST =
      new BuildRequest(DataFile.of(DATA), List.of(OutputFormat.DOCX));

  private static final BuildRequest MARKET =
      new BuildRequest(
          DataFile.of(Path.of("examples/market-regulator/2031.yaml")), List.of(OutputFormat.DOCX));

  private static byte[] docx;
  private static byte[] market;

  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    docx = new ReportBuilder(new Templates()).build(REQUEST).files().get(OutputFormat.DOCX);
    market = new ReportBuilder(new Templates()).build(MARKET).files().get(OutputFormat.DOCX);
  }

  @ParameterizedTest
  @CsvFileSource(files = EDITS, delimiter = '|', emptyValue = "")
  void findsExactlyWhatWasEdited(String from, String to, String expected) {
    String[] wanted = expected.split("; ", -1);
    String written = to == null ? "" : to;

    assertThat(found(from, written, false)).containsExactlyInAnyOrder(wanted);
    assertThat(found(from, written, true)).containsExactlyInAnyOrder(wanted);
  }

  @Test
  void findsNothingInWhatWasNotEdited() {
    assertThat(check(docx)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsNothingInAnExampleAsItWasBuilt(Path data) {
    var request = new BuildRequest(DataFile.of(data), List.of(OutputFormat.DOCX));
    byte[] built = new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.DOCX);

    assertThat(check(built, request)).isEmpty();
  }

  static List<Path> examples() {
    return Example.files();
  }

  @Test
  void clausesThatWereExchangedLoseNoFigure() {
    byte[] edited =
        EditedDocx.of(
            docx,
            "开展企业约谈12次，同比增长20.0%，涉及企业24家，与上年持平。",
            "涉及企业24家，与上年持平，开展企业约谈12次，同比增长20.0%。",
            false);

    assertThat(check(edited)).extracting(Diagnostic::code).containsOnly("check/sentence-changed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "组织业务培训16场，参训940人次|参训940人次，组织业务培训16场",
        "组织业务培训16场，参训940人次|参加的940人次，业务培训组织了16场",
        "合格1238批次，合格率98.3%，比上年提高1.3个百分点|合格率98.3%，比上年提高1.3个百分点，合格1238批次",
        "完成食品监督抽检1260批次，合格1238批次|合格1238批次，完成食品监督抽检1260批次",
        "完成食品监督抽检1260批次，合格1238批次，合格率98.3%|1238批次合格，合格率98.3%，完成食品监督抽检1260批次",
        "查处违法案件286件（其中食品安全案件142件、药品医疗器械案件38件|查处违法案件286件（其中药品医疗器械案件38件、食品安全案件142件",
      })
  void keepsFiguresOfClausesThatMoved(String from, String to) {
    assertThat(check(EditedDocx.of(market, from, to, false), MARKET))
        .extracting(Diagnostic::code)
        .containsOnly("check/sentence-changed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "组织业务培训16场，参训940人次|参训16人次，组织业务培训940场",
        "组织业务培训16场，参训940人次|参训1940人次，组织业务培训16场",
        "合格1238批次，合格率98.3%|合格率98.3%，合格11238批次",
      })
  void findsFiguresThatChangedAsClausesMoved(String from, String to) {
    assertThat(check(EditedDocx.of(market, from, to, false), MARKET))
        .extracting(Diagnostic::code)
        .containsAnyOf("check/figure-changed", "check/figure-missing");
  }

  @Test
  void passesOverTheLineBreakOfATitle() {
    byte[] edited = EditedDocx.ofTitle(market, "2031年法治", "2031年度法治");

    assertThat(check(edited, MARKET)).extracting(Diagnostic::message).containsExactly("句子改了：加上“度”");
  }

  @Test
  void namesAHeadingThatWasTakenOut() {
    byte[] edited = EditedDocx.of(docx, "存在的不足和原因", "", false);

    assertThat(check(edited)).extracting(Diagnostic::message).containsExactly("这后面少了标题：“存在的不足和原因”");
  }

  @Test
  void namesTheCellOfATable() {
    assertThat(check(EditedDocx.of(market, "案件类别", "案件种类", false), MARKET))
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains("（表1第1行第1栏）"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由58项减少到42项|从58项减到42项|figure-notation 从58项减到42项",
        "由58项减少到42项|由五十八项减少到四十二项|figure-notation 由五十八项减少到四十二项",
        "由58项减少到42项|由58项减少到43项|figure-changed 由58项减少到43项",
        "由58项减少到42项|由58项增加到42项|figure-changed 由58项增加到42项",
        "分别下降7.7%和8.1%|分别减少7.7%和8.1%|figure-notation 同比分别减少7.7%和8.1%",
        "分别下降7.7%和8.1%|分别增长7.7%和8.1%|figure-changed 同比分别增长7.7%和8.1%",
        "分别下降7.7%和8.1%|分别下降7.7%和8.2%|figure-changed 同比分别下降7.7%和8.2%",
        "同比增长6.5%|比上年增加6.5%|figure-notation 比上年增加6.5%",
        "同比增长6.5%|环比增长6.5%|figure-changed 环比增长6.5%",
        "提高1.3个百分点|提升1.3个百分点|figure-notation 比上年提升1.3个百分点",
        "提高1.3个百分点|提高1.3%|figure-changed 比上年提高1.3%",
        "合格1238批次|合格1238批|figure-notation 1238批",
        "合格1238批次|合格1238万批次|figure-changed 1238万批次",
        "合格1238批次|合格1238元|figure-changed 1238元",
        "抽查36次|抽查36家次|figure-notation 36家次",
        "案件286件（|案件286起（|figure-notation 286起",
        "案件286件（|案件287起（|figure-changed 287起",
        "培训16场|培训十六场|figure-notation 十六场",
        "培训16场|培训十五场|figure-changed 十五场",
        "培训16场|培训多场|figure-missing 多场",
        "参训940人次|参训0.094万人次|figure-notation 0.094万人次",
        "参训940人次|参训九百四十人次|figure-notation 九百四十人次",
      })
  void tellsANotationFromANumber(String from, String to, String expected) {
    byte[] edited = EditedDocx.of(market, from, to, false);

    assertThat(check(edited, MARKET).stream().map(RoundTripTest::line)).containsExactly(expected);
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
    return check(edited, REQUEST);
  }

  private List<Diagnostic> check(byte[] edited, BuildRequest request) {
    try {
      Path file = Files.write(folder.resolve("定稿.docx"), edited);
      List<String> off = RuleCatalogue.standard().all().stream().map(r -> r.id()).toList();
      var check =
          new CheckRequest(
              file, new RuleSelection(false, off), Optional.empty(), Optional.of(request.data()));
      return new ReportCheck(new Templates()).check(check).findings();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String line(Diagnostic finding) {
    SourcePosition at = finding.position();
    String line = at.file().line(at.line()).orElseThrow();
    String text =
        line.substring(at.column() - 1, Math.min(line.length(), at.column() - 1 + at.length()));
    return finding.code().replace("check/", "") + " " + text;
  }
}
