package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

  @Test
  void readsLookUpsAmongLiterals() {
    var text = (Value.Text) Form.read("文字: 办结${v}，罚${ 罚款.上年.数值 }\n").values().members().get("文字");
    assertThat(text.written()).isEqualTo("办结${v}，罚${罚款.上年.数值}");
  }

  @Test
  void joinsTheLinesOfABlock() {
    var text = (Value.Text) Form.read("文字: |\n  甲\n  乙ab\n  cd\n").values().members().get("文字");
    assertThat(text.written()).isEqualTo("甲乙ab cd");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          文字: 见${v}和${w}                 | text/unknown-name 1:11
          文字: '见${v}和${w}'               | text/unknown-name 1:12
          文字: "见''${w}"                   | text/unknown-name 1:9
          文字: "\\u0024{w}"                 | text/unknown-name 1:5
          文字: >-\\n  见${v}\\n  和${w}      | text/unknown-name 3:4
          文字: >- # ${v}\\n  和${w}         | text/unknown-name 2:4
          安排: ['甲${v}', '乙${w}']         | text/unknown-name 1:17
          安排:\\n  - 甲\\n  - 乙${w}         | text/unknown-name 3:6
          单位:\\n  名称: 甲${单位.自秤}局     | text/unknown-name 2:8
          文字: 落实<br>责任                  | text/html 1:7
          文字: PM<sub>2.5</sub>下降          | text/html 1:7
          文字: 见${v                        | text/look-up 1:6
          文字: 见${v + 1}                   | text/look-up 1:6
          文字: 见${}                        | text/look-up 1:6
          文字: 见${a${w}和${w}              | text/look-up 1:6, text/unknown-name 1:14
          文字: 见${单位}                     | text/look-up 1:6
          文字: 见${问题}                     | text/look-up 1:6
          文字: 见${v.为零}                   | text/look-up 1:6
          文字: 见${v.上年}${v.上年.同比}      | ``
          文字: 见${v.去年}                   | text/unknown-name 1:6
          文字: 见${文字.数值}                | text/unknown-name 1:6
          """)
  void placesWhatIsWrongWithALookUp(String data, String places) {
    String yaml = data.replace("\\n", "\n") + "\n";
    assertThat(Form.places(Form.problems(yaml))).isEqualTo(places);
  }

  @Test
  void proposesTheNameThatWasMeant() {
    List<Diagnostic> problems = Form.problems("文字: 见${办结律.同比}\n");
    assertThat(problems.get(0).label()).isEqualTo("是不是“办结率”？");
    assertThat(problems.get(0).position().length()).isEqualTo("${办结律.同比}".length());
  }

  @Test
  void refusesAnEmptyLineInAText() {
    assertThat(Form.places(Form.problems("文字: |\n  甲\n\n  乙\n"))).isEqualTo("text/paragraphs 1:5");
  }
}
