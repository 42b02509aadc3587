package io.github.annualreport.writer.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.writer.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceWriterTest {

  private static final TraceWriter WRITER = new TraceWriter(Path.of("/某处"));

  private final String json = new String(WRITER.write(Samples.figures()), UTF_8);

  @Test
  void followsItsPublishedSchema() {
    assertThat(violations(json)).isEmpty();
    assertThat(violations(new String(WRITER.write(Samples.formal()), UTF_8))).isEmpty();
  }

  @Test
  void listsNumbersThatHaveNoSource() {
    var typed =
        new Document(
            Samples.figures().elements(),
            List.of(Block.Paragraph.of(List.of(new Inline.Text("2031年涉及7个部门，完成38项。")))));

    String written = new String(WRITER.write(typed), UTF_8);

    assertThat(violations(written)).isEmpty();
    assertThat(oneLine(written))
        .contains(
            oneLine(
                """
                "unsourced" : [
                  {
                    "text" : "7",
                    "clause" : "2031年涉及7个部门",
                    "place" : { "headings" : [ ], "block" : 1, "kind" : "paragraph", "offset" : 7 }
                  },
                  {
                    "text" : "38",
                    "clause" : "完成38项",
                """));
  }

  @Test
  void theSchemaRefusesWhatItDoesNotName() {
    for (String name : List.of("aspect", "headings", "written", "operands", "clause", "unit")) {
      assertThat(violations(json.replace("\"" + name + "\"", "\"" + name + "s\"")))
          .as(name)
          .isNotEmpty();
    }
    assertThat(violations(json.replace("\"cell\"", "\"somewhere\""))).isNotEmpty();
  }

  @Test
  void tellsWhereAFigureIsPrintedAndComesFrom() {
    assertThat(oneLine(json))
        .startsWith(
            oneLine(
                """
                {
                  "format" : "report-trace",
                  "version" : 1,
                  "title" : "某市某区生态环境局关于2031年法治政府建设情况的报告",
                  "figures" : [
                    {
                      "text" : "6起",
                      "aspect" : "value",
                      "place" : {
                        "headings" : [ "一、查处6起" ],
                        "block" : 1,
                        "kind" : "heading",
                        "offset" : 4
                      },
                      "key" : "行政处罚.案件数",
                      "title" : "某区案件数",
                      "value" : 6,
                      "unit" : "起",
                      "origin" : {
                        "file" : "2031.yaml",
                        "line" : 16,
                        "column" : 8,
                        "written" : "6起"
                      },
                      "description" : "本年度作出决定的，\\n按件计。",
                      "last" : {
                        "value" : 9,
                        "unit" : "起",
                        "origin" : {
                          "file" : "2030.yaml",
                          "line" : 15,
                          "column" : 8,
                          "written" : "9起"
                        }
                      },
                      "change" : {
                        "difference" : -3,
                        "rate" : -33.3,
                        "differenceText" : "-3起",
                        "rateText" : "-33.3%",
                        "clause" : "比上年减少3起"
                      },
                      "estimated" : false
                    },
                """));
  }

  @Test
  void tellsTheFormulaOfAComputedFigureWithItsOperands() {
    assertThat(oneLine(json))
        .contains(
            oneLine(
                """
                "key" : "行政处罚.案均罚款",
                "title" : "某区案均罚款",
                "value" : 1.375,
                "unit" : "万元",
                "origin" : {
                  "file" : "ecology-bureau/rules.yaml",
                  "line" : 2,
                  "column" : 20,
                  "formula" : "行政处罚.罚款金额 / 行政处罚.案件数",
                  "operands" : [
                    {
                      "key" : "行政处罚.罚款金额",
                """));
  }

  @Test
  void tellsTheCellOfATable() {
    assertThat(oneLine(json))
        .contains(
            "\"aspect\" : \"last\", \"place\" : { \"headings\" : [ \"一、查处6起\" ], \"block\" : 3,"
                + " \"kind\" : \"cell\", \"table\" : 1, \"row\" : 2, \"column\" : 2, \"offset\" : 0 }");
  }

  @Test
  void countsOffsetsInCodePoints() {
    Document document = Samples.figures();
    String paragraph = "查处案件6起，比上年减少3起，案均罚款1.38万元。";

    assertThat(ReadText.figures(document).stream().filter(f -> f.place().block() == 2))
        .hasSize(3)
        .allSatisfy(
            f ->
                assertThat(paragraph)
                    .startsWith(paragraph.substring(0, f.offset()) + f.figure().text()));
  }

  @Test
  void knowsItsOwnFiles() {
    assertThat(TraceWriter.isTrace(json.getBytes(UTF_8))).isTrue();
    assertThat(TraceWriter.isTrace("{}".getBytes(UTF_8))).isFalse();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> violations(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(TraceWriter.schema())
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
