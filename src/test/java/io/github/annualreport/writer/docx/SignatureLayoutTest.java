package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureLayoutTest {

  @Test
  void beginsAShorterDateTwoCharactersRightOfTheSignature() {
    // 11 characters of 315
    var layout = SignatureLayout.of("某市某某区生态环境分局", "2026年1月20日");

    assertThat(layout).isEqualTo(new SignatureLayout(640, 8845 - 640 - 3465 + 630, 0));
  }

  @Test
  void movesTheSignatureLeftOfALongerDate() {
    // 4 characters
    assertThat(SignatureLayout.of("区司法局", "2026年1月20日"))
        .isEqualTo(new SignatureLayout(640 + 2030 + 630 - 1260, 0, 640));
  }

  /** LibreOffice sets "2032年1月20日" wider by 5 quarters of a character. */
  @Test
  void placesADateByItsEndThatMightNotFitFromItsStart() {
    // 7 characters: the date starts at 6630 and is 2030 wide
    assertThat(SignatureLayout.of("某市某区民政局", "2032年1月20日"))
        .isEqualTo(new SignatureLayout(640, 0, 8845 - 6630 - 2030));
  }

  @Test
  void endsWhatStandsAloneTwoCharactersBeforeTheMargin() {
    assertThat(SignatureLayout.of("", "2026年1月20日").dateRight()).isEqualTo(640);
    assertThat(SignatureLayout.of("某市某某区生态环境分局", "").signatureRight()).isEqualTo(640);
  }

  @Test
  void leavesRoomForTheDateUnderASignatureOfSeveralLines() {
    var layout = SignatureLayout.of("某".repeat(60), "2026年1月20日");

    assertThat(8845 - layout.dateLeft()).isGreaterThan(2030);
  }
}
