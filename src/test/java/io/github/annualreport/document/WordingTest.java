package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @Test
  void listsAddresseesBeforeAColon() {
    assertThat(Wording.addressees(to("区委", "区政府"))).isEqualTo("区委、区政府：");
    assertThat(Wording.addressees(to())).isEmpty();
  }

  @Test
  void writesDatesWithoutLeadingZeros() {
    assertThat(Wording.date(LocalDate.of(2026, 1, 5))).isEqualTo("2026年1月5日");
  }

  @ParameterizedTest
  @CsvSource({
    "推进工作, 3.推进工作。全年",
    "推进工作。, 3.推进工作。全年",
    "为什么？, 3.为什么？全年",
    "“放管服”, 3.“放管服”。全年",
  })
  void closesARunInHeadingUnlessItClosesItself(String heading, String expected) {
    var runIn = new Block.Heading(3, "3.", text(heading));

    assertThat(Inline.text(Wording.paragraph(new Block.Paragraph(Optional.of(runIn), text("全年")))))
        .isEqualTo(expected);
  }

  private static Elements to(String... addressees) {
    return new Elements(new Title(List.of()), List.of(addressees), "", Optional.empty());
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }
}
