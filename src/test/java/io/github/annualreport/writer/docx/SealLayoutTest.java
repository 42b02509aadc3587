package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealLayoutTest {

  /** The date is 2030 wide and ends 1280 before the margin. */
  private static final int OVER_DATE = 8845 - 1280 - 1015;

  @Test
  void centresASignatureOverADateFourCharactersFromTheMargin() {
    assertThat(layout("区司法局").centres()).containsExactly(OVER_DATE);
  }

  @Test
  void endsALongNameAtTheMarginWithTheDateUnderItsMiddle() {
    // 19 characters of 315, and one to spare
    assertThat(layout("中共某市某区委全面依法治区委员会办公室").centres()).containsExactly(8845 - 20 * 315 / 2);
  }

  @Test
  void setsTwoAsFarFromEitherMargin() {
    assertThat(layout("中共某区委", "某区人民政府").centres()).containsExactly(8845 - OVER_DATE, OVER_DATE);
  }

  @Test
  void keepsThreeSealsOf45MillimetresApartAndWithinTheText() {
    List<Integer> centres = layout("区司法局", "区公安局", "区民政局").centres();

    assertThat(centres).containsExactly(OVER_DATE - 2 * 2551, OVER_DATE - 2551, OVER_DATE);
    assertThat(centres.get(0)).isGreaterThan(2551 / 2);
  }

  @Test
  void countsTheLinesThatSealsNeed() {
    // Two blank ones, two rows four lines apart, the date.
    assertThat(SealLayout.lines(signature("甲局", "乙局", "丙局", "丁局"))).isEqualTo(2 + 1 + 4 + 1 + 1);
  }

  private static SealLayout layout(String... organs) {
    return SealLayout.of(signature(organs), text -> TextWidth.of(text).twips());
  }

  private static Signature signature(String... organs) {
    return new Signature(
        List.of(organs), Optional.of(LocalDate.of(2032, 1, 20)), /* sealed= */ true);
  }
}
