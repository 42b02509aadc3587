package io.github.annualreport.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "0041, 1", "00E9, 1", "10FF, 1", "1100, 2", "115F, 2", "1160, 0", "2014, 1", "201C, 1",
    "231A, 2", "231C, 1", "2460, 1", "2E80, 2", "3000, 2", "303F, 1", "4DBF, 2", "4DC0, 1",
    "4E00, 2", "9FFF, 2", "AC00, 2", "D7A3, 2", "D7B0, 1", "FF01, 2", "FF61, 1", "FF65, 1",
    "FFE5, 2", "1F600, 2", "20BB7, 2", "3FFFD, 2", "3FFFE, 1", "0301, 0", "200B, 0", "20DD, 0",
    "FE0F, 0", "E0100, 0"
  })
  void knowsTheCellsOfACharacter(String hex, int cells) {
    assertThat(DisplayWidth.of(Integer.parseInt(hex, 16))).isEqualTo(cells);
  }

  @Test
  void addsUpTheCellsOfAText() {
    assertThat(DisplayWidth.of("国内生产总值 𠮷: 1e\u0301")).isEqualTo(12 + 1 + 2 + 2 + 2);
  }
}
