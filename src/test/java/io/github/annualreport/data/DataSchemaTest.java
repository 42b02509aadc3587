package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSchemaTest {

  private static final String CLOSED = "additionalProperties: false\n";

  @Test
  void refusesAKeywordThatJsonSchemaDoesNotHave() {
    List<Diagnostic> problems = problems(CLOSED + "properties: {a: {minimun: 0}}\n");
    assertThat(Form.places(problems)).isEqualTo("template/schema 2:18");
    assertThat(problems.get(0).label()).isEqualTo("是不是“minimum”？");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          properties: {a: {items: {typ: string}}}             | 2:26
          properties: {a: {anyOf: [{type: number}, {typ: x}]}} | 2:43
          properties: {a: {not: {typ: string}}}               | 2:24
          $defs: {a: {typ: string}}                           | 2:13
          if: {typ: object}                                   | 2:6
          properties: {a: {enum: [typ], default: {typ: 1}}}   | -
          properties: {typ: {type: string}}                   | -
          """)
  void looksIntoEverySchemaAndNothingElse(String line, String place) {
    assertThat(Form.places(problems(CLOSED + line + "\n")))
        .isEqualTo(place.equals("-") ? "" : "template/schema " + place);
  }

  @Test
  void refusesAGroupThatTakesAnyName() {
    assertThat(Form.places(problems("type: object\nproperties: {a: {type: string}}\n")))
        .isEqualTo("template/schema 2:1");
    assertThat(Form.places(problems("additionalProperties: true\nproperties: {a: {}}\n")))
        .isEqualTo("template/schema 2:1");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/schema | $ref 只能引用本文件的定义，写的是 https://example.org/schema
          '#/properties/a'           | $ref 只能引用本文件的定义，写的是 #/properties/a
          '#/$defs/短语'              | $defs 里没有“短语”
          """,
      quoteCharacter = '`')
  void refusesAReferenceThatLeadsNowhere(String reference, String message) {
    String yaml = CLOSED + "properties:\n  a: {$ref: " + reference + "}\n$defs: {短句: {}}\n";
    List<Diagnostic> problems = problems(yaml);
    assertThat(Form.places(problems)).isEqualTo("template/schema 3:13");
    assertThat(problems.get(0).message()).isEqualTo(message);
  }

  @Test
  void refusesAReferenceInACircle() {
    String yaml =
        """
        additionalProperties: false
        properties:
          x: {$ref: '#/$defs/a'}
        $defs:
          a: {items: {$ref: '#/$defs/b'}}
          b: {$ref: '#/$defs/a'}
        """;
    assertThat(Form.places(problems(yaml)))
        .isEqualTo("template/schema 3:13, template/schema 5:21, template/schema 6:13");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"案件, 是不是“案件数”？", "罚款, ''", "金额, ''"})
  void refusesToFollowWhatIsNoCount(String follows, String label) {
    String yaml =
        """
        additionalProperties: false
        properties:
          案件数: {title: 案件数, description: 案件数, x-指标: {单位: 起, 类别: 计数}}
          金额: {title: 金额, description: 金额, x-指标: {单位: 元, 类别: 金额}}
          罚款: {title: 罚款, description: 罚款, x-指标: {单位: 元, 类别: 金额, 随: %s}}
        """
            .formatted(follows);
    List<Diagnostic> problems = problems(yaml);
    assertThat(Form.places(problems)).isEqualTo("template/schema 5:61");
    assertThat(problems.get(0).label()).isEqualTo(label);
  }

  private static List<Diagnostic> problems(String yaml) {
    var thrown = catchThrowableOfType(InvalidInputException.class, () -> Form.schema(yaml));
    return thrown == null ? List.of() : thrown.diagnostics();
  }
}
