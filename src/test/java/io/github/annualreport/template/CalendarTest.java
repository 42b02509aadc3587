package io.github.annualreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.figure.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private final Calendar names =
      new Calendar(new Templates().find("department").orElseThrow().parts().calendar());

  @Test
  void givesWhatHoldsForTheYear() {
    assertThat(of(2024, Map.of()))
        .containsEntry("会议精神", Value.Text.of("党的二十大和二十届二中、三中全会精神"))
        .containsEntry("五年规划", Value.Text.of("“十四五”规划"))
        .containsEntry("普法规划", Value.Text.of("“八五”普法规划"));
  }

  @Test
  void guessesNothingForOtherYears() {
    assertThat(of(2031, Map.of())).isEmpty();
  }

  @Test
  void theAuthorsWordGoesFirst() {
    Value own = new Value.Group(Map.of("会议精神", Value.Text.of("某次会议精神")));

    assertThat(of(2025, Map.of("年历", own)))
        .containsEntry("会议精神", Value.Text.of("某次会议精神"))
        .containsEntry("普法规划", Value.Text.of("“八五”普法规划"));
  }

  private Map<String, Value> of(int year, Map<String, Value> data) {
    Value.Group all = names.add(new Value.Group(data), year);
    return ((Value.Group) all.members().get("年历")).members();
  }
}
