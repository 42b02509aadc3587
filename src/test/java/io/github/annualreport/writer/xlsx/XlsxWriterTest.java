package io.github.annualreport.writer.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

  private static final Sheet SHEET =
      new Sheet(
          "数据",
          "核对表",
          List.of("指标", "2031年", "原因"),
          List.of(
              new Sheet.Row(
                  List.of(
                      new Sheet.Cell("行政检查.次数", Optional.empty()),
                      new Sheet.Cell("84.50", Optional.of(new BigDecimal("84.50"))),
                      new Sheet.Cell("=1+1", Optional.empty())),
                  true)),
          Optional.of(2));

  @Test
  void isReadBackAsItIsShown() throws UnreadableSheetException {
    assertThat(XlsxWriter.read(new XlsxWriter().write(List.of(SHEET))))
        .containsExactly(
            List.of("核对表"), List.of("指标", "2031年", "原因"), List.of("行政检查.次数", "84.50", "=1+1"));
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(new XlsxWriter().write(List.of(SHEET)))
        .isEqualTo(new XlsxWriter().write(List.of(SHEET)));
  }

  @Test
  void saysThatSomethingIsNoWorkbook() {
    assertThatThrownBy(() -> XlsxWriter.read("指标,原因".getBytes(UTF_8)))
        .isInstanceOf(UnreadableSheetException.class);
  }
}
