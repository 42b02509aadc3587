package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {

  @Test
  void isWantedOnATerminal() {
    assertThat(Colour.wanted(true, Map.of("TERM", "xterm"))).isTrue();
    assertThat(Colour.wanted(true, Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
  }

  @Test
  void isNotWantedElsewhere() {
    assertThat(Colour.wanted(false, Map.of("TERM", "xterm"))).isFalse();
  }

  @Test
  void isNotWantedWhereItIsForbidden() {
    assertThat(Colour.wanted(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(Colour.wanted(true, Map.of("TERM", "dumb"))).isFalse();
    assertThat(Colour.wanted(true, Map.of())).isFalse();
  }

  @Test
  void isForcedWhereItIsAskedFor() {
    assertThat(Colour.wanted(false, Map.of("FORCE_COLOR", "1"))).isTrue();
    assertThat(Colour.wanted(true, Map.of("TERM", "xterm", "FORCE_COLOR", "0"))).isFalse();
    assertThat(Colour.wanted(true, Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"))).isFalse();
  }
}
