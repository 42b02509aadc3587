package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsourcedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "完成任务38项，涉及7个部门@38 7",
        "办结8,613件，办结率99.5%@8,613 99.5%",
        "共１３６座@１３６",
        "1.抓好学习，学习6次@6",
        "3年来培训12人@3 12",
      })
  void isFoundInText(String text, String numbers) {
    assertThat(found(List.of(new Inline.Text(text)))).isEqualTo(numbers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031年度，2029—2031年，1月8日",
        "按照国办发〔2030〕38号和《2031年工作要点》",
        "接听12345政务服务热线，降低PM2.5浓度，“12348”平台",
        "见表2和附件1，依照第30条",
        "（1）加强领导",
      })
  void isNoPartOfANameADateOrANumbering(String text) {
    assertThat(found(List.of(new Inline.Text(text)))).isEmpty();
  }

  @Test
  void isFoundAcrossEmphasis() {
    List<Inline> content =
        List.of(
            new Inline.Text("完成1"),
            new Inline.Strong(List.of(new Inline.Text("20项"))),
            new Inline.Text("，其中7项"));
    assertThat(UnsourcedNumber.in(content))
        .containsExactly(new UnsourcedNumber("120", 2), new UnsourcedNumber("7", 9));
  }

  private static String found(List<Inline> content) {
    return String.join(
        " ", UnsourcedNumber.in(content).stream().map(UnsourcedNumber::text).toList());
  }
}
