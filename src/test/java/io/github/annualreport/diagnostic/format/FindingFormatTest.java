package io.github.annualreport.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingFormatTest {

  /** The schema of OASIS, as a library for SARIF brings it. */
  private static final String SARIF_SCHEMA = "/schema/sarif-schema-2.1.0.json";

  private static final Path BASE = Path.of("").toAbsolutePath();
  private static final SourceFile FILE =
      new SourceFile(
          BASE.resolve("甲 局/2031.yaml").toString(),
          """
          行政处罚:
            𠮷案: 7件, 100%
          行政复议:
            案件数: 7件
          """);
  private static final SourcePosition PLACE = new SourcePosition(FILE, 2, 7, 2);

  private static final Diagnostic ERROR =
      Diagnostic.error("figure/unit", PLACE, "单位: “件”不对\n100%")
          .withLabel("应为 起")
          .withHint("写成 7 | 8")
          .withRelated(new SourcePosition(FILE, 1, 1, 4), "在这一类里");
  private static final Diagnostic WARNING =
      Diagnostic.warning("rule/波动", new SourcePosition(FILE, 4, 3, 3), "波动 <过大> & \u0007");
  private static final Diagnostic JUSTIFIED = WARNING.justified("合并“]]>”");
  private static final Diagnostic NOTE =
      Diagnostic.of(Severity.NOTE, "data/not-filled-in", PLACE, "没有填");

  @Test
  void jsonFollowsItsPublishedSchema() throws IOException {
    assertThat(violations("findings.schema.json", FindingFormat.JSON.print(all()))).isEmpty();
  }

  @Test
  void theSchemaOfJsonRefusesWhatItDoesNotName() throws IOException {
    String json = FindingFormat.JSON.print(all());

    assertThat(violations("findings.schema.json", json.replace("\"label\"", "\"lable\"")))
        .isNotEmpty();
    assertThat(violations("findings.schema.json", json.replace(": \"errors\"", ": \"ok\"")))
        .isNotEmpty();
  }

  @Test
  void jsonTellsColumnsInAllUnits() {
    assertThat(FindingFormat.JSON.print(of(ERROR)).replaceAll("\\s+", " "))
        .contains(
            "\"line\" : 2, \"column\" : 7, \"endColumn\" : 9, \"utf16Column\" : 8, \"byteColumn\" : 12");
  }

  @Test
  void sarifFollowsTheStandard() throws IOException {
    assertThat(violations(SARIF_SCHEMA, FindingFormat.SARIF.print(all()))).isEmpty();
  }

  @Test
  void theStandardRefusesWhatIsNotSarif() throws IOException {
    String sarif = FindingFormat.SARIF.print(all());

    assertThat(violations(SARIF_SCHEMA, sarif.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    assertThat(violations(SARIF_SCHEMA, sarif.replace("\"2.1.0\"", "\"2.2\""))).isNotEmpty();
  }

  @Test
  void sarifTellsColumnsInCodePointsAndJustifiedFindingsAsSuppressed() {
    assertThat(FindingFormat.SARIF.print(all()).replaceAll("\\s+", " "))
        .contains("\"columnKind\" : \"unicodeCodePoints\"")
        .contains("\"startLine\" : 2, \"startColumn\" : 7, \"endColumn\" : 9")
        .contains(
            "\"kind\" : \"inSource\", \"status\" : \"accepted\", \"justification\" : \"合并“]]>”\"")
        .contains("\"uri\" : \"%E7%94%B2%20%E5%B1%80/2031.yaml\"");
  }

  @Test
  void gitlabFollowsItsSchema() throws IOException {
    assertThat(violations("gitlab-code-quality.schema.json", FindingFormat.GITLAB.print(all())))
        .isEmpty();
  }

  @Test
  void junitFollowsItsSchema() throws Exception {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(FindingFormatTest.class.getResource("junit.xsd"));

    schema
        .newValidator()
        .validate(new StreamSource(new StringReader(FindingFormat.JUNIT.print(all()))));
  }

  @Test
  void junitCountsErrorsAsFailuresAndJustifiedAsSkipped() {
    assertThat(FindingFormat.JUNIT.print(all()))
        .contains("tests=\"4\" failures=\"1\" errors=\"0\" skipped=\"1\"")
        .contains("甲 局/2031.yaml:2:7 figure/unit");
  }

  @Test
  void lineIsWhatCompilersPrint() {
    assertThat(FindingFormat.LINE.print(of(ERROR)))
        .isEqualTo("甲 局/2031.yaml:2:7: error: figure/unit 单位: “件”不对␊100%；应为 起；写成 7 | 8\n");
  }

  @Test
  void githubEscapesItsCommands() {
    assertThat(FindingFormat.GITHUB.print(of(ERROR)))
        .isEqualTo(
            "::error file=甲 局/2031.yaml,line=2,endLine=2,col=7,endColumn=8,title=figure/unit"
                + "::第 2 行第 7 列：单位: “件”不对␊100%25；应为 起；写成 7 | 8\n");
  }

  @Test
  void githubShowsTenOfAKindAndPrintsTheOthers() {
    Diagnostic[] twelve =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> Diagnostic.error("schema/type", PLACE, "第 " + i + " 个"))
            .toArray(Diagnostic[]::new);

    List<String> lines = FindingFormat.GITHUB.print(of(twelve)).lines().toList();

    assertThat(lines).hasSize(13);
    assertThat(lines.stream().filter(l -> l.startsWith("::error "))).hasSize(10);
    assertThat(lines.get(11)).startsWith("甲 局/2031.yaml:2:7: error:").endsWith("第 12 个");
    assertThat(lines.get(12)).isEqualTo("::notice::还有 2 条没有标在文件上，见日志");
  }

  @Test
  void markdownKeepsItsTableWhateverAFindingSays() {
    assertThat(FindingFormat.MARKDOWN.print(of(ERROR, WARNING)))
        .isEqualTo(
            """
            ### 数据核对

            1 个文件：1 个错误，1 个警告

            | 级别 | 位置 | 问题 | 编号 |
            |---|---|---|---|
            | 错误 | 甲 局/2031.yaml:2:7 | 单位: “件”不对␊100%；应为 起；写成 7 \\| 8 | figure/unit |
            | 警告 | 甲 局/2031.yaml:4:3 | 波动 \\<过大\\> \\& ␇ | rule/波动 |
            """);
  }

  @Test
  void textShowsATableWhenThereAreSeveralFiles() {
    var other =
        new CheckedFile("乙.yaml", "乙局", List.of(), Optional.of(new CheckedFile.Gaps(2, 13)));
    var file = new CheckedFile("甲.yaml", "", List.of(WARNING), Optional.empty());

    String text = FindingFormat.TEXT.print(new Findings(List.of(file, other), BASE, "1"));

    assertThat(text)
        .endsWith(
            """
            文件     单位  状态    错误  警告  已说明  未统计  未填
            甲.yaml        有警告     0     1       0       -     -
            乙.yaml  乙局  通过       0     0       0       2    13

            2 个文件：1 个警告
            """);
  }

  @Test
  void theSameFindingInSeveralFilesIsToldOnce() {
    var one = new CheckedFile("甲.yaml", "", List.of(ERROR), Optional.empty());
    var other = new CheckedFile("乙.yaml", "", List.of(ERROR), Optional.empty());

    assertThat(new Findings(List.of(one, other), BASE, "1").diagnostics()).containsExactly(ERROR);
  }

  @Test
  void aFingerprintSurvivesLinesAddedAbove() {
    assertThat(fingerprints("a:\n  案件数: 7件\n"))
        .isEqualTo(fingerprints("新: 1\n\na:\n\n  案件数: 7件\n"));
  }

  @Test
  void equalLinesUnderDifferentKeysHaveDifferentFingerprints() {
    assertThat(fingerprints("a:\n  案件数: 7件\n")).isNotEqualTo(fingerprints("b:\n  案件数: 7件\n"));
  }

  @Test
  void equalFindingsHaveDifferentFingerprints() {
    assertThat(fingerprints("a:\n  案件数: 7件\na:\n  案件数: 7件\n")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(FindingFormat.class)
  void everyFormatPrintsNoFindingsToo(FindingFormat format) {
    assertThat(format.print(new Findings(List.of(), BASE, "1"))).doesNotContain("null");
  }

  private static List<String> fingerprints(String text) {
    var file = new SourceFile("x.yaml", text);
    Diagnostic[] found =
        IntStream.rangeClosed(1, (int) text.lines().count())
            .filter(n -> file.line(n).orElse("").contains("案件数"))
            .mapToObj(n -> Diagnostic.error("figure/unit", new SourcePosition(file, n, 3, 3), "错"))
            .toArray(Diagnostic[]::new);
    return of(found).forMachines().stream().map(Findings.Finding::fingerprint).toList();
  }

  private static Findings all() {
    return of(ERROR, WARNING, JUSTIFIED, NOTE);
  }

  private static Findings of(Diagnostic... diagnostics) {
    var gaps = Optional.of(new CheckedFile.Gaps(1, 3));
    var file = new CheckedFile(FILE.name(), "甲局", List.of(diagnostics), gaps);
    return new Findings(List.of(file), BASE, "1.0");
  }

  private static List<String> violations(String schema, String json) throws IOException {
    try (InputStream in = FindingFormatTest.class.getResourceAsStream(schema)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Error::toString)
          .toList();
    }
  }
}
