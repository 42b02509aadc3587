package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Script.Stretch;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void raisesAndLowersWhatHasSuchAForm() {
    assertThat(Script.LOWERED.of("2.5")).contains("₂.₅");
    assertThat(Script.RAISED.of("-6")).contains("⁻⁶");
    assertThat(Script.LOWERED.of("Mn")).isEmpty();
    assertThat(Script.RAISED.of(".")).isEmpty();
    assertThat(Script.RAISED.of("")).isEmpty();
  }

  @Test
  void partsATextWhereItsLineChanges() {
    assertThat(Script.stretches("PM₂.₅为3m³。"))
        .containsExactly(
            new Stretch(Optional.empty(), "PM"),
            new Stretch(Optional.of(Script.LOWERED), "2.5"),
            new Stretch(Optional.empty(), "为3m"),
            new Stretch(Optional.of(Script.RAISED), "3"),
            new Stretch(Optional.empty(), "。"));
    assertThat(Script.stretches("")).containsExactly(new Stretch(Optional.empty(), ""));
    assertThat(Script.plain("m³、PM₂.₅")).isEqualTo("m3、PM2.5");
  }
}
