package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCountTest {

  @ParameterizedTest
  @CsvSource({"26, 1", "27, 2", "54, 2", "55, 3"})
  void fillsLinesOf28CharactersTheFirstLessTheIndent(int characters, int lines) {
    assertThat(LineCount.of("字".repeat(characters), Page.INDENT, 0)).isEqualTo(lines);
  }

  @Test
  void letsAClosingMarkHang() {
    assertThat(LineCount.of("字".repeat(28) + "。", 0, 0)).isEqualTo(1);
    assertThat(LineCount.of("字".repeat(28) + "。字", 0, 0)).isEqualTo(2);
  }

  @Test
  void keepsNumbersWholeAndOpeningMarksWithWhatFollows() {
    assertThat(LineCount.of("字".repeat(27) + "2031" + "字".repeat(26), 0, 0)).isEqualTo(2);
    assertThat(LineCount.of("字".repeat(27) + "（字" + "字".repeat(27), 0, 0)).isEqualTo(3);
  }

  @Test
  void countsTheGapBesideDigits() {
    String text = ("字".repeat(9) + "2031").repeat(2) + "字".repeat(6);

    assertThat(LineCount.of(text, 0, 0)).isEqualTo(1);
    assertThat(LineCount.of(text, 0, 80)).isEqualTo(2);
  }

  @Test
  void isNoneForAnEmptyText() {
    assertThat(LineCount.of("", Page.INDENT, 0)).isZero();
  }
}
