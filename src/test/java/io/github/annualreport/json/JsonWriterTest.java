package io.github.annualreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

  @Test
  void indentsByTwoSpacesEndsLinesWithLfAndKeepsTheOrder() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("题名", "报告");
    tree.put("条", List.of(1, false, JsonWriter.NOTHING));
    assertThat(new JsonWriter().write(tree))
        .isEqualTo(
            """
            {
              "题名" : "报告",
              "条" : [
                1,
                false,
                null
              ]
            }
            """);
  }

  @Test
  void escapesQuotesAndControlCharactersButNotChinese() {
    assertThat(written("“甲”\"\\\n\u0001𠮷")).isEqualTo("\"“甲”\\\"\\\\\\n\\u0001𠮷\"");
  }

  @ParameterizedTest
  @CsvSource({"15.70, 15.70", "1E+3, 1000", "9007199254740993, 9007199254740993"})
  void keepsTheDigitsOfANumber(BigDecimal number, String digits) {
    assertThat(written(number)).isEqualTo(digits);
  }

  private static String written(Object value) {
    String text = new JsonWriter().write(Map.of("v", value));
    return text.substring(text.indexOf(':') + 2, text.length() - "\n}\n".length());
  }
}
